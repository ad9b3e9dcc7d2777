package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one run did.
 *
 * @param asOf the day
 * @param outcomes debtor by debtor, of those against whom something was done, or should have been
 */
public record DunningRun(LocalDate asOf, List<DunningOutcome> outcomes) {

    /** Copies the outcomes. */
    public DunningRun {
        Objects.requireNonNull(asOf, "asOf");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Returns the letters that went into the outbox.
     *
     * @return in the order of the debtors
     */
    public List<Letter> letters() {
        return outcomes.stream().flatMap(outcome -> outcome.letters().stream()).toList();
    }

    /**
     * Returns the stages that were taken.
     *
     * @return in the order of the debtors
     */
    public List<StepTaken> steps() {
        return outcomes.stream().flatMap(outcome -> outcome.steps().stream()).toList();
    }

    /**
     * Returns what could not be done.
     *
     * @return the outcomes with errors
     */
    public List<DunningOutcome> refused() {
        return outcomes.stream().filter(outcome -> outcome.report().hasErrors()).toList();
    }
}
