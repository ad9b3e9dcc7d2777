package nl.factuurwerk.claim;

import static nl.factuurwerk.claim.InterestRegime.COMMERCIAL;
import static nl.factuurwerk.claim.InterestRegime.CONSUMER;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final InterestCalculator CALCULATOR = InterestCalculator.standard();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Debt debt(String reference, String principal, String due) {
        return Debt.of(reference, eur(principal), date(due))
                .interest(InterestTerms.statutory(COMMERCIAL))
                .build();
    }

    private static Claim.Builder claim() {
        return Claim.builder().debt(debt("2026-0001", "1000.00", "2026-01-31"));
    }

    private static ClaimEntry paid(String day, String amount, AllocationOrder order) {
        return new ClaimEntry.Paid(date(day), eur(amount), order, Optional.empty());
    }

    private static ClaimStatement asOf(Claim.Builder claim, String day) {
        return claim.build().asOf(date(day), CALCULATOR);
    }

    @Nested
    class A_payment {

        private final Claim.Builder claim = claim().entry(ClaimEntry.costs(date("2026-02-01"), eur("150.00"), "costs"))
                .entry(ClaimEntry.paid(date("2026-03-02"), eur("500.00")));

        /** Art. 6:44 BW. */
        @Test
        void goes_to_costs_then_interest_then_principal_and_interest_runs_on_the_rest() {
            ClaimStatement statement = asOf(claim, "2026-04-01");

            PaymentAllocation settled = statement.entries().getLast().settled();
            assertThat(settled.costs()).isEqualTo(eur("150.00"));
            assertThat(settled.interest()).isEqualTo(eur("8.34"));
            assertThat(settled.principal()).isEqualTo(eur("341.66"));
            assertThat(statement.principal()).isEqualTo(eur("658.34"));
            assertThat(statement.interest()).isEqualTo(eur("5.49"));
            assertThat(statement.total()).isEqualTo(eur("663.83"));
        }

        @Test
        void explains_itself_with_all_that_it_went_to() {
            assertThat(asOf(claim, "2026-04-01").explain().in(Language.ENGLISH)).isEqualTo("""
                    to pay as of 2026-04-01 EUR 663.83 = EUR 658.34 principal + EUR 5.49 interest and penalties + EUR 0.00 costs
                      2026-0001, due 2026-01-31: EUR 663.83
                        principal that is left: EUR 658.34 of EUR 1000.00
                        interest that is left: EUR 5.49 of EUR 13.83
                          interest over 60 days: EUR 13.83, rounded once (every day a 365th of a year)
                            2026-02-01 to 2026-03-02: 30 days at 10.15% of EUR 1000.00 = 8.342466
                            2026-03-03 to 2026-04-01: 30 days at 10.15% of EUR 658.34 = 5.492179
                      collection costs that are left: EUR 0.00
                      2026-02-01: EUR 150.00 costs, costs
                      2026-03-02: EUR 500.00 paid, EUR 150.00 of it to costs, EUR 8.34 to interest and penalties, EUR 341.66 to principal (art. 6:44 BW)
                      no VAT on interest, penalties and costs: they are damages, outside the scope of VAT""");
            assertThat(asOf(claim, "2026-04-01").explain().in(Language.DUTCH))
                    .contains("daarvan EUR 150.00 op kosten, EUR 8.34 op rente en boete, EUR 341.66 op hoofdsom");
        }

        @Test
        void of_a_later_day_is_as_if_it_were_not_there_yet() {
            assertThat(asOf(claim, "2026-03-01").entries()).hasSize(1);
            assertThat(asOf(claim, "2026-03-01").principal()).isEqualTo(eur("1000.00"));
        }

        @Test
        void before_costs_fell_due_does_not_go_to_them() {
            Claim.Builder early = claim().entry(ClaimEntry.paid(date("2026-01-31"), eur("1000.00")))
                    .entry(ClaimEntry.costs(date("2026-02-01"), eur("40.00"), "costs"));

            assertThat(asOf(early, "2026-02-01").principal()).isEqualTo(eur("0.00"));
            assertThat(asOf(early, "2026-02-01").costs()).isEqualTo(eur("40.00"));
        }

        @Test
        void of_more_than_is_owed_is_told() {
            ClaimStatement statement =
                    asOf(claim().entry(ClaimEntry.paid(date("2026-01-31"), eur("1000.01"))), "2026-03-01");

            assertThat(statement.overpaid()).isEqualTo(eur("0.01"));
            assertThat(statement.isSettled()).isTrue();
            assertThat(statement.explain().in(Language.ENGLISH)).contains("EUR 0.01 too much");
        }

        @Test
        void goes_to_the_debt_that_was_named_and_then_to_the_oldest() {
            Claim.Builder two = claim().debt(debt("2025-0009", "100.00", "2025-12-31"))
                    .entry(new ClaimEntry.Paid(
                            date("2026-01-31"), eur("1000.00"), AllocationOrder.STATUTORY, Optional.of("2026-0001")));

            assertThat(asOf(two, "2026-01-31").debts())
                    .extracting(DebtStatement::principal)
                    .containsExactly(eur("0.00"), eur("100.00"));
        }
    }

    /** A complaint about other systems: interest that is forgotten once the principal is paid. */
    @Nested
    class Interest_after_the_principal_is_paid {

        @Test
        void stays_owed() {
            Claim.Builder paid = claim().entry(paid("2026-03-02", "1000.00", AllocationOrder.PRINCIPAL_FIRST));

            ClaimStatement statement = asOf(paid, "2026-12-31");

            assertThat(statement.principal()).isEqualTo(eur("0.00"));
            assertThat(statement.interest()).isEqualTo(eur("8.34"));
            assertThat(statement.isSettled()).isFalse();
        }

        @Test
        void stands_as_principal_by_the_statutory_order() {
            Claim.Builder paid = claim().entry(paid("2026-03-02", "1000.00", AllocationOrder.STATUTORY));

            assertThat(asOf(paid, "2026-03-02").principal()).isEqualTo(eur("8.34"));
        }

        @Test
        void bears_interest_from_its_next_year_on() {
            Claim.Builder paid = Claim.builder()
                    .debt(debt("1", "10000.00", "2024-12-31"))
                    .entry(paid("2025-06-30", "10000.00", AllocationOrder.PRINCIPAL_FIRST));

            assertThat(asOf(paid, "2025-12-31").interest()).isEqualTo(eur("552.92"));
            assertThat(asOf(paid, "2026-01-31").interest()).isEqualTo(eur("557.68"));
        }
    }

    @Nested
    class A_credit {

        @Test
        void takes_principal_away_and_leaves_the_interest_until_then() {
            ClaimStatement statement = asOf(
                    claim().entry(ClaimEntry.credited(date("2026-03-02"), eur("1000.00"), "2026-0001")), "2026-12-31");

            assertThat(statement.principal()).isEqualTo(eur("0.00"));
            assertThat(statement.interest()).isEqualTo(eur("8.34"));
        }

        @Test
        void of_more_than_is_left_is_told() {
            ClaimStatement statement = asOf(
                    claim().entry(ClaimEntry.credited(date("2026-01-15"), eur("1200.00"), "2026-0001")), "2026-12-31");

            assertThat(statement.overpaid()).isEqualTo(eur("200.00"));
            assertThat(statement.explain().in(Language.DUTCH))
                    .contains("EUR 1200.00 gecrediteerd op 2026-0001, waarvan EUR 200.00 niet meer openstond");
        }
    }

    @Nested
    class A_penalty {

        private Debt.Builder fined() {
            return Debt.of("1", eur("1000.00"), date("2026-01-31"))
                    .penalty(new Penalty(eur("50.00"), eur("5.00"), Optional.of(eur("200.00"))));
        }

        private DebtStatement statement(Debt debt, String day, ClaimEntry... entries) {
            Claim.Builder claim = Claim.builder().debt(debt);
            for (ClaimEntry entry : entries) {
                claim.entry(entry);
            }
            return asOf(claim, day).debts().getFirst();
        }

        @Test
        void is_forfeited_at_once_and_by_the_day_up_to_its_most() {
            Debt debt = fined().build();

            assertThat(statement(debt, "2026-01-31").penaltyLeft()).isEqualTo(eur("0.00"));
            assertThat(statement(debt, "2026-02-01").penaltyLeft()).isEqualTo(eur("55.00"));
            assertThat(statement(debt, "2026-12-31").penaltyLeft()).isEqualTo(eur("200.00"));
        }

        /** Art. 6:92(2) BW. */
        @Test
        void and_interest_are_not_stacked_silently() {
            Parsed<Debt> both =
                    fined().interest(InterestTerms.statutory(COMMERCIAL)).tryBuild();

            assertThat(both)
                    .isInstanceOfSatisfying(
                            Parsed.Invalid.class,
                            invalid -> assertThat(invalid.report().in(Language.ENGLISH))
                                    .isEqualTo(
                                            "penalty debt \"1\" has a penalty and interest (art. 6:92(2) BW). Choose one of them: a penalty "
                                                    + "takes the place of statutory interest. If both were agreed, name the clause."));
        }

        @Test
        void and_interest_run_beside_each_other_where_the_clause_is_named() {
            Debt both = fined().interest(InterestTerms.statutory(COMMERCIAL))
                    .bothByClause("art. 9.2")
                    .build();

            DebtStatement statement = statement(both, "2026-03-02");

            assertThat(statement.penaltyLeft()).isEqualTo(eur("200.00"));
            assertThat(statement.interestLeft()).isEqualTo(eur("8.34"));
            assertThat(statement.explain().in(Language.ENGLISH))
                    .contains("beside the interest by art. 9.2: EUR 200.00");
        }

        @Test
        void is_paid_after_the_interest_and_before_the_principal_and_stops_with_it() {
            Debt both = fined().interest(InterestTerms.statutory(COMMERCIAL))
                    .bothByClause("art. 9.2")
                    .build();

            DebtStatement part = statement(both, "2026-02-01", ClaimEntry.paid(date("2026-02-01"), eur("10.28")));
            assertThat(part.interestLeft()).isEqualTo(eur("0.00"));
            assertThat(part.penaltyLeft()).isEqualTo(eur("45.00"));
            DebtStatement whole = statement(
                    fined().build(), "2026-12-31", paid("2026-02-01", "1000.00", AllocationOrder.PRINCIPAL_FIRST));
            assertThat(whole.penaltyLeft()).isEqualTo(eur("55.00"));
        }

        @Test
        void of_nothing_is_none() {
            assertThatThrownBy(() -> Penalty.once(eur("0.00"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Penalty.perDay(eur("-1.00"), eur("5.00")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-1.00");
        }
    }

    @Nested
    class A_claim_is_refused {

        private void refused(Claim.Builder claim, String rule) {
            assertThat(claim.tryBuild())
                    .isInstanceOfSatisfying(
                            Parsed.Invalid.class,
                            invalid ->
                                    assertThat(invalid.report().mentions(rule)).isTrue());
        }

        @Test
        void without_a_debt() {
            refused(Claim.builder(), "CLAIM-DEBT-NONE");
        }

        @Test
        void with_a_debt_twice() {
            refused(claim().debt(debt("2026-0001", "1.00", "2026-01-31")), "CLAIM-DEBT-TWICE");
        }

        @Test
        void with_an_entry_about_another_debt() {
            refused(claim().entry(ClaimEntry.credited(date("2026-02-01"), eur("1.00"), "2")), "CLAIM-DEBT-UNKNOWN");
        }

        @Test
        void in_two_currencies() {
            Money dollars = Money.of(CurrencyUnit.USD, 1);
            refused(claim().entry(ClaimEntry.paid(date("2026-02-01"), dollars)), "CLAIM-CURRENCY");
            refused(claim().debt(Debt.of("2", dollars, date("2026-01-31")).build()), "CLAIM-CURRENCY");
        }

        @Test
        void with_a_debt_of_nothing_or_interest_before_it_is_late() {
            assertThatThrownBy(() -> Debt.of("1", eur("0.00"), date("2026-01-31"))
                            .interestFrom(date("2026-01-31"))
                            .build())
                    .isInstanceOfSatisfying(InvalidInput.class, e -> {
                        assertThat(e.report().mentions("CLAIM-AMOUNT")).isTrue();
                        assertThat(e.report().mentions("CLAIM-INTEREST-EARLY")).isTrue();
                    });
        }
    }

    @Test
    void interest_of_a_debtor_who_was_put_in_default_later_runs_from_then() {
        Debt later = Debt.of("1", eur("36500.00"), date("2026-01-31"))
                .interest(InterestTerms.statutory(CONSUMER))
                .interestFrom(date("2026-02-15"))
                .build();

        assertThat(asOf(Claim.builder().debt(later), "2026-02-16").interest()).isEqualTo(eur("8.00"));
    }

    @Test
    void a_debt_that_bears_no_interest_yet_is_no_burden_yet() {
        Debt later = Debt.of("later", eur("100.00"), date("2026-01-31"))
                .interest(InterestTerms.agreed(percent(20), COMMERCIAL))
                .interestFrom(date("2026-03-03"))
                .build();
        Claim.Builder two = claim().debt(later).entry(ClaimEntry.paid(date("2026-03-02"), eur("50.00")));

        assertThat(asOf(two, "2026-03-02").entries().getFirst().settled().debts())
                .extracting(DebtAllocation::reference)
                .containsExactly("2026-0001");
    }

    @Test
    void a_payment_before_interest_begins_needs_no_rate() {
        Debt later = Debt.of("later", eur("100.00"), date("2026-12-31"))
                .interest(InterestTerms.statutory(CONSUMER))
                .interestFrom(date("2027-03-01"))
                .build();
        Claim.Builder claim = Claim.builder().debt(later).entry(ClaimEntry.paid(date("2027-01-15"), eur("100.00")));

        assertThat(asOf(claim, "2027-01-15").isSettled()).isTrue();
    }

    @Test
    void references_and_reasons_are_one_line_that_can_be_read() {
        assertThatThrownBy(() -> Debt.of(" ", eur("1.00"), date("2026-01-31")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Debt.of("1\n  EUR 0.00", eur("1.00"), date("2026-01-31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1?  EUR 0.00");
        assertThatThrownBy(() -> ClaimEntry.costs(date("2026-01-31"), eur("1.00"), "costs\nEUR 0.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("costs?EUR 0.00");
        assertThatThrownBy(() -> Debt.of("1", eur("1.00"), date("2026-01-31")).bothByClause("art. 9\nEUR 0.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("art. 9?EUR 0.00");
    }

    @Test
    void interest_and_costs_are_outside_the_scope_of_vat() {
        assertThat(asOf(claim(), "2026-03-01").vatClass()).isEqualTo(new VatClass.OutsideScope());
    }

    @Test
    void a_settled_claim_needs_no_rate_that_is_not_known() {
        Claim settled = claim().entry(ClaimEntry.paid(date("2026-01-31"), eur("1000.00")))
                .build();
        Claim open = claim().build();

        assertThat(settled.asOf(date("2040-01-01"), CALCULATOR).isSettled()).isTrue();
        assertThatThrownBy(() -> open.asOf(date("2040-01-01"), CALCULATOR)).isInstanceOf(OutsideTable.class);
    }

    @Test
    void agreed_interest_that_is_more_burdensome_is_paid_first() {
        Claim.Builder two = claim().debt(Debt.of("dear", eur("100.00"), date("2026-02-15"))
                        .interest(InterestTerms.agreed(percent(20), COMMERCIAL))
                        .build())
                .entry(ClaimEntry.paid(date("2026-03-02"), eur("50.00")));

        assertThat(asOf(two, "2026-03-02").entries().getFirst().settled().debts())
                .extracting(DebtAllocation::reference)
                .containsExactly("dear");
    }
}
