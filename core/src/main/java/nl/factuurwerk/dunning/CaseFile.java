package nl.factuurwerk.dunning;

/**
 * What a court would ask for, as far as it is not known of each invoice.
 *
 * @param termsAccepted whether it can be shown that the debtor accepted the general terms (<em>algemene voorwaarden</em>)
 * @param insolvent whether the debtor is insolvent: claims are filed with the trustee, and letters stop
 */
public record CaseFile(boolean termsAccepted, boolean insolvent) {

    /**
     * Returns what is so of most debtors.
     *
     * @return terms accepted, not insolvent
     */
    public static CaseFile inOrder() {
        return new CaseFile(true, false);
    }
}
