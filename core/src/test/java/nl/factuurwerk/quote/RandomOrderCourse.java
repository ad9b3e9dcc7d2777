package nl.factuurwerk.quote;

import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An order, and what becomes of it by chance: it is amended, delivered, billed and credited, and billed to its end. */
final class RandomOrderCourse {

    static final LocalDate BEFORE = LocalDate.of(2012, 9, 20);
    static final LocalDate AFTER = LocalDate.of(2012, 10, 4);

    private final PriceMode mode;
    private final Random random;
    private final boolean rateChanges;
    /** Prices up to this, in hundredths of a cent to whole cents: half of the orders are about small change. */
    private final int dearest;

    private int added;

    RandomOrderCourse(PriceMode mode, long seed, boolean rateChanges) {
        this.mode = mode;
        this.random = new Random(seed);
        this.rateChanges = rateChanges;
        this.dearest = random.nextBoolean() ? 20_000 : 1 + random.nextInt(30);
    }

    Order order() {
        OrderBuilder order = Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, BEFORE);
        if (mode == PriceMode.INCLUDING) {
            order.pricesIncludeVat();
        }
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            order.line(line("line-" + added++));
        }
        return order.build();
    }

    private OrderLine line(String key) {
        DraftLine.Builder line = DraftLine.of("Werk " + key)
                .quantity(new Quantity(Decimal.of(1 + random.nextInt(900), random.nextInt(3)), Unit.HOUR))
                .price(new UnitPrice(
                        CurrencyUnit.EUR, Decimal.of(random.nextInt(dearest), 2 + random.nextInt(3)), Decimal.ONE))
                .vat(random.nextBoolean() ? VatClass.STANDARD : VatClass.REDUCED);
        switch (random.nextInt(4)) {
            case 0 -> line.adjust(Adjustment.allowance(Percentage.percent(1 + random.nextInt(20)), "Korting"));
            case 1 ->
                line.adjust(Adjustment.charge(Money.ofMinor(CurrencyUnit.EUR, 1 + random.nextInt(500)), "Toeslag"));
            default -> {}
        }
        return OrderLine.of(key, line.build());
    }

    /** The order is billed to its end, and what was advanced and is not needed any more is given back. */
    OrderCourse toItsEnd() {
        OrderCourse course = new OrderCourse(order(), BEFORE);
        for (int acts = random.nextInt(20); acts > 0; acts--) {
            act(course);
        }
        course.issue(course.composer().last(course.history(), course.today()));
        course.history().earlier().open().forEach(left -> giveBack(course, left, left.amount(mode)));
        return course;
    }

    private void act(OrderCourse course) {
        switch (random.nextInt(9)) {
            case 0 ->
                course.issue(course.composer().advance(course.history(), Percentage.percent(1 + random.nextInt(60))));
            case 1 -> deliver(course);
            case 2 -> course.issue(course.composer().part(course.history(), course.today()));
            case 3 -> part(course);
            case 4 -> amend(course);
            case 5 -> creditAdvance(course);
            case 6 -> creditPart(course);
            case 7 -> {
                if (random.nextInt(3) == 0) {
                    course.issue(course.composer().last(course.history(), course.today()));
                }
            }
            default -> {
                if (rateChanges && course.today().isBefore(AFTER)) {
                    course.day(AFTER);
                }
            }
        }
    }

    private void deliver(OrderCourse course) {
        for (OrderLine line : course.order().lines()) {
            if (random.nextBoolean()) {
                Quantity some = portion(line.quantity());
                if (some.value().signum() > 0) {
                    course.deliver(Delivered.of(line.key().value(), some, course.today()));
                }
            }
        }
    }

    private void part(OrderCourse course) {
        Map<LineKey, Quantity> quantities = new LinkedHashMap<>();
        for (LinePosition line : course.position().lines()) {
            Quantity some = portion(line.remaining());
            if (some.value().signum() > 0 && line.line().isPresent()) {
                quantities.put(line.key(), some);
            }
        }
        course.issue(course.composer().part(course.history(), quantities, course.today()));
    }

    private Quantity portion(Quantity whole) {
        return new Quantity(
                whole.value().times(Decimal.of(random.nextInt(11), 1)).rounded(2), whole.unit());
    }

    private void amend(OrderCourse course) {
        List<OrderLine> lines = course.order().lines();
        if (random.nextBoolean() || lines.isEmpty()) {
            course.amend(OrderChange.add(course.today(), line("line-" + added++), "Meerwerk"));
        } else {
            OrderLine old = lines.get(random.nextInt(lines.size()));
            DraftLine changed = line(old.key().value()).line().toBuilder()
                    .vat(old.line().vatClass())
                    .build();
            course.amend(
                    random.nextInt(4) == 0
                            ? OrderChange.drop(course.today(), old.key().value(), "Vervallen")
                            : OrderChange.replace(course.today(), new OrderLine(old.key(), changed), "Anders"));
        }
    }

    /** Takes back of an advance what was not taken off yet, or some of that. */
    private void creditAdvance(OrderCourse course) {
        List<Deduction> open = course.history().earlier().open();
        if (!open.isEmpty()) {
            Deduction left = open.get(random.nextInt(open.size()));
            long whole = left.amount(mode).getAmountMinorLong();
            giveBack(course, left, money(random.nextBoolean() ? whole : 1 + random.nextLong(whole)));
        }
    }

    private void giveBack(OrderCourse course, Deduction left, Money amount) {
        Invoice advance = course.invoices().stream()
                .filter(each -> each.id().equals(left.advance().id()))
                .findFirst()
                .orElseThrow();
        Money open = amount;
        for (Remainder.PartLeft line : course.left(advance).lines()) {
            boolean same = advance.lines().get(line.number() - 1).vat().equals(left.taxedAs());
            Money some = open.isGreaterThan(line.amount()) ? line.amount() : open;
            if (same && some.isPositive()) {
                course.credit(advance, CreditDraft.of().line(line.number(), some), CorrectionReason.CANCELLED);
                open = open.minus(some);
            }
        }
    }

    /** Takes back a part or final invoice, or something of one, unless that is refused. */
    private void creditPart(OrderCourse course) {
        List<Invoice> parts = course.parts();
        if (parts.isEmpty()) {
            return;
        }
        Invoice part = parts.get(random.nextInt(parts.size()));
        Remainder left = course.left(part);
        Remainder.PartLeft line = left.lines().get(random.nextInt(left.lines().size()));
        long amount = line.amount().getAmountMinorLong();
        CreditDraft.Builder draft = switch (random.nextInt(4)) {
            case 0 -> CreditDraft.of().everything();
            case 1 -> CreditDraft.of().line(line.number());
            case 2 ->
                CreditDraft.of().line(line.number(), portion(line.quantity().orElseThrow()));
            default ->
                CreditDraft.of()
                        .line(
                                line.number(),
                                money(Long.signum(amount) * (amount == 0 ? 0 : 1 + random.nextLong(Math.abs(amount)))));
        };
        course.tryCredit(part, draft, CorrectionReason.WRONG_AMOUNT);
    }

    private static Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
}
