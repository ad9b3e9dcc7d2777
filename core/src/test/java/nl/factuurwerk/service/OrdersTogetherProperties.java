package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.OrderDice;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.OrderSource;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Two orders of one customer that are billed apart and together come to what they come to, each of them and line by line. */
class OrdersTogetherProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** An office with two orders, and everything that was issued. */
    private static final class Course {

        private final Random random;
        private final OrderDice dice;
        private final Factuurwerk office = office().build();
        private final List<Id<Order>> orders = new ArrayList<>();
        private final List<Invoice> invoices = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        Course(PriceMode mode, long seed) {
            this.random = new Random(seed);
            this.dice = new OrderDice(random);
            for (int i = 0; i < 2; i++) {
                orders.add(office.orders()
                        .place(brewery(), order -> {
                            dice.lines().forEach(order::line);
                            return mode == PriceMode.INCLUDING ? order.pricesIncludeVat() : order;
                        })
                        .orThrow()
                        .id());
            }
        }

        Order order(Id<Order> id) {
            return office.orders().find(id).orElseThrow();
        }

        OrderPosition position(Id<Order> id) {
            return office.orders().position(id).orElseThrow();
        }

        List<Order> both() {
            return orders.stream().map(this::order).toList();
        }

        Course toItsEnd() {
            for (int acts = random.nextInt(16); acts > 0; acts--) {
                act(order(orders.get(random.nextInt(2))));
            }
            issue(office.orders().finalInvoice(both()), "final of both", "FW-ORDER-NOTHING");
            return this;
        }

        private void act(Order order) {
            switch (random.nextInt(7)) {
                case 0 ->
                    issue(
                            office.orders().advance(order, percent(1 + random.nextInt(60))),
                            "advance on " + order,
                            "FW-ORDER-ADVANCE");
                case 1, 2 ->
                    dice.deliveries(order, TODAY)
                            .forEach(some ->
                                    office.orders().deliver(order.id(), some).orThrow());
                case 3 ->
                    office.orders().amend(order.id(), dice.addition(TODAY)).orThrow();
                case 4 ->
                    issue(
                            office.orders().part(order, dice.quantities(position(order.id()))),
                            "part of " + order,
                            "FW-ORDER-NOTHING");
                case 5 -> issue(office.orders().part(order), "what was delivered of " + order, "FW-ORDER-NOTHING");
                default -> issue(office.orders().part(both()), "what was delivered of both", "FW-ORDER-NOTHING");
            }
        }

        /** Refused only for the one reason that there may be. */
        private void issue(OrderRequest request, String what, String reason) {
            IssueResult<Invoice> result = request.issue();
            told.add(what + ": " + result);
            switch (result) {
                case Issued<Invoice>(var invoice) -> invoices.add(invoice);
                case Rejected<Invoice>(var report) ->
                    assertThat(report.errors())
                            .as(this::toString)
                            .allMatch(each -> each.id().value().equals(reason));
            }
        }

        long billing(int count) {
            return invoices.stream()
                    .filter(invoice -> invoice.lines().stream()
                                    .flatMap(line ->
                                            OrderSource.among(line.item().sources()).stream())
                                    .map(OrderSource::order)
                                    .distinct()
                                    .count()
                            == count)
                    .count();
        }

        @Override
        public String toString() {
            return orders.stream()
                            .map(this::position)
                            .map(each -> each + " " + each.lines())
                            .toList()
                    + "\n" + String.join("\n", told);
        }
    }

    @Property(tries = 60)
    void two_orders_that_share_invoices_are_each_billed_for_what_they_come_to(
            @ForAll PriceMode mode, @ForAll long seed) {
        Course course = new Course(mode, seed).toItsEnd();

        Money ordered = money(0);
        for (Id<Order> each : course.orders) {
            OrderPosition position = course.position(each);
            ordered = ordered.plus(position.total());
            assertThat(position.lines())
                    .as(course::toString)
                    .allSatisfy(line -> assertThat(line.billed()).isEqualTo(line.amount()))
                    .allSatisfy(line -> assertThat(line.invoiced()).isEqualTo(line.ordered()));
        }
        Money billed = money(0);
        for (Invoice each : course.invoices) {
            billed = billed.plus(each.lines().stream().map(InvoiceLine::amount).reduce(money(0), Money::plus));
        }
        assertThat(billed).as(course::toString).isEqualTo(ordered);
        assertThat(course.office.forecast(brewery().id().orElseThrow(), DateRange.of(TODAY, TODAY.plusDays(9))))
                .as(course::toString)
                .isEmpty();
        Statistics.label("an invoice over both").collect(course.billing(2) > 0);
    }

    /** Where documents share orders each rounds by itself: by half a cent for what it bills, and as much for each advance. */
    @Property(tries = 60)
    void vat_of_orders_that_share_invoices_is_theirs_but_for_the_rounding_of_each(
            @ForAll PriceMode mode, @ForAll long seed) {
        Course course = new Course(mode, seed).toItsEnd();

        Map<VatGroup, Long> amounts = new HashMap<>();
        Map<VatGroup, Long> vat = new HashMap<>();
        Map<VatGroup, Long> roundings = new HashMap<>();
        for (Invoice each : course.invoices) {
            VatBreakdown stated = each.vat();
            for (VatSubtotal row : stated.subtotals()) {
                Money amount = mode == PriceMode.INCLUDING ? row.gross() : row.taxable();
                amounts.merge(row.group(), amount.getAmountMinorLong(), Math::addExact);
                vat.merge(row.group(), row.vat().getAmountMinorLong(), Math::addExact);
                roundings.merge(row.group(), 1L, Math::addExact);
            }
        }
        amounts.forEach((group, amount) -> {
            long exact = mode == PriceMode.INCLUDING
                    ? group.rate().containedIn(amount)
                    : group.rate().of(amount);
            assertThat(Math.abs(vat.getOrDefault(group, 0L) - exact))
                    .as(() -> group + " of " + course)
                    .isLessThanOrEqualTo(roundings.getOrDefault(group, 0L));
        });
    }

    private static Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}
