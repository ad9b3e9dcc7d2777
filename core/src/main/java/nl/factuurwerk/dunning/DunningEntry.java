package nl.factuurwerk.dunning;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * Something that happened in dunning a debtor. Entries are added and never changed; how dunning stands on a day is what the
 * entries up to that day say, in whatever order they were added.
 */
public sealed interface DunningEntry permits StepTaken, Paused, Resumed, Talked, Promised, PolicyChosen, TermsAccepted {

    /**
     * Returns its identity.
     *
     * @return unique in the administration
     */
    Id<DunningEntry> id();

    /**
     * Returns when it happened.
     *
     * @return the day, in the seller's zone
     */
    LocalDate on();

    /**
     * Returns against whom.
     *
     * @return the debtor
     */
    Id<Party> debtor();
}
