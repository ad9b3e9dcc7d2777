package nl.factuurwerk.audit;

import java.util.Iterator;
import java.util.List;
import nl.factuurwerk.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Walks over one chain with a view of one entry ahead, and tells what was done to it.
 *
 * <p>An entry is <em>sound</em> if its digest fits and it names this chain: then what it says of its place was true
 * when it was written, and where it stands elsewhere, it was moved, or others were. Of one that is not sound nothing
 * can be believed; where it stands is told by the entry behind it.
 */
final class ChainWalk {

    private final ChainId chain;
    private final @Nullable ChainHead anchor;
    private final @Nullable DocumentCheck documents;
    private final ChainFaults faults;

    /** The sequence number that is next. */
    private long expected = 1;

    /** What the next entry has to follow, or null where that is not known: behind a gap or a fault. */
    private @Nullable Digest previous;

    /** The sound entry in the place before, or null where there is none. */
    private @Nullable AuditEntry last;

    private boolean empty = true;
    private boolean reached;
    private boolean rewritten;

    ChainWalk(ChainId chain, @Nullable ChainHead anchor, @Nullable DocumentCheck documents) {
        this.chain = chain;
        this.anchor = anchor;
        this.documents = documents;
        this.faults = new ChainFaults(chain);
        this.previous = ChainHead.start(chain).digest();
    }

    /** Returns what is wrong with the chain. */
    List<Finding> over(Iterator<KeptEntry> entries) {
        Step step = entries.hasNext() ? new Step(entries.next(), chain) : null;
        while (step != null) {
            empty = false;
            Step next = entries.hasNext() ? new Step(entries.next(), chain) : null;
            take(step, next);
            step = next;
        }
        if (documents != null) {
            documents.endChain();
        }
        return finish();
    }

    private void take(Step step, @Nullable Step next) {
        if (!step.sound()) {
            takeUnsound(step, next);
            return;
        }
        AuditEntry entry = step.entry();
        judgeContents(step.kept());
        compareWithAnchor(entry);
        if (entry.sequence() == expected) {
            takeInPlace(entry, next);
        } else if (follows(entry)) {
            // What it follows tells its place; its number was forged, digest and all.
            takeUnsound(step, next);
        } else if (entry.sequence() < expected) {
            takeLate(entry, next);
        } else {
            takeEarly(entry, next);
        }
    }

    private void takeInPlace(AuditEntry entry, @Nullable Step next) {
        boolean blamed = false;
        if (previous != null && !follows(entry)) {
            if (next != null && next.sound() && next.sequence() == expected && follows(next.entry())) {
                faults.inserted(entry.sequence(), expected);
                return;
            }
            blamed = last == null || isDenied(entry, next);
            faults.changed(blamed ? expected : expected - 1);
        }
        accept(entry, !blamed);
    }

    /** Tells whether an entry says that it follows the one before it, where that is known. */
    private boolean follows(AuditEntry entry) {
        return previous != null && previous.equals(entry.link().previous());
    }

    /** Tells whether the entry behind it follows another one in its place. */
    private static boolean isDenied(AuditEntry entry, @Nullable Step next) {
        return next != null
                && next.sound()
                && next.sequence() == entry.sequence() + 1
                && !next.entry().link().previous().equals(entry.digest());
    }

    /** A sound entry whose place has passed: a copy, one that was moved back, or the true one behind a forged one. */
    private void takeLate(AuditEntry entry, @Nullable Step next) {
        if (isTruerThanLast(entry, next)) {
            faults.inserted(entry.sequence(), entry.sequence());
            accept(entry, true);
        } else if (next == null ? faults.isMoved(expected) : next.sequence() == expected + 1) {
            standIn(entry);
        } else {
            faults.outOfPlace(entry.sequence(), expected);
        }
    }

    private boolean isTruerThanLast(AuditEntry entry, @Nullable Step next) {
        if (last == null || entry.sequence() != expected - 1 || entry.digest().equals(last.digest())) {
            return false;
        }
        if (next == null) {
            return anchor != null
                    && anchor.sequence() == entry.sequence()
                    && anchor.digest().equals(entry.digest());
        }
        return next.entry().link().previous().equals(entry.digest());
    }

    /** A sound entry whose place is still to come: others are gone, or it was moved forward. */
    private void takeEarly(AuditEntry entry, @Nullable Step next) {
        if (next != null && next.sequence() == expected) {
            faults.outOfPlace(entry.sequence(), expected);
        } else if (next != null && next.sequence() == expected + 1) {
            standIn(entry);
        } else {
            faults.gap(expected, entry.sequence() - 1);
            accept(entry, true);
        }
    }

    private void takeUnsound(Step step, @Nullable Step next) {
        AuditEntry entry = step.entry();
        if (documents != null) {
            documents.mention(entry);
        }
        if (next == null ? entry.sequence() != expected && !follows(entry) : next.sequence() == expected) {
            faults.inserted(entry.sequence(), expected);
            return;
        }
        if (next != null && entry.sequence() > expected && next.sequence() == entry.sequence() + 1) {
            faults.gap(expected, entry.sequence() - 1);
            expected = entry.sequence();
        }
        faults.changed(expected);
        pass();
    }

    /** Takes a sound entry that stands where another belongs. */
    private void standIn(AuditEntry entry) {
        faults.gap(expected, expected);
        faults.outOfPlace(entry.sequence(), expected);
        pass();
    }

    private void accept(AuditEntry entry, boolean believed) {
        last = entry;
        previous = believed ? entry.digest() : null;
        expected = entry.sequence() + 1;
    }

    /** Goes on behind a place whose own entry was not seen. */
    private void pass() {
        last = null;
        previous = null;
        expected++;
    }

    private void judgeContents(KeptEntry kept) {
        AuditEntry entry = kept.entry();
        if (kept.payload().isEmpty()) {
            faults.payloadMissing(entry.sequence());
        } else if (kept.payload().get() instanceof AuditPayload payload
                && !payload.digest().equals(entry.payload())) {
            faults.payloadChanged(entry.sequence());
        }
        if (documents != null) {
            documents.compare(entry);
        }
    }

    private void compareWithAnchor(AuditEntry entry) {
        if (anchor != null && anchor.sequence() == entry.sequence()) {
            boolean same = anchor.digest().equals(entry.digest());
            reached |= same;
            rewritten |= !same;
        }
    }

    private List<Finding> finish() {
        if (empty) {
            return anchor == null ? List.of() : List.of(ChainFaults.missing(anchor));
        }
        long length = faults.settle(expected - 1);
        if (anchor != null && length < anchor.sequence()) {
            faults.cut(length + 1, anchor.sequence());
        }
        if (anchor != null && rewritten && !reached && !faults.isChanged(anchor.sequence())) {
            faults.rewritten(anchor.sequence());
        }
        return faults.findings();
    }

    /** An entry on the way, digested once. */
    private record Step(KeptEntry kept, boolean sound) {

        Step(KeptEntry kept, ChainId chain) {
            this(kept, kept.entry().chain().equals(chain) && kept.entry().isIntact());
        }

        AuditEntry entry() {
            return kept.entry();
        }

        long sequence() {
            return kept.entry().sequence();
        }
    }
}
