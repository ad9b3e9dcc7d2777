package nl.factuurwerk.leave;

import static nl.factuurwerk.leave.Leave.date;
import static nl.factuurwerk.leave.Leave.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.leave.ConstructionHolidays.Region;
import nl.factuurwerk.reference.Confidence;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.reference.UnreadableTable;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveTablesTest {

    private record Rows(String table, List<String> all) implements TableRows {
        Rows(String table, String... lines) {
            this(table, List.copyOf(Arrays.asList(lines)));
        }

        @Override
        public Stream<String> lines() {
            return all.stream();
        }
    }

    @Nested
    class Kinds {

        private static final String HEADER =
                "code,name_nl,name_en,pool,factor,per,opens,closes,lapses,prescribes,sellable,earns,pay_percent,"
                        + "pay_base,paid_by,refusable,act,article,from,until,source,confidence,note";

        private final LeaveKinds kinds = LeaveKinds.standard();

        @ParameterizedTest
        @CsvSource({
            "VAC_STAT, 160, 100, EMPLOYER, WEIGHTY_REASONS",
            "BIRTH, 40, 100, EMPLOYER, NO",
            "BIRTH_EXTRA, 200, 70, UWV, RESCHEDULE",
            "PARENTAL, 1040, 0, NOBODY, RESCHEDULE",
            "PARENTAL_PAID, 360, 70, UWV, NO",
            "ADOPTION, 240, 100, UWV, RESCHEDULE",
            "CARE_SHORT, 80, 70, EMPLOYER, SERIOUS_INTERESTS",
            "CARE_LONG, 240, 0, NOBODY, SERIOUS_INTERESTS"
        })
        void give_hours_and_pay(
                String code, String entitlement, String pay, LeaveKind.Payer payer, LeaveKind.Refusal refusal) {
            LeaveKind kind = kinds.at(code, date("2026-06-01"));

            assertThat(kind.entitlement(hours("40"))).contains(hours(entitlement));
            assertThat(kind.pay().value()).hasToString(pay);
            assertThat(kind.payer()).isEqualTo(payer);
            assertThat(kind.refusal()).isEqualTo(refusal);
        }

        @ParameterizedTest
        @CsvSource({
            "BIRTH, 2026-03-10, 2026-03-10, 2026-04-07",
            "BIRTH_EXTRA, 2026-03-10, 2026-03-10, 2026-09-10",
            "PARENTAL, 2026-03-10, 2026-03-10, 2034-03-09",
            "PARENTAL_PAID, 2026-03-10, 2026-03-10, 2027-03-09",
            "ADOPTION, 2026-03-10, 2026-02-10, 2026-08-10",
            "CARE_LONG, 2026-03-10, 2026-03-10, 2027-03-09"
        })
        void open_a_window(String code, String event, String first, String last) {
            assertThat(kinds.at(code, date(event)).window(date(event))).contains(DateRange.of(date(first), date(last)));
        }

        @Test
        void hold_from_a_day_on() {
            assertThatExceptionOfType(OutsideTable.class)
                    .isThrownBy(() -> kinds.at("BIRTH_EXTRA", date("2020-06-30")))
                    .withMessageContaining("BIRTH_EXTRA");
            assertThat(kinds.at("BIRTH_EXTRA", date("2020-07-01")).name(Language.DUTCH))
                    .isEqualTo("Aanvullend geboorteverlof");
        }

        @Test
        void have_no_leave_that_is_no_law() {
            assertThat(kinds.codes()).doesNotContain("BEREAVEMENT").hasSize(17 - 1);
        }

        @Test
        void take_one_of_the_host() {
            LeaveKinds more = kinds.with(List.of(new Rows(
                    LeaveKinds.TABLE,
                    HEADER,
                    "SENIOR,Seniorendagen,Senior days,SENIOR,0.4,YEAR,,,,P1Y,no,yes,100,WAGE,EMPLOYER,AS_AGREED,,,"
                            + "2026-01-01,,Cao,SECONDARY,")));

            assertThat(more.at("SENIOR", date("2026-06-01")).entitlement(hours("36")))
                    .contains(hours("14.4"));
            LeaveBalance balance = LeaveLedger.of(
                            Leave.partTime("2026-01-01"),
                            List.of(),
                            List.of(new LeaveDay(date("2026-06-01"), "SENIOR", hours("8"), false)),
                            LeavePolicy.standard().withKinds(more).withEarned("SENIOR", "0.4"),
                            date("2026-12-31"))
                    .on(date("2026-12-31"));
            assertThat(balance.available("SENIOR")).isEqualTo(hours("4.8"));
            assertThat(balance.expiringOn(date("2028-01-01"))).isEqualTo(hours("4.8"));
        }

        @Test
        void name_the_line_of_a_row_that_cannot_be_used() {
            assertThatExceptionOfType(UnreadableTable.class)
                    .isThrownBy(() -> kinds.with(List.of(new Rows(
                            LeaveKinds.TABLE,
                            HEADER,
                            "SENIOR,Seniorendagen,Senior days,SENIOR,0.4,YEAR,,,,P1Y,maybe,yes,100,WAGE,EMPLOYER,"
                                    + "AS_AGREED,,,2026-01-01,,Cao,SECONDARY,"))))
                    .withMessageContaining("line 2")
                    .withMessageContaining("maybe");
        }
    }

    @Nested
    class Construction {

        private final ConstructionHolidays holidays = ConstructionHolidays.standard();

        @ParameterizedTest
        @CsvSource({
            "2023, NORTH, 2023-08-07, 2023-08-25, SECONDARY",
            "2025, NORTH, 2025-07-28, 2025-08-15, DISPUTED",
            "2025, MIDDLE, 2025-08-04, 2025-08-22, DISPUTED",
            "2025, SOUTH, 2025-07-21, 2025-08-08, DISPUTED",
            "2026, NORTH, 2026-07-20, 2026-08-07, SECONDARY",
            "2026, MIDDLE, 2026-08-03, 2026-08-21, SECONDARY",
            "2026, SOUTH, 2026-07-27, 2026-08-14, SECONDARY",
            "2028, SOUTH, 2028-08-07, 2028-08-25, SECONDARY"
        })
        void is_known_by_year_and_region(int year, Region region, String first, String last, Confidence confidence) {
            assertThat(holidays.find(year, region)).hasValueSatisfying(row -> {
                assertThat(row.value()).isEqualTo(DateRange.of(date(first), date(last)));
                assertThat(row.source().confidence()).isEqualTo(confidence);
            });
        }

        @Test
        void lasts_three_weeks_from_a_monday_in_every_year_and_region() {
            for (int year = 2023; year <= 2028; year++) {
                for (Region region : Region.values()) {
                    DateRange days = holidays.find(year, region).orElseThrow().value();
                    assertThat(days.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(days.days()).isEqualTo(19);
                }
            }
        }

        @Test
        void names_the_other_reading_where_sources_contradict_each_other() {
            assertThat(holidays.find(2025, Region.SOUTH).orElseThrow().source().note())
                    .contains("Hello Office", "28 July to 15 August");
        }

        @Test
        void is_not_guessed_for_other_years() {
            assertThat(holidays.find(2029, Region.SOUTH)).isEmpty();
        }

        @Test
        void is_what_the_host_says_where_it_knows_better() {
            ConstructionHolidays own = holidays.with(List.of(new Rows(
                    ConstructionHolidays.TABLE,
                    "year,region,first,last,source,confidence,note",
                    "2025,SOUTH,2025-07-28,2025-08-15,Eigen afspraak,OFFICIAL,")));

            assertThat(own.find(2025, Region.SOUTH).orElseThrow().value())
                    .isEqualTo(DateRange.of(date("2025-07-28"), date("2025-08-15")));
            assertThat(own.find(2025, Region.NORTH).orElseThrow().source().confidence())
                    .isEqualTo(Confidence.DISPUTED);
        }
    }
}
