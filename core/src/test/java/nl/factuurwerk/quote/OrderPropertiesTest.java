package nl.factuurwerk.quote;

import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Orders that are amended, delivered, billed and credited in whatever sequence. */
class OrderPropertiesTest {

    /** One order in the making, with everything done to it. */
    private static final class Course {

        private final Random random;
        private final boolean amended;
        private Order order;
        private final List<OrderBilling> billings = new ArrayList<>();
        private LocalDate day = TODAY;
        private int nth;
        private boolean lowered;

        Course(long seed, boolean amended) {
            this.random = new Random(seed);
            this.amended = amended;
            OrderBuilder lines = Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, TODAY);
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                lines.line(line("line-" + i));
            }
            order = lines.build();
        }

        private OrderLine line(String key) {
            DraftLine.Builder line = DraftLine.of("Werk")
                    .quantity(new Quantity(Decimal.of(1 + random.nextInt(2000), random.nextInt(3)), Unit.HOUR))
                    .price(UnitPrice.of(CurrencyUnit.EUR, Decimal.of(random.nextInt(100_000), random.nextInt(5))));
            if (random.nextInt(3) == 0) {
                line.adjust(Adjustment.allowance(new Percentage(Decimal.of(random.nextInt(1000), 1)), "Korting"));
            }
            if (random.nextInt(3) == 0) {
                line.adjust(Adjustment.charge(Money.ofMinor(CurrencyUnit.EUR, random.nextInt(10_000)), "Toeslag"));
            }
            return OrderLine.of(key, line.build());
        }

        OrderPosition position() {
            return OrderPosition.of(order, billings);
        }

        Course run(int steps) {
            for (int i = 0; i < steps; i++) {
                step();
                day = day.plusDays(random.nextInt(3));
            }
            return this;
        }

        private void step() {
            switch (random.nextInt(amended ? 6 : 4)) {
                case 0 -> deliver();
                case 1 -> bill(BillingRole.PART, position().delivered());
                case 2 -> advance();
                case 3 -> part();
                case 4 -> amend();
                default -> credit();
            }
        }

        private void bill(BillingRole role, List<Slice> slices) {
            if (!slices.isEmpty()) {
                nth++;
                billings.add(invoice(nth, day, role, slices));
            }
        }

        private void deliver() {
            List<OrderLine> lines = order.lines();
            if (!lines.isEmpty()) {
                OrderLine line = lines.get(random.nextInt(lines.size()));
                order = order.deliver(Delivered.of(line.key().value(), share(line.quantity()), day))
                        .orThrow();
            }
        }

        private void advance() {
            position()
                    .advance(Money.ofMinor(CurrencyUnit.EUR, random.nextInt(50_000)))
                    .value()
                    .ifPresent(slices -> bill(BillingRole.ADVANCE, slices));
        }

        private void part() {
            position().lines().stream()
                    .filter(line ->
                            line.line().isPresent() && line.remaining().value().signum() > 0)
                    .findAny()
                    .ifPresent(line -> {
                        Quantity some = share(line.remaining());
                        if (some.value().signum() > 0) {
                            bill(
                                    BillingRole.PART,
                                    position().part(Map.of(line.key(), some)).orThrow());
                        }
                    });
        }

        private void amend() {
            List<OrderLine> lines = order.lines();
            if (lines.isEmpty() || random.nextInt(3) == 0) {
                order = order.amend(OrderChange.add(
                                day, line("extra-" + order.changes().size()), "Meerwerk"))
                        .orThrow();
                return;
            }
            lowered = true;
            LineKey key = lines.get(random.nextInt(lines.size())).key();
            order = order.amend(
                            random.nextBoolean()
                                    ? OrderChange.replace(day, line(key.value()), "Anders")
                                    : OrderChange.drop(day, key.value(), "Vervalt"))
                    .orThrow();
        }

        private void credit() {
            List<OrderInvoice> open = billings.stream()
                    .filter(OrderInvoice.class::isInstance)
                    .map(OrderInvoice.class::cast)
                    .filter(each -> billings.stream()
                            .noneMatch(other -> other instanceof OrderCredit
                                    && other.invoiceId().equals(each.invoiceId())))
                    .toList();
            if (!open.isEmpty()) {
                OrderInvoice credited = open.get(random.nextInt(open.size()));
                int number = Integer.parseInt(credited.invoiceId().value().substring("inv-".length()));
                billings.add(Samples.credit(number, day, credited.slices()));
            }
        }

        private Quantity share(Quantity whole) {
            return new Quantity(
                    whole.value().times(Decimal.of(random.nextInt(101), 2)).rounded(2), whole.unit());
        }
    }

    @Property(tries = 300)
    void nothing_is_billed_twice_or_beyond_what_is_agreed(@ForAll long seed) {
        OrderPosition position = new Course(seed, false).run(25).position();

        assertThat(position.lines()).allSatisfy(line -> {
            assertThat(line.remaining().value().signum()).as("%s", line).isNotNegative();
            assertThat(line.left().isNegative()).as("%s", line).isFalse();
            assertThat(line.billed().isNegative()).as("%s", line).isFalse();
        });
    }

    @Property(tries = 300)
    void the_slices_and_the_rest_come_to_the_lines_as_amended_to_the_cent(@ForAll long seed) {
        Course course = new Course(seed, true).run(25);
        course.bill(BillingRole.FINAL, course.position().rest());
        OrderPosition settled = course.position();

        assertThat(settled.isSettled()).isTrue();
        long billed = 0;
        for (OrderBilling each : course.billings) {
            for (Slice slice : each.slices()) {
                billed +=
                        (each instanceof OrderCredit ? -1 : 1) * slice.amount().getAmountMinorLong();
            }
        }
        // What an invoice of the whole order would come to is computed by other code than that of the slices.
        long whole = course.order.lines().isEmpty()
                ? 0
                : OrderConfirmation.compose(course.order, course.day, COMPOSER)
                        .orThrow()
                        .statement()
                        .totals()
                        .excludingVat()
                        .getAmountMinorLong();
        assertThat(billed).isEqualTo(whole);
    }

    @Property(tries = 300)
    void only_what_was_lowered_is_given_back(@ForAll long seed) {
        Course course = new Course(seed, true).run(25);

        if (!course.lowered) {
            assertThat(course.position().lines())
                    .allSatisfy(line ->
                            assertThat(line.remaining().value().signum()).isNotNegative());
        }
    }

    @Property(tries = 300)
    void the_sequence_of_independent_facts_makes_no_difference(@ForAll long seed) {
        Course course = new Course(seed, true).run(25);
        List<OrderBilling> billings = new ArrayList<>(course.billings);
        List<Delivered> deliveries = new ArrayList<>(course.order.deliveries());
        Collections.shuffle(billings, new Random(seed));
        Collections.shuffle(deliveries, new Random(seed));
        OrderBuilder shuffled = course.order.toBuilder();
        shuffled.deliveries.clear();
        deliveries.forEach(shuffled::delivered);

        assertThat(OrderPosition.of(shuffled.build(), billings)).isEqualTo(course.position());
    }

    @Property(tries = 300)
    void however_a_line_is_cut_its_parts_come_to_the_line(@ForAll long seed) {
        Random random = new Random(seed);
        Course course = new Course(seed, false);
        OrderLine line = course.order.lines().getFirst();
        List<OrderBilling> billings = new ArrayList<>();
        int cuts = 1 + random.nextInt(12);
        for (int i = 0; i <= cuts; i++) {
            LinePosition before =
                    OrderPosition.of(course.order, billings).line(line.key()).orElseThrow();
            Quantity some = i == cuts ? before.remaining() : course.share(before.remaining());
            if (some.value().signum() > 0) {
                billings.add(invoice(i, TODAY, BillingRole.PART, List.of(before.slice(some))));
            }
        }

        LinePosition after =
                OrderPosition.of(course.order, billings).line(line.key()).orElseThrow();
        assertThat(after.remaining().value().signum()).isZero();
        assertThat(after.billed()).isEqualTo(line.amount());
    }
}
