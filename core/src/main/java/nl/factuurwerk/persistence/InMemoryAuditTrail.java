package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
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

/**
 * The audit trail of a unit of work. The chain of a number series is held together with the series, so that its head is
 * always the last; two units that append to the same other chain want the same place, and only one of them gets it.
 */
final class InMemoryAuditTrail implements AuditTrail {

    private final TableView<EntryPlace, KeptEntry> entries;
    private final TableView<ChainId, ChainId> chains;
    private final SeriesLocks.Held series;

    InMemoryAuditTrail(
            TableView<EntryPlace, KeptEntry> entries, TableView<ChainId, ChainId> chains, SeriesLocks.Held series) {
        this.entries = entries;
        this.chains = chains;
        this.series = series;
    }

    @Override
    public AuditEntry append(ChainId chain, AuditEvent event, AuditPayload payload) {
        boolean ofSeries = chain.equals(ChainId.series(chain.id()));
        ChainHead head = ofSeries ? series.head(Id.of(chain.id().value())) : head(chain);
        AuditEntry entry = head.next(event, payload);
        entries.add(new EntryPlace(chain, entry.sequence()), KeptEntry.of(entry, payload));
        if (head.sequence() == 0) {
            chains.put(chain, chain);
        }
        if (ofSeries) {
            series.append(entry.head());
        }
        return entry;
    }

    @Override
    public ChainHead head(ChainId chain) {
        return entries.last(new EntryPlace(chain, 0), new EntryPlace(chain, Long.MAX_VALUE))
                .map(kept -> kept.entry().head())
                .orElseGet(() -> ChainHead.start(chain));
    }

    @Override
    public Stream<ChainId> chains() {
        return chains.all();
    }

    @Override
    public Stream<KeptEntry> kept(ChainId chain) {
        return entries.between(new EntryPlace(chain, 0), new EntryPlace(chain, Long.MAX_VALUE));
    }

    @Override
    public Optional<KeptPayload> payload(ChainId chain, long sequence) {
        return entries.find(new EntryPlace(chain, sequence)).flatMap(KeptEntry::payload);
    }

    @Override
    public long erase(Subject subject, Tombstone tombstone) {
        List<KeptEntry> about;
        try (Stream<KeptEntry> all = entries.all()) {
            about = all.filter(kept -> kept.entry().event().subject().equals(subject))
                    .filter(kept -> kept.payload()
                            .filter(AuditPayload.class::isInstance)
                            .isPresent())
                    .toList();
        }
        for (KeptEntry kept : about) {
            AuditEntry entry = kept.entry();
            entries.put(new EntryPlace(entry.chain(), entry.sequence()), KeptEntry.of(entry, tombstone));
        }
        return about.size();
    }
}
