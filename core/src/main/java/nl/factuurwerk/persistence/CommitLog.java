package nl.factuurwerk.persistence;

import java.util.List;
import nl.factuurwerk.identity.Administration;

/**
 * Takes down what each unit of work changed, before anybody else can see it: what makes a store in memory outlive the
 * program.
 *
 * <p>Called for the units of work of one administration one after the other, in the order in which they become visible;
 * for those of different administrations at the same time. A unit of work that changed nothing is not taken down.
 */
@FunctionalInterface
public interface CommitLog {

    /**
     * Takes down one unit of work. Once this returns the unit is committed, so by then it has to be where it outlasts
     * whatever the log is to outlast. An exception that this throws is passed on to whoever did the work, and nothing of
     * the unit becomes visible.
     *
     * @param administration whose data was changed
     * @param changes what was changed, in the order in which it was done; at least one
     */
    void append(Administration administration, List<StoreChange> changes);
}
