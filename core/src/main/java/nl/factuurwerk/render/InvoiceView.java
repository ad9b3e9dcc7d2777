package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceForm;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * Says what is printed of an invoice, in its own language: everything that art. 35a Wet OB asks for, and how to pay.
 *
 * <pre>{@code
 * DocumentView view = InvoiceView.of(invoice);
 * }</pre>
 */
public final class InvoiceView {

    private final Invoice invoice;
    private final Labels labels;
    private final Formats formats;

    private InvoiceView(Invoice invoice) {
        this.invoice = invoice;
        this.labels = new Labels(invoice.language());
        this.formats = new Formats(invoice.language());
    }

    /**
     * Makes the view of an invoice.
     *
     * @param invoice the invoice
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the invoice
     */
    public static DocumentView of(Invoice invoice) {
        return new InvoiceView(invoice).view();
    }

    private DocumentView view() {
        InvoiceHeader header = invoice.header();
        String title = labels.text(header.form() == InvoiceForm.FULL ? "title.invoice" : "title.simplified");
        Language language = invoice.language();
        Country home = header.seller().country().orElse(Country.NETHERLANDS);
        DocumentView.Builder view = DocumentView.of(
                        language,
                        title,
                        title + " " + invoice.number(),
                        new Field(labels.text("invoice.date"), formats.date(invoice.issueDate())))
                .pageLabel(labels.text("page"))
                .sender(sender(header.seller(), header.buyer().country().orElse(home)))
                .recipient(recipient(header.buyer(), home))
                .footer(footer(header.seller()))
                .reference(labels.text("invoice.number"), invoice.number().value())
                .reference(labels.text("invoice.due"), formats.date(invoice.dueDate()));
        references(view, header.references());
        header.delivery()
                .date()
                .ifPresent(day -> view.reference(labels.text("invoice.supplied-on"), formats.date(day)));
        header.delivery()
                .period()
                .ifPresent(days -> view.reference(labels.text("invoice.period"), formats.dates(days)));
        header.buyer()
                .vatNumber()
                .ifPresent(number -> view.reference(labels.text("invoice.customer-vat"), number.value()));
        view.section(new LineTable(invoice, labels, formats).table());
        view.section(new InvoiceSummary(invoice.statement(), labels, formats).summary());
        legalTexts(view);
        view.section(new PaymentBlock(invoice, labels, formats).section());
        if (!header.notes().isEmpty()) {
            view.section(new Section.Text("", header.notes(), Section.Tone.BODY));
        }
        return view.build();
    }

    /** With the country for a reader in another one. */
    private List<String> sender(Party seller, Country reader) {
        List<String> lines = new ArrayList<>();
        lines.add(seller.name());
        seller.tradingName().ifPresent(lines::add);
        seller.address().map(address -> block(address, reader)).ifPresent(lines::addAll);
        seller.contact().ifPresent(contact -> {
            contact.name().ifPresent(lines::add);
            contact.phone().ifPresent(lines::add);
            contact.email().ifPresent(lines::add);
        });
        if (seller.contact().flatMap(contact -> contact.email()).isEmpty()) {
            seller.email().ifPresent(lines::add);
        }
        return lines;
    }

    private List<String> recipient(Party buyer, Country home) {
        List<String> lines = new ArrayList<>();
        lines.add(buyer.name());
        buyer.tradingName().ifPresent(lines::add);
        buyer.contact().flatMap(contact -> contact.name()).ifPresent(lines::add);
        buyer.address().map(address -> block(address, home)).ifPresent(lines::addAll);
        return lines;
    }

    private List<String> block(Address address, Country home) {
        return address.block(home, invoice.language());
    }

    private List<String> footer(Party seller) {
        List<String> texts = new ArrayList<>();
        seller.kvk().ifPresent(kvk -> texts.add(labels.text("sender.kvk", Map.of("number", kvk.value()))));
        seller.vatNumber().ifPresent(number -> texts.add(labels.text("sender.vat", Map.of("number", number.value()))));
        seller.iban().ifPresent(iban -> texts.add(iban.formatted()));
        return texts;
    }

    private void references(DocumentView.Builder view, References references) {
        view.reference(
                labels.text("invoice.purchase-order"),
                references.purchaseOrder().orElse(""));
        view.reference(
                labels.text("invoice.buyer-reference"),
                references.buyerReference().orElse(""));
        view.reference(labels.text("invoice.project"), references.project().orElse(""));
        view.reference(labels.text("invoice.contract"), references.contract().orElse(""));
    }

    /** Why no VAT is charged, in the words that art. 35a(1)(l) and (m) Wet OB want, once for each reason. */
    private void legalTexts(DocumentView.Builder view) {
        List<String> texts = new ArrayList<>();
        for (VatSubtotal subtotal : invoice.vat().subtotals()) {
            subtotal.group()
                    .reason()
                    .map(ExemptionReason::text)
                    .filter(text -> !texts.contains(text))
                    .ifPresent(texts::add);
        }
        invoice.statement()
                .accountingVat()
                .ifPresent(vat -> texts.add(labels.text(
                        "total.exchange",
                        Map.of(
                                "rate",
                                        "1 " + vat.rate().base() + " = "
                                                + formats.decimal(vat.rate().rate()) + " "
                                                + vat.rate().quoted(),
                                "source", vat.rate().source(),
                                "date", formats.date(vat.rate().date())))));
        if (!texts.isEmpty()) {
            view.section(new Section.Text("", texts, Section.Tone.STRONG));
        }
    }
}
