package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.reference.Country;

/**
 * Says what is printed of a receipt, in its own language: from whom, how much, when and what for, with a place to sign. It says
 * nothing of VAT, for it is no invoice.
 *
 * <pre>{@code
 * DocumentView view = ReceiptView.of(receipt);
 * }</pre>
 */
public final class ReceiptView {

    private final Receipt receipt;
    private final Labels labels;
    private final Formats formats;

    private ReceiptView(Receipt receipt) {
        this.receipt = receipt;
        this.labels = new Labels(receipt.parties().language());
        this.formats = new Formats(receipt.parties().language());
    }

    /**
     * Makes the view of a receipt.
     *
     * @param receipt the receipt
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the receipt
     */
    public static DocumentView of(Receipt receipt) {
        return new ReceiptView(receipt).view();
    }

    private DocumentView view() {
        String title = labels.text("receipt.title");
        Party receiver = receipt.parties().receiver();
        Payment payment = receipt.paid().payment();
        DocumentView.Builder view = DocumentView.of(
                        receipt.parties().language(),
                        title,
                        title + " " + receipt.number(),
                        new Field(labels.text("receipt.date"), formats.date(receipt.date())))
                .pageLabel(labels.text("page"))
                .sender(block(receiver))
                .recipient(block(receipt.parties().payer()))
                .footer(footer(receiver))
                .reference(labels.text("receipt.number"), receipt.number().value())
                .reference(labels.text("receipt.paid-on"), formats.date(payment.on()))
                .reference(labels.text("receipt.method"), labels.text("receipt.method." + payment.method()));
        List<String> words = new ArrayList<>();
        words.add(labels.text(
                "receipt.received",
                Map.of(
                        "amount",
                        formats.money(payment.amount()),
                        "payer",
                        receipt.parties().payer().name())));
        if (!payment.remittance().isEmpty()) {
            words.add(labels.text("receipt.for", Map.of("words", payment.remittance())));
        }
        return view.section(new Section.Text("", words, Section.Tone.STRONG))
                .section(new Section.Summary(new Section.Table("", List.of(), List.of(), "", ""), totals()))
                .section(new Section.Text("", List.of(labels.text("receipt.notice")), Section.Tone.BODY))
                .section(new Section.Signature(
                        labels.text("receipt.sign"),
                        labels.text("receipt.sign-request", Map.of("receiver", receiver.name())),
                        List.of(labels.text("receipt.place"), labels.text("receipt.signature"))))
                .build();
    }

    private List<Section.Total> totals() {
        List<Section.Total> totals = new ArrayList<>();
        for (ReceiptLine line : receipt.paid().lines()) {
            totals.add(new Section.Total(
                    labels.text("receipt.invoice", Map.of("number", line.invoice())),
                    formats.money(line.amount()),
                    false));
        }
        if (!totals.isEmpty() && receipt.paid().rest().isPositive()) {
            totals.add(new Section.Total(
                    labels.text("receipt.rest"), formats.money(receipt.paid().rest()), false));
        }
        totals.add(new Section.Total(
                labels.text("receipt.total"),
                formats.money(receipt.paid().payment().amount()),
                true));
        return totals;
    }

    private List<String> block(Party party) {
        List<String> lines = new ArrayList<>();
        lines.add(party.name());
        party.address()
                .map(address -> address.block(
                        receipt.parties().receiver().country().orElse(Country.NETHERLANDS),
                        receipt.parties().language()))
                .ifPresent(lines::addAll);
        return lines;
    }

    private List<String> footer(Party receiver) {
        List<String> texts = new ArrayList<>();
        receiver.kvk().ifPresent(kvk -> texts.add(labels.text("sender.kvk", Map.of("number", kvk.value()))));
        return texts;
    }
}
