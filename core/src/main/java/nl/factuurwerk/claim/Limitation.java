package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.factuurwerk.text.Explanation;

/**
 * Until when a claim can be enforced, unless its term is interrupted once more.
 *
 * @param kind which term it is under
 * @param due the last day to pay, from which the term was counted
 * @param interruptions what made it begin again, in order; nothing from before it began
 * @param tooLate what came when it was over, and changed nothing
 * @param lastSafeDay the last day on which an interruption surely is in time
 */
public record Limitation(
        LimitationKind kind,
        LocalDate due,
        List<Interruption> interruptions,
        List<Interruption> tooLate,
        LocalDate lastSafeDay) {

    /** Checks presence and copies the lists. */
    public Limitation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(lastSafeDay, "lastSafeDay");
        interruptions = List.copyOf(interruptions);
        tooLate = List.copyOf(tooLate);
    }

    /**
     * Tells whether the term is over.
     *
     * @param asOf the day asked about
     * @return whether that day is after the last safe day
     */
    public boolean isOver(LocalDate asOf) {
        return asOf.isAfter(lastSafeDay);
    }

    /**
     * Says how the last safe day came about.
     *
     * @return the day, with the due date and every interruption below
     */
    public Explanation explain() {
        return new Explanation(
                ClaimTexts.EXPLANATIONS.message("limitation", Map.of("last", lastSafeDay)),
                Stream.of(
                                Stream.of(Explanation.of(ClaimTexts.EXPLANATIONS.message(
                                        "limitation." + kind.name(), Map.of("due", due)))),
                                interruptions.stream().map(each -> line("interruption.", each)),
                                tooLate.stream().map(each -> line("too-late.", each)))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static Explanation line(String key, Interruption interruption) {
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(
                key + interruption.act().name(),
                Map.of("day", interruption.day(), "evidence", interruption.evidence())));
    }
}
