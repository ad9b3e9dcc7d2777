package nl.factuurwerk.claim;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllocationCalculatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATE = LocalDate.of(2026, 1, 31);

    private static OpenDebt debt(String reference, String principal) {
        return OpenDebt.of(reference, LATE, eur(principal));
    }

    private static AllocationCalculator paid(String amount) {
        return AllocationCalculator.of(eur(amount), DAY);
    }

    private static DebtAllocation part(String reference, String costs, String interest, String principal) {
        return new DebtAllocation(reference, eur(costs), eur(interest), eur(principal));
    }

    /** Art. 6:44 BW. */
    @Nested
    class One_debt {

        private final OpenDebt debt =
                debt("1", "1000.00").withCosts(eur("150.00")).withInterest(eur("8.34"));

        @Test
        void is_paid_costs_first_then_interest_then_principal() {
            assertThat(paid("500.00").over(List.of(debt)).debts())
                    .containsExactly(part("1", "150.00", "8.34", "341.66"));
            assertThat(paid("155.00").over(List.of(debt)).debts()).containsExactly(part("1", "150.00", "5.00", "0.00"));
            assertThat(paid("0.01").over(List.of(debt)).debts()).containsExactly(part("1", "0.01", "0.00", "0.00"));
        }

        @Test
        void is_paid_principal_first_where_that_was_accepted() {
            AllocationCalculator accepted = paid("1005.00").order(AllocationOrder.PRINCIPAL_FIRST);

            assertThat(accepted.over(List.of(debt)).debts()).containsExactly(part("1", "0.00", "5.00", "1000.00"));
        }

        @Test
        void is_paid_interest_and_nothing_else_where_money_was_used_for_that() {
            AllocationCalculator interest = paid("10.00").order(AllocationOrder.INTEREST_ONLY);

            PaymentAllocation allocation = interest.sharedCosts(eur("1.00")).over(List.of(debt));

            assertThat(allocation.debts()).containsExactly(part("1", "0.00", "8.34", "0.00"));
            assertThat(allocation.sharedCosts()).isEqualTo(eur("0.00"));
            assertThat(allocation.leftOver()).isEqualTo(eur("1.66"));
        }

        @Test
        void leaves_over_what_nothing_is_open_for() {
            PaymentAllocation allocation = paid("1200.00").over(List.of(debt));

            assertThat(allocation.leftOver()).isEqualTo(eur("41.66"));
            assertThat(allocation.of("1")).contains(part("1", "150.00", "8.34", "1000.00"));
        }
    }

    /** Art. 6:43 BW. */
    @Nested
    class Several_debts {

        @Test
        void the_one_that_the_debtor_names_comes_first_and_the_rest_goes_on() {
            PaymentAllocation allocation = paid("150.00")
                    .towards("new")
                    .over(List.of(debt("old", "100.00").withArisen(LATE.minusDays(60)), debt("new", "100.00")));

            assertThat(allocation.debts())
                    .containsExactly(part("new", "0.00", "0.00", "100.00"), part("old", "0.00", "0.00", "50.00"));
        }

        @Test
        void one_that_is_due_comes_before_a_more_burdensome_one_that_is_not() {
            OpenDebt notDue = OpenDebt.of("later", DAY, eur("100.00")).withBurden(percent(20));

            assertThat(paid("100.00")
                            .over(List.of(notDue, debt("due", "100.00")))
                            .debts())
                    .containsExactly(part("due", "0.00", "0.00", "100.00"));
        }

        @Test
        void the_more_burdensome_comes_before_the_older() {
            OpenDebt older =
                    debt("older", "100.00").withArisen(LATE.minusDays(60)).withBurden(percent(4));
            OpenDebt burdensome = debt("burdensome", "100.00").withBurden(percent(10));

            assertThat(paid("100.00").over(List.of(older, burdensome)).debts())
                    .containsExactly(part("burdensome", "0.00", "0.00", "100.00"));
        }

        @Test
        void the_older_comes_before_the_newer() {
            OpenDebt older = debt("older", "100.00").withArisen(LATE.minusDays(60));

            assertThat(paid("100.00")
                            .over(List.of(debt("newer", "100.00"), older))
                            .debts())
                    .containsExactly(part("older", "0.00", "0.00", "100.00"));
        }

        @Test
        void those_that_are_alike_are_paid_in_proportion_to_the_cent() {
            PaymentAllocation allocation =
                    paid("100.00").over(List.of(debt("1", "100.00"), debt("2", "100.00"), debt("3", "100.00")));

            assertThat(allocation.debts())
                    .containsExactly(
                            part("1", "0.00", "0.00", "33.34"),
                            part("2", "0.00", "0.00", "33.33"),
                            part("3", "0.00", "0.00", "33.33"));
        }

        @Test
        void shared_costs_come_before_the_debt_that_was_named() {
            PaymentAllocation allocation =
                    paid("100.00").sharedCosts(eur("40.00")).towards("1").over(List.of(debt("1", "100.00")));

            assertThat(allocation.sharedCosts()).isEqualTo(eur("40.00"));
            assertThat(allocation.costs()).isEqualTo(eur("40.00"));
            assertThat(allocation.principal()).isEqualTo(eur("60.00"));
        }
    }

    @Test
    void a_debt_that_is_not_there_cannot_be_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid("1.00").towards("2").over(List.of(debt("1", "1.00"))))
                .withMessageContaining("'2'");
    }

    @Test
    void debts_in_another_currency_than_the_payment_are_refused() {
        OpenDebt dollars = OpenDebt.of("1", LATE, Money.of(CurrencyUnit.USD, 100));

        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> paid("100.00").over(List.of(debt("2", "100.00"), dollars)));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> paid("100.00").sharedCosts(Money.of(CurrencyUnit.USD, 40)));
    }

    @Test
    void two_debts_that_are_known_by_the_same_reference_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid("1.00").over(List.of(debt("1", "1.00"), debt("1", "2.00"))))
                .withMessageContaining("'1'");
    }

    @Test
    void amounts_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> paid("-1.00")).withMessageContaining("-1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> debt("1", "-1.00"))
                .withMessageContaining("-1.00");
    }
}
