package nl.factuurwerk.vat;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.reference.Country;

/**
 * What a line is for VAT, as stored with the document: what it is taxed as, and where it goes in the returns. Never
 * recalculated after issue; returns read what stands here.
 *
 * @param treatment the code of the treatment, for instance {@code NL-STD}
 * @param group category, rate and reason
 * @param returnBox the box of the Dutch return, for instance {@code 1a}; empty where it stands in none
 * @param icp whether it stands on the recapitulative statement
 * @param taxedIn the member state that taxes or exempts it, where its place of supply is: the Netherlands for what stands
 *     in the Dutch return as taxed, the customer's state for what the one-stop shop declares (art. 369a and on, Directive
 *     2006/112/EC) and for services reverse charged there; empty for what is outside the scope of VAT, or has its place
 *     outside the Union
 */
public record LineVat(String treatment, VatGroup group, String returnBox, IcpListing icp, Optional<Country> taxedIn) {

    /** Checks presence. */
    public LineVat {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(returnBox, "returnBox");
        Objects.requireNonNull(icp, "icp");
        Objects.requireNonNull(taxedIn, "taxedIn");
    }
}
