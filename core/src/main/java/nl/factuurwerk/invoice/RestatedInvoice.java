package nl.factuurwerk.invoice;

import java.util.Optional;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;

/** Puts an invoice back into the words of a draft. What was made up at issue, and would be again, is left out. */
final class RestatedInvoice {

    private RestatedInvoice() {}

    static InvoiceDraft of(Invoice invoice) {
        InvoiceHeader header = invoice.header();
        InvoiceDraftBuilder draft = Invoice.draft()
                .issuedOn(header.issueDate())
                .language(header.language())
                .terms(terms(header));
        draft.form = header.form();
        draft.pricing = header.pricing();
        draft.delivery = header.delivery();
        draft.references = header.references();
        if (header.kind().isSelfBilled()) {
            draft.inTheNameOf(header.seller());
        }
        buyer(header).ifPresent(draft::to);
        header.numberCheck().ifPresent(draft::checked);
        header.correction().ifPresent(draft::correcting);
        draft.stage = OrderStage.of(header.kind());
        draft.earlier = header.earlier();
        int billed = invoice.lines().size() - header.earlier().deductions().size();
        boolean goesOn = !header.earlier().isNone();
        invoice.lines().subList(0, billed).forEach(line -> draft.line(stated(line.item(), goesOn)));
        RestatedAdjustments.of(invoice).forEach(draft::adjust);
        means(header).ifPresent(draft::payBy);
        reference(invoice).ifPresent(draft::paymentReference);
        header.notes().forEach(draft::note);
        // An invoice that came from elsewhere may state what no draft here would: it is put back all the same.
        return new InvoiceDraft(draft);
    }

    /** What goes on from an advance may be taxed as that was, and not as it would be now. */
    private static DraftLine stated(LineItem item, boolean goesOn) {
        return goesOn ? item.stated().toBuilder().taxedAs(item.vat()).build() : item.stated();
    }

    private static Optional<Party> buyer(InvoiceHeader header) {
        Party unnamed = InvoiceComposer.unnamed(header.language(), header.seller());
        boolean overTheCounter =
                header.form() == InvoiceForm.SIMPLIFIED && header.buyer().equals(unnamed);
        return Optional.of(header.buyer()).filter(buyer -> !overTheCounter);
    }

    private static PaymentTerms terms(InvoiceHeader header) {
        PaymentRequest payment = header.payment();
        boolean asAgreed = payment.terms().dueDate(header.issueDate()).equals(payment.dueDate());
        return asAgreed ? payment.terms() : PaymentTerms.dueOn(payment.dueDate());
    }

    private static Optional<PaymentMeans> means(InvoiceHeader header) {
        return header.payment()
                .means()
                .filter(means -> !InvoiceComposer.transferTo(header.seller()).equals(Optional.of(means)));
    }

    private static Optional<PaymentReference> reference(Invoice invoice) {
        return invoice.header()
                .payment()
                .reference()
                .filter(stated -> !stated.equals(InvoiceCandidate.referenceFor(invoice.number())));
    }
}
