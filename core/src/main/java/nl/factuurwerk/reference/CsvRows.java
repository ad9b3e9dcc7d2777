package nl.factuurwerk.reference;

import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Parsed;
import org.jspecify.annotations.Nullable;

/** Gives the rows below the header as they are asked for. */
final class CsvRows extends Spliterators.AbstractSpliterator<Parsed<Csv.Row>> {

    private final CsvReader reader;
    private final CsvLines lines;
    private final List<String> required;
    private @Nullable CsvHeader header;
    private boolean ended;

    CsvRows(CsvReader reader, CsvLines lines, List<String> required) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.reader = reader;
        this.lines = lines;
        this.required = required;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Parsed<Csv.Row>> action) {
        CsvHeader known = header;
        if (known == null) {
            if (ended) {
                return false;
            }
            switch (readHeader()) {
                case Parsed.Invalid<CsvHeader>(var report) -> {
                    ended = true;
                    action.accept(Parsed.invalid(report));
                    return true;
                }
                case Parsed.Valid<CsvHeader>(var read, var warnings) -> known = read;
            }
            header = known;
        }
        while (lines.hasNext()) {
            Parsed<List<String>> fields = reader.next();
            if (!isEmptyLine(fields, known)) {
                action.accept(rowOf(fields, known));
                return true;
            }
        }
        return false;
    }

    private Parsed<CsvHeader> readHeader() {
        if (!lines.hasNext()) {
            return Parsed.invalid(ReferenceRules.at(ReferenceRules.HEADER_NONE, 1, Map.of()));
        }
        return switch (reader.next()) {
            case Parsed.Valid<List<String>>(var names, var warnings) -> CsvHeader.of(names, required);
            case Parsed.Invalid<List<String>>(var report) -> Parsed.invalid(report);
        };
    }

    private Parsed<Csv.Row> rowOf(Parsed<List<String>> read, CsvHeader known) {
        return switch (read) {
            case Parsed.Invalid<List<String>>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<List<String>>(var fields, var warnings) ->
                fields.size() == known.columns().size()
                        ? Parsed.valid(new Csv.Row(reader.start(), known, fields))
                        : Parsed.invalid(ReferenceRules.at(
                                ReferenceRules.FIELDS,
                                reader.start(),
                                Map.of(
                                        "found",
                                        fields.size(),
                                        "expected",
                                        known.columns().size())));
        };
    }

    /** Tells whether a line that could be read holds no row; in a table of one column it holds an empty field. */
    private static boolean isEmptyLine(Parsed<List<String>> read, CsvHeader known) {
        return known.columns().size() > 1
                && read instanceof Parsed.Valid<List<String>>(var fields, var warnings)
                && fields.equals(List.of(""));
    }
}
