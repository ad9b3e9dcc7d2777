package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rates, of which the narrowest decides, and of one scope the latest that has begun.
 *
 * @param rates in the order in which they were given
 */
record RateTable(List<HourlyRate> rates) {

    RateTable {
        rates = List.copyOf(rates);
    }

    /** Adds a rate to a list that must not have one for the same work from the same day. */
    static void add(HourlyRate rate, List<HourlyRate> rates) {
        if (rates.stream()
                .anyMatch(known ->
                        known.from().equals(rate.from()) && known.scope().equals(rate.scope()))) {
            throw new IllegalArgumentException("Two rates for the same work from the same day: " + rate);
        }
        rates.add(rate);
    }

    /** Finds the rate for an entry; one for everything is on the given level. */
    Optional<FoundRate> find(TimeEntry entry, RateLevel ofEverything) {
        return rates.stream()
                .filter(rate ->
                        !rate.from().isAfter(entry.date()) && rate.scope().takes(entry))
                .min(Comparator.comparing((HourlyRate rate) -> rate.scope().level(ofEverything))
                        .thenComparing(Comparator.comparingInt(
                                        (HourlyRate rate) -> rate.scope().narrowness())
                                .reversed())
                        .thenComparing(Comparator.comparing((HourlyRate rate) -> rate.from())
                                .reversed()))
                .map(rate -> new FoundRate(rate.scope().level(ofEverything), rate.price()));
    }

    /** The first day on which these rates and others can differ; empty where they are the same. */
    Optional<LocalDate> differsFrom(RateTable others) {
        Set<HourlyRate> both = new HashSet<>(rates);
        both.retainAll(new HashSet<>(others.rates));
        List<HourlyRate> changed = new ArrayList<>();
        Stream.concat(rates.stream(), others.rates.stream())
                .filter(rate -> !both.contains(rate))
                .forEach(changed::add);
        return changed.stream().map(HourlyRate::from).min(Comparator.naturalOrder());
    }
}
