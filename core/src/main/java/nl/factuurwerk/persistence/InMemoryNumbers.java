package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
import nl.factuurwerk.rule.Parsed;

/** The numbers that a unit of work hands out, from the series that it holds. */
final class InMemoryNumbers implements NumberAllocator {

    private final SeriesLocks.Held held;
    private final TableView<GapPlace, NumberGap> gaps;
    private final Consumer<StoreChange> record;

    InMemoryNumbers(SeriesLocks.Held held, TableView<GapPlace, NumberGap> gaps, Consumer<StoreChange> record) {
        this.held = held;
        this.gaps = gaps;
        this.record = record;
    }

    @Override
    public Parsed<DocumentNumber> next(NumberSeries series, LocalDate date) {
        return move(series, series.next(held.position(series.id()), date));
    }

    @Override
    public Parsed<DocumentNumber> adopt(NumberSeries series, DocumentNumber number, LocalDate date) {
        return move(series, series.adopt(held.position(series.id()), number, date));
    }

    @Override
    public Parsed<NumberGap> skip(NumberSeries series, DocumentNumber through, LocalDate date, String reason) {
        Optional<SeriesPosition> stands = held.position(series.id());
        return move(series, series.skip(stands, through, date)).map(last -> {
            NumberGap gap = new NumberGap(
                    series.id(), series.next(stands, date).orThrow().number(), last, reason);
            restore(gap);
            record.accept(new StoreChange.GapMade(gap));
            return gap;
        });
    }

    /** Puts a gap behind the last one of its series. */
    void restore(NumberGap gap) {
        gaps.add(new GapPlace(gap.series(), gaps(gap.series()).count()), gap);
    }

    /** Puts a series where it stood. */
    void restore(Id<NumberSeries> series, SeriesPosition position) {
        held.position(series);
        held.move(series, position);
    }

    @Override
    public Stream<NumberGap> gaps(Id<NumberSeries> series) {
        return gaps.between(GapPlace.first(series), GapPlace.last(series));
    }

    private Parsed<DocumentNumber> move(NumberSeries series, Parsed<SeriesPosition> to) {
        to.value().ifPresent(position -> {
            held.move(series.id(), position);
            record.accept(new StoreChange.SeriesMoved(series.id(), position));
        });
        return to.map(SeriesPosition::number);
    }
}
