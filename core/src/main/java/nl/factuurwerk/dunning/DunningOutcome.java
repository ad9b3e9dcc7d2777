package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;

/**
 * What was done against one debtor.
 *
 * @param debtor against whom
 * @param letters the letters that went into the outbox
 * @param steps the stages that were taken
 * @param report what was found; with an error nothing was done
 */
public record DunningOutcome(Id<Party> debtor, List<Letter> letters, List<StepTaken> steps, Report report) {

    /** Copies the lists. */
    public DunningOutcome {
        Objects.requireNonNull(debtor, "debtor");
        letters = List.copyOf(letters);
        steps = List.copyOf(steps);
        Objects.requireNonNull(report, "report");
    }

    /**
     * Says that nothing was done.
     *
     * @param debtor against whom
     * @param report why
     * @return the outcome
     */
    public static DunningOutcome nothing(Id<Party> debtor, Report report) {
        return new DunningOutcome(debtor, List.of(), List.of(), report);
    }
}
