package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderCredit;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.quote.Slice;

/** Invented quotes and what became of them. */
final class Deals {

    private Deals() {}

    static DocumentNumber number(String value) {
        return new DocumentNumber(value);
    }

    static Quote quote(String id) {
        return Quote.of(
                Id.of(id),
                Quote.draft()
                        .to(Books.party("hop"))
                        .line("ontwerp", "Ontwerp", Quantity.hours("12.5"), eur("95.00"))
                        .optional("foto", "Fotografie", Quantity.pieces(1), eur("450.00"))
                        .validFor(30)
                        .introduction("Geachte mevrouw De Vries,")
                        .build());
    }

    static Quote sent(String id, String number) {
        return quote(id).send(Books.TODAY, number(number), Books.COMPOSER).orThrow();
    }

    static Quote accepted(String id, String number) {
        return sent(id, number)
                .followUp(new QuoteEvent.FollowedUp(1, Books.TODAY, "Belt terug", Optional.of(Books.TODAY.plusDays(3))))
                .orThrow()
                .accept(Acceptance.of(1, Books.TODAY.plusDays(1), Evidence.signature("J. de Vries", "sig-1"))
                        .choosing("foto"))
                .orThrow();
    }

    static Quote declined(String id, String number) {
        return sent(id, number)
                .decline(new QuoteEvent.Declined(1, Books.TODAY, "J. de Vries", "Te duur"))
                .orThrow();
    }

    /** Of no quote. */
    static Order order(String id, String number, String customer) {
        return Order.of(Id.of(id), number(number), Books.party(customer), Books.TODAY)
                .line("ontwerp", "Ontwerp", Quantity.hours("10"), eur("95.00"))
                .build();
    }

    static Order orderOf(Quote quote, String id, String number) {
        return Order.of(quote, Id.of(id), number(number));
    }

    static Order delivered(Order order) {
        return order.deliver(Delivered.of("ontwerp", Quantity.hours("2.5"), Books.TODAY))
                .orThrow();
    }

    static OrderInvoice invoice(String order, String invoice) {
        return new OrderInvoice(
                Id.of(order),
                new PrecedingInvoice(Id.of(invoice), number("n-" + invoice), Books.TODAY),
                BillingRole.PART,
                List.of(new Slice(LineKey.of("ontwerp"), Optional.of(Quantity.hours("2.5")), eur("237.50"))));
    }

    static OrderCredit credit(String order, String credit, String invoice) {
        return new OrderCredit(
                Id.of(order),
                Id.of(credit),
                Id.of(invoice),
                Books.TODAY.plusDays(1),
                List.of(new Slice(LineKey.of("ontwerp"), Optional.empty(), eur("12.34"))));
    }

    static Proforma proforma(String id, String number, int daysLater) {
        return Proforma.compose(
                        Id.of(id),
                        number(number),
                        ProformaPurpose.CUSTOMS,
                        Invoice.draft()
                                .to(Books.party("hop"))
                                .line("Glas", Quantity.pieces(3), eur("9.99"))
                                .discount(percent("2.5"), "Korting")
                                .build(),
                        Books.TODAY.plusDays(daysLater),
                        Books.COMPOSER)
                .orThrow();
    }
}
