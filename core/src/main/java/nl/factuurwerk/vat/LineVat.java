package nl.factuurwerk.vat;

import java.util.Objects;

/**
 * What a line is for VAT, as stored with the document: what it is taxed as, and where it goes in the returns. Never
 * recalculated after issue; returns read what stands here.
 *
 * @param treatment the code of the treatment, for instance {@code NL-STD}
 * @param group category, rate and reason
 * @param returnBox the box of the Dutch return, for instance {@code 1a}; empty where it stands in none
 * @param icp whether it stands on the recapitulative statement
 */
public record LineVat(String treatment, VatGroup group, String returnBox, IcpListing icp) {

    /** Checks presence. */
    public LineVat {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(returnBox, "returnBox");
        Objects.requireNonNull(icp, "icp");
    }
}
