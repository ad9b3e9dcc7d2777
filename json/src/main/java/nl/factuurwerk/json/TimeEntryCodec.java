package nl.factuurwerk.json;

import java.time.Duration;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** How a time entry stands in JSON. */
final class TimeEntryCodec extends ObjectCodec<TimeEntry> {

    static final TimeEntryCodec CODEC = new TimeEntryCodec();

    private static final Codec<Id<TimeEntry>> ID = Scalars.id();
    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    static final Codec<Duration> DURATION = TextCodec.exact(JsonRules.DURATION, Duration::toString, Duration::parse)
            .as(TextShape.of("Duration").format("duration"));

    @Override
    public void write(TimeEntry entry, PropertyWriter out) {
        out.put("id", entry.id(), ID);
        out.put("employee", entry.employee(), EmployeeCodec.ID);
        out.put("date", entry.date(), Scalars.DATE);
        out.put("duration", entry.duration(), DURATION);
        out.put("customer", entry.customer(), CUSTOMER);
        out.put("project", entry.project(), Scalars.TEXT);
        out.put("task", entry.task(), Scalars.TEXT);
        out.put("note", entry.note(), Scalars.TEXT);
        out.put("activity", entry.activity(), Scalars.TEXT);
        out.put("clocked", entry.clocked(), HoursCodecs.CLOCKED);
        out.put("rate", entry.rate(), HoursCodecs.PRICE);
        out.put("replaces", entry.replaces(), ID);
        out.put("billable", entry.isBillable(), Scalars.BOOLEAN);
    }

    @Override
    Read<TimeEntry> read(PropertyReader in) {
        var id = in.required("id", ID);
        var employee = in.required("employee", EmployeeCodec.ID);
        var date = in.required("date", Scalars.DATE);
        var duration = in.required("duration", DURATION);
        var customer = in.optional("customer", CUSTOMER);
        var project = in.optional("project", Scalars.TEXT);
        var task = in.optional("task", Scalars.TEXT);
        var note = in.optional("note", Scalars.TEXT);
        var activity = in.optional("activity", Scalars.TEXT);
        var clocked = in.optional("clocked", HoursCodecs.CLOCKED);
        var rate = in.optional("rate", HoursCodecs.PRICE);
        var replaces = in.optional("replaces", ID);
        var billable = in.required("billable", Scalars.BOOLEAN);
        return in.make(() -> {
            TimeEntry.Builder entry = TimeEntry.of(id.get(), employee.get(), date.get(), duration.get())
                    .billable(billable.get());
            customer.get().ifPresent(entry::customer);
            project.get().ifPresent(entry::project);
            task.get().ifPresent(entry::task);
            note.get().ifPresent(entry::note);
            activity.get().ifPresent(entry::activity);
            clocked.get().ifPresent(entry::clocked);
            rate.get().ifPresent(entry::rate);
            replaces.get().ifPresent(entry::replacing);
            return entry.build();
        });
    }
}
