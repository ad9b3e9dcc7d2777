package nl.factuurwerk.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Input and output folders, and runs from one to the other. */
final class Folders {

    static final Path OCTOBER = Path.of("src", "main", "data", "october-2026");
    static final LocalDate NOVEMBER_2 = LocalDate.of(2026, 11, 2);

    /** What a run said and what came of it. */
    record Run(MonthlyResult result, String console) {}

    private Folders() {}

    static Run run(Path input, Path output) throws IOException {
        return run(input, output, NOVEMBER_2);
    }

    static Run run(Path input, Path output, LocalDate date) throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        MonthlyResult result = MonthlyInvoicing.run(
                new Arguments(input, output, date), new PrintStream(console, true, StandardCharsets.UTF_8));
        return new Run(result, console.toString(StandardCharsets.UTF_8));
    }

    /** A copy of the input, to change. */
    static Path copyOfOctober(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(OCTOBER)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(OCTOBER.relativize(file).toString()));
            }
        }
        return to;
    }

    /** The invoices of a folder by file name, as text that shows where two differ. */
    static Map<String, String> invoiceFiles(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".pdf"))
                    .forEach(file -> contents.put(file.getFileName().toString(), content(file)));
        }
        return contents;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
