package nl.factuurwerk.hours.expense;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.mileage.TravelRules;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExpenseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = Id.of("brewery");

    private static Expense.Builder train() {
        return Expense.of(Id.of("x1"), SANNE, DAY, "Treinkaartje", eur("54.50")).customer(BREWERY);
    }

    @Nested
    class An_amount {

        @ParameterizedTest
        @CsvSource({
            "54.50, 9, 4.50, 50.00",
            "121.00, 21, 21.00, 100.00",
            "10.00, 21, 1.74, 8.26",
            "10.10, 0, 0.00, 10.10"
        })
        void has_vat_within_it(String paid, long rate, String vat, String cost) {
            Expense expense = Expense.of(Id.of("x1"), SANNE, DAY, "Iets", eur(paid))
                    .vat(percent(rate))
                    .build();

            assertThat(expense.vat()).isEqualTo(eur(vat));
            assertThat(expense.cost()).isEqualTo(eur(cost));
        }

        @Test
        void costs_with_its_vat_where_that_is_not_deducted() {
            Expense lunch = Expense.of(Id.of("x1"), SANNE, DAY, "Lunch", eur("54.50"))
                    .vat(percent("9"))
                    .notDeductible()
                    .build();

            assertThat(lunch.cost()).isEqualTo(eur("54.50"));
        }

        @Test
        void keeps_the_vat_that_the_receipt_states() {
            Expense expense = train().vat(percent("9"), eur("4.49")).build();

            assertThat(expense.vat()).isEqualTo(eur("4.49"));
            assertThat(expense.vatRate()).contains(percent("9"));
            assertThat(train().vat(percent("9")).vat(eur("3.00")).build().vatRate())
                    .isEmpty();
        }

        @Test
        void is_above_zero_and_more_than_its_vat() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Expense.of(Id.of("x1"), SANNE, DAY, "Niets", eur("0.00")))
                    .withMessageContaining("0.00");
            assertThatIllegalArgumentException().isThrownBy(() -> train().vat(eur("54.50")));
            assertThatIllegalArgumentException().isThrownBy(() -> train().vat(eur("-0.01")));
            assertThatIllegalArgumentException().isThrownBy(() -> train().vat(percent("-1")));
            assertThatIllegalArgumentException().isThrownBy(() -> train().markup(percent("-1")));
            assertThatIllegalArgumentException().isThrownBy(() -> train().price(eur("-1.00")));
        }
    }

    @Nested
    class A_charge {

        @Test
        void is_the_cost_with_the_markup() {
            Expense.Builder expense = train().vat(percent("9")).charged(Charging.COST);

            assertThat(expense.build().charge()).contains(eur("50.00"));
            assertThat(expense.markup(percent("5")).build().charge()).contains(eur("52.50"));
            assertThat(expense.price(eur("60.00")).build().charge()).contains(eur("60.00"));
        }

        @Test
        void of_a_disbursement_is_what_was_paid() {
            Expense fee = train().vat(percent("9"))
                    .charged(Charging.DISBURSEMENT)
                    .inNameOfCustomer()
                    .build();

            assertThat(fee.charge()).contains(eur("54.50"));
            assertThat(fee.isDeductible()).isFalse();
        }

        @Test
        void is_nothing_unless_it_is_said_and_never_to_nobody() {
            assertThat(train().build().charge()).isEmpty();
            assertThat(train().build().isBillable()).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Expense.of(Id.of("x1"), SANNE, DAY, "Iets", eur("1.00"))
                            .charged(Charging.COST)
                            .build())
                    .withMessageContaining("no customer");
        }
    }

    @Nested
    class A_correction {

        @Test
        void has_everything_else_and_the_vat_of_its_own_amount() {
            Expense wrong = train().vat(percent("9"))
                    .receipt("bon 1")
                    .paidBy(Payer.EMPLOYEE)
                    .project("site")
                    .charged(Charging.COST)
                    .markup(percent("5"))
                    .build();

            Expense right = wrong.correction(Id.of("x2"), DAY, eur("109.00")).build();

            assertThat(right.vat()).isEqualTo(eur("9.00"));
            assertThat(right.replaces()).contains(wrong.id());
            assertThat(right.toBuilder().build()).isEqualTo(right);
            assertThat(right)
                    .extracting(Expense::receipt, Expense::payer, Expense::project, Expense::charging, Expense::markup)
                    .containsExactly(wrong.receipt(), wrong.payer(), wrong.project(), wrong.charging(), wrong.markup());
        }

        @Test
        void is_another_expense() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> train().build().correction(Id.of("x1"), DAY, eur("1.00")));
        }
    }

    @Test
    void names_itself_and_not_what_was_bought() {
        assertThat(train().build().toString()).contains("x1").doesNotContain("Treinkaartje");
    }

    static Stream<RuleDescription> rules() {
        return Stream.of(OutlayRules.descriptions(), TravelRules.descriptions(), ExpenseRules.descriptions())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_text_and_hint_in_both_languages(RuleDescription rule) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(rule.text().in(language)).isNotBlank();
            assertThat(rule.hint().in(language)).isNotBlank();
        }
    }
}
