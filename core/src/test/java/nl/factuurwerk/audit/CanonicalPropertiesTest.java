package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.factuurwerk.money.Decimal;

/** No two different values write the same bytes. */
class CanonicalPropertiesTest {

    /** A value of any shape; its own equality is the oracle. */
    private sealed interface Shape {

        void write(Canonical to, int tag);

        record Text(String value) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.text(tag, value);
            }
        }

        record Whole(long value) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.number(tag, value);
            }
        }

        record Exact(Decimal value) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.decimal(tag, value);
            }
        }

        record Raw(List<Byte> value) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                byte[] bytes = new byte[value.size()];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = value.get(i);
                }
                to.bytes(tag, bytes);
            }
        }

        record Flag(boolean value) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.bool(tag, value);
            }
        }

        /** Fields under rising tags. */
        record Structure(List<Integer> gaps, List<Shape> fields) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.structure(tag, this, Structure::fields);
            }

            static void fields(Structure structure, Canonical to) {
                int at = 0;
                for (int i = 0; i < structure.fields.size(); i++) {
                    at += structure.gaps.get(i);
                    structure.fields.get(i).write(to, at);
                }
            }
        }

        /** Never empty: an empty list is an absent one. */
        record Several(List<Shape> values) implements Shape {
            @Override
            public void write(Canonical to, int tag) {
                to.list(tag, values, (in, each, value) -> value.write(in, each));
            }
        }
    }

    private static Arbitrary<Shape> simple() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars('a', 'b', '\u0000', '\u0001', '\u000b', '\u000c', '\u00e9')
                        .ofMaxLength(3)
                        .map(Shape.Text::new),
                Arbitraries.longs().between(-2, 2).map(Shape.Whole::new),
                Arbitraries.longs().map(Shape.Whole::new),
                Arbitraries.integers()
                        .between(-300, 300)
                        .flatMap(digits -> Arbitraries.integers()
                                .between(0, 3)
                                .map(scale -> new Shape.Exact(Decimal.of(digits, scale)))),
                Arbitraries.bytes()
                        .between((byte) 0, (byte) 12)
                        .list()
                        .ofMaxSize(4)
                        .map(Shape.Raw::new),
                Arbitraries.of(true, false).map(Shape.Flag::new));
    }

    @Provide
    Arbitrary<Shape.Structure> structures() {
        return structure(3);
    }

    private static Arbitrary<Shape.Structure> structure(int depth) {
        Arbitrary<List<Integer>> gaps = Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 2), Tuple.of(1, 127))
                .list()
                .ofSize(3);
        Arbitrary<List<Shape>> fields = shape(depth).list().ofMaxSize(3);
        return Combinators.combine(gaps, fields)
                .as((all, values) -> new Shape.Structure(all.subList(0, values.size()), values));
    }

    private static Arbitrary<Shape> shape(int depth) {
        return depth == 0
                ? simple()
                : Arbitraries.oneOf(
                        simple(),
                        structure(depth - 1).map(it -> it),
                        Arbitraries.lazy(() -> shape(depth - 1))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(Shape.Several::new));
    }

    private static byte[] bytes(Shape.Structure structure) {
        return RecordedBytes.of("k", structure, Shape.Structure::fields);
    }

    @Property(tries = 300)
    void different_values_write_different_bytes_and_equal_ones_the_same(
            @ForAll("batches") List<Shape.Structure> values) {
        Map<List<Byte>, Shape.Structure> written = new HashMap<>();
        for (Shape.Structure value : values) {
            Shape.Structure before = written.putIfAbsent(boxed(bytes(value)), value);
            assertThat(before == null || before.equals(value))
                    .as("%s and %s", before, value)
                    .isTrue();
        }
        assertThat(values).allSatisfy(it -> assertThat(written).containsValue(it));
    }

    @Provide
    Arbitrary<List<Shape.Structure>> batches() {
        return structure(2).list().ofSize(100);
    }

    /**
     * All structures of two tags, with parts and lists down to the third level, out of texts that look like the start
     * of a field: where one byte of the framing is left out, two of them meet.
     */
    @Example
    void no_two_of_all_small_values_write_the_same() {
        List<Shape> leaves = List.of(new Shape.Text(""), new Shape.Text("\u0002\u0001"));
        List<Shape> parts = with(leaves);
        List<Shape> values = with(parts);
        Set<ByteBuffer> written = new HashSet<>();
        structures(values).forEach(each -> written.add(ByteBuffer.wrap(bytes(each))));

        assertThat(values).hasSize(2 + 324 + 306);
        assertThat(written).hasSize((values.size() + 1) * (values.size() + 1));
    }

    /** The leaves, and all structures and lists of one or two of what is given. */
    private static List<Shape> with(List<Shape> given) {
        List<Shape> all = new ArrayList<>(given.subList(0, 2));
        structures(given).forEach(all::add);
        for (Shape one : given) {
            all.add(new Shape.Several(List.of(one)));
            given.forEach(other -> all.add(new Shape.Several(List.of(one, other))));
        }
        return all;
    }

    /** Structures with nothing, one of the shapes or two of them under the tags 1 and 2. */
    private static Stream<Shape.Structure> structures(List<Shape> shapes) {
        List<Optional<Shape>> choices = Stream.concat(
                        Stream.of(Optional.<Shape>empty()), shapes.stream().map(Optional::of))
                .toList();
        return choices.stream()
                .flatMap(first -> choices.stream().map(second -> {
                    List<Shape> fields =
                            Stream.of(first, second).flatMap(Optional::stream).toList();
                    List<Integer> gaps = first.isPresent() ? List.of(1, 1) : List.of(2);
                    return new Shape.Structure(gaps.subList(0, fields.size()), fields);
                }));
    }

    /** What one value writes is never the start of what another writes, so that nothing blurs. */
    @Property
    void nothing_that_is_written_goes_on_where_something_else_ends(
            @ForAll("structures") Shape.Structure one, @ForAll("structures") Shape.Structure other) {
        byte[] first = bytes(one);
        byte[] second = bytes(other);
        int shorter = Math.min(first.length, second.length);

        assertThat(Arrays.equals(first, 0, shorter, second, 0, shorter)).isEqualTo(one.equals(other));
    }

    @Property
    void the_digest_depends_on_every_field(@ForAll("structures") Shape.Structure value) {
        for (int i = 0; i < value.fields().size(); i++) {
            List<Integer> gaps = new ArrayList<>(value.gaps());
            List<Shape> fields = new ArrayList<>(value.fields());
            gaps.remove(i);
            fields.remove(i);

            assertThat(Canonical.digest("k", new Shape.Structure(gaps, fields), Shape.Structure::fields))
                    .isNotEqualTo(Canonical.digest("k", value, Shape.Structure::fields));
        }
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> all = new ArrayList<>(bytes.length);
        for (byte each : bytes) {
            all.add(each);
        }
        return all;
    }
}
