package nl.factuurwerk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A unit of work sees the table as it was with its own rows over it, as a plain map would hold them. */
class TableViewTest {

    private static final int KEYS = 12;
    private static final long SNAPSHOT = 3;

    /** One write of a row, or its removal. Rows of different keys are different. */
    record Write(int key, Optional<String> row) {
        static Write of(int key, Optional<String> text) {
            return new Write(key, text.map(each -> key + each));
        }
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KEYS),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofLength(3)
                                .optional(0.6))
                .as(Write::of)
                .list()
                .ofMaxSize(15);
    }

    @Property(tries = 1500)
    void shows_what_a_map_with_the_same_writes_holds(
            @ForAll("writes") List<Write> kept,
            @ForAll("writes") List<Write> later,
            @ForAll("writes") List<Write> own,
            @ForAll @IntRange(max = KEYS) int one,
            @ForAll @IntRange(max = KEYS) int other) {
        Table<Integer, String> table = table(kept, later);
        TableView<Integer, String> view = new TableView<>("rows", table, SNAPSHOT);
        TreeMap<Integer, String> model = new TreeMap<>();
        kept.forEach(write -> write(write, model));
        for (Write write : own) {
            write(write, view);
            write(write, model);
        }

        int first = Math.min(one, other);
        int last = Math.max(one, other);
        assertThat(view.all()).containsExactlyElementsOf(model.values());
        assertThat(view.between(first, last))
                .containsExactlyElementsOf(model.subMap(first, true, last, true).values());
        assertThat(view.last(first, last))
                .isEqualTo(Optional.ofNullable(
                                model.subMap(first, true, last, true).lastEntry())
                        .map(Map.Entry::getValue));
        for (int key = 0; key <= KEYS; key++) {
            assertThat(view.find(key)).isEqualTo(Optional.ofNullable(model.get(key)));
        }
    }

    /** What is written meanwhile may be seen or not; every row that stays as it was is seen once and in its place. */
    @Property
    void shows_every_row_that_stays_while_others_are_written(
            @ForAll("writes") List<Write> kept,
            @ForAll("writes") List<Write> own,
            @ForAll("writes") @Size(min = 1) List<Write> meanwhile) {
        TableView<Integer, String> view = new TableView<>("rows", table(kept, List.of()), SNAPSHOT);
        TreeMap<Integer, String> model = new TreeMap<>();
        kept.forEach(write -> write(write, model));
        for (Write write : own) {
            write(write, view);
            write(write, model);
        }
        meanwhile.forEach(write -> model.remove(write.key()));

        List<String> seen = new ArrayList<>();
        try (Stream<String> rows = view.all()) {
            rows.forEach(row -> {
                if (seen.isEmpty()) {
                    meanwhile.forEach(write -> write(write, view));
                }
                seen.add(row);
            });
        }

        assertThat(seen).filteredOn(model.values()::contains).containsExactlyElementsOf(model.values());
        assertThat(seen).hasSizeLessThanOrEqualTo(KEYS + 2);
    }

    /** With a look at every row, a unit of work that adds many rows after each other would take the square of their number. */
    @Test
    void looks_at_the_rows_that_are_asked_for_and_no_others() {
        List<Integer> compared = new ArrayList<>();
        Table<Integer, String> table = new Table<>(counting(compared));
        for (int key = 0; key < 10_000; key++) {
            table.put(key, "kept " + key, 1, 0);
        }
        TableView<Integer, String> view = new TableView<>("rows", table, SNAPSHOT);
        for (int key = 10_000; key < 20_000; key++) {
            view.put(key, "own " + key);
        }
        compared.clear();

        assertThat(view.last(0, 30_000)).contains("own 19999");
        assertThat(view.last(0, 9_999)).contains("kept 9999");
        assertThat(view.between(0, 30_000).findFirst()).contains("kept 0");
        assertThat(view.between(9_998, 10_001)).containsExactly("kept 9998", "kept 9999", "own 10000", "own 10001");
        assertThat(compared).hasSizeLessThan(2_000);
    }

    private static Comparator<Integer> counting(List<Integer> compared) {
        return (one, other) -> {
            compared.add(one);
            return Integer.compare(one, other);
        };
    }

    private static Table<Integer, String> table(List<Write> kept, List<Write> later) {
        Table<Integer, String> table = new Table<>(Comparator.<Integer>naturalOrder());
        kept.forEach(write -> table.put(write.key(), write.row().orElse(null), 2, 0));
        later.forEach(write -> table.put(write.key(), write.row().orElse(null), SNAPSHOT + 1, SNAPSHOT));
        return table;
    }

    private static void write(Write write, TreeMap<Integer, String> model) {
        write.row().ifPresentOrElse(row -> model.put(write.key(), row), () -> model.remove(write.key()));
    }

    private static void write(Write write, TableView<Integer, String> view) {
        write.row().ifPresentOrElse(row -> view.put(write.key(), row), () -> view.remove(write.key()));
    }
}
