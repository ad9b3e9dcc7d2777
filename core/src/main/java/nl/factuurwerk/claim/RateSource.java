package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.time.DateRange;

/** Which rates run on a debt: those of its terms, with the tables they need. */
final class RateSource {

    private final InterestTerms terms;
    private final StatutoryInterest table;

    RateSource(InterestTerms terms, StatutoryInterest table) {
        this.terms = terms;
        this.table = table;
    }

    /** Days with one rate. */
    record Stretch(DateRange days, Percentage rate) {}

    boolean compounds() {
        return switch (terms) {
            case InterestTerms.Statutory statutory -> true;
            case InterestTerms.Agreed agreed -> agreed.compounding() == InterestTerms.Compounding.YEARLY;
            case InterestTerms.None none -> false;
        };
    }

    /** Cuts days where the rate changes. */
    List<Stretch> during(DateRange days) {
        return switch (terms) {
            case InterestTerms.Statutory(var regime) -> statutory(regime, days, Percentage.ZERO);
            case InterestTerms.Agreed(var rate, var regime, var compounding) ->
                regime == InterestRegime.CONSUMER ? statutory(regime, days, rate) : List.of(new Stretch(days, rate));
            case InterestTerms.None none -> List.of();
        };
    }

    /** Returns the rate of a day. */
    Percentage at(LocalDate day) {
        List<Stretch> stretches = during(DateRange.on(day));
        return stretches.isEmpty() ? Percentage.ZERO : stretches.getFirst().rate();
    }

    private List<Stretch> statutory(InterestRegime regime, DateRange days, Percentage atLeast) {
        List<Stretch> stretches = new ArrayList<>();
        for (var row : table.during(regime, days)) {
            Percentage rate = row.value().compareTo(atLeast) < 0 ? atLeast : row.value();
            if (!stretches.isEmpty() && stretches.getLast().rate().equals(rate)) {
                Stretch before = stretches.removeLast();
                stretches.add(new Stretch(before.days().span(row.applies()), rate));
            } else {
                stretches.add(new Stretch(row.applies(), rate));
            }
        }
        return stretches;
    }
}
