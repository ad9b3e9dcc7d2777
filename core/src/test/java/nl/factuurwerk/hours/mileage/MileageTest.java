package nl.factuurwerk.hours.mileage;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.hours.mileage.TravelAllowances.Kind;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MileageTest {

    private static final TravelAllowances TABLE = TravelAllowances.standard();
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = Id.of("brewery");

    @Nested
    class A_fixed_allowance {

        /** Worked by the formula of practice: kilometres there and back x 214 x rate x days / 5, and a twelfth of that. */
        @ParameterizedTest
        @CsvSource({
            "3, 25, 2023, 1348.20, 112.35, 77",
            "3, 25, 2026, 1605.00, 133.75, 77",
            "5, 25, 2026, 2675.00, 222.92, 128",
            "5, 10, 2025, 984.40, 82.03, 128",
            "4, 18, 2024, 1417.54, 118.13, 103",
            "1, 0.1, 2022, 1.63, 0.14, 26"
        })
        void is_computed_for_year_month_and_least_days(
                int days, String oneWay, int year, String yearly, String monthly, int least) {
            FixedAllowance allowance = new FixedAllowance(days, Decimal.of(oneWay));
            assertThat(allowance.yearly(year, TABLE)).isEqualTo(eur(yearly));
            assertThat(allowance.monthly(year, TABLE)).isEqualTo(eur(monthly));
            assertThat(allowance.daysAtLeast(year, TABLE)).isEqualTo(least);
        }

        @Test
        void explains_itself() {
            assertThat(new FixedAllowance(3, Decimal.of("25"))
                            .explain(2023, TABLE)
                            .in(Language.ENGLISH))
                    .isEqualTo("EUR 1348.20 a year = 50 km there and back x 214 days x EUR 0.21 x 3 of 5 days a week");
        }

        @Test
        void refuses_no_days_six_days_and_no_distance() {
            assertThatThrownBy(() -> new FixedAllowance(0, Decimal.ONE)).hasMessageContaining("not 0");
            assertThatThrownBy(() -> new FixedAllowance(6, Decimal.ONE)).hasMessageContaining("not 6");
            assertThatThrownBy(() -> new FixedAllowance(1, Decimal.ZERO)).hasMessageContaining("not 0 km");
        }
    }

    @Nested
    class A_table_of_allowances {

        /** The amount per kilometre on both sides of each change. */
        @ParameterizedTest
        @CsvSource({
            "2022-12-31, 0.19",
            "2023-01-01, 0.21",
            "2023-12-31, 0.21",
            "2024-01-01, 0.23",
            "2025-12-31, 0.23",
            "2026-01-01, 0.25"
        })
        void knows_the_amount_per_kilometre(LocalDate day, String rate) {
            assertThat(TABLE.of(Kind.KILOMETRE, day)).isEqualTo(Decimal.of(rate));
        }

        @Test
        void goes_by_what_was_known() {
            LocalDate trip = LocalDate.of(2026, 2, 10);
            assertThat(TABLE.of(Kind.KILOMETRE, trip, LocalDate.of(2026, 5, 25)))
                    .isEqualTo(Decimal.of("0.23"));
            assertThat(TABLE.of(Kind.KILOMETRE, trip, LocalDate.of(2026, 5, 26)))
                    .isEqualTo(Decimal.of("0.25"));
        }

        @Test
        void guesses_nothing_before_its_first_day() {
            assertThatThrownBy(() -> TABLE.of(Kind.HOME_WORKING_DAY, LocalDate.of(2021, 12, 31)))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("travel-nl")
                    .hasMessageContaining("2021-12-31");
        }

        @Test
        void lets_a_host_say_what_comes() {
            TableRows raised = new TableRows() {
                @Override
                public String table() {
                    return TravelAllowances.TABLE;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "allowance,value,from,until,source,confidence,note",
                            "KILOMETRE,0.27,2027-01-01,,Staatscourant,OFFICIAL,");
                }
            };
            assertThat(TABLE.with(List.of(raised)).of(Kind.KILOMETRE, LocalDate.of(2027, 1, 1)))
                    .isEqualTo(Decimal.of("0.27"));
        }
    }

    @Nested
    class A_claim {

        @Test
        void is_right_when_settled_and_corrected_when_the_law_is_changed_backwards() {
            MileageClaim claim = MileageClaim.of(
                    List.of(trip("t1", LocalDate.of(2026, 2, 10), "100", Vehicle.CAR)
                            .build()),
                    LocalDate.of(2026, 4, 1),
                    TABLE);
            assertThat(claim.total()).isEqualTo(eur("23.00"));
            assertThat(claim.correctedOn(LocalDate.of(2026, 6, 1))).isEqualTo(eur("2.00"));
            assertThat(claim.correctedOn(LocalDate.of(2026, 5, 1))).isEqualTo(eur("0.00"));
        }

        @Test
        void pays_nothing_for_a_company_car() {
            MileageClaim claim = MileageClaim.of(
                    List.of(
                            trip("t1", LocalDate.of(2025, 2, 10), "80", Vehicle.COMPANY)
                                    .build(),
                            trip("t2", LocalDate.of(2025, 2, 11), "10.5", Vehicle.BICYCLE)
                                    .build()),
                    LocalDate.of(2025, 3, 1),
                    TABLE);
            assertThat(claim.amounts()).containsExactly(eur("0.00"), eur("2.42"));
            assertThat(claim.explain().in(Language.ENGLISH)).isEqualTo("""
                    EUR 2.42 for 2 trips, by what was known on 2025-03-01
                      2025-02-10: 80 km that cost who travelled nothing = EUR 0.00
                      2025-02-11: 10.5 km at EUR 0.23 = EUR 2.42""");
        }

        @Test
        void adds_up_whatever_way_it_is_split() {
            List<Trip> trips = Stream.of("0.1", "7.3", "12.7", "33.3")
                    .map(far -> trip("t" + far, LocalDate.of(2025, 2, 10), far, Vehicle.CAR)
                            .build())
                    .toList();
            Money split = trips.stream()
                    .map(trip -> MileageClaim.of(List.of(trip), LocalDate.of(2025, 3, 1), TABLE)
                            .total())
                    .reduce(eur("0.00"), Money::plus);
            assertThat(MileageClaim.of(trips, LocalDate.of(2025, 3, 1), TABLE).total())
                    .isEqualTo(split);
        }
    }

    @Nested
    class A_trip {

        @Test
        void names_what_it_refuses() {
            LocalDate day = LocalDate.of(2026, 3, 5);
            assertThatThrownBy(() -> trip("t", day, "0", Vehicle.CAR)).hasMessageContaining("not 0");
            assertThatThrownBy(() -> trip("t", day, "3000.1", Vehicle.CAR)).hasMessageContaining("3000.1");
            assertThatThrownBy(() -> trip("t", day, "1.25", Vehicle.CAR)).hasMessageContaining("1.25");
            assertThatThrownBy(() -> trip("t", day, "1", Vehicle.CAR).billable().build())
                    .hasMessageContaining("for no customer: trip t");
            assertThatThrownBy(() -> trip("t", day, "1", Vehicle.CAR)
                            .customer(BREWERY)
                            .purpose(Purpose.COMMUTE, "")
                            .build())
                    .hasMessageContaining("Commuting is for no customer");
        }
    }

    @Nested
    class A_check_for_double_compensation {

        private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

        @Test
        void finds_commuting_beside_a_fixed_allowance_on_its_days_only() {
            List<Trip> trips = List.of(commute("t1", DAY), commute("t2", DAY.plusDays(1)));
            assertThat(ids(new TravelCheck()
                            .fixed(SANNE, DateRange.until(DAY))
                            .of(trips)
                            .findings()))
                    .containsExactly("TRAVEL-FIXED");
            assertThat(new TravelCheck()
                            .fixed(Id.of("daan"), DateRange.always())
                            .of(trips)
                            .findings())
                    .isEmpty();
        }

        @Test
        void finds_commuting_on_a_day_paid_for_at_home() {
            List<Trip> trips = List.of(commute("t1", DAY));
            assertThat(ids(new TravelCheck().atHome(SANNE, DAY).of(trips).findings()))
                    .containsExactly("TRAVEL-HOME");
            assertThat(new TravelCheck()
                            .atHome(SANNE, DAY.plusDays(1))
                            .of(trips)
                            .findings())
                    .isEmpty();
        }

        @Test
        void finds_the_same_trip_twice_but_not_there_and_back() {
            Trip there = trip("t1", DAY, "60", Vehicle.CAR)
                    .route("Groningen", "Leeuwarden")
                    .build();
            Trip back = trip("t2", DAY, "60", Vehicle.CAR)
                    .route("Leeuwarden", "Groningen")
                    .build();
            Trip again = trip("t3", DAY, "60", Vehicle.CAR)
                    .route("Groningen", "Leeuwarden")
                    .build();
            assertThat(new TravelCheck().of(List.of(there, back)).findings()).isEmpty();
            assertThat(ids(new TravelCheck().of(List.of(again, there, back)).findings()))
                    .containsExactly("TRAVEL-TWICE");
        }

        private static Trip commute(String id, LocalDate day) {
            return trip(id, day, "12", Vehicle.BICYCLE)
                    .purpose(Purpose.COMMUTE, "")
                    .build();
        }
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id().toString()).toList();
    }

    private static Trip.Builder trip(String id, LocalDate day, String kilometres, Vehicle vehicle) {
        return Trip.of(Id.of(id), SANNE, day, kilometres, vehicle);
    }
}
