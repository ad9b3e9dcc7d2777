package nl.factuurwerk.receivable;

import java.util.Objects;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;

/**
 * Who gives a receipt to whom. Neither has to be a business.
 *
 * @param receiver who received the money, and signs
 * @param payer who paid
 * @param language in which it is written
 */
public record ReceiptParties(Party receiver, Party payer, Language language) {

    /** Checks presence. */
    public ReceiptParties {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(language, "language");
    }
}
