package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.rule.Report;

/**
 * A letter that could go out, with what would follow from it.
 *
 * @param letter the letter
 * @param steps the stages that it takes
 * @param charges the interest and costs that it would put on invoices, beyond what is in the books
 * @param report what is wrong with it: as a letter of fourteen days, and of the file where it is formal. With an error it does
 *     not go out
 */
public record LetterProposal(Letter letter, List<PlannedStep> steps, List<Portion> charges, Report report) {

    /** Copies the lists. */
    public LetterProposal {
        Objects.requireNonNull(letter, "letter");
        steps = List.copyOf(steps);
        charges = List.copyOf(charges);
        Objects.requireNonNull(report, "report");
    }
}
