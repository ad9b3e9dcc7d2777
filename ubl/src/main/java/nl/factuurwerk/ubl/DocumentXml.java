package nl.factuurwerk.ubl;

import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;

/**
 * Writes a document: every term that it states at the place that EN 16931 has for it in UBL 2.1, and nothing else. The order
 * is that of the schema.
 */
final class DocumentXml {

    private static final Tag XMLNS = Tag.plain("xmlns");
    private static final Tag XMLNS_CAC = Tag.plain("xmlns:cac");
    private static final Tag XMLNS_CBC = Tag.plain("xmlns:cbc");
    private static final String COMPONENTS = "urn:oasis:names:specification:ubl:schema:xsd:Common";

    private final XmlOutput xml;
    private final InvoiceContent content;
    private final UblForm form;
    private final String currency;

    private DocumentXml(InvoiceContent content, XmlOutput xml) {
        this.xml = xml;
        this.content = content;
        this.form = UblForm.of(content.typeCode().orElse(""));
        this.currency = content.currency().orElse("");
    }

    static void write(InvoiceContent content, XmlOutput xml) {
        new DocumentXml(content, xml).write();
    }

    private void write() {
        xml.open(form.root())
                .attribute(XMLNS, form.namespace())
                .attribute(XMLNS_CAC, COMPONENTS + "AggregateComponents-2")
                .attribute(XMLNS_CBC, COMPONENTS + "BasicComponents-2")
                .inside();
        header();
        new ReferencesXml(xml, content, form).write();
        parties();
        new DeliveryXml(xml).delivery(content.delivery());
        new PaymentXml(xml, content, form).write();
        amounts();
        LineXml lines = new LineXml(xml, form, currency);
        content.lines().forEach(lines::write);
        xml.end(form.root());
    }

    private void header() {
        xml.text(Cbc.CUSTOMIZATION_ID, content.process().specification());
        xml.text(Cbc.PROFILE_ID, content.process().businessProcess());
        xml.text(Cbc.ID, content.number());
        xml.date(Cbc.ISSUE_DATE, content.issueDate());
        if (form == UblForm.INVOICE) {
            xml.date(Cbc.DUE_DATE, content.dueDate());
        } else {
            xml.date(Cbc.TAX_POINT_DATE, content.taxPointDate());
        }
        xml.text(form.typeCode(), content.typeCode());
        content.notes().forEach(this::note);
        if (form == UblForm.INVOICE) {
            xml.date(Cbc.TAX_POINT_DATE, content.taxPointDate());
        }
        xml.text(Cbc.DOCUMENT_CURRENCY_CODE, content.currency());
        xml.text(Cbc.TAX_CURRENCY_CODE, content.taxCurrency());
        xml.text(Cbc.ACCOUNTING_COST, content.references().buyerAccounting());
        xml.text(Cbc.BUYER_REFERENCE, content.references().buyerReference());
        new DeliveryXml(xml).period(content.period(), content.taxPointCode());
    }

    /** UBL has no place for what a remark is about: EN 16931 puts its code in front, between number signs. */
    private void note(NoteContent note) {
        String text = note.text().orElse("");
        xml.text(Cbc.NOTE, note.subject().map(code -> "#" + code + "#" + text).orElse(text));
    }

    private void parties() {
        PartyXml parties = new PartyXml(xml);
        Optional<String> creditor = content.payment().directDebit().creditor();
        boolean paidToSeller = content.payee().isEmpty();
        parties.seller(content.seller(), paidToSeller ? creditor : Optional.empty());
        parties.buyer(content.buyer());
        parties.payee(content.payee(), paidToSeller ? Optional.empty() : creditor);
        parties.taxRepresentative(content.taxRepresentative());
    }

    private void amounts() {
        AmountsXml amounts = new AmountsXml(xml, currency);
        content.allowances().forEach(each -> amounts.adjustment(false, each));
        content.charges().forEach(each -> amounts.adjustment(true, each));
        amounts.vat(content.vatBreakdown(), content.totals(), content.taxCurrency());
        amounts.totals(content.totals());
    }
}
