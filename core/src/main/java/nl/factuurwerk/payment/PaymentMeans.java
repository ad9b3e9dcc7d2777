package nl.factuurwerk.payment;

import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;

/**
 * How a document is to be paid (BG-16).
 *
 * <pre>{@code
 * PaymentMeans means = CreditTransfer.to(Iban.of("NL91ABNA0417164300")).named("Studio Noorderlicht B.V.");
 * means.code(CurrencyUnit.EUR);    // 58
 * }</pre>
 */
public sealed interface PaymentMeans permits Card, Cash, CreditTransfer, DirectDebit {

    /**
     * Returns the code of the means (BT-81) out of UNCL 4461.
     *
     * @param currency the currency of the document (BT-5): the SEPA codes are for euro only
     * @return two digits
     */
    String code(CurrencyUnit currency);

    /**
     * Names the means as it is printed and sent (BT-82).
     *
     * @param language the language of the document
     * @return a few words, without a full stop
     */
    String wording(Language language);
}
