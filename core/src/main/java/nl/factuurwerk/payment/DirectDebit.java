package nl.factuurwerk.payment;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;

/**
 * Payment that the seller collects (<em>automatische incasso</em>, BG-19): code 59 in euro, 49 in another currency.
 *
 * @param mandate the reference of the mandate (BT-89): 1 to 35 characters that SEPA allows
 * @param creditor who collects (BT-90)
 * @param debited the account that is collected from (BT-91); a document may leave it out
 */
public record DirectDebit(String mandate, CreditorIdentifier creditor, Optional<Iban> debited) implements PaymentMeans {

    /** The most characters of a mandate reference. */
    public static final int LONGEST_MANDATE = 35;

    private static final String SEPA = "59";
    private static final String GENERAL = "49";
    private static final String PUNCTUATION = "/-?:().,'+ ";

    /**
     * Checks the reference of the mandate.
     *
     * @throws IllegalArgumentException if it is blank, has more than 35 characters, or a character other than letters,
     *     digits, blanks and {@code / - ? : ( ) . , ' +}
     */
    public DirectDebit {
        Objects.requireNonNull(creditor, "creditor");
        Objects.requireNonNull(debited, "debited");
        if (mandate.isBlank()
                || mandate.length() > LONGEST_MANDATE
                || !mandate.chars().allMatch(DirectDebit::isSepa)) {
            throw new IllegalArgumentException("Not a mandate reference: '" + PlainText.quote(mandate) + "' (1 to "
                    + LONGEST_MANDATE + " characters out of letters, digits and " + PUNCTUATION.strip() + ")");
        }
    }

    /**
     * Makes a collection under a mandate.
     *
     * @param mandate the reference of the mandate (BT-89)
     * @param creditor who collects (BT-90)
     * @return the means, without the account that is collected from
     * @throws IllegalArgumentException if the reference is not one that SEPA allows
     */
    public static DirectDebit under(String mandate, CreditorIdentifier creditor) {
        return new DirectDebit(mandate, creditor, Optional.empty());
    }

    /**
     * Returns a copy that names the account.
     *
     * @param account the account that is collected from (BT-91)
     * @return the collection from that account
     */
    public DirectDebit from(Iban account) {
        return new DirectDebit(mandate, creditor, Optional.of(account));
    }

    @Override
    public String code(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.EUR) ? SEPA : GENERAL;
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("means.direct-debit").in(language);
    }

    private static boolean isSepa(int c) {
        return PlainText.isDigit(c) || PlainText.isCapital(c) || (c >= 'a' && c <= 'z') || PUNCTUATION.indexOf(c) >= 0;
    }
}
