package nl.factuurwerk.quote;

import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.factuurwerk.OrderDice;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/** An order, and what becomes of it by chance: it is amended, delivered, billed and credited, and billed to its end. */
final class RandomOrderCourse {

    static final LocalDate BEFORE = LocalDate.of(2012, 9, 20);
    static final LocalDate AFTER = LocalDate.of(2012, 10, 4);

    private final PriceMode mode;
    private final Random random;
    private final OrderDice dice;
    private final boolean rateChanges;

    RandomOrderCourse(PriceMode mode, long seed, boolean rateChanges) {
        this.mode = mode;
        this.random = new Random(seed);
        this.dice = new OrderDice(random);
        this.rateChanges = rateChanges;
    }

    Order order() {
        OrderBuilder order = Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, BEFORE);
        if (mode == PriceMode.INCLUDING) {
            order.pricesIncludeVat();
        }
        dice.lines().forEach(order::line);
        return order.build();
    }

    /** The order grows at most, and nothing that was billed is credited; so nothing is ever billed beyond it. */
    OrderCourse growingToItsEnd() {
        OrderCourse course = new OrderCourse(order(), BEFORE);
        for (int acts = random.nextInt(20); acts > 0; acts--) {
            switch (random.nextInt(6)) {
                case 4 -> course.amend(dice.addition(course.today()));
                case 5 -> act(course, 8);
                default -> act(course, random.nextInt(4));
            }
        }
        course.issue(course.composer().last(course.history(), course.today()));
        return course;
    }

    /** The order is billed to its end, and what was advanced and is not needed any more is given back. */
    OrderCourse toItsEnd() {
        OrderCourse course = new OrderCourse(order(), BEFORE);
        for (int acts = random.nextInt(20); acts > 0; acts--) {
            act(course, random.nextInt(9));
        }
        course.issue(course.composer().last(course.history(), course.today()));
        course.history().earlier().open().forEach(left -> giveBack(course, left, left.amount(mode)));
        return course;
    }

    private void act(OrderCourse course, int which) {
        switch (which) {
            case 0 ->
                course.issue(course.composer().advance(course.history(), Percentage.percent(1 + random.nextInt(60))));
            case 1 -> dice.deliveries(course.order(), course.today()).forEach(course::deliver);
            case 2 -> course.issue(course.composer().part(course.history(), course.today()));
            case 3 ->
                course.issue(
                        course.composer().part(course.history(), dice.quantities(course.position()), course.today()));
            case 4 -> course.amend(dice.change(course.order(), course.today()));
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

    /** Takes back of an advance what was not taken off yet, or some of that. */
    private void creditAdvance(OrderCourse course) {
        List<Deduction> open = course.history().earlier().open();
        if (!open.isEmpty()) {
            Deduction left = open.get(random.nextInt(open.size()));
            giveBack(course, left, dice.someOf(left.amount(mode)));
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

    /** Takes back a part or final invoice, or something of one, unless that is rightly refused. */
    private void creditPart(OrderCourse course) {
        List<Invoice> parts = course.parts();
        if (parts.isEmpty()) {
            return;
        }
        Invoice part = parts.get(random.nextInt(parts.size()));
        Remainder left = course.left(part);
        if (random.nextInt(4) == 0) {
            Report refused = course.tryCredit(part, CreditDraft.of().everything(), CorrectionReason.WRONG_AMOUNT)
                    .report();
            assertThat(refused.errors()).as(course::toString).hasSize(left.isNothing() ? 1 : 0);
            return;
        }
        OrderDice.GivenBack back = dice.givenBack(left);
        int number = back.line().number();
        CreditDraft.Builder draft = CreditDraft.of();
        if (back.quantity().isPresent()) {
            draft.line(number, back.quantity().get());
        } else if (back.amount().isPresent()) {
            draft.line(number, back.amount().get());
        } else {
            draft.line(number);
        }
        back.requireJudged(
                course.tryCredit(part, draft, CorrectionReason.WRONG_AMOUNT).report(), course);
    }
}
