package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * A stage was taken.
 *
 * @param id its identity
 * @param on when
 * @param debtor against whom
 * @param about of what
 * @param stage which stage of the policy
 * @param kind what that is in law
 */
public record StepTaken(
        Id<DunningEntry> id, LocalDate on, Id<Party> debtor, Overdue.Key about, Id<Stage> stage, StageKind kind)
        implements DunningEntry {

    /** Checks presence. */
    public StepTaken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(kind, "kind");
    }
}
