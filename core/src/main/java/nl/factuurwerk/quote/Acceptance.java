package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * That the customer accepted a version of a quote, which makes the two of them bound (art. 6:217 BW).
 *
 * <pre>{@code
 * quote.accept(Acceptance.of(1, date("2026-12-01"), Evidence.signature("J. de Vries", "sig-4711")).choosing("fotografie"))
 * }</pre>
 *
 * @param version which version, from 1
 * @param chosen the optional lines that the customer wants
 * @param on the day on which the customer accepted it
 * @param evidence who, and how that is known
 */
public record Acceptance(int version, Set<LineKey> chosen, LocalDate on, Evidence evidence) implements QuoteEvent {

    /** Checks presence, and puts what was chosen in a fixed order. */
    public Acceptance {
        chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Records that a version was accepted without any of its options.
     *
     * @param version which version, from 1
     * @param on the day on which the customer accepted it
     * @param evidence who, and how that is known
     * @return the acceptance
     */
    public static Acceptance of(int version, LocalDate on, Evidence evidence) {
        return new Acceptance(version, Set.of(), on, evidence);
    }

    /**
     * Returns this acceptance with an option that the customer wants.
     *
     * @param option the key of an optional line
     * @return the changed acceptance
     * @throws IllegalArgumentException if the text is not a {@link LineKey}
     */
    public Acceptance choosing(String option) {
        Set<LineKey> more = new TreeSet<>(chosen);
        more.add(LineKey.of(option));
        return new Acceptance(version, more, on, evidence);
    }
}
