package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatedTableTest {

    private static final Source SOURCE = Source.of("the law", Confidence.OFFICIAL);

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static DatedRow<String, Integer> row(String key, int value, String from, String until) {
        return DatedRow.of(key, value, DateRange.of(date(from), date(until)), SOURCE);
    }

    private static DatedRow<String, Integer> row(String key, int value, String from) {
        return DatedRow.of(key, value, DateRange.from(date(from)), SOURCE);
    }

    @SafeVarargs
    private static DatedTable<String, Integer> table(DatedRow<String, Integer>... rows) {
        List<DatedRow<String, Integer>> all = new ArrayList<>();
        for (DatedRow<String, Integer> row : rows) {
            all.add(row);
        }
        return DatedTable.of("rates", all);
    }

    @Nested
    class at {

        private final DatedTable<String, Integer> rates =
                table(row("STANDARD", 21, "2012-10-01"), row("STANDARD", 19, "2001-01-01", "2012-09-30"));

        @Test
        void finds_the_row_of_the_day_both_ends_included() {
            assertThat(rates.at("STANDARD", date("2001-01-01")).value()).isEqualTo(19);
            assertThat(rates.at("STANDARD", date("2012-09-30")).value()).isEqualTo(19);
            assertThat(rates.at("STANDARD", date("2012-10-01")).value()).isEqualTo(21);
            assertThat(rates.at("STANDARD", LocalDate.MAX).value()).isEqualTo(21);
        }

        @Test
        void names_table_key_day_and_cover_when_the_day_is_outside() {
            OutsideTable outside =
                    catchThrowableOfType(OutsideTable.class, () -> rates.at("STANDARD", date("2000-12-31")));

            assertThat(outside)
                    .hasMessage("Table 'rates' has no row for STANDARD on 2000-12-31; it covers 2001-01-01/..");
            assertThat(outside.table()).isEqualTo("rates");
            assertThat(outside.key()).isEqualTo("STANDARD");
            assertThat(outside.date()).isEqualTo(date("2000-12-31"));
            assertThat(outside.covered()).containsExactly(DateRange.from(date("2001-01-01")));
        }

        @Test
        void names_each_run_of_days_around_a_gap() {
            DatedTable<String, Integer> gap =
                    table(row("LABOUR", 6, "2010-10-01", "2011-06-30"), row("LABOUR", 6, "2013-03-01", "2015-06-30"));

            assertThatThrownBy(() -> gap.at("LABOUR", date("2012-01-01")))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageEndingWith("it covers 2010-10-01/2011-06-30, 2013-03-01/2015-06-30");
            assertThatThrownBy(() -> gap.at("LABOUR", date("2015-07-01"))).isInstanceOf(OutsideTable.class);
        }

        @Test
        void refuses_a_key_without_rows() {
            assertThatThrownBy(() -> rates.at("OTHER", date("2020-01-01")))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessage("Table 'rates' has no row for OTHER on 2020-01-01; it has no row for that key at all");
        }

        @Test
        void says_that_the_history_is_unknown_before_a_row_whose_start_is() {
            DatedTable<String, Integer> unfit = table(
                    row("REDUCED", 14, "2025-12-31", "2025-12-31").withStartUnknown(),
                    row("REDUCED", 13, "2026-01-01"));

            assertThatThrownBy(() -> unfit.at("REDUCED", date("2025-12-30")))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageEndingWith("it covers 2025-12-31/.. and does not know the history before 2025-12-31");
            assertThat(unfit.at("REDUCED", date("2025-12-31")).value()).isEqualTo(14);
        }
    }

    @Nested
    class as_known_on {

        private final DatedTable<String, Integer> mileage =
                table(row("KM", 23, "2024-01-01"), row("KM", 25, "2026-01-01").withKnownSince(date("2026-05-20")));

        @Test
        void the_newest_row_that_was_known_decides() {
            LocalDate event = date("2026-03-15");

            assertThat(mileage.at("KM", event, date("2026-05-19")).value()).isEqualTo(23);
            assertThat(mileage.at("KM", event, date("2026-05-20")).value()).isEqualTo(25);
            assertThat(mileage.at("KM", event).value()).isEqualTo(25);
            assertThat(mileage.at("KM", date("2025-12-31")).value()).isEqualTo(23);
        }

        @Test
        void a_row_without_a_day_of_becoming_known_is_always_visible() {
            assertThat(mileage.at("KM", date("2026-03-15"), date("2020-01-01")).value())
                    .isEqualTo(23);
        }

        @Test
        void a_day_for_which_nothing_was_known_yet_is_outside() {
            DatedTable<String, Integer> late = table(row("KM", 25, "2026-01-01").withKnownSince(date("2026-05-20")));

            assertThatThrownBy(() -> late.at("KM", date("2026-03-15"), date("2026-05-19")))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("on 2026-03-15 as known on 2026-05-19; it covers 2026-01-01/..");
            assertThat(late.find("KM", date("2026-03-15"), date("2026-05-19"))).isEmpty();
        }
    }

    @Nested
    class construction {

        @Test
        void rejects_rows_of_one_key_that_contradict_each_other_and_names_both() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(row("A", 1, "2020-01-01", "2020-06-30"), row("A", 2, "2020-06-30")))
                    .withMessage("Two rows of table 'rates' hold for 2020-06-30, known since the same day: "
                            + "A = 1 2020-01-01/2020-06-30; A = 2 2020-06-30/..");
        }

        @Test
        void rejects_them_too_when_another_row_hides_them() {
            DatedRow<String, Integer> newest = row("A", 3, "2020-01-01").withKnownSince(date("2021-01-01"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(row("A", 1, "2020-01-01"), newest, row("A", 2, "2020-01-01")));
        }

        @Test
        void accepts_overlap_of_different_keys_or_of_rows_known_at_different_times() {
            assertThat(table(
                                    row("A", 1, "2020-01-01"),
                                    row("B", 2, "2020-01-01"),
                                    row("A", 3, "2020-01-01").withKnownSince(date("2020-02-01")),
                                    row("A", 4, "2020-01-01").withKnownSince(date("2020-03-01")))
                            .keys())
                    .containsExactlyInAnyOrder("A", "B");
        }
    }

    @Nested
    class with {

        private final DatedTable<String, Integer> ours =
                table(row("A", 1, "2020-01-01"), row("A", 2, "2022-01-01").withKnownSince(date("2022-06-01")));

        @Test
        void lets_the_new_rows_decide_on_their_days_however_late_ours_were_known() {
            DatedTable<String, Integer> both = ours.with(List.of(row("A", 9, "2022-02-01", "2022-02-28")));

            assertThat(both.at("A", date("2022-01-31")).value()).isEqualTo(2);
            assertThat(both.at("A", date("2022-02-01")).value()).isEqualTo(9);
            assertThat(both.at("A", date("2022-02-28")).value()).isEqualTo(9);
            assertThat(both.at("A", date("2022-03-01")).value()).isEqualTo(2);
        }

        @Test
        void goes_back_to_ours_for_who_asks_before_the_new_row_was_known() {
            DatedTable<String, Integer> both =
                    ours.with(List.of(row("A", 9, "2021-01-01").withKnownSince(date("2021-05-01"))));

            assertThat(both.at("A", date("2021-02-01"), date("2021-04-30")).value())
                    .isEqualTo(1);
            assertThat(both.at("A", date("2021-02-01"), date("2021-05-01")).value())
                    .isEqualTo(9);
        }

        @Test
        void adds_keys_and_leaves_the_table_it_came_from_alone() {
            DatedTable<String, Integer> both = ours.with(List.of(row("B", 5, "2020-01-01"), row("A", 9, "2020-01-01")));

            assertThat(both.at("B", date("2020-01-01")).value()).isEqualTo(5);
            assertThat(both).hasToString("rates (2 keys)");
            assertThat(ours.find("B", date("2020-01-01"))).isEmpty();
            assertThat(ours.at("A", date("2020-01-01")).value()).isEqualTo(1);
        }

        @Test
        void rejects_new_rows_that_contradict_each_other() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ours.with(List.of(row("A", 8, "2020-01-01"), row("A", 9, "2021-01-01"))));
        }
    }

    @Nested
    class history {

        @Test
        void has_every_row_oldest_first_and_of_one_day_the_weakest_first() {
            DatedRow<String, Integer> later = row("A", 3, "2020-01-01").withKnownSince(date("2021-01-01"));
            DatedRow<String, Integer> host = row("A", 4, "2020-01-01");
            DatedTable<String, Integer> rates = table(
                            row("A", 9, "2021-01-01").withKnownSince(date("2020-01-01")),
                            later,
                            row("A", 1, "2020-01-01"))
                    .with(List.of(host));

            assertThat(rates.history("A")).extracting(DatedRow::value).containsExactly(1, 3, 4, 9);
            assertThat(rates.history("B")).isEmpty();
        }
    }

    @Nested
    class during {

        private final DatedTable<String, Integer> rates = table(
                row("A", 1, "2020-01-01", "2020-12-31").withStartUnknown(),
                row("A", 2, "2021-01-01"),
                row("A", 3, "2020-06-01", "2020-06-30").withKnownSince(date("2021-01-01")));

        @Test
        void cuts_the_range_where_another_row_begins_to_decide() {
            assertThat(rates.during("A", DateRange.from(date("2020-03-01"))))
                    .containsExactly(
                            row("A", 1, "2020-03-01", "2020-05-31"),
                            row("A", 3, "2020-06-01", "2020-06-30").withKnownSince(date("2021-01-01")),
                            row("A", 1, "2020-07-01", "2020-12-31"),
                            row("A", 2, "2021-01-01"));
        }

        @Test
        void keeps_the_mark_of_an_unknown_start_on_the_first_day_only() {
            assertThat(rates.during("A", DateRange.of(date("2020-01-01"), date("2020-02-01"))))
                    .containsExactly(row("A", 1, "2020-01-01", "2020-02-01").withStartUnknown());
        }

        @Test
        void names_the_first_day_without_a_row() {
            assertThatThrownBy(() -> rates.during("A", DateRange.of(date("2019-12-30"), date("2020-02-01"))))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("on 2019-12-30");
            assertThatThrownBy(() -> table(row("B", 1, "2020-01-01", "2020-01-31"))
                            .during("B", DateRange.from(date("2020-01-15"))))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("on 2020-02-01");
            assertThatThrownBy(() -> rates.during("C", DateRange.from(date("2020-01-15"))))
                    .isInstanceOf(OutsideTable.class);
        }
    }

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    @Property
    void a_look_up_agrees_with_going_through_all_rows(@ForAll("layers") List<List<DatedRow<String, Integer>>> layers) {
        boolean contradiction = layers.stream().anyMatch(DatedTableTest::contradicts);
        if (contradiction) {
            assertThatIllegalArgumentException().isThrownBy(() -> build(layers));
            return;
        }
        DatedTable<String, Integer> table = build(layers);
        for (String key : List.of("A", "B")) {
            for (int day = -1; day <= DAYS; day++) {
                LocalDate event = DAY_ZERO.plusDays(day);
                assertThat(table.find(key, event)).isEqualTo(scan(layers, key, event, LocalDate.MAX));
                for (int known = -1; known <= DAYS; known++) {
                    LocalDate knownOn = DAY_ZERO.plusDays(known);
                    assertThat(table.find(key, event, knownOn)).isEqualTo(scan(layers, key, event, knownOn));
                }
            }
        }
    }

    @Property
    void pieces_of_a_range_join_and_agree_with_a_look_up_for_each_day(
            @ForAll("layers") List<List<DatedRow<String, Integer>>> layers) {
        if (layers.stream().anyMatch(DatedTableTest::contradicts)) {
            return;
        }
        DatedTable<String, Integer> table = build(layers);
        DateRange days = DateRange.of(DAY_ZERO, DAY_ZERO.plusDays(DAYS / 2));
        boolean complete = days.first()
                .datesUntil(days.last().plusDays(1))
                .allMatch(day -> table.find("A", day).isPresent());
        if (!complete) {
            assertThatThrownBy(() -> table.during("A", days)).isInstanceOf(OutsideTable.class);
            return;
        }
        LocalDate next = days.first();
        for (DatedRow<String, Integer> piece : table.during("A", days)) {
            assertThat(piece.applies().first()).isEqualTo(next);
            next = piece.applies().last().plusDays(1);
            piece.applies()
                    .first()
                    .datesUntil(next)
                    .forEach(day -> assertThat(table.at("A", day).value()).isEqualTo(piece.value()));
        }
        assertThat(next).isEqualTo(days.last().plusDays(1));
    }

    @Provide
    Arbitrary<List<List<DatedRow<String, Integer>>>> layers() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<DatedRow<String, Integer>> row = Combinators.combine(
                        Arbitraries.of("A", "A", "B"),
                        Arbitraries.integers().between(0, 999),
                        day,
                        Arbitraries.integers().between(1, DAYS),
                        day.optional(0.7))
                .as((key, value, first, length, known) -> {
                    LocalDate from = DAY_ZERO.plusDays(first);
                    DateRange applies =
                            length == DAYS ? DateRange.from(from) : DateRange.of(from, from.plusDays(length));
                    DatedRow<String, Integer> made = DatedRow.of(key, value, applies, SOURCE);
                    return known.map(d -> made.withKnownSince(DAY_ZERO.plusDays(d)))
                            .orElse(made);
                });
        return row.list().ofMaxSize(6).list().ofMinSize(1).ofMaxSize(3);
    }

    /** The strongest layer comes first. */
    private static DatedTable<String, Integer> build(List<List<DatedRow<String, Integer>>> layers) {
        DatedTable<String, Integer> table = DatedTable.of("random", layers.getLast());
        for (List<DatedRow<String, Integer>> layer :
                layers.subList(0, layers.size() - 1).reversed()) {
            table = table.with(layer);
        }
        return table;
    }

    private static boolean contradicts(List<DatedRow<String, Integer>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (DatedRow<String, Integer> other : rows.subList(i + 1, rows.size())) {
                DatedRow<String, Integer> one = rows.get(i);
                if (one.key().equals(other.key())
                        && one.knownSince().equals(other.knownSince())
                        && one.applies().overlaps(other.applies())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<DatedRow<String, Integer>> scan(
            List<List<DatedRow<String, Integer>>> layers, String key, LocalDate event, LocalDate knownOn) {
        for (List<DatedRow<String, Integer>> layer : layers) {
            List<DatedRow<String, Integer>> visible = new ArrayList<>(layer);
            visible.removeIf(row -> !row.key().equals(key) || !row.applies().contains(event));
            visible.removeIf(row ->
                    row.knownSince().isPresent() && row.knownSince().get().isAfter(knownOn));
            if (!visible.isEmpty()) {
                return visible.stream()
                        .max(Comparator.comparing(row -> row.knownSince().orElse(LocalDate.MIN)));
            }
        }
        return Optional.empty();
    }
}
