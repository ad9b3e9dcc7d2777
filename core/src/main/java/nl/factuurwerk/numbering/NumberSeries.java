package nl.factuurwerk.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/**
 * One series of numbers (<em>reeks</em>): gapless and unique, each number one higher than the last. The law allows several
 * series beside each other (art. 35a(1)(b) Wet OB).
 *
 * <pre>{@code
 * NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY)    // 2026-0001, 2026-0002, ... 2027-0001
 * }</pre>
 *
 * @param id the identity of the series
 * @param pattern how its numbers are written
 * @param reset when the sequence starts again
 * @param first the sequence number that a period starts with, 1 or more
 * @param dates whether dates may run back within the series
 */
public record NumberSeries(Id<NumberSeries> id, NumberPattern pattern, SeriesReset reset, long first, DateOrder dates) {

    /** Whether a document may be dated before the last one of its series. */
    public enum DateOrder {
        /** It may not: numbers and dates rise together. */
        RISING,
        /** It may, within the period of the last number: for series that are filled from several places. */
        FREE
    }

    private static final TextBundle TEXTS = TextBundle.beside(NumberSeries.class, "findings");

    private static final RuleDescription DATE_RUNS_BACK =
            RuleDescription.of("NUM-DATE-ORDER", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "b"), TEXTS);

    private static final RuleDescription NOT_OF_SERIES = RuleDescription.of("NUM-PATTERN", Severity.ERROR, TEXTS);

    private static final RuleDescription NOT_NEXT =
            RuleDescription.of("NUM-NOT-NEXT", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "b"), TEXTS);

    private static final RuleDescription GIVEN =
            RuleDescription.of("NUM-SKIP", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "b"), TEXTS);

    /**
     * Checks that no number can come up twice.
     *
     * @throws IllegalArgumentException if the sequence starts below 1, or starts again without the pattern showing when
     */
    public NumberSeries {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dates, "dates");
        if (first < 1) {
            throw new IllegalArgumentException("A series starts at 1 or more, not at " + first);
        }
        if (!pattern.distinguishes(reset)) {
            throw new IllegalArgumentException("The pattern '" + pattern
                    + "' would give a number twice, because the series starts again " + reset);
        }
    }

    /**
     * Returns everything that numbers are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(DATE_RUNS_BACK, NOT_OF_SERIES, NOT_NEXT, GIVEN);
    }

    /**
     * Makes a series that starts at 1 and whose dates rise.
     *
     * @param id the identity of the series
     * @param pattern how its numbers are written
     * @param reset when the sequence starts again
     * @return the series
     * @throws IllegalArgumentException if the pattern cannot be read, or would give a number twice
     */
    public static NumberSeries of(String id, String pattern, SeriesReset reset) {
        return new NumberSeries(Id.of(id), NumberPattern.of(pattern), reset, 1, DateOrder.RISING);
    }

    /**
     * Takes the next number.
     *
     * @param last where the series stands, or empty if no number was given yet
     * @param date the date of the document
     * @return where the series stands with the new number given, or the finding {@code NUM-DATE-ORDER}
     */
    public Parsed<SeriesPosition> next(Optional<SeriesPosition> last, LocalDate date) {
        String period = reset.period(date);
        if (last.isEmpty()) {
            return Parsed.valid(new SeriesPosition(period, first, date, pattern.format(date, first)));
        }
        SeriesPosition before = last.get();
        boolean runsBack = date.isBefore(before.date());
        if (runsBack && (dates == DateOrder.RISING || !period.equals(before.period()))) {
            return Parsed.invalid(DATE_RUNS_BACK.at(
                    Location.of("issueDate", "BT-2"),
                    Map.of("date", date, "number", before.number(), "last", before.date())));
        }
        long sequence = period.equals(before.period()) ? Math.addExact(before.sequence(), 1) : first;
        LocalDate latest = runsBack ? before.date() : date;
        return Parsed.valid(new SeriesPosition(period, sequence, latest, pattern.format(date, sequence)));
    }

    /**
     * Takes over a number that was given before, so that the series goes on behind it. It has to be the very number that
     * comes next, because the series has neither gap nor double; only a series that has no number yet may begin with any.
     *
     * @param last where the series stands, or empty if it has no number yet
     * @param number the number that was given
     * @param date the date of its document
     * @return where the series stands with that number; or the finding {@code NUM-PATTERN} if it is not written as those of
     *     this series are, {@code NUM-NOT-NEXT} if another one is next, or {@code NUM-DATE-ORDER}
     */
    public Parsed<SeriesPosition> adopt(Optional<SeriesPosition> last, DocumentNumber number, LocalDate date) {
        OptionalLong sequence = pattern.sequenceOf(number, date);
        if (sequence.isEmpty() || sequence.getAsLong() < first) {
            return Parsed.invalid(NOT_OF_SERIES.at(
                    Location.of("number", "BT-1"), Map.of("number", number, "pattern", pattern, "date", date)));
        }
        if (last.isEmpty()) {
            return Parsed.valid(new SeriesPosition(reset.period(date), sequence.getAsLong(), date, number));
        }
        Parsed<SeriesPosition> next = next(last, date);
        return next.value()
                        .filter(position -> !position.number().equals(number))
                        .isEmpty()
                ? next
                : Parsed.invalid(NOT_NEXT.at(
                        Location.of("number", "BT-1"),
                        Map.of(
                                "number", number,
                                "last", last.get().number(),
                                "next", next.orThrow().number())));
    }

    /**
     * Leaves out the numbers from the next one up to and including another.
     *
     * @param last where the series stands, or empty if it has no number yet
     * @param through the last number to leave out
     * @param date the date that the numbers would have been given for
     * @return where the series stands with those numbers passed over; or the finding {@code NUM-PATTERN} if the number is
     *     not written as those of this series are, {@code NUM-SKIP} if it was given before, or {@code NUM-DATE-ORDER}
     */
    public Parsed<SeriesPosition> skip(Optional<SeriesPosition> last, DocumentNumber through, LocalDate date) {
        OptionalLong sequence = pattern.sequenceOf(through, date);
        if (sequence.isEmpty()) {
            return Parsed.invalid(NOT_OF_SERIES.at(
                    Location.of("through", "BT-1"), Map.of("number", through, "pattern", pattern, "date", date)));
        }
        return switch (next(last, date)) {
            case Parsed.Invalid<SeriesPosition>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<SeriesPosition>(var next, var warnings) ->
                sequence.getAsLong() < next.sequence()
                        ? Parsed.invalid(GIVEN.at(
                                Location.of("through", "BT-1"), Map.of("number", through, "next", next.number())))
                        : Parsed.valid(new SeriesPosition(next.period(), sequence.getAsLong(), next.date(), through));
        };
    }

    /**
     * Tells whether this series may still give a number, wherever it stands: whether its pattern writes that number for a
     * document of a day or of a later one.
     *
     * @param number the number
     * @param from the first day to think of
     * @return whether it may come to it
     */
    public boolean mayGive(DocumentNumber number, LocalDate from) {
        return pattern.mayWrite(number, from, first);
    }

    /**
     * Tells whether this series and another come to the same numbers, for both write them alike.
     *
     * @param other the other series
     * @return whether they are two series that differ in nothing that their numbers show
     */
    public boolean collidesWith(NumberSeries other) {
        return !id.equals(other.id) && pattern.coincides(other.pattern);
    }
}
