package nl.factuurwerk.service;

import java.util.Objects;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.SeriesChoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.ConstraintChecker;

/**
 * How an administration makes invoices.
 *
 * @param seller who supplies, until it changes; every invoice keeps the seller of its day
 * @param composer makes candidates of drafts
 * @param constraints holds drafts against their constraints
 * @param hostRules what the host asks, beside what the law does
 * @param series where documents take their numbers from
 */
public record InvoicePolicy(
        Party seller,
        InvoiceComposer composer,
        ConstraintChecker constraints,
        HostRules hostRules,
        SeriesChoice series) {

    /** Checks presence. */
    public InvoicePolicy {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(composer, "composer");
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(hostRules, "hostRules");
        Objects.requireNonNull(series, "series");
    }
}
