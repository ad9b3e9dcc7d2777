package nl.factuurwerk.payment;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;

/**
 * Payment by bank transfer (<em>overboeking</em>, BG-17): code 58 in euro, 30 in another currency.
 *
 * @param iban the account to pay to (BT-84)
 * @param accountName in whose name the account stands (BT-85), as the bank has it
 * @param bic the bank (BT-86); not needed within the European Economic Area
 */
public record CreditTransfer(Iban iban, Optional<String> accountName, Optional<Bic> bic) implements PaymentMeans {

    /** The code of a SEPA credit transfer. */
    private static final String SEPA = "58";

    /** The code of any other credit transfer. */
    private static final String GENERAL = "30";

    /**
     * Checks presence and the name.
     *
     * @throws IllegalArgumentException if the name is blank or has a line break or another control character
     */
    public CreditTransfer {
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(bic, "bic");
        accountName = accountName.map(name -> PaymentRules.requireLine("The name of an account", name));
    }

    /**
     * Makes a transfer to an account.
     *
     * @param iban the account to pay to (BT-84)
     * @return the means, without name and bank
     */
    public static CreditTransfer to(Iban iban) {
        return new CreditTransfer(iban, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy that says in whose name the account stands.
     *
     * @param name the name as the bank has it (BT-85)
     * @return the transfer with that name
     * @throws IllegalArgumentException if the name is blank or has a line break or another control character
     */
    public CreditTransfer named(String name) {
        return new CreditTransfer(iban, Optional.of(name), bic);
    }

    /**
     * Returns a copy that names the bank.
     *
     * @param bank the code of the bank (BT-86)
     * @return the transfer with that bank
     */
    public CreditTransfer at(Bic bank) {
        return new CreditTransfer(iban, accountName, Optional.of(bank));
    }

    @Override
    public String code(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.EUR) ? SEPA : GENERAL;
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("means.credit-transfer").in(language);
    }
}
