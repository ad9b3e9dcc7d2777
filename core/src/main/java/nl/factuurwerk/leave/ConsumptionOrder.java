package nl.factuurwerk.leave;

import java.util.Comparator;

/**
 * Which leave is taken first, where several lots can be. No law says so; an agreement may differ to the good of the
 * employee.
 */
public enum ConsumptionOrder {

    /**
     * What lapses first, by the day on which it lapses if the employer informs in time; of what lapses on one day, the
     * oldest.
     */
    SOONEST_LAPSING,

    /** What was earned in the earliest year. */
    OLDEST,

    /** What is above the law, and then what lapses first. */
    EXTRA_FIRST;

    Comparator<OpenLot> comparator() {
        Comparator<OpenLot> soonest = Comparator.comparing(OpenLot::nominalEnd);
        return switch (this) {
            case SOONEST_LAPSING -> soonest.thenComparing(OpenLot.BY_KEY);
            case OLDEST -> OpenLot.BY_KEY;
            case EXTRA_FIRST ->
                Comparator.comparing(OpenLot::isStatutory)
                        .thenComparing(soonest)
                        .thenComparing(OpenLot.BY_KEY);
        };
    }
}
