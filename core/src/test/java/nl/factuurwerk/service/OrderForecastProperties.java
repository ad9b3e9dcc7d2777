package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What was expected of orders is what is issued, cent by cent and line by line, also over the rise of the reduced rate in 2019. */
class OrderForecastProperties {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 10);
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");

    /** A line of an order: how much at which price and rate; when it is planned, in days from now, below zero for never. */
    record Line(int pieces, int price, boolean reduced, int planned, int delivered) {}

    /** An advance that was agreed with a milestone: a share, or an amount in cents where that is above 100, and when. */
    record Due(int size, int planned) {
        Milestone milestone(int nth) {
            LocalDate day = TODAY.plusDays(planned);
            return size > 100
                    ? Milestone.advance("a" + nth, "Termijn", day, Money.ofMinor(CurrencyUnit.EUR, size))
                    : Milestone.advance("a" + nth, "Termijn", day, Percentage.percent(size));
        }
    }

    /**
     * An order, how much of it is asked for in advance at once and later, and whether a part of the first line was billed
     * before.
     */
    record Deal(List<Line> lines, int advance, List<Due> due, boolean including, boolean part) {
        Deal(List<Line> lines, int advance, boolean including, boolean part) {
            this(lines, advance, List.of(), including, part);
        }
    }

    private static final String UNDER = "INK-7";

    @Provide
    Arbitrary<List<Deal>> deals() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 6).map(week -> week < 0 ? -1 : week * 9 - 3),
                        Arbitraries.integers().between(0, 3))
                .as(Line::new);
        Arbitrary<Due> due = Combinators.combine(
                        Arbitraries.of(10, 30, 60, 101, 20_000),
                        Arbitraries.integers().between(-5, 50))
                .as(Due::new);
        Arbitrary<Deal> deal = Combinators.combine(
                        line.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(0, 0, 25, 33, 100),
                        due.list().ofMaxSize(2),
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

        Set<Milestone> due = new HashSet<>();
        List<String> lived = new ArrayList<>();
        for (LocalDate day : days.first().datesUntil(days.last().plusDays(1)).toList()) {
            clock.turnTo(day);
            orders.forEach(order -> live(office, order, day, due, lived));
        }

        assertThat(lived)
                .isEqualTo(expected.stream().map(OrderForecastProperties::lived).toList());
        assertThat(office.invoices().all())
                .hasSize(before
                        + (int) expected.stream()
                                .filter(ExpectedInvoice::isIssuable)
                                .count());
        assertThat(expected).allMatch(each -> each.isIssuable() || isTooMuchInAdvance(each));
        assertThat(office.forecast(
                        BREWERY, DateRange.of(clock.today(), clock.today().plusDays(99))))
                .allMatch(OrderForecastProperties::isTooMuchInAdvance);
        Statistics.label("advances with milestones")
                .collect(expected.stream().anyMatch(each -> roleOf(each) == BillingRole.ADVANCE && each.isIssuable()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        for (int i = 0; i < deals.size(); i++) {
            boolean planned = deals.get(i).lines().stream()
                    .allMatch(line -> line.planned() >= 0 || line.delivered() >= line.pieces());
            if (planned) {
                assertThat(office.orders().position(orders.get(i)).orElseThrow().isSettled())
                        .isTrue();
            }
        }
    }

    private static BillingRole roleOf(ExpectedInvoice expected) {
        return ((ExpectedInvoice.Origin.OfOrder) expected.origin()).role();
    }

    /** More than is left is not asked in advance, and stands in the way of nothing else. */
    private static boolean isTooMuchInAdvance(ExpectedInvoice expected) {
        return roleOf(expected) == BillingRole.ADVANCE && ids(expected.report()).equals(List.of("FW-ORDER-ADVANCE"));
    }

    /** From the first that a rule forbids on, days are other days than the expected ones; until then they are the same. */
    @Property(tries = 200)
    void what_cannot_be_issued_is_expected_so_and_nothing_before_it(
            @ForAll("deals") List<Deal> deals,
            @ForAll @LongRange(min = 1, max = 200_000) long ceiling,
            @ForAll boolean asked,
            @ForAll boolean numbered) {
        CalendarClock clock = new CalendarClock(TODAY.minusDays(10));
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, UNDER, Money.ofMinor(CurrencyUnit.EUR, ceiling)));
        if (asked) {
            office.purchaseOrders().require(PurchaseOrderRequirement.of(BREWERY));
        }
        References references = numbered ? References.none().withPurchaseOrder(UNDER) : References.none();
        List<Id<Order>> orders =
                deals.stream().map(deal -> agree(office, deal, references)).toList();
        clock.turnTo(TODAY);
        DateRange days = DateRange.of(TODAY, TODAY.plusDays(60));
        List<ExpectedInvoice> expected = office.forecast(BREWERY, days);

        Set<Milestone> due = new HashSet<>();
        List<String> lived = new ArrayList<>();
        for (LocalDate day : days.first().datesUntil(days.last().plusDays(1)).toList()) {
            clock.turnTo(day);
            orders.forEach(order -> live(office, order, day, due, lived));
            if (lived.stream().anyMatch(told -> told.contains("FW-"))) {
                break;
            }
        }

        long same = expected.stream().takeWhile(ExpectedInvoice::isIssuable).count();
        Statistics.label("rejected").collect(same < expected.size());
        long whole = Math.min(expected.size(), same + 1);
        assertThat(lived.stream().limit(whole).toList())
                .isEqualTo(expected.stream()
                        .limit(whole)
                        .map(OrderForecastProperties::lived)
                        .toList());
    }

    private static String lived(ExpectedInvoice expected) {
        return expected.isIssuable()
                ? told(expected.preview().candidate().orElseThrow())
                : expected.date() + " " + ids(expected.report());
    }

    private static List<String> ids(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.id().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static Deal twoMilestonesOfThousand() {
        return new Deal(
                List.of(new Line(1, 1_000_000, false, 6, 0), new Line(1, 1_000_000, false, 15, 0)), 0, false, false);
    }

    private static List<String> shortly(List<ExpectedInvoice> expected) {
        return expected.stream()
                .map(each -> each.withoutVat().orElseThrow() + " " + ids(each.report()))
                .toList();
    }

    @Example
    void what_several_come_to_together_under_a_purchase_order_is_expected_to_go_beyond_it() {
        CalendarClock clock = new CalendarClock(TODAY);
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, UNDER, eur("1500.00")));
        agree(office, twoMilestonesOfThousand(), References.none().withPurchaseOrder(UNDER));

        assertThat(shortly(office.orders().forecast(BREWERY, DateRange.of(TODAY, TODAY.plusDays(60)))))
                .containsExactly("EUR 1000.00 []", "EUR 1000.00 [PO-OVERSPENT]");
        assertThat(shortly(office.forecast(BREWERY, DateRange.of(TODAY.plusDays(10), TODAY.plusDays(60)))))
                .as("what comes before the days spends, too")
                .containsExactly("EUR 1000.00 [PO-OVERSPENT]");
    }

    @Example
    void what_plans_spend_of_a_purchase_order_is_missing_for_orders() {
        CalendarClock clock = new CalendarClock(TODAY);
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, UNDER, eur("2100.00")));
        office.billing()
                .put(Agreement.with(BREWERY)
                        .references(References.none().withPurchaseOrder(UNDER))
                        .build());
        office.plans()
                .add(BillingPlan.of(Id.of("p"), BREWERY)
                        .subscription("Onderhoud", Recurrence.monthly(TODAY), eur("150.00"))
                        .build());
        agree(office, twoMilestonesOfThousand(), References.none().withPurchaseOrder(UNDER));
        DateRange days = DateRange.of(TODAY, TODAY.plusDays(25));

        assertThat(shortly(office.orders().forecast(BREWERY, days)))
                .containsExactly("EUR 1000.00 []", "EUR 1000.00 []");
        assertThat(shortly(office.plans().forecast(BREWERY, days))).containsExactly("EUR 150.00 []");
        assertThat(shortly(office.forecast(BREWERY, days)))
                .containsExactly("EUR 150.00 []", "EUR 1000.00 []", "EUR 1000.00 [PO-OVERSPENT]");
    }

    @Example
    void what_cannot_be_issued_is_not_expected_a_second_time_with_the_next() {
        CalendarClock clock = new CalendarClock(TODAY);
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        office.purchaseOrders().require(PurchaseOrderRequirement.of(BREWERY));
        agree(office, twoMilestonesOfThousand());

        assertThat(shortly(office.forecast(BREWERY, DateRange.of(TODAY, TODAY.plusDays(60)))))
                .containsExactly("EUR 1000.00 [PO-MISSING]", "EUR 1000.00 [PO-MISSING]");
    }

    private static Id<Order> agree(Factuurwerk office, Deal deal) {
        return agree(office, deal, References.none());
    }

    private static Id<Order> agree(Factuurwerk office, Deal deal, References references) {
        Order order = office.orders()
                .place(brewery(), placed -> {
                    placed.references(references);
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
                    for (int i = 0; i < deal.due().size(); i++) {
                        placed.milestone(deal.due().get(i).milestone(i));
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

    /** A day of an office that does as it is expected to: it asks for what is due, each advance once. */
    private static void live(Factuurwerk office, Id<Order> id, LocalDate day, Set<Milestone> due, List<String> lived) {
        Order order = office.orders().find(id).orElseThrow();
        for (Milestone milestone : order.milestones()) {
            if (milestone.reached().isEmpty() && !milestone.planned().isAfter(day)) {
                order = office.orders().reach(id, milestone.id(), day).orThrow();
            }
        }
        boolean open = order.milestones().stream()
                .anyMatch(each -> each.advance().isEmpty() && each.reached().isEmpty());
        boolean all = office.orders().position(id).orElseThrow().lines().stream()
                .allMatch(line ->
                        line.delivered().value().compareTo(line.ordered().value()) >= 0);
        if (all && !open) {
            ask(office.orders().finalInvoice(order), day, lived);
            return;
        }
        for (Milestone milestone : order.milestones()) {
            boolean asked =
                    milestone.advance().isPresent() && milestone.isReached(day) && due.add(named(id, milestone));
            if (asked && office.orders().position(id).orElseThrow().left().isPositive()) {
                lived.add(
                        told(day, office.orders().advance(order, milestone.id()).issue()));
            }
        }
        ask(office.orders().part(order), day, lived);
    }

    /** The milestones of two orders are called the same. */
    private static Milestone named(Id<Order> order, Milestone milestone) {
        return Milestone.advance(
                order.value() + "-" + milestone.id().value(), "Termijn", milestone.planned(), eur("1.00"));
    }

    private static void ask(OrderRequest request, LocalDate day, List<String> lived) {
        if (request.draft().value().isPresent()) {
            lived.add(told(day, request.issue()));
        }
    }

    private static String told(LocalDate day, IssueResult<Invoice> result) {
        return switch (result) {
            case Issued<Invoice>(Invoice invoice) -> told(invoice);
            case Rejected<Invoice>(Report why) -> day + " " + ids(why);
        };
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

    /** What is expected to be taken off has no number yet. */
    private static String unnumbered(String description) {
        String before = "Af: voorschotfactuur ";
        return description.startsWith(before)
                ? before + description.substring(description.indexOf(" van "))
                : description;
    }

    private static String told(InvoiceLine line) {
        return unnumbered(line.description()) + " " + line.quantity() + " of " + line.price() + " = " + line.net() + " "
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
