package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** Hours are added and never changed; what happened to them, steps of approval and trips are kept for good. */
abstract class HoursContract extends RepositoryContract {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Id<Employee> JOKE = Id.of("joke");

    HoursContract(Stores stores) {
        super(stores);
    }

    private static TimeEntry entry(String id) {
        return TimeEntry.of(Id.of(id), JOKE, DAY, Duration.ofMinutes(60))
                .customer(Id.of("hop"))
                .build();
    }

    private static TimeEntry correction(String id, String of) {
        return entry(of)
                .correction(Id.of(id), DAY.plusDays(1), Duration.ofMinutes(30))
                .build();
    }

    private static List<String> ids(Stream<TimeEntry> entries) {
        try (entries) {
            return entries.map(entry -> entry.id().value()).toList();
        }
    }

    @Test
    void an_entry_is_replaced_once_and_stays() throws Exception {
        stores.run(r -> {
            r.timeEntries().add(entry("a"));
            r.timeEntries().add(entry("b"));
        });
        stores.run(r -> assertThat(r.timeEntries().add(correction("a2", "a"))).isEqualTo(Addition.ADDED));

        stores.reopen();
        stores.run(r -> {
            DateRange days = DateRange.of(DAY, DAY.plusDays(1));
            assertThat(ids(r.timeEntries().by(JOKE, days))).containsExactly("b", "a2");
            assertThat(ids(r.timeEntries().of(Id.of("hop"), days))).containsExactly("b", "a2");
            assertThat(r.timeEntries().find(Id.of("a"))).contains(entry("a"));
            assertThat(r.timeEntries().facts(Id.of("a")))
                    .containsExactly(new TimeEntryFact.Replaced(Id.of("a"), Id.of("a2")));
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.timeEntries().add(correction("a3", "a"))));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.timeEntries().add(correction("c2", "c"))));
        stores.run(r -> assertThat(r.timeEntries().find(Id.of("a3"))).isEmpty());
    }

    @Test
    void what_happens_to_an_entry_is_kept_in_order() throws Exception {
        TimeEntryFact off = new TimeEntryFact.WrittenOff(Id.of("a"), DAY, "Coulance");
        TimeEntryFact back = new TimeEntryFact.Restored(Id.of("a"), DAY, "Toch akkoord");
        TimeEntryFact gone = new TimeEntryFact.Withdrawn(Id.of("a"), DAY, "Dubbel");
        stores.run(r -> r.timeEntries().add(entry("a")));
        stores.run(r -> r.timeEntries().append(off));
        stores.run(r -> {
            assertThat(r.timeEntries().state(Id.of("a"))).isEqualTo(EntryState.WRITTEN_OFF);
            assertThat(ids(r.timeEntries().by(JOKE, DateRange.on(DAY)))).containsExactly("a");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.timeEntries().append(gone)));
        stores.run(r -> r.timeEntries().append(back));
        stores.run(r -> r.timeEntries().append(gone));

        stores.reopen();
        stores.run(r -> {
            assertThat(r.timeEntries().facts(Id.of("a"))).containsExactly(off, back, gone);
            assertThat(ids(r.timeEntries().by(JOKE, DateRange.on(DAY)))).isEmpty();
        });
    }

    @Test
    void steps_of_approval_are_kept_in_order() throws Exception {
        ApprovalFact.Signature boss = new ApprovalFact.Signature(Id.of("bas"), DAY);
        ApprovalFact first = new ApprovalFact(JOKE, DateRange.on(DAY), ApprovalFact.Act.SUBMITTED, boss, "");
        ApprovalFact second = new ApprovalFact(JOKE, DateRange.on(DAY), ApprovalFact.Act.REJECTED, boss, "Nee");
        stores.run(r -> r.timeEntryApprovals().append(first));
        stores.run(r -> r.timeEntryApprovals().append(second));

        stores.reopen();
        stores.run(r -> {
            assertThat(r.timeEntryApprovals().of(JOKE)).containsExactly(first, second);
            assertThat(r.timeEntryApprovals().of(Id.of("tom"))).isEmpty();
        });
    }

    @Test
    void a_trip_is_added_once() throws Exception {
        Trip trip = Trip.of(Id.of("r1"), JOKE, DAY, "63.5", Vehicle.CAR).build();
        Trip other = Trip.of(Id.of("r1"), JOKE, DAY, "64", Vehicle.CAR).build();
        stores.run(r -> assertThat(r.trips().add(trip)).isEqualTo(Addition.ADDED));

        stores.reopen();
        stores.run(r -> {
            assertThat(r.trips().add(trip)).isEqualTo(Addition.KNOWN);
            assertThat(r.trips().add(other)).isEqualTo(Addition.REFUSED);
            assertThat(r.trips().find(trip.id())).contains(trip);
            try (Stream<Trip> trips = r.trips().by(JOKE, DateRange.on(DAY))) {
                assertThat(trips).containsExactly(trip);
            }
            try (Stream<Trip> trips = r.trips().by(JOKE, DateRange.on(DAY.plusDays(1)))) {
                assertThat(trips).isEmpty();
            }
        });
    }

    private static Expense.Builder expense(String id) {
        return Expense.of(Id.of(id), JOKE, DAY, "Treinkaartje", eur("21.80")).customer(Id.of("hop"));
    }

    @Test
    void a_trip_is_replaced_once_and_stays() throws Exception {
        Trip trip = Trip.of(Id.of("r1"), JOKE, DAY, "63.5", Vehicle.CAR)
                .customer(Id.of("hop"))
                .build();
        Trip instead =
                trip.correction(Id.of("r2"), DAY.plusDays(1), "60", Vehicle.CAR).build();
        stores.run(r -> r.trips().add(trip));
        stores.run(r -> assertThat(r.trips().add(instead)).isEqualTo(Addition.ADDED));

        stores.reopen();
        stores.run(r -> {
            assertThat(r.trips().state(Id.of("r1"))).isEqualTo(EntryState.REPLACED);
            assertThat(r.trips().find(Id.of("r1"))).contains(trip);
            try (Stream<Trip> trips = r.trips().by(JOKE, DateRange.always())) {
                assertThat(trips).containsExactly(instead);
            }
            try (Stream<Trip> trips = r.trips().of(Id.of("hop"), DateRange.always())) {
                assertThat(trips).containsExactly(instead);
            }
            try (Stream<Id<Party>> customers = r.trips().customers(DateRange.on(DAY.plusDays(1)))) {
                assertThat(customers).containsExactly(Id.of("hop"));
            }
            try (Stream<Id<Party>> behind = r.trips().customersBehind(Id.of("hol"), DateRange.always())) {
                assertThat(behind).containsExactly(Id.of("hop"));
            }
            try (Stream<Id<Party>> behind = r.trips().customersBehind(Id.of("hop"), DateRange.always())) {
                assertThat(behind).isEmpty();
            }
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.trips()
                        .add(trip.correction(Id.of("r3"), DAY, "61", Vehicle.CAR)
                                .build())));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(
                        r -> r.trips().append(new OutlayFact(trip.source(), OutlayFact.Act.WITHDRAWN, DAY, "Dubbel"))));
        stores.run(r -> assertThat(r.trips().find(Id.of("r3"))).isEmpty());
    }

    @Test
    void what_happens_to_an_expense_is_kept_in_order() throws Exception {
        Expense expense = expense("x1").build();
        OutlayFact off = new OutlayFact(expense.source(), OutlayFact.Act.WRITTEN_OFF, DAY, "Coulance");
        OutlayFact back = new OutlayFact(expense.source(), OutlayFact.Act.RESTORED, DAY, "Toch akkoord");
        OutlayFact gone = new OutlayFact(expense.source(), OutlayFact.Act.WITHDRAWN, DAY, "Dubbel");
        stores.run(r -> {
            assertThat(r.expenses().add(expense)).isEqualTo(Addition.ADDED);
            assertThat(r.expenses().add(expense)).isEqualTo(Addition.KNOWN);
            assertThat(r.expenses().add(expense("x1").project("site").build())).isEqualTo(Addition.REFUSED);
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.trips().append(off)));
        stores.run(r -> r.expenses().append(off));
        stores.run(r -> {
            assertThat(r.expenses().state(Id.of("x1"))).isEqualTo(EntryState.WRITTEN_OFF);
            try (Stream<Expense> expenses = r.expenses().of(Id.of("hop"), DateRange.on(DAY))) {
                assertThat(expenses).containsExactly(expense);
            }
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.expenses().append(gone)));
        stores.run(r -> r.expenses().append(back));
        stores.run(r -> r.expenses().append(gone));

        stores.reopen();
        stores.run(r -> {
            assertThat(r.expenses().facts(Id.of("x1"))).containsExactly(off, back, gone);
            assertThat(r.expenses().find(Id.of("x1"))).contains(expense);
            try (Stream<Expense> expenses = r.expenses().by(JOKE, DateRange.on(DAY))) {
                assertThat(expenses).isEmpty();
            }
        });
    }

    @Test
    void projects_are_versioned() throws Exception {
        Project project = Project.of("site", "Website", DateRange.from(DAY)).build();
        isVersioned(
                project,
                project.toBuilder().goal("Bestellen zonder te bellen").build(),
                r -> r.projects()::add,
                r -> r.projects()::save,
                r -> r.projects().find(project.id()).orElseThrow());
    }

    @Test
    void rates_of_the_house_are_versioned() throws Exception {
        HouseRates rates = HouseRates.none().toBuilder()
                .cost(HourlyRate.from(DAY, UnitPrice.unitPrice("52.00")))
                .build();
        isVersioned(
                HouseRates.none(),
                rates,
                r -> r.rateCards()::add,
                r -> r.rateCards()::saveHouse,
                r -> r.rateCards().house().orElseThrow());
    }
}
