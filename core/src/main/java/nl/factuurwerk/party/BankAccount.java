package nl.factuurwerk.party;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;

/**
 * An account to pay to by credit transfer (BG-17).
 *
 * @param iban the number (BT-84)
 * @param name in whose name it stands, where that is not the party's own (BT-85)
 * @param bic the bank (BT-86); within SEPA nobody needs it
 */
public record BankAccount(
        Iban iban,
        Optional<@Size(max = Limits.ACCOUNT_NAME, groups = Draft.class, payload = Cited.Length.class) String> name,
        Optional<Bic> bic) {

    /**
     * Checks presence and normalises the name.
     *
     * @throws IllegalArgumentException if the name has a character that cannot be printed
     */
    public BankAccount {
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(bic, "bic");
        name = PartyText.require(name);
    }

    /**
     * Makes an account in the party's own name.
     *
     * @param iban the number
     * @return the account
     */
    public static BankAccount of(Iban iban) {
        return new BankAccount(iban, Optional.empty(), Optional.empty());
    }

    /**
     * Reads what someone typed.
     *
     * @param iban the number
     * @param name in whose name it stands; blank for the party's own
     * @param bic the bank; blank if it need not be printed
     * @return the account, or what is wrong with it
     */
    public static Parsed<BankAccount> parse(String iban, String name, String bic) {
        Parsed<Iban> number = Iban.parse(iban);
        Parsed<Optional<Bic>> bank = PlainText.isBlank(bic)
                ? Parsed.valid(Optional.empty())
                : Bic.parse(bic).map(Optional::of);
        Report report = number.report()
                .within("iban")
                .plus(PartyText.parse(name).report().within("name"))
                .plus(bank.report().within("bic"));
        return report.hasErrors()
                ? Parsed.invalid(report)
                : number.map(found -> new BankAccount(found, Optional.of(name), bank.orThrow()));
    }

    /** Shows only the end of the number. */
    @Override
    public String toString() {
        String number = iban.value();
        return "account …" + number.substring(number.length() - 4);
    }
}
