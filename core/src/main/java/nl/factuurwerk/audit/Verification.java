package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trail from its first entry to its last and names each fault: what was changed, removed, inserted or moved, in
 * which chain and at which sequence number.
 *
 * <pre>{@code
 * Report report = Verification.of(trail).against(anchor).with(documents).report();
 * // series:invoices: entry 17 was removed. Restore it from a backup ...
 * }</pre>
 *
 * <p>An empty report says: no entry differs from what was written; no entry is missing between two others; every
 * payload is as it was or is erased; with documents, each is as its entries say, and none is missing or unknown; with
 * an anchor, nothing up to the anchor was cut off or rewritten.
 *
 * <p><strong>Without an anchor</strong> an empty report does not say that the end of a chain is there, nor that a chain
 * is there at all, nor that a chain was not written anew, with new digests, from some entry up to its end. Nothing in
 * the trail itself can show these. What was appended behind an anchor is to it as a trail without one.
 *
 * <p>A fault is named as what most likely was done. Where several were done next to each other, the report is never
 * empty, and may name one where there were two, or the neighbour of the one that was changed.
 *
 * <p>Each chain is read once, as a stream, and only faults are remembered; of documents a table of some 100 bytes each.
 * Of faults of one sort next to each other one finding is made; of more than {@value #MOST_FAULTS} faults in one chain
 * the rest is counted ({@code AUDIT-MORE}).
 */
public final class Verification {

    /** How many faults of one chain, or of documents, are remembered. */
    static final int MOST_FAULTS = 1000;

    private final AuditContents contents;
    private final @Nullable Anchor anchor;
    private final @Nullable DocumentDigests documents;

    private Verification(AuditContents contents, @Nullable Anchor anchor, @Nullable DocumentDigests documents) {
        this.contents = contents;
        this.anchor = anchor;
        this.documents = documents;
    }

    /**
     * Verifies a trail by itself.
     *
     * @param contents the trail, or what was exported of it
     * @return the verification, still to be {@linkplain #report() carried out}
     */
    public static Verification of(AuditContents contents) {
        return new Verification(Objects.requireNonNull(contents, "contents"), null, null);
    }

    /**
     * Returns this verification with what somebody else kept of the trail, so that a lost or rewritten end is found as
     * well.
     *
     * @param kept an anchor of the same administration
     * @return the verification against that anchor
     */
    public Verification against(Anchor kept) {
        return new Verification(contents, Objects.requireNonNull(kept, "kept"), documents);
    }

    /**
     * Returns this verification with the documents that the trail speaks of, so that they are verified too.
     *
     * @param kept the documents as they are now
     * @return the verification of these documents as well
     */
    public Verification with(DocumentDigests kept) {
        return new Verification(contents, anchor, Objects.requireNonNull(kept, "kept"));
    }

    /**
     * Carries it out.
     *
     * @return every fault, chain by chain, each in the order of its sequence numbers, then the documents; empty if
     *     there is none
     */
    public Report report() {
        List<Finding> findings = new ArrayList<>();
        DocumentCheck check = documents == null ? null : DocumentCheck.of(documents);
        Set<ChainId> anchored = new HashSet<>();
        try (Stream<ChainId> chains = contents.chains()) {
            for (Iterator<ChainId> each = chains.iterator(); each.hasNext(); ) {
                ChainId chain = each.next();
                ChainHead head = anchor == null ? null : anchor.head(chain).orElse(null);
                if (head != null) {
                    anchored.add(chain);
                }
                try (Stream<KeptEntry> kept = contents.kept(chain)) {
                    findings.addAll(new ChainWalk(chain, head, check).over(kept.iterator()));
                }
            }
        }
        if (anchor != null) {
            anchor.heads().stream()
                    .filter(head -> !anchored.contains(head.chain()))
                    .forEach(head -> findings.add(ChainFaults.missing(head)));
        }
        if (check != null) {
            findings.addAll(check.findings());
        }
        return findings.isEmpty() ? Report.empty() : new Report(findings);
    }
}
