package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.Delivery;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;

/**
 * Says what is printed of a proforma, in its own language: what an invoice would say, under a notice that it is none. It
 * states no VAT but what VAT would be, for whoever states VAT owes it (art. 37 Wet OB); and it has no due date and no code
 * to scan, for nothing is owed by it.
 *
 * <pre>{@code
 * DocumentView view = ProformaView.of(proforma);
 * }</pre>
 */
public final class ProformaView {

    private final Proforma proforma;
    private final InvoiceCandidate statement;
    private final Labels labels;
    private final Formats formats;

    private ProformaView(Proforma proforma) {
        this.proforma = proforma;
        this.statement = proforma.statement().computed();
        this.labels = new Labels(statement.header().language());
        this.formats = new Formats(statement.header().language());
    }

    /**
     * Makes the view of a proforma.
     *
     * @param proforma the proforma
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the proforma
     */
    public static DocumentView of(Proforma proforma) {
        return new ProformaView(proforma).view();
    }

    private DocumentView view() {
        String title = proforma.title().in(statement.header().language());
        PartyBlocks parties = new PartyBlocks(statement.header(), labels);
        DocumentView.Builder view = DocumentView.of(
                        statement.header().language(),
                        title,
                        title + " " + proforma.number(),
                        new Field(labels.text("proforma.date"), formats.date(proforma.date())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        references(view);
        view.section(new Section.Text(
                "", List.of(proforma.notice().in(statement.header().language())), Section.Tone.STRONG));
        new LineTable(statement, Claim.SUPPOSED, labels, formats).tables().forEach(view::section);
        view.section(new InvoiceSummary(statement, Claim.SUPPOSED, labels, formats).summary());
        new LegalTexts(statement, labels, formats).section().ifPresent(view::section);
        view.section(purpose());
        if (!statement.header().notes().isEmpty()) {
            view.section(new Section.Text("", statement.header().notes(), Section.Tone.BODY));
        }
        return view.build();
    }

    /** Nothing is supplied yet: a day or period stands here only where the draft has one. */
    private void references(DocumentView.Builder view) {
        view.reference(labels.text("proforma.number"), proforma.number().value());
        view.reference(labels.text("proforma.purpose"), labels.text("proforma.purpose." + proforma.purpose()));
        DealReferences deal = new DealReferences(statement.header(), labels);
        deal.references().forEach(view::reference);
        Delivery delivery = proforma.toDraft().delivery();
        delivery.date().map(formats::date).ifPresent(day -> view.reference(labels.text("invoice.supplied-on"), day));
        delivery.period().map(formats::dates).ifPresent(days -> view.reference(labels.text("invoice.period"), days));
        delivery.country()
                .map(country -> country.name(statement.header().language()))
                .ifPresent(country -> view.reference(labels.text("proforma.destination"), country));
        deal.customerVat().forEach(view::reference);
    }

    private Section purpose() {
        String heading = labels.text("proforma.purpose." + proforma.purpose());
        if (proforma.purpose() != ProformaPurpose.PREPAYMENT) {
            String words = proforma.purpose() == ProformaPurpose.CUSTOMS ? "proforma.customs" : "proforma.approve";
            return new Section.Text(heading, List.of(labels.text(words)), Section.Tone.BODY);
        }
        Optional<CreditTransfer> transfer = statement
                .header()
                .payment()
                .means()
                .filter(CreditTransfer.class::isInstance)
                .map(CreditTransfer.class::cast);
        return transfer.<Section>map(account ->
                        new Section.Payment(heading, labels.text("proforma.prepay"), fields(account), "", ""))
                .orElseGet(() -> new Section.Text(
                        heading, List.of(labels.text("proforma.prepay-otherwise")), Section.Tone.BODY));
    }

    private List<Field> fields(CreditTransfer account) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(labels.text("payment.account"), account.iban().formatted()));
        account.bic().ifPresent(bic -> fields.add(new Field(labels.text("payment.bic"), bic.value())));
        account.accountName().ifPresent(name -> fields.add(new Field(labels.text("payment.name"), name)));
        fields.add(new Field(labels.text("proforma.mention"), proforma.number().value()));
        return fields;
    }
}
