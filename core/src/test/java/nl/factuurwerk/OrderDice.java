package nl.factuurwerk;

import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.LinePosition;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Draws lines of orders, and what becomes of them. */
public final class OrderDice {

    private final Random random;

    /** Prices up to this, in hundredths of a cent to whole cents: half of the orders are about small change. */
    private final int dearest;

    private int added;

    public OrderDice(Random random) {
        this.random = random;
        this.dearest = random.nextBoolean() ? 20_000 : 1 + random.nextInt(30);
    }

    /** The lines that an order starts with, one to three. */
    public List<OrderLine> lines() {
        List<OrderLine> lines = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            lines.add(line());
        }
        return lines;
    }

    /** Another line, with a key of its own. */
    private OrderLine line() {
        return line("line-" + added++);
    }

    private OrderLine line(String key) {
        DraftLine.Builder line = DraftLine.of("Werk " + key)
                .quantity(new Quantity(Decimal.of(1 + random.nextInt(900), random.nextInt(3)), Unit.HOUR))
                .price(new UnitPrice(
                        CurrencyUnit.EUR, Decimal.of(random.nextInt(dearest), 2 + random.nextInt(3)), Decimal.ONE))
                .vat(random.nextBoolean() ? VatClass.STANDARD : VatClass.REDUCED);
        switch (random.nextInt(4)) {
            case 0 -> line.adjust(Adjustment.allowance(percent(1 + random.nextInt(20)), "Korting"));
            case 1 -> line.adjust(Adjustment.charge(money(1 + random.nextInt(500)), "Toeslag"));
            default -> {}
        }
        return OrderLine.of(key, line.build());
    }

    /** A line more, a line less, or another quantity and price for one. */
    public OrderChange change(Order order, LocalDate on) {
        List<OrderLine> lines = order.lines();
        if (random.nextBoolean() || lines.isEmpty()) {
            return addition(on);
        }
        OrderLine old = lines.get(random.nextInt(lines.size()));
        DraftLine changed = line(old.key().value()).line().toBuilder()
                .vat(old.line().vatClass())
                .build();
        return random.nextInt(4) == 0
                ? OrderChange.drop(on, old.key().value(), "Vervallen")
                : OrderChange.replace(on, new OrderLine(old.key(), changed), "Anders");
    }

    /** A line more. */
    public OrderChange addition(LocalDate on) {
        return OrderChange.add(on, line(), "Meerwerk");
    }

    /** Deliveries of something of half of the lines. */
    public List<Delivered> deliveries(Order order, LocalDate on) {
        List<Delivered> all = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            Quantity some = portion(line.quantity());
            if (random.nextBoolean() && some.value().signum() > 0) {
                all.add(Delivered.of(line.key().value(), some, on));
            }
        }
        return all;
    }

    /** Something of what is left of each line, delivered or not; of some lines nothing. */
    public Map<LineKey, Quantity> quantities(OrderPosition position) {
        Map<LineKey, Quantity> quantities = new LinkedHashMap<>();
        for (LinePosition line : position.lines()) {
            Quantity some = portion(line.remaining());
            if (some.value().signum() > 0 && line.line().isPresent()) {
                quantities.put(line.key(), some);
            }
        }
        return quantities;
    }

    /** All of an amount above zero, or some of it. */
    public Money someOf(Money whole) {
        long minor = whole.getAmountMinorLong();
        return money(random.nextBoolean() ? minor : 1 + random.nextLong(minor));
    }

    /** Tenths of a quantity, to two decimals, and never more than there is of it. */
    private Quantity portion(Quantity whole) {
        Decimal some = whole.value().times(Decimal.of(random.nextInt(11), 1)).rounded(2);
        return some.abs().compareTo(whole.value().abs()) > 0 ? whole : new Quantity(some, whole.unit());
    }

    /** Something of a line of an invoice, to be given back. */
    public GivenBack givenBack(Remainder left) {
        Remainder.PartLeft line = left.lines().get(random.nextInt(left.lines().size()));
        long amount = line.amount().getAmountMinorLong();
        return switch (random.nextInt(3)) {
            case 0 -> new GivenBack(left, line, Optional.empty(), Optional.empty());
            case 1 ->
                new GivenBack(left, line, Optional.of(portion(line.quantity().orElseThrow())), Optional.empty());
            default ->
                new GivenBack(
                        left,
                        line,
                        Optional.empty(),
                        Optional.of(money(
                                amount == 0 ? 0 : Long.signum(amount) * (1 + random.nextLong(Math.abs(amount))))));
        };
    }

    /**
     * What is to be given back of an invoice.
     *
     * @param left what is left of the invoice
     * @param line the line, with what is left of it
     * @param quantity how much of its quantity; where neither is there, all of it
     * @param amount how much of its amount
     */
    public record GivenBack(
            Remainder left, Remainder.PartLeft line, Optional<Quantity> quantity, Optional<Money> amount) {

        /** What VAT that is computed of what is left may be off that of the part, in cents. */
        private static final int CENTS = 5;

        /**
         * Requires that it was rightly refused, or not: nothing is given back of nothing, and no more than is left of the
         * invoice with its VAT, nor so much below zero that more than that were left.
         */
        public void requireJudged(Report report, Object course) {
            List<String> rules =
                    report.errors().stream().map(each -> each.id().value()).toList();
            long most = left.total().isNegative() ? 0 : left.total().getAmountMinorLong();
            long least = left.total().isNegative() ? left.total().getAmountMinorLong() : 0;
            long total = total();
            if (isNothing()) {
                assertThat(rules).as(() -> this + " of " + course).containsExactly("CREDIT-EXCEEDS");
            } else if (rules.isEmpty()) {
                assertThat(total).as(() -> this + " of " + course).isBetween(least - CENTS, most + CENTS);
            } else if (rules.equals(List.of("CREDIT-DEDUCTION"))) {
                assertThat(total).as(() -> this + " of " + course).isGreaterThan(most - CENTS);
            } else {
                assertThat(rules).as(() -> this + " of " + course).containsExactly("CREDIT-NEGATIVE");
                assertThat(total).as(() -> this + " of " + course).isLessThan(least + CENTS);
            }
        }

        private boolean isNothing() {
            return quantity.map(some -> some.value().signum() == 0 || left.isNothingLeftOf(line.number()))
                    .or(() -> amount.map(Money::isZero))
                    .orElseGet(() -> !line.whole() && left.isNothingLeftOf(line.number()));
        }

        /** What it comes to with VAT, to some cents. */
        private long total() {
            Decimal cents = Decimal.of(amount.orElse(line.amount()).getAmountMinorLong());
            Decimal whole = line.quantity().map(Quantity::value).orElse(Decimal.ZERO);
            Decimal asked = quantity.isPresent() && whole.signum() != 0
                    ? cents.times(quantity.get().value()).dividedBy(whole, 6)
                    : cents;
            if (left.invoice().header().pricing().mode() == PriceMode.INCLUDING) {
                return asked.toMinor(0);
            }
            Decimal rate = left.invoice()
                    .lines()
                    .get(line.number() - 1)
                    .vat()
                    .group()
                    .rate()
                    .value();
            return asked.times(Decimal.of(100).plus(rate))
                    .dividedBy(Decimal.of(100), 6)
                    .toMinor(0);
        }
    }

    private static Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}
