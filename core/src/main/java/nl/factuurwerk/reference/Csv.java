package nl.factuurwerk.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Reads comma-separated text as RFC 4180 describes it, and nothing looser: the first row names the columns, every other
 * row has as many fields, a field that holds a separator, a quote or a line break stands in quotes, and a quote within
 * quotes is doubled.
 *
 * <p>What RFC 4180 leaves open is settled thus. A line ends with CR LF, LF or CR; a line break within quotes is kept as
 * it stands. A byte order mark before the header is skipped. Blanks belong to the field. An empty line holds no row,
 * unless the table has one column: there it is a row with an empty field.
 *
 * <p>A malformed row is reported by itself, and reading goes on: after a wrong number of fields with the next row; after
 * a quote that is out of place or never closed with the line that follows the one the row started on. Without a usable
 * header nothing can be read: the only element is then the reason.
 *
 * <pre>{@code
 * Csv.commaSeparated().requiring("date", "hours").parse(text).forEach(parsed -> {
 *     switch (parsed) {
 *         case Parsed.Valid<Csv.Row>(var row, var warnings) -> take(row.text("date"), row.text("hours"));
 *         case Parsed.Invalid<Csv.Row>(var report)          -> show(report);
 *     }
 * });
 * }</pre>
 */
public final class Csv {

    /**
     * How long a field in quotes may get, in characters, while its closing quote is sought on further lines. Past this
     * the quote counts as never closed, so that one stray quote does not draw a whole file into memory.
     */
    public static final int LONGEST_FIELD = 1_000_000;

    private final char separator;
    private final List<String> required;

    private Csv(char separator, List<String> required) {
        this.separator = separator;
        this.required = required;
    }

    /**
     * Returns the reader of RFC 4180 itself.
     *
     * @return a reader of fields separated by {@code ,}
     */
    public static Csv commaSeparated() {
        return separatedBy(',');
    }

    /**
     * Returns the reader of what spreadsheets write where the comma is the decimal mark, as in the Netherlands.
     *
     * @return a reader of fields separated by {@code ;}
     */
    public static Csv semicolonSeparated() {
        return separatedBy(';');
    }

    /**
     * Returns a reader of fields separated by any one character.
     *
     * @param separator what stands between two fields, for instance a tab
     * @return the reader
     * @throws IllegalArgumentException if the separator is a quote or a line break
     */
    public static Csv separatedBy(char separator) {
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException(
                    "A quote or a line break cannot separate fields: " + PlainText.name(separator));
        }
        return new Csv(separator, List.of());
    }

    /**
     * Returns a reader that also asks for columns by name. A header that lacks one is reported in place of the rows.
     *
     * @param columns the names, exactly as in the header; others may stand beside them, in any order
     * @return the stricter reader
     */
    public Csv requiring(String... columns) {
        return new Csv(separator, List.copyOf(Arrays.asList(columns)));
    }

    /**
     * Reads lines, one row at a time, as they are asked for. A line break within quotes becomes LF, for a stream of
     * lines no longer knows what it was.
     *
     * @param lines the lines without their line breaks, as {@link String#lines} gives them, header first
     * @return the rows in order, without the header; closing it closes the lines
     */
    public Stream<Parsed<Row>> parse(Stream<String> lines) {
        Objects.requireNonNull(lines, "lines");
        return rows(CsvLines.of(lines.iterator())).onClose(lines::close);
    }

    /**
     * Reads a text, one row at a time, as they are asked for. A line break within quotes is kept as it stands.
     *
     * @param text the whole text, header first
     * @return the rows in order, without the header
     */
    public Stream<Parsed<Row>> parse(String text) {
        return rows(CsvLines.of(text));
    }

    /**
     * Writes a row, or the header. A field that has a separator, a quote or a line break is put between quotes.
     *
     * @param fields the texts, in the order of the columns; what a spreadsheet would run is the caller's to {@linkplain
     *     SpreadsheetText#guarded make harmless}
     * @return the row without a line break behind it; a field of several lines has line breaks within
     * @throws IllegalArgumentException if there are no fields
     */
    public String line(List<String> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A row has at least one field");
        }
        // A row of one empty field would be an empty line, which is no row.
        boolean wouldBeEmpty = fields.size() == 1 && fields.getFirst().isEmpty();
        return wouldBeEmpty
                ? "\"\""
                : fields.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
    }

    private String quoted(String field) {
        boolean bare = field.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return bare ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private Stream<Parsed<Row>> rows(CsvLines lines) {
        return StreamSupport.stream(new CsvRows(new CsvReader(lines, separator), lines, required), false);
    }

    /** One row below the header. */
    public static final class Row {

        private final int line;
        private final CsvHeader header;
        private final List<String> fields;

        Row(int line, CsvHeader header, List<String> fields) {
            this.line = line;
            this.header = header;
            this.fields = List.copyOf(fields);
        }

        /**
         * Returns the line this row starts on.
         *
         * @return the number of the line, counted from 1 for the header
         */
        public int line() {
            return line;
        }

        /**
         * Returns the names of the columns.
         *
         * @return the names in the order of the header
         */
        public List<String> columns() {
            return header.columns();
        }

        /**
         * Returns all fields.
         *
         * @return the texts in the order of the header, one for each column
         */
        public List<String> fields() {
            return fields;
        }

        /**
         * Tells whether the table has a column.
         *
         * @param column the name, exactly as in the header
         * @return whether {@link #get} and {@link #text} take that name
         */
        public boolean has(String column) {
            return header.has(column);
        }

        /**
         * Returns a field where it says something. Between {@code ,,} and {@code ,"",} RFC 4180 sees no difference, so
         * both are absent; blanks are text.
         *
         * @param column the name, exactly as in the header
         * @return the text, never empty; or nothing if the field is empty
         * @throws IllegalArgumentException if the table has no such column
         */
        public Optional<String> get(String column) {
            String text = text(column);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /**
         * Returns a field as it stands.
         *
         * @param column the name, exactly as in the header
         * @return the text, without the quotes around it; empty if the field is
         * @throws IllegalArgumentException if the table has no such column
         */
        public String text(String column) {
            return fields.get(header.indexOf(column));
        }

        /**
         * Points at a field, for a finding about it.
         *
         * @param column the name of the column
         * @return the location {@code [line].column}, to be put {@link Location#within within} the name of the file
         */
        public Location where(String column) {
            return Location.of("[" + line + "]." + column);
        }

        /** Writes the line and what each column holds. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("line ").append(line).append(": ");
            for (int i = 0; i < fields.size(); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append(columns().get(i))
                        .append('=')
                        .append(fields.get(i));
            }
            return text.toString();
        }
    }
}
