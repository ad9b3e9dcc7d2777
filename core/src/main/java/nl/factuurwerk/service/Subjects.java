package nl.factuurwerk.service;

import java.util.Set;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Party;

/** What acts are about, as the audit trail names it. The names are stored and never change. */
final class Subjects {

    private static final String INVOICE = "invoice";
    private static final String CREDIT_NOTE = "credit-note";
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

    static Subject invoice(Id<Invoice> id) {
        return Subject.of(INVOICE, id);
    }

    static Subject party(Id<Party> id) {
        return Subject.of(PARTY, id);
    }
}
