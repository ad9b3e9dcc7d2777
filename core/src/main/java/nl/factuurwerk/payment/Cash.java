package nl.factuurwerk.payment;

import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;

/**
 * Payment in coins and notes (<em>contant</em>): code 10. Networks for e-invoices may refuse that code of a Dutch seller;
 * what is paid at issue is better stated there as paid (BT-113).
 */
public record Cash() implements PaymentMeans {

    private static final String CODE = "10";

    @Override
    public String code(CurrencyUnit currency) {
        return CODE;
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("means.cash").in(language);
    }
}
