package nl.factuurwerk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ClaimPropertiesTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final InterestCalculator CALCULATOR = InterestCalculator.standard();

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(START::plusDays);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 500_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<Debt.Builder> debt = Combinators.combine(
                        amounts(), days(), Arbitraries.of(InterestRegime.class), Arbitraries.of(true, false))
                .as((principal, due, regime, agreed) -> Debt.of("x", principal, due)
                        .arisen(due.minusDays(30))
                        .interest(agreed ? InterestTerms.none() : InterestTerms.statutory(regime)));
        Arbitrary<ClaimEntry> paid = Combinators.combine(
                        days(),
                        amounts(),
                        Arbitraries.of(AllocationOrder.class),
                        Arbitraries.of("0", "1", "").map(Optional::of))
                .as((day, amount, order, towards) ->
                        new ClaimEntry.Paid(day, amount, order, towards.filter(name -> !name.isEmpty())));
        Arbitrary<ClaimEntry> costs =
                Combinators.combine(days(), amounts()).as((day, amount) -> ClaimEntry.costs(day, amount, "costs"));
        Arbitrary<ClaimEntry> credited =
                Combinators.combine(days(), amounts(), Arbitraries.of("0", "1")).as(ClaimEntry::credited);
        return Combinators.combine(
                        debt.list().ofSize(3),
                        Arbitraries.frequencyOf(Tuple.of(5, paid), Tuple.of(1, costs), Tuple.of(1, credited))
                                .list()
                                .ofMaxSize(10))
                .as(ClaimPropertiesTest::claim);
    }

    private static Claim claim(List<Debt.Builder> debts, List<ClaimEntry> entries) {
        Claim.Builder claim = Claim.builder();
        for (int i = 0; i < debts.size(); i++) {
            Debt debt = debts.get(i).build();
            claim.debt(Debt.of(Integer.toString(i), debt.principal(), debt.due())
                    .arisen(debt.arisen())
                    .interest(debt.interest())
                    .build());
        }
        entries.forEach(claim::entry);
        return claim.build();
    }

    /** Nothing that was owed or paid is lost: principals, interest and costs, less what was settled, are what is left. */
    @Property(tries = 300)
    void what_was_owed_is_what_was_settled_and_what_is_left(@ForAll("claims") Claim claim) {
        ClaimStatement statement = claim.asOf(START.plusDays(1_600), CALCULATOR);

        Money zero = Money.zero(CurrencyUnit.EUR);
        Money owed = zero;
        for (DebtStatement debt : statement.debts()) {
            owed = owed.plus(debt.debt().principal()).plus(debt.interest().total());
        }
        Money came = zero;
        for (SettledEntry entry : statement.entries()) {
            if (entry.entry() instanceof ClaimEntry.Costs costs) {
                owed = owed.plus(costs.amount());
            } else {
                came = came.plus(entry.entry().amount());
                assertThat(entry.settled()
                                .costs()
                                .plus(entry.settled().interest())
                                .plus(entry.settled().principal())
                                .plus(entry.settled().leftOver()))
                        .isEqualTo(entry.entry().amount());
            }
        }
        assertThat(owed.minus(came).plus(statement.overpaid())).isEqualTo(statement.total());
        assertThat(statement.debts())
                .allMatch(debt -> debt.principal().isPositiveOrZero()
                        && debt.interestLeft().isPositiveOrZero());
    }

    /** What happens later does not change what was owed before. */
    @Property(tries = 200)
    void what_is_owed_as_of_a_day_does_not_change_with_what_comes_after_it(
            @ForAll("claims") Claim claim, @ForAll @IntRange(max = 1_500) int day) {
        LocalDate asOf = START.plusDays(day);
        Claim.Builder sofar = Claim.builder();
        claim.debts().forEach(sofar::debt);
        claim.entries().stream().filter(entry -> !entry.day().isAfter(asOf)).forEach(sofar::entry);

        ClaimStatement known = sofar.build().asOf(asOf, CALCULATOR);

        assertThat(claim.asOf(asOf, CALCULATOR).debts()).isEqualTo(known.debts());
        assertThat(claim.asOf(asOf, CALCULATOR).total()).isEqualTo(known.total());
    }

    /** A payment of all that is owed settles the claim, to the cent and to the last fraction of one. */
    @Property(tries = 200)
    void paying_the_total_settles_the_claim_for_good(@ForAll("claims") Claim claim) {
        LocalDate asOf = START.plusDays(1_501);
        Money total = claim.asOf(asOf, CALCULATOR).total();
        Claim paid = total.isZero()
                ? claim
                : claim.toBuilder().entry(ClaimEntry.paid(asOf, total)).build();

        assertThat(paid.asOf(asOf, CALCULATOR).isSettled()).isTrue();
        assertThat(paid.asOf(LocalDate.of(2050, 1, 1), CALCULATOR).total()).isEqualTo(Money.zero(CurrencyUnit.EUR));
    }
}
