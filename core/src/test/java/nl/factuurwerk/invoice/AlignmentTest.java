package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static List<Alignment.Pair> align(List<Integer> before, List<Integer> after) {
        return Alignment.of(before, after, (one, other) -> 0);
    }

    private static long same(List<Alignment.Pair> pairs) {
        return pairs.stream().filter(Alignment.Pair::isBoth).count();
    }

    /** The longest common subsequence, by its definition. */
    private static int longest(List<Integer> before, List<Integer> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        List<Integer> rest = before.subList(1, before.size());
        List<Integer> others = after.subList(1, after.size());
        return before.get(0).equals(after.get(0))
                ? 1 + longest(rest, others)
                : Math.max(longest(rest, after), longest(before, others));
    }

    @Property
    void every_place_is_in_one_pair_in_order_and_as_many_as_can_be_are_the_same(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> after) {
        List<Alignment.Pair> pairs = align(before, after);

        assertThat(pairs.stream().map(Alignment.Pair::before).filter(at -> at >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, before.size()).boxed().toList());
        assertThat(pairs.stream().map(Alignment.Pair::after).filter(at -> at >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, after.size()).boxed().toList());
        assertThat(pairs)
                .filteredOn(Alignment.Pair::isBoth)
                .allSatisfy(pair -> assertThat(before.get(pair.before())).isEqualTo(after.get(pair.after())));
        assertThat(same(pairs)).isEqualTo(longest(before, after));
    }

    @Test
    void thousands_with_one_inserted_at_each_end_and_two_changed_places_stay_aligned() {
        List<Integer> before = IntStream.range(0, 20_000).boxed().toList();
        List<Integer> after = new ArrayList<>(before);
        after.add(0, -1);
        after.add(-2);
        after.set(10_000, -3);
        after.remove(15_000);

        List<Alignment.Pair> pairs = align(before, after);

        assertThat(same(pairs)).isEqualTo(20_000 - 2);
        assertThat(pairs.stream().map(Alignment.Pair::before).filter(at -> at >= 0))
                .isSorted()
                .hasSize(before.size());
        assertThat(pairs.stream().map(Alignment.Pair::after).filter(at -> at >= 0))
                .isSorted()
                .hasSize(after.size());
    }

    @Test
    void thousands_that_have_nothing_in_common_are_paired_by_place() {
        List<Integer> before = IntStream.range(0, 2_000).boxed().toList();
        List<Integer> after = IntStream.range(5_000, 6_500).boxed().toList();

        assertThat(align(before, after))
                .hasSize(2_000)
                .contains(new Alignment.Pair(0, 0), new Alignment.Pair(1_999, -1));
    }
}
