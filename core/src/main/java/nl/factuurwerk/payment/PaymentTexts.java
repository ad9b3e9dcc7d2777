package nl.factuurwerk.payment;

import nl.factuurwerk.text.TextBundle;

/** What documents say about paying. */
final class PaymentTexts {

    static final TextBundle WORDINGS = TextBundle.beside(PaymentTexts.class, "wordings");

    private PaymentTexts() {}
}
