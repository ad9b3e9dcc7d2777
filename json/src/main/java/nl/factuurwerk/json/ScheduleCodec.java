package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.billing.plan.BillingMoment;
import nl.factuurwerk.billing.plan.Pause;
import nl.factuurwerk.billing.plan.Proration;
import nl.factuurwerk.billing.plan.Schedule;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.time.Rhythm;

/** How stands in JSON when a plan that comes back is billed, and for which days. */
final class ScheduleCodec extends ObjectCodec<Schedule> {

    static final ScheduleCodec CODEC = new ScheduleCodec();

    private static final Codec<Rhythm.Unit> UNIT = Scalars.constant(Rhythm.Unit.class);
    private static final Codec<BillingMoment.Point> POINT = Scalars.constant(BillingMoment.Point.class);
    private static final Codec<Proration> PRORATION = Scalars.constant(Proration.class);

    static final ObjectCodec<Recurrence> RECURRENCE = ObjectCodec.of(
            Recurrence.class,
            (recurrence, out) -> {
                out.put("anchor", recurrence.anchor(), Scalars.DATE);
                out.put("every", recurrence.rhythm().every(), Scalars.INTEGER);
                out.put("unit", recurrence.rhythm().unit(), UNIT);
            },
            in -> {
                var anchor = in.required("anchor", Scalars.DATE);
                var every = in.required("every", Scalars.INTEGER);
                var unit = in.required("unit", UNIT);
                return in.make(() -> new Recurrence(anchor.get(), new Rhythm(every.get(), unit.get())));
            });

    /** Days before or after a point stand apart, because no number here is below zero. */
    private static final ObjectCodec<BillingMoment> MOMENT = ObjectCodec.of(
            (moment, out) -> {
                out.put("point", moment.point(), POINT);
                out.put("daysBefore", Optional.of(-moment.offset()).filter(days -> days > 0), Scalars.INTEGER);
                out.put("daysAfter", Optional.of(moment.offset()).filter(days -> days > 0), Scalars.INTEGER);
            },
            in -> {
                var point = in.required("point", POINT);
                var before = in.optional("daysBefore", Scalars.INTEGER);
                var after = in.optional("daysAfter", Scalars.INTEGER);
                return in.make(() -> new BillingMoment(point.get(), offset(before.get(), after.get())));
            });

    private static final ObjectCodec<Pause> PAUSE = ObjectCodec.of(
            (pause, out) -> {
                out.put("days", pause.days(), DateRangeCodec.CODEC);
                out.put("reason", pause.reason(), Scalars.TEXT);
            },
            in -> {
                var days = in.required("days", DateRangeCodec.CODEC);
                var reason = in.required("reason", Scalars.TEXT);
                return in.make(() -> new Pause(days.get(), reason.get()));
            });

    @Override
    public void write(Schedule schedule, PropertyWriter out) {
        out.put("recurrence", schedule.recurrence(), RECURRENCE);
        out.put("life", schedule.life(), DateRangeCodec.CODEC);
        out.put("moment", schedule.moment(), MOMENT);
        out.list("pauses", schedule.pauses(), PAUSE);
        out.put("proration", schedule.proration(), PRORATION);
    }

    @Override
    Read<Schedule> read(PropertyReader in) {
        var recurrence = in.required("recurrence", RECURRENCE);
        var life = in.required("life", DateRangeCodec.CODEC);
        var moment = in.required("moment", MOMENT);
        var pauses = in.list("pauses", PAUSE);
        var proration = in.required("proration", PRORATION);
        return in.make(() -> new Schedule(recurrence.get(), life.get(), moment.get(), pauses.get(), proration.get()));
    }

    private static int offset(Optional<Integer> before, Optional<Integer> after) {
        if (before.isPresent() && after.isPresent()) {
            throw new IllegalArgumentException("Either " + before.get() + " days before, or " + after.get() + " after");
        }
        return after.orElseGet(() -> -before.orElse(0));
    }
}
