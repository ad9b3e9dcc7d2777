package nl.factuurwerk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/** Reads rows of which none may be broken. */
final class TableReader {

    private TableReader() {}

    static <T> List<T> read(String file, Stream<Parsed<Csv.Row>> rows, Function<? super Csv.Row, ? extends T> read) {
        List<T> all = new ArrayList<>();
        try (rows) {
            rows.forEachOrdered(parsed -> {
                switch (parsed) {
                    case Parsed.Valid<Csv.Row>(var row, var warnings) -> all.add(readRow(file, row, read));
                    case Parsed.Invalid<Csv.Row>(var report) ->
                        throw new UnreadableTable(file, lineOf(report), report.toString(), null);
                }
            });
        }
        return List.copyOf(all);
    }

    private static int lineOf(Report report) {
        return report.findings().getFirst().values().get("line") instanceof Integer line ? line : 0;
    }

    // What a reader of rows may throw is its own affair: IllegalArgumentException, DateTimeException and more to come.
    private static <T> T readRow(String file, Csv.Row row, Function<? super Csv.Row, ? extends T> read) {
        try {
            return read.apply(row);
        } catch (RuntimeException e) {
            throw new UnreadableTable(file, row.line(), String.valueOf(e.getMessage()), e);
        }
    }
}
