package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;

/**
 * What was found wrong with one chain. An entry that is missed in one place and seen in another was moved: so gaps and
 * strays are held against each other before anything is said of them.
 */
final class ChainFaults {

    private final ChainId chain;
    private final List<Placed> findings = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();

    /** The sequence numbers that were missed, each gap by its first with its last. */
    private final TreeMap<Long, Long> gaps = new TreeMap<>();

    private final Spans changed = new Spans();
    private final Spans payloadChanged = new Spans();
    private final Spans payloadMissing = new Spans();
    private long unnamed;

    ChainFaults(ChainId chain) {
        this.chain = chain;
    }

    static Finding missing(ChainHead head) {
        return AuditRules.CHAIN_MISSING.at(at(head.chain()), Map.of("chain", head.chain(), "last", head.sequence()));
    }

    void changed(long sequence) {
        count(changed.add(sequence));
    }

    void payloadChanged(long sequence) {
        count(payloadChanged.add(sequence));
    }

    void payloadMissing(long sequence) {
        count(payloadMissing.add(sequence));
    }

    /** An entry stands before the place of another and belongs nowhere. */
    void inserted(long stated, long place) {
        if (room(findings.size())) {
            findings.add(new Placed(
                    place,
                    AuditRules.ENTRY_INSERTED.at(
                            at(chain), Map.of("chain", chain, "sequence", stated, "place", place))));
        }
    }

    /** A sound entry stands where it does not belong: moved if it is missed elsewhere, a copy otherwise. */
    void outOfPlace(long sequence, long place) {
        if (room(strays.size())) {
            strays.add(new Stray(sequence, place));
        }
    }

    void gap(long first, long last) {
        if (room(gaps.size())) {
            gaps.put(first, last);
        }
    }

    void cut(long first, long last) {
        findings.add(new Placed(first, span(AuditRules.CHAIN_CUT, first, last)));
    }

    void rewritten(long sequence) {
        findings.add(new Placed(
                sequence, AuditRules.CHAIN_REWRITTEN.at(at(chain), Map.of("chain", chain, "sequence", sequence))));
    }

    boolean isMoved(long sequence) {
        return strays.stream().anyMatch(stray -> stray.sequence() == sequence);
    }

    boolean isChanged(long sequence) {
        return changed.contains(sequence);
    }

    /**
     * Tells moved entries from copies and from what is gone.
     *
     * @param length how many entries the chain seemed to have
     * @return how many it has, with those of its end that stand elsewhere
     */
    long settle(long length) {
        long whole = length;
        // The last entry may stand elsewhere; a number far beyond the end is not one that was ever given.
        while (isMoved(whole + 1)) {
            whole++;
        }
        if (whole > length) {
            gaps.put(length + 1, whole);
        }
        List<Stray> moved = new ArrayList<>();
        for (Stray stray : strays) {
            if (fill(stray.sequence())) {
                moved.add(stray);
            } else {
                inserted(stray.sequence(), stray.place());
            }
        }
        // Of two that changed places one finding is enough.
        moved.stream()
                .filter(stray ->
                        stray.sequence() > stray.place() || moved.stream().noneMatch(stray::mirrors))
                .forEach(stray -> findings.add(new Placed(stray.place(), reordered(stray))));
        gaps.forEach((first, last) -> findings.add(new Placed(first, span(AuditRules.ENTRY_REMOVED, first, last))));
        return whole;
    }

    /** Takes a number out of the gap it lies in, if it does. */
    private boolean fill(long sequence) {
        Map.Entry<Long, Long> gap = gaps.floorEntry(sequence);
        if (gap == null || gap.getValue() < sequence) {
            return false;
        }
        long first = gap.getKey();
        long last = gap.getValue();
        gaps.remove(first);
        if (first < sequence) {
            gaps.put(first, sequence - 1);
        }
        if (sequence < last) {
            gaps.put(sequence + 1, last);
        }
        return true;
    }

    /** Returns all findings by sequence number. */
    List<Finding> findings() {
        changed.forEach((first, last) -> findings.add(new Placed(first, span(AuditRules.ENTRY_CHANGED, first, last))));
        payloadChanged.forEach(
                (first, last) -> findings.add(new Placed(first, span(AuditRules.PAYLOAD_CHANGED, first, last))));
        payloadMissing.forEach(
                (first, last) -> findings.add(new Placed(first, span(AuditRules.PAYLOAD_MISSING, first, last))));
        List<Finding> sorted = new ArrayList<>(findings.stream()
                .sorted(Comparator.comparingLong(Placed::sequence))
                .map(Placed::finding)
                .toList());
        if (unnamed > 0) {
            sorted.add(AuditRules.MORE.at(at(chain), Map.of("count", unnamed)));
        }
        return sorted;
    }

    private Finding reordered(Stray stray) {
        return AuditRules.ENTRY_REORDERED.at(
                at(chain), Map.of("chain", chain, "sequence", stray.sequence(), "place", stray.place()));
    }

    private Finding span(RuleDescription rule, long first, long last) {
        Map<String, Long> ends = Map.of("first", first, "last", last);
        boolean one = first == last;
        Map<String, Object> values = new HashMap<>(ends);
        values.put("chain", chain);
        values.put("entries", AuditRules.TEXTS.message(one ? "entry" : "entries", ends));
        values.put("entriesAre", AuditRules.TEXTS.message(one ? "entry-is" : "entries-are", ends));
        return rule.at(at(chain), values);
    }

    private static Location at(ChainId chain) {
        return Location.of(chain.toString());
    }

    private boolean room(int used) {
        count(used < Verification.MOST_FAULTS);
        return used < Verification.MOST_FAULTS;
    }

    private void count(boolean named) {
        if (!named) {
            unnamed++;
        }
    }

    private record Placed(long sequence, Finding finding) {}

    private record Stray(long sequence, long place) {
        boolean mirrors(Stray other) {
            return sequence == other.place && place == other.sequence;
        }
    }
}
