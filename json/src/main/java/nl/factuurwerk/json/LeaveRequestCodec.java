package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveEvent;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.time.Hours;

/** How a request for leave stands in JSON. */
final class LeaveRequestCodec extends ObjectCodec<LeaveRequest> {

    static final LeaveRequestCodec CODEC = new LeaveRequestCodec();

    private static final Codec<Id<LeaveRequest>> ID = Scalars.id();
    private static final Codec<LeaveEvent.What> WHAT = Scalars.constant(LeaveEvent.What.class);

    private static final Codec<Map.Entry<LocalDate, Hours>> PART = ObjectCodec.of(
            (part, out) -> {
                out.put("day", part.getKey(), Scalars.DATE);
                out.put("hours", part.getValue(), StaffCodecs.HOURS);
            },
            in -> {
                var day = in.required("day", Scalars.DATE);
                var hours = in.required("hours", StaffCodecs.HOURS);
                return in.make(() -> Map.entry(day.get(), hours.get()));
            });

    private static final Codec<Actor> ACTOR = ObjectCodec.of(
            (actor, out) -> {
                out.put("nature", actor.nature(), Scalars.constant(Actor.Nature.class));
                out.put("name", actor.name(), Scalars.TEXT);
            },
            in -> {
                var nature = in.required("nature", Scalars.constant(Actor.Nature.class));
                var name = in.required("name", Scalars.TEXT);
                return in.make(() -> new Actor(nature.get(), name.get()));
            });

    private static final Codec<LeaveEvent> EVENT = ObjectCodec.of(
            (event, out) -> {
                out.put("day", event.day(), Scalars.DATE);
                out.put("what", event.what(), WHAT);
                out.put("by", event.by(), ACTOR);
                out.put("reason", event.reason(), Scalars.TEXT);
            },
            in -> {
                var day = in.required("day", Scalars.DATE);
                var what = in.required("what", WHAT);
                var by = in.required("by", ACTOR);
                var reason = in.optional("reason", Scalars.TEXT);
                return in.make(() -> new LeaveEvent(day.get(), what.get(), by.get(), reason.get()));
            });

    @Override
    public void write(LeaveRequest request, PropertyWriter out) {
        out.put("id", request.id(), ID);
        out.put("employee", request.employee(), EmployeeCodec.ID);
        out.put("from", request.from(), Scalars.TEXT);
        out.put("days", request.days(), DateRangeCodec.CODEC);
        out.list("parts", List.copyOf(request.parts().entrySet()), PART);
        out.put("stages", request.stages(), Scalars.INTEGER);
        out.list("events", request.events(), EVENT);
    }

    @Override
    Read<LeaveRequest> read(PropertyReader in) {
        var id = in.required("id", ID);
        var employee = in.required("employee", EmployeeCodec.ID);
        var from = in.required("from", Scalars.TEXT);
        var days = in.required("days", DateRangeCodec.CODEC);
        var parts = in.list("parts", PART);
        var stages = in.required("stages", Scalars.INTEGER);
        var events = in.list("events", EVENT);
        return in.make(() -> {
            LeaveRequest request = LeaveRequest.draft(id.get(), employee.get(), from.get(), days.get())
                    .withStages(stages.get());
            for (Map.Entry<LocalDate, Hours> part : Once.each(parts.get(), Map.Entry::getKey)) {
                request = request.withPart(part.getKey(), part.getValue());
            }
            return LeaveRequest.restore(request, events.get());
        });
    }
}
