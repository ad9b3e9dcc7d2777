package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Csv CSV = Csv.commaSeparated();

    private static List<Csv.Row> rows(String text) {
        return CSV.parse(text).map(Parsed::orThrow).toList();
    }

    private static List<List<String>> fields(String text) {
        return rows(text).stream().map(Csv.Row::fields).toList();
    }

    /** Writes each row as its fields, or as the rule it broke and where. */
    private static List<String> outcomes(Stream<Parsed<Csv.Row>> rows) {
        return rows.map(parsed -> switch (parsed) {
                    case Parsed.Valid<Csv.Row>(var row, var warnings) -> row.line() + " " + row.fields();
                    case Parsed.Invalid<Csv.Row>(var report) ->
                        report.findings().getFirst().where() + " "
                                + report.findings().getFirst().id();
                })
                .toList();
    }

    @Nested
    class well_formed_text {

        @Test
        void names_each_field_by_its_column() {
            Csv.Row row = rows("date,hours\n2026-03-02,7.5\n").getFirst();

            assertThat(row.text("date")).isEqualTo("2026-03-02");
            assertThat(row.get("hours")).contains("7.5");
            assertThat(row.columns()).containsExactly("date", "hours");
            assertThat(row.has("date")).isTrue();
            assertThat(row.has("Date")).isFalse();
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.where("hours").path()).isEqualTo("[2].hours");
            assertThat(row).hasToString("line 2: date=2026-03-02, hours=7.5");
        }

        @Test
        void refuses_a_column_it_does_not_have() {
            Csv.Row row = rows("date,hours\n2026-03-02,7.5\n").getFirst();

            assertThatThrownBy(() -> row.text("uren"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'uren'")
                    .hasMessageContaining("[date, hours]");
            assertThatThrownBy(() -> row.get("uren")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void takes_an_empty_field_as_absent_quoted_or_not_and_keeps_blanks() {
            Csv.Row row = rows("a,b,c\n,\"\", \n").getFirst();

            assertThat(row.get("a")).isEmpty();
            assertThat(row.get("b")).isEmpty();
            assertThat(row.get("c")).contains(" ");
            assertThat(row.text("a")).isEmpty();
        }

        @Test
        void reads_separators_quotes_and_line_breaks_within_quotes() {
            assertThat(fields("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",\"\"\"\"\n"))
                    .containsExactly(List.of("x,y", "say \"hi\""), List.of("two\r\nlines", "\""));
        }

        @Test
        void numbers_a_row_by_the_line_it_starts_on() {
            assertThat(rows("a,b\n1,\"x\ny\nz\"\n2,w\n"))
                    .extracting(Csv.Row::line)
                    .containsExactly(2, 5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\n3,4"})
        void ends_a_line_at_any_line_break_or_at_the_end(String text) {
            assertThat(fields(text)).containsExactly(List.of("1", "2"), List.of("3", "4"));
        }

        @Test
        void skips_a_byte_order_mark_before_the_header_only() {
            assertThat(rows("\uFEFFa,b\n\uFEFF1,2\n").getFirst().text("a")).isEqualTo("\uFEFF1");
            assertThat(rows("\uFEFF\"a\",b\n1,2\n").getFirst().text("a")).isEqualTo("1");
        }

        @Test
        void skips_empty_lines_between_rows() {
            assertThat(rows("a,b\n\n1,2\n\r\n3,4\n\n\n"))
                    .extracting(Csv.Row::line)
                    .containsExactly(3, 5);
        }

        @Test
        void takes_an_empty_line_as_an_empty_field_where_there_is_one_column() {
            assertThat(fields("a\n\nx\n")).containsExactly(List.of(""), List.of("x"));
        }

        @Test
        void separates_by_the_character_it_was_told() {
            assertThat(Csv.semicolonSeparated()
                            .parse("a;b\n1,5;2\n")
                            .map(Parsed::orThrow)
                            .map(Csv.Row::fields))
                    .containsExactly(List.of("1,5", "2"));
            assertThat(Csv.separatedBy('\t')
                            .parse("a\tb\n1\t\n")
                            .map(Parsed::orThrow)
                            .map(Csv.Row::fields))
                    .containsExactly(List.of("1", ""));
        }

        @ParameterizedTest
        @ValueSource(chars = {'"', '\n', '\r'})
        void cannot_separate_by_a_quote_or_a_line_break(char separator) {
            assertThatThrownBy(() -> Csv.separatedBy(separator))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("U+00");
        }

        @Test
        void has_no_rows_below_a_header_alone() {
            assertThat(fields("a,b")).isEmpty();
        }
    }

    @Nested
    class malformed_rows {

        @Test
        void are_reported_by_line_and_cost_only_themselves() {
            assertThat(outcomes(CSV.parse("a,b\n1,2\n3\n4,5,6\n7,8\n")))
                    .containsExactly("2 [1, 2]", "[3] FW-CSV-FIELDS", "[4] FW-CSV-FIELDS", "5 [7, 8]");
        }

        @Test
        void say_how_many_fields_there_are_in_both_languages() {
            var finding = CSV.parse("a,b\n3\n")
                    .findFirst()
                    .orElseThrow()
                    .report()
                    .findings()
                    .getFirst();

            assertThat(finding.in(Language.ENGLISH))
                    .startsWith("[2] row that starts on line 2 has 1 fields where the header has 2. Look for");
            assertThat(finding.in(Language.DUTCH)).contains("rij die op regel 2 begint heeft 1 velden en de kop 2");
        }

        @Test
        void go_on_after_a_quote_that_is_never_closed_with_the_line_that_follows() {
            assertThat(outcomes(CSV.parse("a,b\n1,\"2\n3,4\n5,6")))
                    .containsExactly("[2] FW-CSV-QUOTE-OPEN", "3 [3, 4]", "4 [5, 6]");
        }

        @Test
        void go_on_after_a_quote_that_another_row_seems_to_close() {
            assertThat(outcomes(CSV.parse("a,b\n1,\"2\n3,4\n5,\"6\"\n")))
                    .containsExactly("[2] FW-CSV-QUOTE-STRAY", "3 [3, 4]", "4 [5, 6]");
        }

        @Test
        void report_a_quote_within_a_field_and_one_that_closes_too_early() {
            assertThat(outcomes(CSV.parse("a,b\n1,2\" pipe\n\"1\"x,2\n3,4\n")))
                    .containsExactly("[2] FW-CSV-QUOTE-STRAY", "[3] FW-CSV-QUOTE-STRAY", "4 [3, 4]");
        }

        @Test
        void name_the_field_at_fault() {
            assertThat(CSV.parse("a,b\n1,2\" pipe\n")
                            .findFirst()
                            .orElseThrow()
                            .report()
                            .toString())
                    .contains("quote of field 2 in the row that starts on line 2");
        }

        @Test
        void do_not_let_a_stray_quote_swallow_a_file_that_never_ends() {
            Iterator<String> endless = Stream.concat(
                            Stream.of("a,b", "1,\"2", "3,4"), Stream.generate(() -> "filler,".repeat(1000)))
                    .iterator();
            Stream<String> lines = Stream.generate(endless::next);

            assertThat(outcomes(CSV.parse(lines).limit(2))).containsExactly("[2] FW-CSV-QUOTE-OPEN", "3 [3, 4]");
        }

        @Test
        void keep_a_long_field_that_stays_within_the_limit() {
            String line = "x".repeat(999);
            String field = String.join("\n", Collections.nCopies(Csv.LONGEST_FIELD / 1000, line));

            assertThat(fields("a\n\"" + field + "\"\n")).containsExactly(List.of(field));
        }
    }

    @Nested
    class headers {

        @Test
        void are_needed() {
            assertThat(outcomes(CSV.parse(""))).containsExactly("[1] FW-CSV-HEADER-NONE");
            assertThat(outcomes(CSV.parse(Stream.of()))).containsExactly("[1] FW-CSV-HEADER-NONE");
        }

        @Test
        void name_every_column_once_and_all_faults_are_reported_in_place_of_the_rows() {
            List<Parsed<Csv.Row>> parsed =
                    CSV.requiring("a", "d").parse("a,,a\n1,2,3\n").toList();

            assertThat(parsed).hasSize(1);
            assertThat(parsed.getFirst().report().findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-CSV-HEADER-BLANK", "FW-CSV-HEADER-TWICE", "FW-CSV-HEADER-LACKS");
            assertThat(parsed.getFirst().report().toString())
                    .contains("no name for column 2", "the column \"a\" more than once", "lacks the column \"d\"");
        }

        @Test
        void may_have_more_columns_than_required_in_any_order() {
            assertThat(CSV.requiring("b", "a").parse("a,x,b\n1,2,3\n")).allMatch(Parsed::isValid);
        }

        @Test
        void cannot_have_a_broken_quote() {
            assertThat(outcomes(CSV.parse("a,\"b\n1,2\n"))).containsExactly("[1] FW-CSV-QUOTE-OPEN");
        }
    }

    @Nested
    class streams {

        @Test
        void are_read_no_further_than_asked() {
            List<Integer> taken = new ArrayList<>();
            Stream<String> lines = IntStream.range(0, 100).peek(taken::add).mapToObj(i -> i + ",x");

            assertThat(outcomes(CSV.parse(lines).limit(2))).hasSize(2);
            assertThat(taken).hasSizeLessThan(10);
        }

        @Test
        void close_the_lines_they_read() {
            AtomicBoolean closed = new AtomicBoolean();

            CSV.parse(Stream.of("a", "1").onClose(() -> closed.set(true))).close();

            assertThat(closed).isTrue();
        }
    }

    @Property
    void any_table_that_is_written_reads_the_same(
            @ForAll("tables") List<List<String>> table, @ForAll("separators") char separator, @ForAll long seed) {
        String text = write(table, separator, new Random(seed));

        List<Csv.Row> rows =
                Csv.separatedBy(separator).parse(text).map(Parsed::orThrow).toList();

        assertThat(rows).extracting(Csv.Row::fields).containsExactlyElementsOf(table.subList(1, table.size()));
        assertThat(rows).allMatch(row -> row.columns().equals(table.getFirst()));
    }

    @Property
    void lines_read_as_the_text_they_make_up(@ForAll("tables") List<List<String>> table, @ForAll long seed) {
        String text = write(table, ',', new Random(seed));
        Assume.that(table.getFirst().stream().noneMatch(name -> name.contains("\r")));

        assertThat(CSV.parse(text.lines()).map(Parsed::orThrow).map(Csv.Row::fields))
                .containsExactlyElementsOf(fields(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    @Property
    void every_row_after_the_header_is_given_or_reported_on_a_line_of_its_own(@ForAll("scraps") String scraps) {
        List<String> lines = ("a,b\n" + scraps).lines().toList();

        List<Integer> starts = CSV.parse(lines.stream())
                .map(parsed -> parsed.value().map(Csv.Row::line).orElseGet(() ->
                        (Integer) parsed.report().findings().getFirst().values().get("line")))
                .toList();

        assertThat(starts).isSorted().doesNotHaveDuplicates().allMatch(line -> line > 1 && line <= lines.size());
        IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).equals("good,row"))
                .filter(i -> lines.subList(1, i).stream().noneMatch(line -> line.contains("\"")))
                .forEach(i -> assertThat(starts).contains(i + 1));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        StringArbitrary text =
                Arbitraries.strings().withChars("ab,;\t\"\n\r \u00e9\uFEFF").ofMaxLength(6);
        return Arbitraries.integers().between(1, 4).flatMap(width -> {
            Arbitrary<List<String>> header =
                    text.ofMinLength(1).list().ofSize(width).uniqueElements();
            Arbitrary<List<List<String>>> rows =
                    text.list().ofSize(width).list().ofMaxSize(6);
            return header.flatMap(names -> rows.map(below -> {
                List<List<String>> table = new ArrayList<>(below);
                table.addFirst(names);
                return List.copyOf(table);
            }));
        });
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("good,row", "\"", "\"\"", ",", "\n", "\n", "x", "\"\n")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    /** Quotes where it must, and now and then where it need not. */
    private static String write(List<List<String>> table, char separator, Random random) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                String field = row.get(i);
                boolean must = field.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                        || (text.isEmpty() && field.startsWith("\uFEFF"))
                        || (field.isEmpty() && row.size() == 1);
                text.append(i == 0 ? "" : String.valueOf(separator));
                text.append(must || random.nextInt(4) == 0 ? '"' + field.replace("\"", "\"\"") + '"' : field);
            }
            text.append(List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
        }
        return text.toString();
    }
}
