package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables that package {@code vat} owns, as data: nothing lost, nothing contradictory. How the classes of rates are
 * named: {@code nl.factuurwerk.vat.RateClass}.
 */
class VatTablesTest {

    private static final String FOLDER = "/nl/factuurwerk/vat/";

    private static DatedRow<String, BigDecimal> rate(Csv.Row row) {
        return DatedRow.from(
                row,
                new Country(row.text("country")) + "/" + row.text("rate_class"),
                new BigDecimal(row.text("percent")));
    }

    private static <T> Map<T, Long> count(List<Csv.Row> rows, Function<Csv.Row, T> by) {
        return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    @Nested
    class rates {

        private final List<Csv.Row> rows = Resources.csv(Csv.class, FOLDER + "vat-rates.csv");
        private final DatedTable<String, BigDecimal> table =
                DatedTable.of("vat-rates", Resources.csv(Csv.class, FOLDER + "vat-rates.csv", VatTablesTest::rate));

        @Test
        void are_all_there() {
            assertThat(rows).hasSize(175);
            assertThat(count(rows, row -> row.text("country")))
                    .hasToString("{AT=5, BE=4, BG=2, CY=9, CZ=5, DE=5, DK=1, EE=6, ES=5, FI=7, FR=9, GR=9, HR=5, HU=6, "
                            + "IE=11, IT=6, LT=6, LU=7, LV=6, MT=5, NL=17, PL=4, PT=11, RO=8, SE=3, SI=5, SK=8}");
        }

        @Test
        void keep_their_doubts() {
            assertThat(count(rows, row -> row.text("confidence")))
                    .isEqualTo(Map.of("OFFICIAL", 4L, "SECONDARY", 166L, "UNVERIFIED", 5L));
            assertThat(rows)
                    .filteredOn(row -> row.get("start_unknown").isPresent())
                    .hasSize(56);
        }

        @Test
        void have_a_standard_rate_today_for_every_member_state() {
            LocalDate today = LocalDate.of(2026, 11, 21);

            for (Country state : MemberStates.standard().on(today)) {
                assertThat(table.at(state + "/STANDARD", today).value())
                        .isBetween(new BigDecimal(17), new BigDecimal(27));
            }
        }

        @Test
        void of_the_standard_class_have_neither_gap_nor_unknown_start() {
            for (String key : table.keys()) {
                if (key.endsWith("/STANDARD")) {
                    List<DatedRow<String, BigDecimal>> history = table.history(key);
                    assertThat(history).noneMatch(DatedRow::startUnknown);
                    for (int i = 1; i < history.size(); i++) {
                        assertThat(history.get(i).applies().first())
                                .as("%s", history.get(i))
                                .isEqualTo(history.get(i - 1).applies().last().plusDays(1));
                    }
                }
            }
        }

        @Test
        void of_the_second_reduced_class_are_lower_than_of_the_first() {
            for (String key : table.keys()) {
                if (key.endsWith("_2")) {
                    LocalDate day = table.history(key).getLast().applies().first();
                    BigDecimal first =
                            table.at(key.substring(0, key.length() - 2), day).value();
                    assertThat(table.at(key, day).value()).as(key).isLessThan(first);
                }
            }
        }

        @ParameterizedTest
        @CsvSource({
            "NL/STANDARD, 2000-12-31, 17.5",
            "NL/STANDARD, 2001-01-01, 19",
            "NL/STANDARD, 2012-09-30, 19",
            "NL/STANDARD, 2012-10-01, 21",
            "NL/REDUCED, 2018-12-31, 6",
            "NL/REDUCED, 2019-01-01, 9",
            "NL/ZERO, 2026-01-01, 0",
            "NL/ACCOMMODATION, 2018-12-31, 6",
            "NL/ACCOMMODATION, 2025-12-31, 9",
            "NL/ACCOMMODATION, 2026-01-01, 21",
            "NL/CAMPING_PITCH, 2026-07-01, 9",
            "NL/CULTURE_MEDIA_SPORT, 2026-01-01, 9",
            "NL/SOLAR_PANELS, 2023-01-01, 0",
            "NL/ENERGY, 2022-12-31, 9",
            "NL/RENOVATION_LABOUR, 2011-06-30, 6",
            "NL/RENOVATION_LABOUR, 2013-03-01, 6",
            "NL/PERFORMING_ARTS, 2012-06-30, 19",
            "NL/EBOOKS, 2020-01-01, 9",
            "EE/STANDARD, 2025-06-30, 22",
            "EE/STANDARD, 2025-07-01, 24",
            "SK/STANDARD, 2024-12-31, 20",
            "SK/STANDARD, 2025-01-01, 23",
            "RO/STANDARD, 2025-07-31, 19",
            "RO/STANDARD, 2025-08-01, 21",
            "FI/STANDARD, 2024-08-31, 24",
            "FI/STANDARD, 2024-09-01, 25.5",
            "DE/STANDARD, 2020-12-31, 16",
            "DE/STANDARD, 2021-01-01, 19",
            "LU/STANDARD, 2023-12-31, 16",
            "LU/STANDARD, 2024-01-01, 17",
            "FI/REDUCED, 2025-12-31, 14",
            "FI/REDUCED, 2026-01-01, 13.5",
            "LT/REDUCED, 2026-01-01, 12",
            "RO/REDUCED, 2025-07-31, 9",
            "RO/REDUCED, 2025-08-01, 11",
            "SK/REDUCED, 2025-01-01, 19",
            "SK/REDUCED_2, 2025-01-01, 5",
            "AT/SUPER_REDUCED, 2026-07-01, 4.9",
            "BE/PARKING, 2026-11-21, 12",
            "PT/REGIONAL_MADEIRA, 2026-11-21, 22",
            "FR/REGIONAL_CORSICA_2, 2026-11-21, 0.9"
        })
        void are_right_on_the_days_they_change(String key, LocalDate date, BigDecimal percent) {
            assertThat(table.at(key, date).value()).isEqualByComparingTo(percent);
        }

        @ParameterizedTest
        @CsvSource({
            "NL/STANDARD, 1992-09-30",
            "NL/SOLAR_PANELS, 2022-12-31",
            "NL/ENERGY, 2023-01-01",
            "NL/RENOVATION_LABOUR, 2012-01-01",
            "DK/REDUCED, 2026-11-21"
        })
        void are_not_guessed_outside_their_days(String key, LocalDate date) {
            assertThatThrownBy(() -> table.at(key, date))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("'vat-rates'")
                    .hasMessageContaining(key)
                    .hasMessageContaining(date.toString())
                    .hasMessageNotContainingAny("history");
        }

        @ParameterizedTest
        @CsvSource({"FR/REDUCED_2, 2026-08-21, 2026-08-22", "FI/REDUCED, 2025-12-30, 2025-12-31"})
        void say_where_their_history_is_unknown(String key, LocalDate date, LocalDate vouchedFrom) {
            assertThatThrownBy(() -> table.at(key, date))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageEndingWith("does not know the history before " + vouchedFrom);
        }
    }

    @Nested
    class treatments {

        private final List<Csv.Row> rows = Resources.csv(Csv.class, FOLDER + "vat-treatments-nl.csv");

        @Test
        void are_all_there_and_each_once() {
            assertThat(rows).hasSize(30).extracting(row -> row.text("code")).doesNotHaveDuplicates();
        }

        @Test
        void name_boxes_of_the_return_categories_of_the_standard_and_classes_of_rates() {
            Set<String> boxes = Resources.csv(Csv.class, FOLDER + "vat-return-boxes-nl.csv").stream()
                    .map(row -> row.text("box"))
                    .collect(Collectors.toSet());

            assertThat(rows).allSatisfy(row -> {
                assertThat(boxes).containsAll(row.get("return_box").stream().toList());
                assertThat(boxes).containsAll(row.get("deduction_box").stream().toList());
                assertThat(row.text("category")).isIn("", "S", "Z", "E", "AE", "K", "G", "O");
                assertThat(List.of(row.text("rate_class").split(" "))).isSubsetOf("", "STANDARD", "REDUCED", "ZERO");
                assertThat(row.text("confidence")).isIn("OFFICIAL", "SECONDARY", "UNVERIFIED");
            });
        }

        @Test
        void put_exactly_what_the_icp_statement_lists_in_box_3b() {
            assertThat(rows)
                    .filteredOn(row -> row.get("icp").isPresent())
                    .extracting(row -> row.text("code") + " " + row.text("icp"))
                    .containsExactly("EU-ICS-GOODS GOODS", "EU-SERVICE-B2B SERVICES");
            // Who buys a new means of transport without a VAT number cannot be listed.
            assertThat(rows)
                    .filteredOn(row -> !row.text("code").equals("EU-ICS-NEW-TRANSPORT"))
                    .allMatch(row -> row.text("return_box").equals("3b")
                            == row.get("icp").isPresent());
        }

        @Test
        void say_of_every_sale_in_the_union_which_state_taxes_it() {
            assertThat(rows)
                    .filteredOn(row -> row.get("category").isPresent()
                            && row.get("taxed_in").isEmpty())
                    .extracting(row -> row.text("code"))
                    .containsExactly("NON-EU-SERVICE-B2B", "NON-EU-SERVICE-B2C", "OUTSIDE");
            assertThat(rows)
                    .filteredOn(row -> row.text("taxed_in").equals("CUSTOMER"))
                    .extracting(row -> row.text("code"))
                    .containsExactly("EU-SERVICE-B2B", "EU-DISTANCE-B2C", "EU-DISTANCE-OSS", "EU-KOR");
            assertThat(rows)
                    .filteredOn(row -> row.get("category").isEmpty())
                    .allMatch(row -> row.get("taxed_in").isEmpty());
        }
    }

    @Nested
    class boxes {

        @Test
        void are_all_there_in_the_order_of_the_form() {
            assertThat(Resources.csv(Csv.class, FOLDER + "vat-return-boxes-nl.csv"))
                    .extracting(row -> row.text("box"))
                    .containsExactly(
                            "1a", "1b", "1c", "1d", "1e", "2a", "3a", "3b", "3c", "4a", "4b", "5a", "5b", "5c", "5d",
                            "5e", "5f", "5g");
        }
    }
}
