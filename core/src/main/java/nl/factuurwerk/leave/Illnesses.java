package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.DateRange;

/** When somebody was ill, out of the facts. */
final class Illnesses {

    private Illnesses() {}

    /**
     * Pairs reports with recoveries.
     *
     * @param facts facts that stand, in any order
     * @param through until when somebody counts as ill who has not recovered
     * @return the days of each illness, without order
     */
    static List<DateRange> of(Collection<LeaveFact> facts, LocalDate through) {
        Map<Id<LeaveFact>, LocalDate> recovered = new HashMap<>();
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Recovered(var id, var day, var ill)) {
                recovered.merge(ill, day, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<DateRange> ranges = new ArrayList<>();
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Ill(var id, var first)) {
                LocalDate back = recovered.get(id);
                LocalDate last = back == null ? through : back.minusDays(1);
                if (!last.isBefore(first)) {
                    ranges.add(DateRange.of(first, last));
                }
            }
        }
        return ranges;
    }
}
