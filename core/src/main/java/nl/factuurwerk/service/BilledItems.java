package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The hours, trips and expenses that an invoice bills, as its timesheet lists them. */
final class BilledItems {

    private final Repositories repositories;
    private final Shares shares;

    BilledItems(Repositories repositories, Shares shares) {
        this.repositories = repositories;
        this.shares = shares;
    }

    /** What became of the hours for a customer. */
    @FunctionalInterface
    interface Shares {
        List<HourShare> of(Id<Party> customer, DateRange days, Repositories repositories);
    }

    List<Timesheet.Item> of(Invoice invoice) {
        List<Timesheet.Item> items = new ArrayList<>();
        Map<Id<Party>, List<TimeEntry>> entries = new HashMap<>();
        invoice.lines().stream().flatMap(line -> line.item().sources().stream()).forEach(source -> {
            entry(source)
                    .ifPresent(entry -> entries.computeIfAbsent(
                                    entry.customer().orElseThrow(), customer -> new ArrayList<>())
                            .add(entry));
            trip(source).map(this::item).ifPresent(items::add);
            expense(source).map(this::item).ifPresent(items::add);
        });
        entries.forEach((customer, all) -> addHours(customer, all, items));
        return items;
    }

    private Optional<TimeEntry> entry(SourceReference source) {
        return id(source, TimeEntry.KIND)
                .flatMap(key -> repositories.timeEntries().find(Id.of(key)))
                .filter(entry -> entry.customer().isPresent());
    }

    private Optional<Trip> trip(SourceReference source) {
        return id(source, Trip.KIND).flatMap(key -> repositories.trips().find(Id.of(key)));
    }

    private Optional<Expense> expense(SourceReference source) {
        return id(source, Expense.KIND).flatMap(key -> repositories.expenses().find(Id.of(key)));
    }

    private static Optional<String> id(SourceReference source, String kind) {
        return Optional.of(source.key()).filter(key -> source.kind().equals(kind));
    }

    /** What a price for the whole includes stands on no line; the rest of an entry does. */
    private void addHours(Id<Party> customer, List<TimeEntry> entries, List<Timesheet.Item> items) {
        List<LocalDate> days = entries.stream().map(TimeEntry::date).sorted().toList();
        Map<Id<TimeEntry>, Long> minutes = new HashMap<>();
        shares.of(customer, DateRange.of(days.getFirst(), days.getLast()), repositories).stream()
                .filter(share -> share.fate() != HourFate.INCLUDED)
                .forEach(share -> minutes.merge(share.entry().id(), share.minutes(), Long::sum));
        entries.stream()
                .sorted(Comparator.comparing(TimeEntry::date).thenComparing(TimeEntry::id))
                .forEach(entry -> items.add(item(entry, minutes.getOrDefault(entry.id(), 0L))));
    }

    private Timesheet.Item item(TimeEntry entry, long minutes) {
        String what = Stream.concat(entry.task().stream(), entry.note().stream())
                .reduce((task, note) -> task + "\n" + note)
                .orElse("");
        return new Timesheet.Item(
                entry.source(),
                entry.date(),
                nameOf(entry.employee()),
                what,
                new Quantity(Decimal.of(minutes), Unit.MINUTE));
    }

    private Timesheet.Item item(Trip trip) {
        String route = Stream.of(trip.from(), trip.to())
                .filter(place -> !place.isEmpty())
                .reduce((from, to) -> from + " \u2013 " + to)
                .orElse("");
        String what = Stream.of(trip.reason(), route)
                .filter(text -> !text.isEmpty())
                .reduce((reason, places) -> reason + "\n" + places)
                .orElse("");
        return new Timesheet.Item(
                trip.source(),
                trip.date(),
                nameOf(trip.employee()),
                what,
                new Quantity(trip.kilometres(), Unit.KILOMETRE));
    }

    private Timesheet.Item item(Expense expense) {
        return new Timesheet.Item(
                expense.source(),
                expense.date(),
                nameOf(expense.employee()),
                expense.receipt()
                        .map(receipt -> expense.what() + "\n" + receipt)
                        .orElse(expense.what()),
                new Quantity(Decimal.ONE, Unit.ONE));
    }

    private String nameOf(Id<Employee> employee) {
        return repositories
                .employees()
                .find(employee)
                .map(Versioned::value)
                .map(Employee::name)
                .orElse("");
    }
}
