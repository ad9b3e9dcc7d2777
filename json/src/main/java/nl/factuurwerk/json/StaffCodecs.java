package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;

/** How contracts of employment stand in JSON, and when and how long somebody works. */
final class StaffCodecs {

    private static final String FORM = "-?(0|[1-9][0-9]*):[0-5][0-9]";
    private static final int MINUTES = 60;

    /** Hours and minutes, such as 85:20: decimals would be rounded. */
    static final Codec<Hours> HOURS = TextCodec.exact(JsonRules.VALUE, StaffCodecs::written, StaffCodecs::hours)
            .as(TextShape.of("Hours").like(FORM));

    private static final Codec<WorkWeek> WEEK =
            ObjectCodec.of((week, out) -> out.fullList("days", week.days(), HOURS), in -> {
                var days = in.fullList("days", HOURS);
                return in.make(() -> new WorkWeek(days.get()));
            });

    private static final Codec<WorkingPattern> PATTERN = ObjectCodec.of(
            (pattern, out) -> {
                out.put("anchor", pattern.anchor(), Scalars.DATE);
                out.fullList("weeks", pattern.weeks(), WEEK);
            },
            in -> {
                var anchor = in.required("anchor", Scalars.DATE);
                var weeks = in.fullList("weeks", WEEK);
                return in.make(() -> new WorkingPattern(anchor.get(), weeks.get()));
            });

    private static final Codec<EmploymentTerms> TERMS = ObjectCodec.of(
            (terms, out) -> {
                out.put("from", terms.from(), Scalars.DATE);
                out.put("weekly", terms.weekly(), HOURS);
                out.put("pattern", terms.pattern(), PATTERN);
            },
            in -> {
                var from = in.required("from", Scalars.DATE);
                var weekly = in.required("weekly", HOURS);
                var pattern = in.required("pattern", PATTERN);
                return in.make(() -> new EmploymentTerms(from.get(), weekly.get(), pattern.get()));
            });

    static final Codec<Employment> EMPLOYMENT = ObjectCodec.of(
            (employment, out) -> {
                out.put("days", employment.days(), DateRangeCodec.CODEC);
                out.fullList("terms", employment.terms(), TERMS);
            },
            in -> {
                var days = in.required("days", DateRangeCodec.CODEC);
                Read<List<EmploymentTerms>> terms = in.fullList("terms", TERMS);
                return in.make(() -> Employment.of(days.get(), terms.get()));
            });

    private StaffCodecs() {}

    static String written(Hours hours) {
        long minutes = Math.abs(hours.minutes());
        long rest = minutes % MINUTES;
        return (hours.minutes() < 0 ? "-" : "") + minutes / MINUTES + ":" + (rest < 10 ? "0" : "") + rest;
    }

    private static Hours hours(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Hours and minutes are written as 85:20");
        }
        long minutes = Math.addExact(
                Math.multiplyExact(Math.abs(Long.parseLong(text.substring(0, colon))), MINUTES),
                Long.parseLong(text.substring(colon + 1)));
        Hours read = Hours.ofMinutes(text.startsWith("-") ? -minutes : minutes);
        if (!written(read).equals(text)) {
            throw new IllegalArgumentException("Hours and minutes are written as 85:20");
        }
        return read;
    }
}
