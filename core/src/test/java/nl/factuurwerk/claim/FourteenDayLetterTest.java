package nl.factuurwerk.claim;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourteenDayLetterTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 7);

    static FourteenDayLetter.Builder letter(String principal, String costs) {
        return FourteenDayLetter.about(eur(principal), LocalDate.of(2026, 10, 31))
                .dated(LocalDate.of(2026, 11, 5))
                .costs(eur(costs))
                .consequencesStated();
    }

    private static FourteenDayLetter.Builder delivered() {
        return letter("1000.00", "150.00").received(SATURDAY, "track and trace");
    }

    private static LetterCheck check(FourteenDayLetter.Builder letter) {
        return LetterChecker.standard().check(letter.build());
    }

    private static void faulty(FourteenDayLetter.Builder letter, String rule) {
        LetterCheck check = check(letter);
        assertThat(check.report().errors())
                .extracting(fault -> fault.id().value())
                .containsExactly(rule);
        assertThat(check.costsFrom()).isEmpty();
        assertThat(check.costsDue(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Nested
    class Receipt {

        /** ECLI:NL:HR:2016:2704: the second day after posting, without Sunday, Monday and holidays. */
        @ParameterizedTest
        @CsvSource({
            "2026-11-05,2026-11-07",
            "2026-11-06,2026-11-10",
            "2026-11-07,2026-11-11",
            "2026-11-09,2026-11-11",
            "2026-12-23,2026-12-29",
            "2026-04-02,2026-04-07"
        })
        void is_presumed_on_the_second_day_of_post(LocalDate posted, LocalDate received) {
            assertThat(FourteenDayLetter.presumedReceipt(posted)).isEqualTo(received);
        }

        @Test
        void that_is_known_comes_before_what_is_presumed() {
            LetterDates dates =
                    check(delivered().posted(LocalDate.of(2026, 11, 4))).dates().orElseThrow();

            assertThat(dates.received()).isEqualTo(SATURDAY);
            assertThat(dates.presumed()).isFalse();
        }

        @Test
        void that_nothing_proves_is_a_warning() {
            LetterCheck check = check(letter("1000.00", "150.00").posted(LocalDate.of(2026, 11, 3)));

            assertThat(check.report().hasErrors()).isFalse();
            assertThat(check.report().mentions("LETTER-UNPROVEN")).isTrue();
            assertThat(check.dates().orElseThrow().presumed()).isTrue();
            assertThat(check.costsDue(LocalDate.of(2026, 12, 1))).isTrue();
        }

        @Test
        void that_nobody_knows_of_gives_no_costs() {
            faulty(letter("1000.00", "150.00"), "LETTER-DELIVERY");
        }

        @Test
        void before_posting_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> delivered().posted(SATURDAY.plusDays(1)).build())
                    .withMessageContaining("2026-11-07");
        }
    }

    @Nested
    class The_term {

        @Test
        void is_fourteen_days_from_the_day_after_delivery_and_safe_until_the_next_business_day() {
            LetterCheck check = check(delivered());

            LetterDates dates = check.dates().orElseThrow();
            assertThat(dates.firstDay()).isEqualTo("2026-11-08");
            assertThat(dates.lastDay()).isEqualTo("2026-11-21");
            assertThat(dates.safeLastDay()).isEqualTo("2026-11-23");
            assertThat(dates.costsFrom()).isEqualTo("2026-11-24");
            assertThat(check.costsDue(LocalDate.of(2026, 11, 23))).isFalse();
            assertThat(check.costsDue(LocalDate.of(2026, 11, 24))).isTrue();
            assertThat(check.report().findings())
                    .extracting(fault -> fault.id().value())
                    .containsExactly("LETTER-TERM-WEEKEND");
            assertThat(dates.explain().in(Language.ENGLISH))
                    .isEqualTo("received 2026-11-07: days from 2026-11-08 up to and including 2026-11-21; "
                            + "safe until 2026-11-23");
        }

        @Test
        void that_ends_on_a_working_day_gives_no_finding() {
            assertThat(check(letter("1000.00", "150.00").received(LocalDate.of(2026, 11, 6), "writ"))
                            .report()
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void of_thirteen_days_is_too_short() {
            faulty(delivered().term(new LetterTerm.AfterDelivery(13)), "LETTER-TERM-SHORT");
        }

        @Test
        void of_thirteen_days_is_too_short_whenever_the_letter_arrives() {
            LetterCheck unsent = check(letter("1000.00", "150.00").term(new LetterTerm.AfterDelivery(13)));

            assertThat(unsent.report().errors())
                    .extracting(fault -> fault.id().value())
                    .containsExactlyInAnyOrder("LETTER-DELIVERY", "LETTER-TERM-SHORT");
        }

        @Test
        void has_at_least_a_day() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LetterTerm.AfterDelivery(0))
                    .withMessageContaining("0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LetterTerm.AfterDate(-1))
                    .withMessageContaining("-1");
        }

        @Test
        void from_the_date_of_the_letter_is_too_short_unless_it_leaves_fourteen_days() {
            faulty(delivered().term(new LetterTerm.AfterDate(14)), "LETTER-TERM-SHORT");
            assertThat(check(delivered().term(new LetterTerm.AfterDate(16)))
                            .report()
                            .hasErrors())
                    .isFalse();
        }

        @Test
        void until_a_day_is_too_short_one_day_before_the_fourteenth() {
            faulty(delivered().term(new LetterTerm.Until(LocalDate.of(2026, 11, 20))), "LETTER-TERM-SHORT");
            assertThat(check(delivered().term(new LetterTerm.Until(LocalDate.of(2026, 11, 21))))
                            .report()
                            .hasErrors())
                    .isFalse();
        }

        @Test
        void that_is_longer_binds_the_creditor() {
            assertThat(check(delivered().term(new LetterTerm.AfterDelivery(20))).costsFrom())
                    .contains(LocalDate.of(2026, 11, 28));
        }

        @Test
        void in_words_that_leave_it_open_gives_no_costs() {
            faulty(delivered().term(new LetterTerm.Unclear("binnen veertien dagen")), "LETTER-TERM-UNCLEAR");
        }
    }

    @Nested
    class The_content {

        @Test
        void before_default_gives_no_costs() {
            faulty(delivered().dated(LocalDate.of(2026, 10, 31)), "LETTER-BEFORE-DEFAULT");
        }

        @Test
        void that_was_dated_ahead_and_went_or_came_before_default_gives_no_costs() {
            LocalDate due = LocalDate.of(2026, 10, 31);

            faulty(delivered().posted(due), "LETTER-BEFORE-DEFAULT");
            assertThat(check(delivered().posted(due)).report().in(Language.ENGLISH))
                    .contains("letter was dated, posted or received on 2026-10-31, not after 2026-10-31");
            faulty(letter("1000.00", "150.00").received(due, "writ"), "LETTER-BEFORE-DEFAULT");
            assertThat(check(letter("1000.00", "150.00").received(due.plusDays(1), "writ"))
                            .report()
                            .hasErrors())
                    .isFalse();
        }

        @Test
        void without_the_consequences_gives_no_costs() {
            FourteenDayLetter.Builder silent = FourteenDayLetter.about(eur("1000.00"), LocalDate.of(2026, 10, 31))
                    .costs(eur("150.00"))
                    .received(SATURDAY, "writ");
            faulty(silent, "LETTER-CONSEQUENCES");
        }

        @Test
        void without_the_amount_gives_no_costs() {
            faulty(delivered().costs(eur("0.00")), "LETTER-COSTS-MISSING");
        }

        @Test
        void with_too_high_an_amount_gives_no_costs() {
            faulty(delivered().costs(eur("150.01")), "LETTER-COSTS-HIGH");
            assertThat(check(delivered().costs(eur("150.01"))).report().in(Language.DUTCH))
                    .contains("brief noemt EUR 150.01 aan kosten, en de staffel geeft EUR 150.00 (art. 2 Besluit BIK)");
        }

        @Test
        void with_too_low_an_amount_is_a_warning() {
            LetterCheck check = check(delivered().costs(eur("149.99")));

            assertThat(check.report().hasErrors()).isFalse();
            assertThat(check.report().mentions("LETTER-COSTS-LOW")).isTrue();
        }

        @Test
        void that_demands_more_than_was_unpaid_gives_no_costs() {
            FourteenDayLetter letter = delivered().build();

            assertThat(LetterChecker.standard()
                            .check(letter, eur("999.99"))
                            .report()
                            .errors())
                    .extracting(fault -> fault.id().value())
                    .containsExactly("LETTER-PRINCIPAL-HIGH");
            assertThat(LetterChecker.standard()
                            .check(letter, eur("1000.00"))
                            .report()
                            .hasErrors())
                    .isFalse();
        }

        @Test
        void with_vat_has_to_say_why() {
            faulty(delivered().costs(eur("181.50")).vatIncluded(false), "LETTER-COSTS-VAT");
            assertThat(check(delivered().costs(eur("181.50")).vatIncluded(true))
                            .report()
                            .hasErrors())
                    .isFalse();
        }
    }

    @Test
    void a_letter_demands_euros_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FourteenDayLetter.about(eur("0.00"), SATURDAY))
                .withMessageContaining("0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter("1.00", "-1.00"))
                .withMessageContaining("-1.00");
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterTerm.Unclear(" "));
    }

    /** Otherwise anybody could make a check without faults, and have a consumer charged by it. */
    @Test
    void only_the_checker_says_what_a_letter_is_worth() {
        assertThat(LetterCheck.class.getConstructors()).isEmpty();
        assertThat(check(delivered())).isEqualTo(check(delivered())).hasSameHashCodeAs(check(delivered()));
        assertThat(check(delivered())).isNotEqualTo(check(delivered().costs(eur("149.99"))));
    }

    @Test
    void a_copy_is_the_same_letter() {
        FourteenDayLetter letter =
                delivered().posted(LocalDate.of(2026, 11, 5)).vatIncluded(true).build();

        assertThat(letter.toBuilder().build()).isEqualTo(letter).hasSameHashCodeAs(letter);
        assertThat(letter.toBuilder().dated(SATURDAY).build()).isNotEqualTo(letter);
    }
}
