package nl.factuurwerk.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.InvoiceForm;
import nl.factuurwerk.invoice.IssuedDocument;

/**
 * Says what is printed of an issued document, in its own language: everything that art. 35a Wet OB asks for, and how to
 * pay. One that changes an invoice names it by number and date and says why (art. 34f). A credit note says what is given
 * back and how, and asks for nothing. What the buyer made out says so, and comes from the supplier.
 *
 * <pre>{@code
 * DocumentView view = InvoiceView.of(invoice);
 * DocumentView copy = InvoiceView.copyOf(invoice);     // the same under the same number, and says that it is a copy
 * }</pre>
 */
public final class InvoiceView {

    private final IssuedDocument document;
    private final Labels labels;
    private final Formats formats;
    private final boolean copy;

    private InvoiceView(IssuedDocument document, boolean copy) {
        this.document = document;
        this.copy = copy;
        this.labels = new Labels(document.language());
        this.formats = new Formats(document.language());
    }

    /**
     * Makes the view of a document.
     *
     * @param document an invoice or a credit note, of whatever kind
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the document
     */
    public static DocumentView of(IssuedDocument document) {
        return new InvoiceView(document, false).view();
    }

    /**
     * Makes the view of a document that was sent before. Its title says that it is a copy, beside the same number; nothing
     * else differs. One that does not say so may be taken for a second invoice, whose VAT is owed as well (art. 37 Wet OB).
     *
     * @param document an invoice or a credit note, of whatever kind
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the document
     */
    public static DocumentView copyOf(IssuedDocument document) {
        return new InvoiceView(document, true).view();
    }

    private DocumentView view() {
        String title = title();
        PartyBlocks parties = new PartyBlocks(document.header(), labels);
        DocumentView.Builder view = DocumentView.of(
                        document.language(),
                        title,
                        title + " " + document.number(),
                        new Field(
                                labels.text(document.kind().isCredit() ? "credit.date" : "invoice.date"),
                                formats.date(document.issueDate())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        new ReferenceBlock(document, labels, formats).fields().forEach(view::reference);
        ofItself(view, title);
        new LineTable(document.statement(), Claim.OWED, labels, formats)
                .tables()
                .forEach(view::section);
        view.section(new InvoiceSummary(document.statement(), Claim.OWED, labels, formats).summary());
        new LegalTexts(document.statement(), labels, formats).section().ifPresent(view::section);
        view.section(payment());
        if (!document.header().notes().isEmpty()) {
            view.section(new Section.Text("", document.header().notes(), Section.Tone.BODY));
        }
        return view.build();
    }

    private String title() {
        String kind = kind();
        return copy ? labels.text("title.copy", Map.of("title", kind)) : kind;
    }

    private String kind() {
        return labels.text(
                switch (document.kind()) {
                    case INVOICE -> invoiceTitle();
                    case ADVANCE_INVOICE -> "title.advance";
                    case PART_INVOICE -> "title.part";
                    case CREDIT_NOTE -> "title.credit-note";
                    case CORRECTED_INVOICE -> "title.corrected";
                    case SELF_BILLED_INVOICE -> "title.self-billed";
                    case SELF_BILLED_CREDIT_NOTE -> "title.self-billed-credit";
                });
    }

    /** One that goes on from others closes an order. */
    private String invoiceTitle() {
        if (!document.header().earlier().isNone()) {
            return "title.final";
        }
        return document.header().form() == InvoiceForm.FULL ? "title.invoice" : "title.simplified";
    }

    private Section payment() {
        return document.kind().isCredit()
                ? new SettlementBlock(document, labels, formats).section()
                : new PaymentBlock(document, labels, formats).section();
    }

    /**
     * What a document has to say of itself (art. 35a(1)(k) Wet OB), unless its title does, and why it changes another,
     * before what it bills.
     */
    private void ofItself(DocumentView.Builder view, String title) {
        document.header()
                .wordings()
                .kind()
                .filter(wording -> !lowerCase(title).contains(lowerCase(wording)))
                .ifPresent(wording -> view.section(new Section.Text("", List.of(wording), Section.Tone.STRONG)));
        Optional<String> explanation =
                document.header().correction().map(Correction::explanation).filter(words -> !words.isEmpty());
        explanation.ifPresent(words -> view.section(new Section.Text("", List.of(words), Section.Tone.BODY)));
    }

    private String lowerCase(String text) {
        return text.toLowerCase(document.language().locale());
    }
}
