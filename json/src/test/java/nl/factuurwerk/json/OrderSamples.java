package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderCredit;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.OrderSource;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.quote.Slice;
import nl.factuurwerk.quote.Term;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Quotes, what became of them, and what is shown of that. */
final class OrderSamples {

    private static final DocumentNumber QUOTE_NUMBER = new DocumentNumber("OFF-2026-0007");
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);

    private OrderSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("quote-draft", JsonFormat.QUOTE_DRAFT, draft()),
                new Sample<>(
                        "quote-draft-empty",
                        JsonFormat.QUOTE_DRAFT,
                        Quote.draft().build()),
                new Sample<>("quote-draft-dollar", JsonFormat.QUOTE_DRAFT, dollarDraft()),
                new Sample<>("quote-new", JsonFormat.QUOTE, Quote.of(Id.of("quote-8"), draft())),
                new Sample<>("quote-accepted", JsonFormat.QUOTE, accepted()),
                new Sample<>("quote-declined", JsonFormat.QUOTE, declined()),
                new Sample<>("quote-withdrawn", JsonFormat.QUOTE, withdrawn()),
                new Sample<>("order", JsonFormat.ORDER, order()),
                new Sample<>("order-of-quote", JsonFormat.ORDER, orderOfQuote()),
                new Sample<>("order-billing-advance", JsonFormat.ORDER_BILLING, advance()),
                new Sample<>("order-billing-part", JsonFormat.ORDER_BILLING, part()),
                new Sample<>("order-billing-credit", JsonFormat.ORDER_BILLING, credit()),
                new Sample<>(
                        "order-billing-nothing",
                        JsonFormat.ORDER_BILLING,
                        new OrderCredit(Id.of("order-7"), Id.of("c-2"), Id.of("i-2"), LATER, List.of())),
                new Sample<>("order-draft", JsonFormat.ORDER_DRAFT, drawnUp()),
                new Sample<>("proforma", JsonFormat.PROFORMA, proforma()));
    }

    static Stream<Shown<?>> shown() {
        OrderPosition position = OrderPosition.of(order(), billings());
        return Stream.of(
                new Shown<>("order-position", JsonOutput.ORDER_POSITION, position),
                new Shown<>("deviations", JsonOutput.DEVIATIONS, deviations(position)),
                new Shown<>(
                        "order-confirmation",
                        JsonOutput.ORDER_CONFIRMATION,
                        OrderConfirmation.compose(order(), LATER, Samples.composer())
                                .orThrow()));
    }

    private static QuoteDraft draft() {
        return Quote.draft()
                .to(Samples.municipality())
                .line(QuoteLine.of(
                                "ontwerp",
                                DraftLine.of("Ontwerp")
                                        .quantity(Quantity.hours("12"))
                                        .price(eur("95.00"))
                                        .adjust(Adjustment.allowance(percent("10"), "Introductie"))
                                        .build())
                        .by(LATER)
                        .delivering("Ontwerp in PDF"))
                .line("druk", "Drukwerk", Quantity.pieces(3), UnitPrice.unitPrice("0.333"), VatClass.REDUCED)
                .optional("fotografie", "Fotografie", Quantity.pieces(1), eur("450.00"))
                .pricesIncludeVat()
                .validFor(30)
                .followUp(Term.until(LATER))
                .introduction("Geachte mevrouw De Vries,\nhierbij onze offerte.")
                .closing("Met vriendelijke groet")
                .references(new References(
                        Optional.of("PO-1"), Optional.of("Afdeling 3"), Optional.of("Etiketten"), Optional.of("C/17")))
                .terms(PaymentTerms.net(30))
                .language(Language.ENGLISH)
                .build();
    }

    private static QuoteDraft dollarDraft() {
        return Quote.draft()
                .currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.0832", LocalDate.of(2026, 11, 20), "ECB"))
                .line("poster", "Poster", Quantity.pieces(3), Money.parse("USD 12.10"))
                .validUntil(LATER)
                .build();
    }

    private static Salt salt(int first) {
        byte[] bytes = new byte[Salt.LENGTH];
        bytes[0] = (byte) first;
        return Salt.of(bytes);
    }

    private static Quote sent() {
        return Quote.of(Id.of("quote-7"), draft())
                .salted(salt(0xA7))
                .send(Samples.TODAY, QUOTE_NUMBER, Samples.composer())
                .orThrow();
    }

    private static Quote accepted() {
        return sent().followUp(new QuoteEvent.FollowedUp(
                        1, Samples.TODAY.plusDays(5), "Belt terug", Optional.of(Samples.TODAY.plusDays(9))))
                .orThrow()
                .accept(Acceptance.of(
                                1, Samples.TODAY.plusDays(8), Evidence.purchaseOrder("J. de Vries", "PO-2026-0417"))
                        .choosing("fotografie"))
                .orThrow();
    }

    /** In two versions, and revised since. */
    private static Quote declined() {
        QuoteDraft cheaper = draft().toBuilder().closing("Met 5 % korting").build();
        return sent().revise(cheaper)
                .send(Samples.TODAY.plusDays(2), QUOTE_NUMBER, Samples.composer())
                .orThrow()
                .decline(new QuoteEvent.Declined(2, Samples.TODAY.plusDays(3), "J. de Vries", "Te duur"))
                .orThrow()
                .revise(draft());
    }

    private static Quote withdrawn() {
        return Quote.of(
                        Id.of("quote-9"),
                        dollarDraft().toBuilder().to(Samples.municipality()).build())
                .send(Samples.TODAY, new DocumentNumber("OFF-2026-0009"), Samples.composer())
                .orThrow()
                .withdraw(new QuoteEvent.Withdrawn(1, Samples.TODAY, "Joke Postma", "Papier is op"))
                .orThrow();
    }

    static Order order() {
        OrderLine more = OrderLine.of(
                "ontwerp",
                DraftLine.of("Ontwerp, ruimer")
                        .quantity(Quantity.hours("12"))
                        .price(eur("95.00"))
                        .build());
        OrderLine added = OrderLine.of(
                "teksten",
                DraftLine.of("Teksten")
                        .quantity(Quantity.pieces(2))
                        .price(eur("150.00"))
                        .build());
        return Order.of(Id.of("order-7"), new DocumentNumber("OP-2026-0007"), Samples.municipality(), Samples.TODAY)
                .line("ontwerp", "Ontwerp", Quantity.hours("10"), eur("95.00"))
                .line("druk", "Drukwerk", Quantity.pieces(300), UnitPrice.unitPrice("0.333"), VatClass.REDUCED)
                .line("foto", "Foto's", Quantity.pieces(1), eur("450.00"))
                .change(OrderChange.replace(Samples.TODAY.plusDays(1), more, "Twee uur meer"))
                .change(OrderChange.drop(Samples.TODAY.plusDays(2), "foto", "Maakt de gemeente zelf"))
                .change(OrderChange.add(Samples.TODAY.plusDays(2), added, "Teksten erbij"))
                .delivered(Delivered.of("ontwerp", Quantity.hours("4.5"), Samples.TODAY.plusDays(3)))
                .delivered(new Delivered(
                        LineKey.of("druk"),
                        Quantity.pieces(100),
                        DateRange.of(Samples.TODAY, Samples.TODAY.plusDays(3))))
                .milestone(Milestone.of("proef", "Drukproef", LATER, "ontwerp", "druk"))
                .milestone(new Milestone(
                        Id.of("teksten"),
                        "Teksten goedgekeurd",
                        LATER,
                        Set.of(LineKey.of("teksten")),
                        Optional.of(new Milestone.Advance.Amount(eur("100.00"))),
                        Optional.of(Samples.TODAY.plusDays(4))))
                .milestone(Milestone.advance("start", "Start van het werk", LATER, percent("30")))
                .references(new References(
                        Optional.of("PO-1"), Optional.of("Afdeling 3"), Optional.of("Etiketten"), Optional.of("C/17")))
                .salt(salt(0xB7))
                .terms(PaymentTerms.net(30))
                .language(Language.ENGLISH)
                .build();
    }

    private static Order orderOfQuote() {
        return Order.of(accepted(), Id.of("order-8"), new DocumentNumber("OP-2026-0008"));
    }

    private static OrderInvoice advance() {
        return new OrderInvoice(
                Id.of("order-7"),
                preceding(1),
                BillingRole.ADVANCE,
                List.of(new Slice(LineKey.of("ontwerp"), Optional.empty(), eur("300.00"))));
    }

    private static OrderInvoice part() {
        return new OrderInvoice(
                Id.of("order-7"),
                preceding(2),
                BillingRole.PART,
                List.of(
                        new Slice(
                                LineKey.of("ontwerp"),
                                Optional.of(Quantity.hours("4.5")),
                                eur("327.50"),
                                List.of(new Slice.Taken(Id.of("i-2026-0001"), eur("100.00")))),
                        new Slice(LineKey.of("druk"), Optional.of(Quantity.pieces(100)), eur("33.30"))));
    }

    private static OrderDraft drawnUp() {
        return new OrderComposer(Samples.composer(), Language.DUTCH)
                .advance(OrderHistory.of(order(), List.of(), List.of(), true), eur("300.00"))
                .orThrow();
    }

    private static OrderCredit credit() {
        return new OrderCredit(
                Id.of("order-7"),
                Id.of("c-1"),
                Id.of("i-2"),
                Samples.TODAY.plusDays(6),
                List.of(new Slice(LineKey.of("druk"), Optional.of(Quantity.pieces(100)), eur("33.30"))));
    }

    private static List<OrderBilling> billings() {
        return List.of(advance(), part(), credit());
    }

    private static PrecedingInvoice preceding(int nth) {
        return new PrecedingInvoice(Id.of("i-" + nth), new DocumentNumber("2026-000" + nth), Samples.TODAY.plusDays(4));
    }

    private static Proforma proforma() {
        return Proforma.compose(
                        Id.of("proforma-1"),
                        new DocumentNumber("PF-1"),
                        ProformaPurpose.PREPAYMENT,
                        Samples.draft(),
                        Samples.TODAY,
                        Samples.composer())
                .orThrow();
    }

    /** A line that nobody ordered, and more of another one than is left, of which one is explained. */
    private static Deviations deviations(OrderPosition position) {
        Order order = position.order();
        return Deviations.of(
                        Invoice.draft()
                                .to(Samples.municipality())
                                .line(DraftLine.of("Ontwerp")
                                        .quantity(Quantity.hours("20"))
                                        .price(eur("95.00"))
                                        .source(new OrderSource(order.id(), LineKey.of("ontwerp"), 4, 1).reference())
                                        .build())
                                .line("Reiskosten", Quantity.pieces(1), eur("25.00"))
                                .build(),
                        List.of(position))
                .explained(LineKey.of("ontwerp"), "Op verzoek van mevrouw De Vries", Actor.person("Joke Postma"));
    }
}
