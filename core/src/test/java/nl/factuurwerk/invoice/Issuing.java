package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Composing.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/** Issued invoices and credit notes, for tests of what becomes of them. */
final class Issuing {

    static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private Issuing() {}

    static Invoice issue(InvoiceDraftBuilder draft) {
        return Invoice.issue(compose(draft), Id.of("invoice-1"), new DocumentNumber("2026-0001"), AT);
    }

    static CreditNote credit(Invoice invoice, List<CreditNote> before, CreditDraft.Builder draft) {
        return credit(invoice, before, draft, TODAY);
    }

    static CreditNote credit(Invoice invoice, List<CreditNote> before, CreditDraft.Builder draft, LocalDate date) {
        InvoiceCandidate candidate = CreditComposer.compose(
                        Remainder.of(invoice, before),
                        draft.because(CorrectionReason.RETURNED, "").build(),
                        date)
                .orThrow();
        String number = "C2026-000" + (before.size() + 1);
        return CreditNote.issue(candidate, Id.of(number), new DocumentNumber(number), AT);
    }
}
