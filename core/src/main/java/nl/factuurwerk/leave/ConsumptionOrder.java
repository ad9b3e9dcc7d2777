package nl.factuurwerk.leave;

import java.time.LocalDate;
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
    SOONEST_LAPSING(
            Comparator.<OpenLot, LocalDate>comparing(OpenLot::nominalEnd).thenComparing(OpenLot.BY_KEY)),

    /** What was earned in the earliest year. */
    OLDEST(OpenLot.BY_KEY),

    /** What is above the law, and then what lapses first. */
    EXTRA_FIRST(Comparator.comparing(OpenLot::isStatutory)
            .thenComparing(OpenLot::nominalEnd)
            .thenComparing(OpenLot.BY_KEY));

    private final Comparator<OpenLot> comparator;

    ConsumptionOrder(Comparator<OpenLot> comparator) {
        this.comparator = comparator;
    }

    Comparator<OpenLot> comparator() {
        return comparator;
    }
}
