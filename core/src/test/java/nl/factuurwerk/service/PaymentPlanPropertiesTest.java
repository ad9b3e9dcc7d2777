package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.receivable.PlanStanding;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Payment plans, whatever is paid, taken back and credited: kept, broken or completed as a second, slow look says. */
class PaymentPlanPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 30);
    private static final int DAYS = 150;
    private static final Id<DebtorEntry> PLAN = Id.of("plan");

    @Property(tries = 300)
    void instalments_come_to_the_amount_and_differ_by_a_cent_at_most(
            @ForAll @LongRange(min = 60, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(max = 900) int day) {
        LocalDate first = START.plusDays(day);
        PlanTerms terms = PlanTerms.monthly(Money.ofMinor(CurrencyUnit.EUR, cents), months, first, 5);

        assertThat(terms.total().getAmountMinorLong()).isEqualTo(cents);
        long least = cents / months;
        for (int i = 0; i < months; i++) {
            PlanInstalment each = terms.instalments().get(i);
            assertThat(each.amount().getAmountMinorLong()).isBetween(least, least + 1);
            YearMonth month = YearMonth.from(first).plusMonths(i);
            assertThat(each.due()).isEqualTo(month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth())));
        }
    }

    /** What happened to one invoice that a plan was made for, and what a slow look at each day made of it. */
    private static final class Course {

        private final Random random;
        private final CalendarClock clock = new CalendarClock(START);
        private final Factuurwerk office = office().clock(clock).build();
        private final Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Etiketten", pieces(100), eur("10.00"))
                        .build())
                .orThrow();
        private final PlanTerms terms;
        private final List<PlanStanding> expected = new ArrayList<>();
        private final List<PlanState> seen = new ArrayList<>();
        private boolean broken;
        private int payments;

        Course(long seed) {
            random = new Random(seed);
            terms = PlanTerms.monthly(
                    invoice.total(), 1 + random.nextInt(5), START.plusDays(random.nextInt(20)), random.nextInt(8));
            PaymentPlan plan = new PaymentPlan(PLAN, START, brewery().id().orElseThrow(), List.of(invoice.id()), terms);
            assertThat(office.debtors().add(plan).findings()).isEmpty();
            boolean punctual = random.nextInt(3) > 0;
            for (int day = 0; day < DAYS; day++) {
                clock.turnTo(START.plusDays(day));
                if (punctual) {
                    terms.instalments().stream()
                            .filter(each -> each.due().equals(clock.today()))
                            .forEach(each -> pay(each.amount()));
                }
                if (random.nextInt(punctual ? 60 : 12) == 0) {
                    act();
                }
                expected.add(look());
                seen.add(state(clock.today()));
            }
        }

        private void act() {
            switch (random.nextInt(4)) {
                case 0, 1 -> pay(Money.ofMinor(CurrencyUnit.EUR, 1 + random.nextInt(60_000)));
                case 2 ->
                    office.invoices()
                            .credit(invoice)
                            .line(1, pieces(1 + random.nextInt(9)))
                            .because(CorrectionReason.RETURNED, "")
                            .issue();
                default -> {
                    if (payments > 0) {
                        office.receivables().reverse(Id.of("p-" + random.nextInt(payments)), clock.today());
                    }
                }
            }
        }

        private void pay(Money amount) {
            Money open = open();
            Money used = amount.isGreaterThan(open) ? open : amount;
            if (used.isPositive()) {
                Payment payment = Payment.of(PaymentMethod.DIRECT_DEBIT, used, clock.today())
                        .identifiedBy(Id.of("p-" + payments++))
                        .build();
                office.receivables()
                        .register(payment, List.of(Portion.of(invoice.id(), used)))
                        .orThrow();
            }
        }

        private Money open() {
            return office.receivables().openItem(invoice, clock.today()).open();
        }

        /** Less was paid than had to be, and less than would settle it: then it is broken from that day on. */
        private PlanStanding look() {
            Money paid = office.invoices().statusOf(invoice, clock.today()).settled();
            Money needed = eur("0.00");
            for (PlanInstalment each : terms.instalments()) {
                if (clock.today().isAfter(each.due().plusDays(terms.graceDays()))) {
                    needed = needed.plus(each.amount());
                }
            }
            broken |= open().isPositive() && paid.isLessThan(needed);
            if (broken) {
                return PlanStanding.BROKEN;
            }
            return open().isPositive() ? PlanStanding.KEPT : PlanStanding.COMPLETED;
        }

        private PlanState state(LocalDate day) {
            return office.debtors().planState(PLAN, day).orElseThrow();
        }
    }

    @Property(tries = 30)
    void a_plan_stands_as_a_look_at_each_day_says_and_the_same_whenever_it_is_asked(@ForAll long seed) {
        Course course = new Course(seed);

        for (int day = 0; day < DAYS; day++) {
            LocalDate asOf = START.plusDays(day);
            PlanState state = course.state(asOf);
            assertThat(state.standing()).as("%s", asOf).isEqualTo(course.expected.get(day));
            assertThat(state).as("%s, asked later", asOf).isEqualTo(course.seen.get(day));
            assertThat(course.office.debtors().keptPlan(course.invoice, asOf).isPresent())
                    .isEqualTo(state.standing() == PlanStanding.KEPT);
        }
    }
}
