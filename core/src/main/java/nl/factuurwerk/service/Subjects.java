package nl.factuurwerk.service;

import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.receivable.Payment;

/** What acts are about, as the audit trail names it. The names are stored and never change. */
final class Subjects {

    private static final String INVOICE = "invoice";
    private static final String CREDIT_NOTE = "credit-note";
    private static final String PAYMENT = "payment";
    private static final String PARTY = "party";

    /** What has a digest of its own that verification compares. */
    static final Set<String> DOCUMENTS = Set.of(INVOICE, CREDIT_NOTE);

    private Subjects() {}

    static Subject of(IssuedDocument document) {
        return switch (document) {
            case Invoice invoice -> invoice(invoice.id());
            case CreditNote credit -> Subject.of(CREDIT_NOTE, credit.id());
        };
    }

    /** Finds the document that a subject names; empty if there is none, or it names something else. */
    static Optional<IssuedDocument> find(Subject subject, Repositories repositories) {
        return switch (subject.kind()) {
            case INVOICE ->
                repositories
                        .invoices()
                        .find(Id.<Invoice>of(subject.id().value()))
                        .map(invoice -> invoice);
            case CREDIT_NOTE ->
                repositories
                        .creditNotes()
                        .find(Id.<CreditNote>of(subject.id().value()))
                        .map(credit -> credit);
            default -> Optional.empty();
        };
    }

    static Subject invoice(Id<Invoice> id) {
        return Subject.of(INVOICE, id);
    }

    static Subject received(Id<ReceivedInvoice> id) {
        return Subject.of("received-invoice", id);
    }

    static Subject letter(Id<Letter> id) {
        return Subject.of("letter", id);
    }

    static Subject dunningEntry(Id<DunningEntry> id) {
        return Subject.of("dunning-entry", id);
    }

    static Subject payment(Id<Payment> id) {
        return Subject.of(PAYMENT, id);
    }

    static Subject party(Id<Party> id) {
        return Subject.of(PARTY, id);
    }
}
