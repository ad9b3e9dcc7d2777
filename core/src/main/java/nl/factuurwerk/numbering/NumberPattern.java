package nl.factuurwerk.numbering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a series are written: {@code {year}-{seq:4}} gives {@code 2026-0001}.
 *
 * <p>Placeholders: {@code {year}} in four digits, {@code {yy}} in two, {@code {month}} in two, {@code {quarter}} in one,
 * {@code {seq}} and {@code {seq:n}} with at least n digits; a sequence that outgrows them is written in full. Everything
 * else stands as it is.
 */
public final class NumberPattern {

    private static final int MOST_DIGITS = 12;
    private static final long LARGEST_SEQUENCE = 999_999_999_999L;

    /** What a {@code long} holds, whatever the digits are. */
    private static final int MOST_DIGITS_READ = 18;

    private final String text;
    private final List<Part> parts;

    private NumberPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /**
     * Makes a pattern.
     *
     * @param text the pattern
     * @return the pattern
     * @throws IllegalArgumentException if a placeholder is unknown or not closed, or there is not exactly one sequence, or
     *     its numbers are no {@link DocumentNumber}: too long, or with a control character
     */
    public static NumberPattern of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("A placeholder is not closed in the number pattern '" + text + "'");
            }
            parts.add(new Literal(text.substring(from, open)));
            parts.add(placeholder(text.substring(open + 1, close), text));
            from = close + 1;
        }
        parts.add(new Literal(text.substring(from)));
        if (parts.stream().filter(Sequence.class::isInstance).count() != 1) {
            throw new IllegalArgumentException("A number pattern has exactly one {seq}: '" + text + "'");
        }
        NumberPattern pattern = new NumberPattern(text, parts);
        pattern.format(LocalDate.of(9999, 12, 31), LARGEST_SEQUENCE);
        return pattern;
    }

    private static Part placeholder(String name, String pattern) {
        return switch (name) {
            case "year" -> DatePart.YEAR;
            case "yy" -> DatePart.SHORT_YEAR;
            case "month" -> DatePart.MONTH;
            case "quarter" -> DatePart.QUARTER;
            case "seq" -> new Sequence(1);
            default -> sequence(name, pattern);
        };
    }

    private static Part sequence(String name, String pattern) {
        if (name.startsWith("seq:")) {
            try {
                int digits = Integer.parseInt(name.substring(4));
                if (digits >= 1 && digits <= MOST_DIGITS) {
                    return new Sequence(digits);
                }
            } catch (NumberFormatException e) {
                throw unknown(name, pattern, e);
            }
        }
        throw unknown(name, pattern, null);
    }

    private static IllegalArgumentException unknown(String name, String pattern, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Unknown placeholder {" + name + "} in the number pattern '" + pattern
                        + "': use year, yy, month, quarter, seq or seq:1 to seq:" + MOST_DIGITS,
                cause);
    }

    /**
     * Writes a number.
     *
     * @param date the date of the document
     * @param sequence the sequence number, from 1
     * @return the number
     */
    public DocumentNumber format(LocalDate date, long sequence) {
        StringBuilder number = new StringBuilder();
        for (Part part : parts) {
            part.write(number, date, sequence);
        }
        return new DocumentNumber(number.toString());
    }

    /**
     * Reads the sequence number out of a number that was written with this pattern.
     *
     * @param number the number
     * @param date the date of the document
     * @return the sequence number, or empty if this pattern does not write such a number for a document of that date
     */
    public OptionalLong sequenceOf(DocumentNumber number, LocalDate date) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        boolean passed = false;
        for (Part part : parts) {
            if (part instanceof Sequence) {
                passed = true;
            } else {
                part.write(passed ? behind : before, date, 0);
            }
        }
        String text = number.value();
        int end = text.length() - behind.length();
        if (end <= before.length() || end - before.length() > MOST_DIGITS_READ) {
            return OptionalLong.empty();
        }
        String digits = text.substring(before.length(), end);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.empty();
        }
        long sequence = Long.parseLong(digits);
        return format(date, sequence).equals(number) ? OptionalLong.of(sequence) : OptionalLong.empty();
    }

    /** Tells whether this pattern writes a number, with a sequence of at least {@code first}, for a day or a later one. */
    boolean mayWrite(DocumentNumber number, LocalDate from, long first) {
        return years(number.value(), from.getYear())
                .flatMap(year -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth()))
                .filter(date -> !date.isBefore(from))
                .map(date -> sequenceOf(number, date))
                .anyMatch(sequence -> sequence.isPresent() && sequence.getAsLong() >= first);
    }

    /** The years that a number may show, in four digits or in two; and two of any, for a pattern without a year. */
    private static Stream<Integer> years(String number, int from) {
        Set<Integer> years = new TreeSet<>(Set.of(from, from + 1));
        for (int i = 0; i + 2 <= number.length(); i++) {
            digits(number, i, 2).ifPresent(year -> years.add(from + Math.floorMod(year - from, 100)));
            digits(number, i, 4).filter(year -> year > from).ifPresent(years::add);
        }
        return years.stream();
    }

    private static Optional<Integer> digits(String text, int from, int count) {
        return Optional.of(text)
                .filter(it -> from + count <= it.length())
                .map(it -> it.substring(from, from + count))
                .filter(it -> it.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }

    /** Tells whether two patterns differ in nothing but the least number of digits, and so come to the same numbers. */
    boolean coincides(NumberPattern other) {
        return withoutDigits().equals(other.withoutDigits());
    }

    private List<Part> withoutDigits() {
        return parts.stream()
                .map(part -> part instanceof Sequence ? new Sequence(1) : part)
                .toList();
    }

    /** Tells whether numbers written in two periods can be the same. */
    boolean distinguishes(SeriesReset reset) {
        return switch (reset) {
            case NEVER -> true;
            case YEARLY -> parts.contains(DatePart.YEAR) || parts.contains(DatePart.SHORT_YEAR);
            case MONTHLY ->
                (parts.contains(DatePart.YEAR) || parts.contains(DatePart.SHORT_YEAR))
                        && parts.contains(DatePart.MONTH);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Returns the pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }

    private sealed interface Part {
        void write(StringBuilder number, LocalDate date, long sequence);
    }

    private record Literal(String text) implements Part {
        @Override
        public void write(StringBuilder number, LocalDate date, long sequence) {
            number.append(text);
        }
    }

    private record Sequence(int digits) implements Part {
        @Override
        public void write(StringBuilder number, LocalDate date, long sequence) {
            String written = Long.toString(sequence);
            number.repeat("0", Math.max(0, digits - written.length())).append(written);
        }
    }

    private enum DatePart implements Part {
        YEAR,
        SHORT_YEAR,
        MONTH,
        QUARTER;

        @Override
        public void write(StringBuilder number, LocalDate date, long sequence) {
            number.append(
                    switch (this) {
                        case YEAR -> String.format(Locale.ROOT, "%04d", date.getYear());
                        case SHORT_YEAR -> String.format(Locale.ROOT, "%02d", date.getYear() % 100);
                        case MONTH -> String.format(Locale.ROOT, "%02d", date.getMonthValue());
                        case QUARTER -> Integer.toString((date.getMonthValue() + 2) / 3);
                    });
        }
    }
}
