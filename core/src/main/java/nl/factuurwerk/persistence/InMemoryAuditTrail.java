package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.KeptPayload;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries;

/**
 * The audit trail of a unit of work. The chain of a number series is held together with the series, so that its tip is
 * always the last; two units that append to the same other chain want the same place, and only one of them gets it.
 */
final class InMemoryAuditTrail implements AuditTrail {

    private final TableView<EntryPlace, PlacedEntry> entries;
    private final TableView<ChainId, ChainId> chains;
    private final SeriesLocks.Held series;
    private final Consumer<StoreChange> record;

    InMemoryAuditTrail(
            TableView<EntryPlace, PlacedEntry> entries,
            TableView<ChainId, ChainId> chains,
            SeriesLocks.Held series,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.chains = chains;
        this.series = series;
        this.record = record;
    }

    @Override
    public AuditEntry append(ChainId chain, AuditEvent event, AuditPayload payload) {
        KeptEntry kept = KeptEntry.of(heldTip(chain).head().next(event, payload), payload);
        append(chain, kept);
        record.accept(new StoreChange.EntryAppended(kept));
        return kept.entry();
    }

    /** Puts an entry behind the last one of its chain, whatever it states. */
    void restore(KeptEntry kept) {
        append(kept.entry().chain(), kept);
    }

    private void append(ChainId chain, KeptEntry kept) {
        ChainTip tip = heldTip(chain);
        entries.add(tip.next(), new PlacedEntry(tip.next(), kept));
        if (tip.entries() == 0) {
            chains.put(chain, chain);
        }
        if (isOfSeries(chain)) {
            series.append(seriesOf(chain), tip.behind(kept.entry()));
        }
    }

    private ChainTip heldTip(ChainId chain) {
        return isOfSeries(chain) ? series.tip(seriesOf(chain)) : tip(chain);
    }

    private static boolean isOfSeries(ChainId chain) {
        return chain.equals(ChainId.series(chain.id()));
    }

    private static Id<NumberSeries> seriesOf(ChainId chain) {
        return Id.of(chain.id().value());
    }

    private ChainTip tip(ChainId chain) {
        return entries.last(EntryPlace.first(chain), EntryPlace.last(chain))
                .map(ChainTip::of)
                .orElseGet(() -> ChainTip.start(chain));
    }

    @Override
    public ChainHead head(ChainId chain) {
        return tip(chain).head();
    }

    @Override
    public Stream<ChainId> chains() {
        return chains.all();
    }

    @Override
    public Stream<KeptEntry> kept(ChainId chain) {
        return placed(chain).map(PlacedEntry::kept);
    }

    private Stream<PlacedEntry> placed(ChainId chain) {
        return entries.between(EntryPlace.first(chain), EntryPlace.last(chain));
    }

    @Override
    public Optional<KeptPayload> payload(ChainId chain, long sequence) {
        return find(chain, sequence).flatMap(entry -> entry.kept().payload());
    }

    /** Where a trail was not tampered with, an entry stands where it says. */
    private Optional<PlacedEntry> find(ChainId chain, long sequence) {
        return entries.find(new EntryPlace(chain, sequence))
                .filter(entry -> entry.states(sequence))
                .or(() -> placed(chain).filter(entry -> entry.states(sequence)).findFirst());
    }

    @Override
    public long erase(Subject subject, Tombstone tombstone) {
        List<PlacedEntry> about;
        try (Stream<PlacedEntry> all = entries.all()) {
            about = all.filter(placed -> placed.kept().entry().event().subject().equals(subject))
                    .filter(placed -> placed.kept()
                            .payload()
                            .filter(AuditPayload.class::isInstance)
                            .isPresent())
                    .toList();
        }
        for (PlacedEntry placed : about) {
            AuditEntry entry = placed.kept().entry();
            entries.put(placed.place(), placed.with(tombstone));
            record.accept(new StoreChange.PayloadErased(placed.place().chain(), entry.sequence(), tombstone));
        }
        return about.size();
    }

    /** Erases one payload again. */
    void restoreErasure(ChainId chain, long sequence, Tombstone tombstone) {
        PlacedEntry placed = find(chain, sequence)
                .orElseThrow(() -> new IllegalStateException("There is no entry to erase: " + chain + " " + sequence));
        entries.put(placed.place(), placed.with(tombstone));
    }
}
