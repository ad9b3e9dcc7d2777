package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * The mandate that the seller collects under, as a document states it (BG-19).
 *
 * @param mandate its reference (BT-89)
 * @param creditor the identifier of the creditor, given by a bank (BT-90)
 * @param account the account that is debited (BT-91)
 */
public record DirectDebitContent(Optional<String> mandate, Optional<String> creditor, Optional<String> account) {

    private static final DirectDebitContent NONE =
            new DirectDebitContent(Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public DirectDebitContent {
        mandate = Stated.text(mandate);
        creditor = Stated.text(creditor);
        account = Stated.text(account);
    }

    /**
     * Returns the mandate of which nothing is stated.
     *
     * @return the absent mandate
     */
    public static DirectDebitContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
