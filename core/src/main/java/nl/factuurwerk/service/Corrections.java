package nl.factuurwerk.service;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/**
 * Whether an invoice may take the place of another: of one that is in these books, that it names rightly, that is wholly
 * credited, and in whose place no other one stands.
 */
final class Corrections {

    private static final Location WHERE = Location.of("correction", "BG-3");

    private Corrections() {}

    static Report check(InvoiceCandidate candidate, Repositories repositories) {
        return candidate
                .header()
                .correction()
                .filter(correction -> !candidate.header().kind().isCredit())
                .map(correction -> check(candidate, correction, repositories))
                .orElseGet(Report::empty);
    }

    private static Report check(InvoiceCandidate candidate, Correction correction, Repositories repositories) {
        Id<Invoice> id = correction.of().id();
        Optional<Remainder> corrected = Crediting.remainder(id, repositories);
        if (corrected.isEmpty()) {
            return Report.of(IssueRules.UNKNOWN.at(WHERE, Map.of("id", id)));
        }
        Remainder left = corrected.get();
        Invoice invoice = left.invoice();
        return Report.collect(findings -> {
            if (!correction.of().equals(PrecedingInvoice.of(invoice))) {
                findings.accept(IssueRules.CORRECTS_OTHER.at(
                        WHERE,
                        Map.of(
                                "stated", correction.of().number(),
                                "date", correction.of().issueDate(),
                                "invoice", invoice.number(),
                                "issued", invoice.issueDate())));
            }
            if (!suppliers(candidate).equals(suppliers(invoice.statement()))) {
                findings.accept(IssueRules.CORRECTS_SELLER.at(
                        WHERE,
                        Map.of(
                                "invoice", invoice.number(),
                                "seller", invoice.seller().name())));
            }
            if (!left.isNothing()) {
                // A corrected invoice beside one that still stands would ask for the same twice.
                findings.accept(
                        IssueRules.UNCREDITED.at(WHERE, Map.of("invoice", invoice.number(), "left", left.total())));
            }
            standsInPlaceOf(id, repositories)
                    .ifPresent(other -> findings.accept(IssueRules.CORRECTS_TWICE.at(
                            WHERE, Map.of("invoice", invoice.number(), "other", other.number()))));
        });
    }

    /** Our own documents are of one seller, however that seller has moved since. */
    private static Optional<Id<Party>> suppliers(InvoiceCandidate document) {
        return document.header().kind().isSelfBilled()
                ? document.header().seller().id()
                : Optional.empty();
    }

    private static Optional<Invoice> standsInPlaceOf(Id<Invoice> corrected, Repositories repositories) {
        try (Stream<Invoice> invoices = repositories.invoices().all()) {
            return invoices.filter(invoice -> invoice.header()
                            .correction()
                            .filter(correction -> correction.of().id().equals(corrected))
                            .isPresent())
                    .filter(invoice -> !Crediting.remainder(invoice.id(), repositories)
                            .orElseThrow()
                            .isNothing())
                    .findFirst();
        }
    }
}
