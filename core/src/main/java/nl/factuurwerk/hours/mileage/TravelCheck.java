package nl.factuurwerk.hours.mileage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * Finds travel that is paid for twice: as trips and by a fixed allowance, as commuting and as working at home, or as the
 * same trip a second time. There and back are two trips, for they start from different places.
 *
 * <pre>{@code
 * Report report = new TravelCheck()
 *         .fixed(sanne, DateRange.from(date("2026-01-01")))
 *         .atHome(daan, date("2026-03-06"))
 *         .of(trips);
 * }</pre>
 *
 * <p>For one use, by one thread.
 */
public final class TravelCheck {

    private final Map<Id<Employee>, List<DateRange>> fixed = new HashMap<>();
    private final Set<HomeDay> atHome = new HashSet<>();

    /** Starts with nobody who has a fixed allowance or works at home. */
    public TravelCheck() {}

    /**
     * Says that someone has a fixed allowance for commuting.
     *
     * @param employee who
     * @param days the days it is paid for
     * @return this check
     */
    public TravelCheck fixed(Id<Employee> employee, DateRange days) {
        fixed.computeIfAbsent(employee, who -> new ArrayList<>()).add(Objects.requireNonNull(days, "days"));
        return this;
    }

    /**
     * Says that someone is paid for working at home.
     *
     * @param employee who
     * @param day when
     * @return this check
     */
    public TravelCheck atHome(Id<Employee> employee, LocalDate day) {
        atHome.add(new HomeDay(employee, day));
        return this;
    }

    /**
     * Looks at trips.
     *
     * @param trips the trips, in any order
     * @return what is paid for twice, by day and trip: {@code TRAVEL-TWICE}, {@code TRAVEL-FIXED}, {@code TRAVEL-HOME}
     */
    public Report of(List<Trip> trips) {
        List<Trip> inOrder = trips.stream()
                .sorted(Comparator.comparing(Trip::date)
                        .thenComparing(trip -> trip.id().toString()))
                .toList();
        Map<Course, Trip> first = new HashMap<>();
        return Report.collect(findings -> inOrder.forEach(trip -> {
            Location where = Location.of("trips[" + trip.id() + "]");
            Trip other = first.putIfAbsent(Course.of(trip), trip);
            if (other != null && !other.id().equals(trip.id())) {
                findings.accept(TravelRules.TWICE.at(
                        where,
                        Map.of(
                                "trip", trip.id(),
                                "date", trip.date(),
                                "other", other.id(),
                                "kilometres", trip.kilometres(),
                                "from", trip.from(),
                                "to", trip.to())));
            }
            if (trip.purpose() == Purpose.COMMUTE && trip.vehicle().isOwnExpense()) {
                Map<String, Object> values =
                        Map.of("trip", trip.id(), "date", trip.date(), "employee", trip.employee());
                if (hasFixed(trip)) {
                    findings.accept(TravelRules.FIXED.at(where, values));
                }
                if (atHome.contains(new HomeDay(trip.employee(), trip.date()))) {
                    findings.accept(TravelRules.HOME.at(where, values));
                }
            }
        }));
    }

    private boolean hasFixed(Trip trip) {
        return fixed.getOrDefault(trip.employee(), List.of()).stream().anyMatch(days -> days.contains(trip.date()));
    }

    private record HomeDay(Id<Employee> employee, LocalDate day) {}

    /** What makes two trips the same. */
    private record Course(
            Id<Employee> employee, LocalDate date, Decimal kilometres, Vehicle vehicle, List<String> places) {

        static Course of(Trip trip) {
            return new Course(
                    trip.employee(), trip.date(), trip.kilometres(), trip.vehicle(), List.of(trip.from(), trip.to()));
        }
    }
}
