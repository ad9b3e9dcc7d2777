package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A trail that can be tampered with: what a store keeps, in lists that a test may change. */
final class InMemoryTrail implements AuditTrail {

    private final TreeMap<ChainId, ChainHead> heads = new TreeMap<>();
    private final TreeMap<ChainId, List<KeptEntry>> chains = new TreeMap<>();

    @Override
    public AuditEntry append(ChainId chain, AuditEvent event, AuditPayload payload) {
        AuditEntry entry = head(chain).next(event, payload);
        chains.computeIfAbsent(chain, it -> new ArrayList<>()).add(KeptEntry.of(entry, payload));
        heads.put(chain, entry.head());
        return entry;
    }

    @Override
    public ChainHead head(ChainId chain) {
        return heads.getOrDefault(chain, ChainHead.start(chain));
    }

    @Override
    public Stream<ChainId> chains() {
        return chains.keySet().stream();
    }

    @Override
    public Stream<KeptEntry> kept(ChainId chain) {
        return chains.getOrDefault(chain, List.of()).stream();
    }

    @Override
    public Optional<KeptPayload> payload(ChainId chain, long sequence) {
        return kept(chain)
                .filter(kept -> kept.entry().sequence() == sequence)
                .findFirst()
                .flatMap(KeptEntry::payload);
    }

    @Override
    public long erase(Subject subject, Tombstone tombstone) {
        long erased = 0;
        for (List<KeptEntry> chain : chains.values()) {
            for (int i = 0; i < chain.size(); i++) {
                KeptEntry kept = chain.get(i);
                boolean about = kept.entry().event().subject().equals(subject);
                if (about && kept.payload().orElseThrow() instanceof AuditPayload) {
                    chain.set(i, KeptEntry.of(kept.entry(), tombstone));
                    erased++;
                }
            }
        }
        return erased;
    }

    /** The list itself, to be tampered with. */
    List<KeptEntry> open(ChainId chain) {
        return chains.get(chain);
    }

    /** All lists, to be tampered with. */
    Map<ChainId, List<KeptEntry>> open() {
        return chains;
    }
}
