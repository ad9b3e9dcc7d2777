package nl.factuurwerk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One debt with payments and credits, against a second, slow way to follow it: day by day, with sixty digits. */
class ClaimByTheDayTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal YEAR = new BigDecimal(36_500);

    @Provide
    Arbitrary<List<ClaimEntry>> happenings() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2_900).map(START::plusDays);
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(1, 200_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        Arbitrary<ClaimEntry> paid = Combinators.combine(days, amounts, Arbitraries.of(AllocationOrder.class))
                .as((day, amount, order) -> new ClaimEntry.Paid(day, amount, order, Optional.empty()));
        Arbitrary<ClaimEntry> credited =
                Combinators.combine(days, amounts).as((day, amount) -> ClaimEntry.credited(day, amount, "1"));
        return Arbitraries.oneOf(paid, paid, credited).list().ofMaxSize(8);
    }

    @Property(tries = 150)
    void what_is_left_of_principal_and_interest_is_what_a_second_slow_implementation_leaves(
            @ForAll @LongRange(min = 1, max = 1_000_000) long cents,
            @ForAll @IntRange(max = 2_800) int due,
            @ForAll InterestRegime regime,
            @ForAll("happenings") List<ClaimEntry> entries) {
        Debt debt = Debt.of("1", Money.ofMinor(CurrencyUnit.EUR, cents), START.plusDays(due))
                .interest(InterestTerms.statutory(regime))
                .build();
        Claim.Builder claim = Claim.builder().debt(debt);
        entries.forEach(claim::entry);

        Claim made = claim.build();
        ClaimStatement statement = made.asOf(END, InterestCalculator.standard());
        Slow slow = new Slow(debt, regime);
        for (LocalDate day = START; !day.isAfter(END); day = day.plusDays(1)) {
            slow.accrue(day);
            for (ClaimEntry entry : made.entries()) {
                if (entry.day().equals(day)) {
                    slow.enter(entry);
                }
            }
        }

        assertThat(statement.principal().getAmountMinorLong()).isEqualTo(slow.principal);
        assertThat(statement.interest().getAmountMinorLong()).isEqualTo(slow.owed());
        assertThat(statement.overpaid().getAmountMinorLong()).isEqualTo(slow.over);
    }

    /** Interest of years that are over, and of the year that runs, in cents with sixty digits. */
    private static final class Slow {
        private final LocalDate first;
        private final InterestRegime regime;
        private long principal;
        private long over;
        private BigDecimal old = BigDecimal.ZERO;
        private BigDecimal running = BigDecimal.ZERO;

        Slow(Debt debt, InterestRegime regime) {
            this.first = debt.due().plusDays(1);
            this.regime = regime;
            this.principal = debt.principal().getAmountMinorLong();
        }

        void accrue(LocalDate day) {
            if (day.isBefore(first)) {
                return;
            }
            if (day.isAfter(first) && day.equals(first.plusYears(day.getYear() - first.getYear()))) {
                old = old.add(running);
                running = BigDecimal.ZERO;
            }
            BigDecimal rate =
                    StatutoryInterest.standard().at(regime, day).value().toBigDecimal();
            running = running.add(
                    BigDecimal.valueOf(principal).add(old).multiply(rate).divide(YEAR, DIGITS));
        }

        long owed() {
            return old.add(running).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        void enter(ClaimEntry entry) {
            long left = entry.amount().getAmountMinorLong();
            if (entry instanceof ClaimEntry.Paid paid && paid.order() == AllocationOrder.STATUTORY) {
                left = onPrincipal(onInterest(left));
            } else if (entry instanceof ClaimEntry.Paid paid && paid.order() == AllocationOrder.INTEREST_ONLY) {
                // A fraction for which nothing is asked yet is not forgotten by money that does not pay it.
                left = owed() > 0 ? onInterest(left) : left;
            } else {
                left = onPrincipal(left);
                left = entry instanceof ClaimEntry.Paid && left > 0 ? onInterest(left) : left;
            }
            over += left;
            if (principal == 0 && owed() == 0) {
                old = BigDecimal.ZERO;
                running = BigDecimal.ZERO;
            }
        }

        private long onPrincipal(long amount) {
            long used = Math.min(amount, principal);
            principal -= used;
            return amount - used;
        }

        private long onInterest(long amount) {
            long used = Math.min(amount, owed());
            if (used == owed()) {
                old = BigDecimal.ZERO;
                running = BigDecimal.ZERO;
            } else {
                BigDecimal toOld = old.min(BigDecimal.valueOf(used));
                old = old.subtract(toOld);
                running = running.subtract(BigDecimal.valueOf(used).subtract(toOld));
            }
            return amount - used;
        }
    }
}
