package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * An account to pay into, as a document states it (BG-17).
 *
 * @param id the account number, an IBAN wherever SEPA reaches (BT-84)
 * @param name the name of its holder (BT-85)
 * @param bic the bank, by its BIC (BT-86)
 */
public record AccountContent(Optional<String> id, Optional<String> name, Optional<String> bic) {

    /** Takes a blank text for none. */
    public AccountContent {
        id = Stated.text(id);
        name = Stated.text(name);
        bic = Stated.text(bic);
    }

    /**
     * States an account by its number alone.
     *
     * @param id the account number
     * @return the account
     */
    public static AccountContent of(String id) {
        return new AccountContent(Optional.of(id), Optional.empty(), Optional.empty());
    }
}
