package nl.factuurwerk.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link MonthlyInvoicing} is told on its command line.
 *
 * @param input the folder to read
 * @param output the folder to write, and to remember in what was billed
 * @param date the date on the invoices; the month before it is billed
 */
record Arguments(Path input, Path output, LocalDate date) {

    private static final Path EXAMPLE = Path.of("src", "main", "data", "october-2026");
    private static final Path TARGET = Path.of("target", "monthly-invoicing");

    /** Not today, so that everybody who runs the example gets the same invoices. */
    private static final LocalDate DATE_OF_EXAMPLE = LocalDate.of(2026, 11, 2);

    private static final String DATE_OPTION = "--date=";

    static final String USAGE = "MonthlyInvoicing [input folder] [output folder] [--date=2026-11-02]";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if there is something on it that has no meaning
     */
    static Arguments of(String... words) {
        List<Path> folders = new ArrayList<>();
        LocalDate date = DATE_OF_EXAMPLE;
        for (String word : words) {
            if (word.startsWith(DATE_OPTION)) {
                date = date(word.substring(DATE_OPTION.length()));
            } else if (word.startsWith("-") || folders.size() == 2) {
                throw new IllegalArgumentException("What is '" + word + "'? Use: " + USAGE);
            } else {
                folders.add(Path.of(word));
            }
        }
        return new Arguments(
                folders.isEmpty() ? EXAMPLE : folders.get(0), folders.size() < 2 ? TARGET : folders.get(1), date);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date: '" + text + "'. Use: " + USAGE, e);
        }
    }

    /** The month that is billed. */
    YearMonth month() {
        return YearMonth.from(date).minusMonths(1);
    }
}
