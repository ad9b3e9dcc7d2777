package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.time.DateRange;

/** How a range of days stands in JSON: first and last day, both within it; a side that is open is left out. */
final class DateRangeCodec extends ObjectCodec<DateRange> {

    static final DateRangeCodec CODEC = new DateRangeCodec();

    @Override
    public void write(DateRange range, PropertyWriter out) {
        out.put("first", Optional.of(range.first()).filter(day -> !day.equals(LocalDate.MIN)), Scalars.DATE);
        out.put("last", range.end(), Scalars.DATE);
    }

    @Override
    Read<DateRange> read(PropertyReader in) {
        var first = in.optional("first", Scalars.DATE);
        var last = in.optional("last", Scalars.DATE);
        return in.make(
                () -> DateRange.of(first.get().orElse(LocalDate.MIN), last.get().orElse(LocalDate.MAX)));
    }
}
