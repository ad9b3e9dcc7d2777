package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;

/**
 * What would happen against one debtor on a day, and why other things would not. Nothing has happened yet.
 *
 * @param debtor against whom
 * @param on the day
 * @param letter the stages that go into one letter, the firmest first; empty where no letter goes out
 * @param handedOver what is given to an agency
 * @param held what nothing is done about
 */
public record DebtorPlan(
        Id<Party> debtor, LocalDate on, List<PlannedStep> letter, List<PlannedStep> handedOver, List<Held> held) {

    private static final Comparator<PlannedStep> FIRMEST_FIRST = Comparator.<PlannedStep, StageKind>comparing(
                    step -> step.stage().kind())
            .reversed()
            .thenComparing(step -> step.item().key().due())
            .thenComparing(step -> step.item().number());

    /** Puts the firmest stages first. */
    public DebtorPlan {
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(on, "on");
        letter = letter.stream().sorted(FIRMEST_FIRST).toList();
        handedOver = handedOver.stream().sorted(FIRMEST_FIRST).toList();
        held = List.copyOf(held);
    }

    /**
     * Tells whether something would happen.
     *
     * @return whether a letter goes out or something is handed over
     */
    public boolean acts() {
        return !letter.isEmpty() || !handedOver.isEmpty();
    }

    /**
     * Returns what the letter is written by: the firmest of its stages.
     *
     * @return the stage, or empty where no letter goes out
     */
    public Optional<Stage> firmest() {
        return letter.stream().findFirst().map(PlannedStep::stage);
    }

    /**
     * Returns the last day to pay that the letter states.
     *
     * @return the term of the firmest stage, counted from the day; empty where no letter goes out
     */
    public Optional<LocalDate> payBy() {
        return firmest().map(stage -> on.plusDays(stage.term()));
    }

    /**
     * Checks the file before formal stages.
     *
     * @param file what is known of the agreement
     * @return {@code DUN-TERMS} where the general terms cannot be shown to be accepted, {@code DUN-RECEIPT} for each invoice
     *     that is not known to have been received; nothing before milder stages
     */
    public Report check(CaseFile file) {
        return FileCheck.of(this, file);
    }
}
