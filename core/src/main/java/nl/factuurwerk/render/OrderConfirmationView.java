package nl.factuurwerk.render;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderConfirmation;

/**
 * Says what is printed of the confirmation of an order (<em>orderbevestiging</em>), in its own language: the order as it is
 * agreed, what it comes to, how it was changed since it was placed, and when what of it is planned. It asks for nothing.
 *
 * <pre>{@code
 * DocumentView view = OrderConfirmationView.of(OrderConfirmation.compose(order, today, composer).orThrow());
 * }</pre>
 */
public final class OrderConfirmationView {

    private final OrderConfirmation confirmation;
    private final Order order;
    private final InvoiceCandidate statement;
    private final Labels labels;
    private final Formats formats;

    private OrderConfirmationView(OrderConfirmation confirmation) {
        this.confirmation = confirmation;
        this.order = confirmation.order();
        this.statement = confirmation.statement().computed();
        this.labels = new Labels(statement.header().language());
        this.formats = new Formats(statement.header().language());
    }

    /**
     * Makes the view of a confirmation.
     *
     * @param confirmation the order, with what it comes to on the day
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the order
     */
    public static DocumentView of(OrderConfirmation confirmation) {
        return new OrderConfirmationView(confirmation).view();
    }

    private DocumentView view() {
        String title = labels.text("title.order-confirmation");
        PartyBlocks parties = new PartyBlocks(statement.header(), labels);
        DocumentView.Builder view = DocumentView.of(
                        statement.header().language(),
                        title,
                        title + " " + order.number(),
                        new Field(
                                labels.text("order.date"),
                                formats.date(confirmation.statement().date())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        references(view);
        view.section(new Section.Text("", List.of(confirms()), Section.Tone.BODY));
        new LineTable(statement, Claim.AGREED, labels, formats).tables().forEach(view::section);
        view.section(new InvoiceSummary(statement, Claim.AGREED, labels, formats).summary());
        new LegalTexts(statement, labels, formats).section().ifPresent(view::section);
        new OrderChangesTable(confirmation, labels, formats).table().ifPresent(view::section);
        new PlanningTable(confirmation, labels, formats).table().ifPresent(view::section);
        view.section(new TermsBlock(statement.header(), labels).section());
        return view.build();
    }

    private void references(DocumentView.Builder view) {
        view.reference(labels.text("order.number"), order.number().value());
        view.reference(labels.text("order.agreed"), formats.date(order.date()));
        order.origin()
                .ifPresent(quote -> view.reference(
                        labels.text("order.quote"),
                        labels.text(
                                "order.quote-version", Map.of("number", quote.number(), "version", quote.version()))));
        DealReferences deal = new DealReferences(statement.header(), labels);
        deal.references().forEach(view::reference);
        deal.customerVat().forEach(view::reference);
    }

    private String confirms() {
        String date = formats.date(order.date());
        return confirmation.changes().isEmpty()
                ? labels.text("order.confirms", Map.of("date", date))
                : labels.text(
                        "order.confirms-changed",
                        Map.of(
                                "date",
                                date,
                                "last",
                                formats.date(confirmation.changes().getLast().on())));
    }
}
