package nl.factuurwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final TextBundle TEXTS = TextBundle.beside(RuleCatalogueTest.class, "sample");
    private static final RuleDescription MISSING =
            RuleDescription.of("T-MISSING", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "d"), TEXTS);
    private static final RuleDescription ODD = RuleDescription.of("T-ODD", Severity.WARNING, TEXTS);
    private static final LocalDate JULY = LocalDate.of(2030, 7, 1);

    private record Always(RuleDescription description) implements Rule<String> {
        @Override
        public void check(String subject, Consumer<Finding> findings) {
            findings.accept(description.at(Location.of("text")));
        }
    }

    private static RuleBook<String> book() {
        return new RuleBook<>(List.of(new Always(MISSING), new Always(ODD)));
    }

    @Nested
    class A_catalogue {

        @Test
        void is_printed_rule_by_rule_in_either_language() {
            assertThat(book().catalogue().in(Language.ENGLISH)).isEqualTo("""
                            T-MISSING, ERROR, art. 35a(1)(d) Wet OB
                              Finding: number is missing where VAT is {value}
                              Hint: Add it to the buyer.

                            T-ODD, WARNING
                              Finding: text is odd
                              Hint: Look at it.""");
            assertThat(book().catalogue().in(Language.DUTCH))
                    .startsWith("T-MISSING, ERROR, art. 35a lid 1 onder d Wet OB\n  Bevinding: ");
        }

        @Test
        void is_searched_and_put_behind_another() {
            RuleCatalogue one = RuleCatalogue.of(List.of(MISSING));
            RuleCatalogue both = one.plus(RuleCatalogue.of(List.of(ODD)));

            assertThat(both.rules()).containsExactly(MISSING, ODD);
            assertThat(both.find("T-ODD")).contains(ODD);
            assertThat(one.find("T-ODD")).isEmpty();
        }

        @Test
        void refuses_one_id_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book().catalogue().plus(RuleCatalogue.of(List.of(ODD))))
                    .withMessage("Two rules have the id T-ODD");
        }
    }

    @Nested
    class Validity_of_a_rule {

        private static String words(Validity validity, Language language) {
            return ODD.during(validity).validityIn(language).orElseThrow();
        }

        @Test
        void is_said_only_where_it_makes_a_difference() {
            assertThat(ODD.validityIn(Language.ENGLISH)).isEmpty();
            assertThat(ODD.during(Validity.from(JULY, Validity.Moment.SUPPLY)).in(Language.ENGLISH))
                    .startsWith("T-ODD, WARNING, for supplies from 2030-07-01\n");
        }

        @Test
        void names_the_day_that_decides() {
            assertThat(words(Validity.from(JULY, Validity.Moment.ISSUE), Language.DUTCH))
                    .isEqualTo("voor documenten uitgereikt vanaf 2030-07-01");
            assertThat(words(Validity.until(JULY, Validity.Moment.SUPPLY), Language.DUTCH))
                    .isEqualTo("voor prestaties tot en met 2030-07-01");
            assertThat(words(
                            new Validity(DateRange.of(JULY, JULY.plusDays(1)), Validity.Moment.ISSUE),
                            Language.ENGLISH))
                    .isEqualTo("for documents issued from 2030-07-01 until 2030-07-02");
        }
    }

    @Nested
    class A_book {

        @Test
        void does_without_a_rule() {
            assertThat(book().without("T-ODD").catalogue().rules()).containsExactly(MISSING);
        }

        @Test
        void weighs_a_rule_as_told_and_no_other() {
            RuleBook<String> weighed = book().weighing("T-ODD", Severity.ERROR);

            assertThat(weighed.catalogue().rules()).containsExactly(MISSING, ODD.weighing(Severity.ERROR));
            assertThat(weighed.check("x").errors()).hasSize(2);
            assertThat(weighed.weighing("T-ODD", Severity.NOTICE).check("x").errors())
                    .hasSize(1);
            assertThat(book().check("x").errors()).hasSize(1);
        }

        @Test
        void does_not_pretend_to_know_a_rule() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book().without("T-NONE"))
                    .withMessageContaining("T-NONE");
            assertThatIllegalArgumentException().isThrownBy(() -> book().weighing("T-NONE", Severity.ERROR));
        }
    }
}
