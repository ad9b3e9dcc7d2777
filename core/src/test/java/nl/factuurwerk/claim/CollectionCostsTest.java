package nl.factuurwerk.claim;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.reference.UnreadableTable;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CollectionCostsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CollectionCosts COSTS = CollectionCosts.standard();

    @Nested
    class The_scale {

        @ParameterizedTest
        @CsvFileSource(resources = "/nl/factuurwerk/oracles/collection-costs.csv", useHeadersInDisplayName = true)
        void gives_what_the_decree_gives(String principal, String costs, String withVat, String source) {
            CollectionCharge charge = COSTS.scale(List.of(eur(principal)), DAY);

            assertThat(charge.total()).isEqualTo(eur(costs));
            assertThat(COSTS.withVat(charge).total()).isEqualTo(eur(withVat));
        }

        /** Art. 6:96(7) BW. */
        @Test
        void adds_the_principals_of_one_debtor_first() {
            assertThat(COSTS.scale(List.of(eur("200.00"), eur("200.00"), eur("200.00")), DAY)
                            .amount())
                    .isEqualTo(eur("90.00"));
        }

        @Test
        void explains_itself_tier_by_tier() {
            CollectionCharge charge = COSTS.withVat(COSTS.scale(List.of(eur("7500.00")), DAY));

            assertThat(charge.explain().in(Language.ENGLISH)).isEqualTo("""
                    costs on EUR 7500.00 by the scale: EUR 750.00 (art. 2 Besluit BIK)
                      15% of 2500 = 375
                      10% of 2500 = 250
                      5% of 2500 = 125
                      at least EUR 40.00, at most EUR 6775.00
                      21% VAT that the creditor cannot deduct: EUR 157.50, together EUR 907.50 (art. 2(3) Besluit BIK)""");
            assertThat(charge.explain().in(Language.DUTCH)).startsWith("kosten over EUR 7500.00 volgens de staffel");
        }

        @Test
        void does_not_guess_what_held_before_the_decree() {
            assertThatThrownBy(() -> COSTS.scale(List.of(eur("1.00")), LocalDate.of(2012, 6, 30)))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("collection-costs-nl")
                    .hasMessageContaining("2012-06-30");
        }

        @Test
        void takes_amounts_above_zero_in_euro_only() {
            assertThatIllegalArgumentException().isThrownBy(() -> COSTS.scale(List.of(), DAY));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> COSTS.scale(List.of(eur("0.00")), DAY))
                    .withMessageContaining("0.00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> COSTS.scale(List.of(Money.of(CurrencyUnit.USD, 1)), DAY))
                    .withMessageContaining("USD");
        }

        @Test
        void takes_no_debt_that_others_would_make_up_for() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> COSTS.scale(List.of(eur("500.00"), eur("-100.00")), DAY))
                    .withMessageContaining("-100.00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> COSTS.agreed(
                            new AgreedCosts(percent(15), eur("0.00")), List.of(eur("500.00"), eur("-1.00")), DAY))
                    .withMessageContaining("-1.00");
        }

        @Test
        void refuses_rows_that_hold_no_number_when_they_are_read() {
            TableRows rows = new TableRows() {
                @Override
                public String table() {
                    return CollectionCostScale.TABLE;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "item,value,above,from,until,source,confidence,note",
                            "TIER_1,much,0,2027-01-01,,Staatsblad,OFFICIAL,");
                }
            };

            assertThatThrownBy(() -> CollectionCostScale.standard().with(List.of(rows)))
                    .isInstanceOf(UnreadableTable.class)
                    .hasMessageContaining("much");
        }

        @Test
        void takes_a_new_tier_from_a_host() {
            TableRows rows = new TableRows() {
                @Override
                public String table() {
                    return CollectionCostScale.TABLE;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "item,value,above,from,until,source,confidence,note",
                            "TIER_1,20,0,2027-01-01,,Staatsblad,OFFICIAL,");
                }
            };
            CollectionCostScale changed = CollectionCostScale.standard().with(List.of(rows));

            assertThat(changed.on(eur("1000.00"), LocalDate.of(2026, 12, 31))).isEqualTo(eur("150.00"));
            assertThat(changed.on(eur("1000.00"), LocalDate.of(2027, 1, 1))).isEqualTo(eur("200.00"));
            assertThat(CollectionCosts.of(changed, VatRates.standard())
                            .scale(List.of(eur("3000.00")), LocalDate.of(2027, 1, 1))
                            .amount())
                    .isEqualTo(eur("550.00"));
        }

        @Test
        void tells_where_each_row_comes_from() {
            assertThat(CollectionCostScale.standard().history("TIER_4"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.value()).isEqualTo("1");
                        assertThat(row.source().text()).contains("BWBR0031432");
                    });
        }
    }

    @Nested
    class A_business {

        /** Art. 6:96(4) BW. */
        @Test
        void owes_a_minimum_from_the_day_after_the_due_date_without_a_reminder() {
            CollectionCharge charge = COSTS.businessMinimum(LocalDate.of(2026, 1, 31));

            assertThat(charge.total()).isEqualTo(eur("40.00"));
            assertThat(charge.from()).isEqualTo("2026-02-01");
            assertThat(charge.entry(Language.DUTCH))
                    .isEqualTo(ClaimEntry.costs(
                            LocalDate.of(2026, 2, 1), eur("40.00"), "incassokosten, het minimum tussen bedrijven"));
        }

        @Test
        void owes_what_was_agreed_and_never_less_than_the_minimum_of_the_law() {
            AgreedCosts agreed = new AgreedCosts(percent(15), eur("150.00"));

            assertThat(COSTS.agreed(agreed, List.of(eur("2000.00")), DAY).total())
                    .isEqualTo(eur("300.00"));
            assertThat(COSTS.agreed(agreed, List.of(eur("20.00")), DAY).total()).isEqualTo(eur("150.00"));
            assertThat(COSTS.agreed(new AgreedCosts(percent(1), eur("5.00")), List.of(eur("20.00")), DAY)
                            .total())
                    .isEqualTo(eur("40.00"));
        }

        @Test
        void owes_the_minimum_for_each_debt_whatever_was_agreed() {
            CollectionCharge charge = COSTS.agreed(
                    new AgreedCosts(percent(1), eur("5.00")), List.of(eur("20.00"), eur("20.00"), eur("20.00")), DAY);

            assertThat(charge.total()).isEqualTo(eur("120.00"));
            assertThat(charge.explain().in(Language.ENGLISH))
                    .endsWith("raised to EUR 120.00: at least EUR 40.00 for each of 3 debts (art. 6:96(4) BW)");
            assertThat(charge.explain().in(Language.DUTCH))
                    .endsWith(
                            "verhoogd tot EUR 120.00: ten minste EUR 40.00 voor elk van 3 schulden (art. 6:96 lid 4 BW)");
        }

        @Test
        void agrees_on_nothing_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AgreedCosts(percent(-1), eur("0.00")))
                    .withMessageContaining("-1%");
        }
    }

    @Nested
    class A_consumer {

        private final LetterCheck letter = LetterChecker.standard()
                .check(FourteenDayLetterTest.letter("1000.00", "150.00")
                        .received(LocalDate.of(2026, 11, 7), "track and trace")
                        .build());

        @Test
        void owes_nothing_before_the_fourteen_days_are_over() {
            CollectionCharge early = COSTS.consumer(letter, List.of(eur("1000.00")), LocalDate.of(2026, 11, 23));

            assertThat(early.ground()).isEqualTo(CostGround.NONE);
            assertThat(early.total()).isEqualTo(eur("0.00"));
            assertThat(early.explain().in(Language.ENGLISH))
                    .isEqualTo("no costs yet: the term of the letter is not over");
            assertThatIllegalArgumentException().isThrownBy(() -> early.entry(Language.DUTCH));
        }

        @Test
        void owes_the_scale_from_the_day_after() {
            CollectionCharge charge = COSTS.consumer(letter, List.of(eur("1000.00")), DAY);

            assertThat(charge.ground()).isEqualTo(CostGround.FOURTEEN_DAY_LETTER);
            assertThat(charge.from()).isEqualTo(DAY);
            assertThat(charge.total()).isEqualTo(eur("150.00"));
        }

        @Test
        void owes_the_scale_on_what_was_left_if_part_was_paid_within_the_term() {
            assertThat(COSTS.consumer(letter, List.of(eur("400.00")), DAY).total())
                    .isEqualTo(eur("60.00"));
        }

        @Test
        void owes_nothing_if_all_was_paid_within_the_term() {
            assertThat(COSTS.consumer(letter, List.of(eur("0.00")), DAY).total())
                    .isEqualTo(eur("0.00"));
        }

        @Test
        void owes_nothing_after_a_letter_with_too_short_a_term() {
            LetterCheck wrong = LetterChecker.standard()
                    .check(FourteenDayLetterTest.letter("1000.00", "150.00")
                            .term(new LetterTerm.AfterDate(14))
                            .posted(LocalDate.of(2026, 11, 5))
                            .build());

            CollectionCharge charge = COSTS.consumer(wrong, List.of(eur("1000.00")), LocalDate.of(2026, 12, 24));

            assertThat(charge.total()).isEqualTo(eur("0.00"));
            assertThat(charge.explain().in(Language.DUTCH))
                    .isEqualTo("geen kosten: er is geen juiste veertiendagenbrief (art. 6:96 lid 6 BW)");
        }

        @Test
        void owes_nothing_on_a_debt_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> COSTS.consumer(letter, List.of(eur("500.00"), eur("-100.00")), DAY))
                    .withMessageContaining("-100.00");
        }

        @Test
        void owes_no_more_than_the_letter_said() {
            LetterCheck low = LetterChecker.standard()
                    .check(FourteenDayLetterTest.letter("1000.00", "100.00")
                            .received(LocalDate.of(2026, 11, 7), "track and trace")
                            .build());

            CollectionCharge charge = COSTS.consumer(low, List.of(eur("1000.00")), DAY);

            assertThat(charge.total()).isEqualTo(eur("100.00"));
            assertThat(charge.explain().in(Language.ENGLISH))
                    .endsWith("lowered to EUR 100.00, which is what the letter said");
        }

        @Test
        void owes_vat_that_the_creditor_cannot_deduct_where_the_letter_said_so() {
            FourteenDayLetter.Builder said = FourteenDayLetterTest.letter("100.00", "48.40")
                    .vatIncluded(true)
                    .received(LocalDate.of(2026, 11, 7), "track and trace");
            LetterChecker checker = LetterChecker.standard();

            CollectionCharge charge = COSTS.consumer(checker.check(said.build()), List.of(eur("100.00")), DAY);
            CollectionCharge lower =
                    COSTS.consumer(checker.check(said.costs(eur("36.30")).build()), List.of(eur("100.00")), DAY);

            assertThat(charge.amount()).isEqualTo(eur("40.00"));
            assertThat(charge.vat()).isEqualTo(eur("8.40"));
            assertThat(lower.amount()).isEqualTo(eur("30.00"));
            assertThat(lower.vat()).isEqualTo(eur("6.30"));
        }
    }

    /** Stb. 2024, 44, as it is reported; the look-back is our reading. */
    @Nested
    class Small_instalments_of_a_consumer {

        private CollectionCharge month(int month) {
            return COSTS.scale(List.of(eur("50.00")), LocalDate.of(2026, month, 15));
        }

        private CollectionCharge capped(int month, int... before) {
            List<CollectionCharge> earlier =
                    Arrays.stream(before).mapToObj(this::month).toList();
            return COSTS.recurring(month(month), eur("50.00"), earlier);
        }

        @Test
        void cost_no_more_than_the_cap_within_six_months() {
            assertThat(capped(3, 1, 2).amount()).isEqualTo(eur("40.00"));
            assertThat(capped(4, 1, 2, 3).amount()).isEqualTo(eur("20.00"));
            assertThat(capped(5, 1, 2, 3, 4).amount()).isEqualTo(eur("0.00"));
            assertThat(capped(4, 1, 2, 3).explain().in(Language.ENGLISH))
                    .endsWith(
                            "lowered to EUR 20.00: instalments below EUR 266.67 cost at most EUR 140.00 within 6 months, "
                                    + "and EUR 120.00 was charged before");
        }

        @Test
        void count_costs_of_the_six_months_that_end_with_the_day() {
            assertThat(capped(7, 1, 2, 3).amount()).isEqualTo(eur("40.00"));
            assertThat(capped(6, 1, 2, 3).amount()).isEqualTo(eur("20.00"));
        }

        @Test
        void bear_vat_on_what_the_cap_leaves() {
            CollectionCharge april = COSTS.withVat(month(4));
            List<CollectionCharge> earlier =
                    Stream.of(1, 2, 3).map(month -> COSTS.withVat(month(month))).toList();

            CollectionCharge capped = COSTS.recurring(april, eur("50.00"), earlier);

            assertThat(capped.amount()).isEqualTo(eur("20.00"));
            assertThat(capped.vat()).isEqualTo(eur("4.20"));
            assertThat(COSTS.recurring(april, eur("50.00"), earlier.subList(0, 2)))
                    .isEqualTo(april);
        }

        @Test
        void are_those_below_the_threshold() {
            CollectionCharge charge = month(4);
            List<CollectionCharge> earlier = List.of(month(1), month(2), month(3));

            assertThat(COSTS.recurring(charge, eur("266.67"), earlier)).isEqualTo(charge);
            assertThat(COSTS.recurring(charge, eur("266.66"), earlier).amount()).isEqualTo(eur("20.00"));
        }

        @Test
        void were_not_capped_before_october_2024() {
            CollectionCharge before = COSTS.scale(List.of(eur("50.00")), LocalDate.of(2024, 9, 30));

            assertThat(COSTS.recurring(before, eur("50.00"), List.of(before, before, before, before)))
                    .isEqualTo(before);
        }
    }

    @Test
    void a_charge_is_not_below_zero_in_one_currency_and_nothing_without_a_ground() {
        CollectionCharge charge = COSTS.scale(List.of(eur("50.00")), DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CollectionCharge(CostGround.SCALE, DAY, eur("-1.00"), eur("0.00"), charge.explain()))
                .withMessageContaining("-1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollectionCharge(
                        CostGround.SCALE, DAY, eur("1.00"), Money.zero(CurrencyUnit.USD), charge.explain()))
                .withMessageContaining("USD");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CollectionCharge(CostGround.NONE, DAY, eur("1.00"), eur("0.00"), charge.explain()))
                .withMessageContaining("1.00");
    }

    @Test
    void vat_is_added_once() {
        CollectionCharge charge = COSTS.withVat(COSTS.scale(List.of(eur("50.00")), DAY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> COSTS.withVat(charge))
                .withMessageContaining("8.40");
    }
}
