package nl.factuurwerk.dunning;

import nl.factuurwerk.party.Party;

/** What a debtor is in law, which decides on interest, on collection costs and, where the office wants so, on the policy. */
public enum DebtorKind {
    /** A business: commercial interest (art. 6:119a BW). */
    BUSINESS,
    /** A public body: commercial interest too (art. 6:119b BW). */
    PUBLIC_BODY,
    /** A consumer: interest of art. 6:119 BW, and costs only behind a fourteen-day letter (art. 6:96(6) BW). */
    CONSUMER;

    /**
     * Tells what a debtor is.
     *
     * @param debtor the debtor, as the invoice names it
     * @return the kind
     */
    public static DebtorKind of(Party debtor) {
        if (debtor.isPublicBody()) {
            return PUBLIC_BODY;
        }
        return debtor.isBusiness() ? BUSINESS : CONSUMER;
    }
}
