package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;

/** What was expected of orders is what is issued, cent by cent and line by line, also over the rise of the reduced rate in 2019. */
class OrderForecastProperties {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 10);
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");

    /** A line of an order: how much at which price and rate; when it is planned, in days from now, below zero for never. */
    record Line(int pieces, int price, boolean reduced, int planned, int delivered) {}

    /** An order, how much of it is asked for in advance, and whether a part of the first line was billed before. */
    record Deal(List<Line> lines, int advance, boolean including, boolean part) {}

    @Provide
    Arbitrary<List<Deal>> deals() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 6).map(week -> week < 0 ? -1 : week * 9 - 3),
                        Arbitraries.integers().between(0, 3))
                .as(Line::new);
        Arbitrary<Deal> deal = Combinators.combine(
                        line.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(0, 0, 25, 33, 100),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Deal::new);
        return deal.list().ofMinSize(1).ofMaxSize(2);
    }

    @Property(tries = 200)
    void a_forecast_is_what_is_issued_if_milestones_are_reached_as_planned(@ForAll("deals") List<Deal> deals) {
        CalendarClock clock = new CalendarClock(TODAY.minusDays(10));
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        List<Id<Order>> orders = deals.stream().map(deal -> agree(office, deal)).toList();
        clock.turnTo(TODAY);
        DateRange days = DateRange.of(TODAY, TODAY.plusDays(60));
        List<ExpectedInvoice> expected = office.orders().forecast(BREWERY, days);
        int before = office.invoices().all().size();

        List<Invoice> issued = new ArrayList<>();
        for (LocalDate day : days.first().datesUntil(days.last().plusDays(1)).toList()) {
            clock.turnTo(day);
            orders.forEach(order -> live(office, order, day, issued));
        }

        assertThat(office.invoices().all()).hasSize(before + issued.size());
        assertThat(issued.stream().map(OrderForecastProperties::told).toList())
                .isEqualTo(expected.stream()
                        .map(each -> told(each.preview().candidate().orElseThrow()))
                        .toList());
        assertThat(expected).allMatch(ExpectedInvoice::isIssuable);
        assertThat(office.forecast(
                        BREWERY, DateRange.of(clock.today(), clock.today().plusDays(99))))
                .isEmpty();
        for (int i = 0; i < deals.size(); i++) {
            boolean planned = deals.get(i).lines().stream()
                    .allMatch(line -> line.planned() >= 0 || line.delivered() >= line.pieces());
            if (planned) {
                assertThat(office.orders().position(orders.get(i)).orElseThrow().isSettled())
                        .isTrue();
            }
        }
    }

    private static Id<Order> agree(Factuurwerk office, Deal deal) {
        Order order = office.orders()
                .place(brewery(), placed -> {
                    if (deal.including()) {
                        placed.pricesIncludeVat();
                    }
                    for (int i = 0; i < deal.lines().size(); i++) {
                        Line line = deal.lines().get(i);
                        placed.line(
                                "l" + i,
                                "Regel " + i,
                                Quantity.pieces(line.pieces()),
                                new UnitPrice(CurrencyUnit.EUR, Decimal.of(line.price(), 3), Decimal.ONE),
                                line.reduced() ? VatClass.REDUCED : VatClass.STANDARD);
                        if (line.planned() >= 0) {
                            placed.milestone(Milestone.of(
                                    "m" + i, "Mijlpaal " + i, TODAY.plusDays(line.planned() - 3), "l" + i));
                        }
                    }
                    return placed;
                })
                .orThrow();
        if (deal.advance() > 0) {
            office.orders()
                    .advance(order, Percentage.percent(String.valueOf(deal.advance())))
                    .issue();
        }
        if (deal.part()) {
            office.orders()
                    .part(order, Map.of(LineKey.of("l0"), Quantity.pieces(1)))
                    .issue();
        }
        for (int i = 0; i < deal.lines().size(); i++) {
            Line line = deal.lines().get(i);
            if (line.delivered() > 0) {
                order = office.orders()
                        .deliver(
                                order.id(),
                                Delivered.of(
                                        "l" + i,
                                        Quantity.pieces(Math.min(line.pieces(), line.delivered())),
                                        TODAY.minusDays(1)))
                        .orThrow();
            }
        }
        return order.id();
    }

    /** A day of an office that does as it is expected to. */
    private static void live(Factuurwerk office, Id<Order> id, LocalDate day, List<Invoice> issued) {
        Order order = office.orders().find(id).orElseThrow();
        for (Milestone milestone : order.milestones()) {
            if (milestone.reached().isEmpty() && !milestone.planned().isAfter(day)) {
                order = office.orders().reach(id, milestone.id(), day).orThrow();
            }
        }
        boolean open =
                order.milestones().stream().anyMatch(each -> each.reached().isEmpty());
        boolean all = office.orders().position(id).orElseThrow().lines().stream()
                .allMatch(line ->
                        line.delivered().value().compareTo(line.ordered().value()) >= 0);
        OrderRequest request = all && !open
                ? office.orders().finalInvoice(order)
                : office.orders().part(order);
        if (request.draft().value().isPresent()) {
            issued.add(request.issue().orThrow());
        }
    }

    private static String told(Invoice invoice) {
        return told(invoice.statement());
    }

    private static String told(InvoiceCandidate candidate) {
        return candidate.header().kind() + " on " + candidate.header().issueDate() + ": "
                + candidate.lines().stream().map(OrderForecastProperties::told).toList()
                + " " + candidate.vat() + " " + candidate.totals() + " "
                + candidate.header().payment().dueDate();
    }

    private static String told(InvoiceLine line) {
        return line.description() + " " + line.quantity() + " of " + line.price() + " = " + line.net() + " "
                + line.vat() + " " + line.item().period();
    }

    /** 25.00, of which 6.25 was advanced: 5.00 of it on the first line. */
    @Example
    void the_last_invoice_of_an_order_is_expected_on_the_day_of_its_last_milestone() {
        CalendarClock clock = new CalendarClock(TODAY);
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        agree(
                office,
                new Deal(
                        List.of(new Line(2, 10_000, false, 6, 0), new Line(1, 5_000, false, 15, 0)), 25, false, false));

        List<ExpectedInvoice> expected = office.forecast(BREWERY, DateRange.of(TODAY, TODAY.plusDays(99)));

        assertThat(expected).extracting(ExpectedInvoice::date).containsExactly(TODAY.plusDays(3), TODAY.plusDays(12));
        assertThat(expected.stream().map(each -> ((ExpectedInvoice.Origin.OfOrder) each.origin()).role()))
                .containsExactly(BillingRole.PART, BillingRole.FINAL);
        assertThat(expected.getLast().withoutVat().orElseThrow().toString()).isEqualTo("EUR 3.75");
    }
}
