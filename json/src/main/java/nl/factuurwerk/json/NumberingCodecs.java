package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberPattern;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
import nl.factuurwerk.numbering.SeriesReset;

/** How a series, its position and the gaps in it stand in JSON. */
final class NumberingCodecs {

    static final Codec<Id<NumberSeries>> SERIES = Scalars.id();

    private static final Codec<DocumentNumber> NUMBER =
            TextCodec.exact(JsonRules.VALUE, DocumentNumber::value, DocumentNumber::new);

    private static final Codec<NumberPattern> PATTERN =
            TextCodec.exact(JsonRules.VALUE, NumberPattern::toString, NumberPattern::of);
    private static final Codec<SeriesReset> RESET = Scalars.constant(SeriesReset.class);
    private static final Codec<NumberSeries.DateOrder> DATES = Scalars.constant(NumberSeries.DateOrder.class);

    static final ObjectCodec<SeriesPosition> POSITION = ObjectCodec.of(
            (position, out) -> {
                out.text("period", position.period());
                out.put("sequence", position.sequence(), LongCodec.CODEC);
                out.put("date", position.date(), Scalars.DATE);
                out.put("number", position.number(), NUMBER);
            },
            in -> {
                var period = in.text("period");
                var sequence = in.required("sequence", LongCodec.CODEC);
                var date = in.required("date", Scalars.DATE);
                var number = in.required("number", NUMBER);
                return in.make(() -> new SeriesPosition(period.get(), sequence.get(), date.get(), number.get()));
            });

    static final ObjectCodec<NumberGap> GAP = ObjectCodec.of(
            (gap, out) -> {
                out.put("series", gap.series(), SERIES);
                out.put("first", gap.first(), NUMBER);
                out.put("last", gap.last(), NUMBER);
                out.put("reason", gap.reason(), Scalars.TEXT);
            },
            in -> {
                var series = in.required("series", SERIES);
                var first = in.required("first", NUMBER);
                var last = in.required("last", NUMBER);
                var reason = in.required("reason", Scalars.TEXT);
                return in.make(() -> new NumberGap(series.get(), first.get(), last.get(), reason.get()));
            });

    static final ObjectCodec<NumberSeries> NUMBER_SERIES = ObjectCodec.of(
            (series, out) -> {
                out.put("id", series.id(), SERIES);
                out.put("pattern", series.pattern(), PATTERN);
                out.put("reset", series.reset(), RESET);
                out.put("first", series.first(), LongCodec.CODEC);
                out.put("dates", series.dates(), DATES);
            },
            in -> {
                var id = in.required("id", SERIES);
                var pattern = in.required("pattern", PATTERN);
                var reset = in.required("reset", RESET);
                var first = in.required("first", LongCodec.CODEC);
                var dates = in.required("dates", DATES);
                return in.make(() -> new NumberSeries(id.get(), pattern.get(), reset.get(), first.get(), dates.get()));
            });

    private NumberingCodecs() {}
}
