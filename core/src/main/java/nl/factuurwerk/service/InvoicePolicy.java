package nl.factuurwerk.service;

import java.util.Objects;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.SeriesChoice;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.RuleBook;

/**
 * How an administration makes invoices.
 *
 * @param seller who supplies, until it changes; every invoice keeps the seller of its day
 * @param composer makes candidates of drafts
 * @param constraints holds drafts against their constraints
 * @param houseRules rules of the host, beside those of the law
 * @param series where documents take their numbers from
 */
public record InvoicePolicy(
        Party seller,
        InvoiceComposer composer,
        ConstraintChecker constraints,
        RuleBook<InvoiceContent> houseRules,
        SeriesChoice series) {

    /** Checks presence. */
    public InvoicePolicy {
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(composer, "composer");
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(houseRules, "houseRules");
        Objects.requireNonNull(series, "series");
    }
}
