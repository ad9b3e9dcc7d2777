package nl.factuurwerk.service;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/** What has a number already. A number is unique among all documents of one seller, whatever kind they are of. */
final class NumberedDocuments {

    private NumberedDocuments() {}

    /** Returns what is kept under the number of a document, among the documents of the same seller. */
    static Optional<IssuedDocument> underNumberOf(IssuedDocument document, Repositories repositories) {
        DocumentNumber number = document.number();
        if (!document.kind().isSelfBilled()) {
            return repositories
                    .invoices()
                    .find(number)
                    .<IssuedDocument>map(invoice -> invoice)
                    .or(() -> repositories.creditNotes().find(number));
        }
        Id<Party> supplier = document.seller().id().orElseThrow();
        return repositories
                .invoices()
                .find(supplier, number)
                .<IssuedDocument>map(invoice -> invoice)
                .or(() -> repositories.creditNotes().find(supplier, number));
    }

    /** What has a number that a series gives holds that series up until the number is left out. */
    static Report taken(IssuedDocument document, Repositories repositories) {
        return underNumberOf(document, repositories)
                .map(kept -> Report.of(IssueRules.NUMBER_TAKEN.at(
                        Location.of("number", "BT-1"), Map.of("number", kept.number(), "id", idOf(kept)))))
                .orElseGet(Report::empty);
    }

    static String idOf(IssuedDocument document) {
        return switch (document) {
            case Invoice invoice -> invoice.id().value();
            case CreditNote credit -> credit.id().value();
        };
    }
}
