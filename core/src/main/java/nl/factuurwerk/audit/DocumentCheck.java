package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;

/** Holds what entries say of documents against the documents that are there. */
final class DocumentCheck {

    private final DocumentDigests source;
    private final Set<String> kinds;
    private final Set<String> deals;
    private final DocumentTable table = new DocumentTable();
    private final DocumentTable dealsThere = new DocumentTable();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Act> leaving;
    private final Set<Object> named = new HashSet<>();

    /** How many acts of a deal were changed: each has left a digest that no entry states. */
    private final Map<Subject, Integer> changed = new HashMap<>();

    /** Deals that are not there, of which the chain under way may tell yet that they were removed. */
    private final Map<Subject, Map<String, Object>> missing = new LinkedHashMap<>();

    /** Of the chain under way: deals whose last entry tells that they were removed, and those that have to stay. */
    private final Set<Subject> removed = new HashSet<>();

    private final Set<Subject> staying = new HashSet<>();

    private long unnamed;

    private DocumentCheck(DocumentDigests source) {
        this.source = source;
        this.kinds = Set.copyOf(source.kinds());
        this.deals = Set.copyOf(source.deals());
        this.leaving = Map.copyOf(source.leaving());
    }

    /** Reads all documents. */
    static DocumentCheck of(DocumentDigests source) {
        DocumentCheck check = new DocumentCheck(source);
        try (Stream<DocumentDigest> all = source.all()) {
            for (Iterator<DocumentDigest> each = all.iterator(); each.hasNext(); ) {
                check.add(each.next());
            }
        }
        return check;
    }

    private void add(DocumentDigest document) {
        Subject subject = document.document();
        if (isDeal(subject)) {
            dealsThere.add(subject.key(), subject.key());
        }
        if (!table.add(key(subject, document.digest()), document.digest())) {
            name(AuditRules.DOCUMENT_TWICE, subject, subject, Map.of());
        }
    }

    private boolean isDeal(Subject subject) {
        return deals.contains(subject.kind());
    }

    /** A document has one digest, and is found by its name; of a deal there are many, and each act is found by its own. */
    private Digest key(Subject subject, Digest digest) {
        return isDeal(subject)
                ? Canonical.digest(
                        "audit-deal",
                        subject,
                        (it, to) -> to.structure(1, it, Subject::write).digest(2, digest))
                : subject.key();
    }

    /** Compares a document with what a sound entry says of it. */
    void compare(AuditEntry entry) {
        Subject subject = entry.event().subject();
        if (isDeal(subject)) {
            follow(subject, entry.event().act());
        }
        if (!speaks(entry)) {
            return;
        }
        Digest stated = entry.event().document().orElseThrow();
        Map<String, Object> where = Map.of("chain", entry.chain(), "sequence", entry.sequence());
        switch (table.compare(key(subject, stated), stated)) {
            case SAME -> {}
            case OTHER -> name(AuditRules.DOCUMENT_CHANGED, subject, subject, where);
            case ABSENT -> absent(subject, stated, where);
        }
    }

    /** That a deal was removed is told by its last entry, of a kind that may leave, and only while nothing keeps it. */
    private void follow(Subject deal, Act act) {
        Optional<Act> kept = Optional.ofNullable(leaving.get(deal.kind()));
        if (kept.equals(Optional.of(act))) {
            staying.add(deal);
        }
        if (act.equals(Act.REMOVED) && kept.isPresent() && !staying.contains(deal)) {
            removed.add(deal);
        } else {
            removed.remove(deal);
        }
    }

    private void absent(Subject subject, Digest stated, Map<String, Object> where) {
        if (!isDeal(subject)) {
            name(AuditRules.DOCUMENT_MISSING, subject, subject, where);
        } else if (dealsThere.compare(subject.key(), subject.key()) == DocumentTable.Comparison.SAME) {
            if (name(AuditRules.DOCUMENT_CHANGED, subject, key(subject, stated), where)) {
                changed.merge(subject, 1, Integer::sum);
            }
        } else {
            missing.putIfAbsent(subject, where);
        }
    }

    /** Names what is missing, now that all was read that its chain has to tell. */
    void endChain() {
        missing.forEach((subject, where) -> {
            if (!removed.contains(subject)) {
                name(AuditRules.DOCUMENT_MISSING, subject, subject, where);
            }
        });
        missing.clear();
        removed.clear();
        staying.clear();
    }

    /** Takes note that an entry speaks of a document, though what it says of it cannot be believed. */
    void mention(AuditEntry entry) {
        if (speaks(entry)) {
            Digest stated = entry.event().document().orElseThrow();
            table.compare(key(entry.event().subject(), stated), stated);
        }
    }

    private boolean speaks(AuditEntry entry) {
        return entry.event().document().isPresent()
                && kinds.contains(entry.event().subject().kind());
    }

    /** Returns what was found, once all chains were read. */
    List<Finding> findings() {
        if (!table.allMentioned()) {
            try (Stream<DocumentDigest> all = source.all()) {
                for (Iterator<DocumentDigest> each = all.iterator(); each.hasNext(); ) {
                    DocumentDigest kept = each.next();
                    Subject document = kept.document();
                    Digest key = key(document, kept.digest());
                    if (!table.isMentioned(key) && !isFromChange(document)) {
                        name(AuditRules.DOCUMENT_UNKNOWN, document, isDeal(document) ? key : document, Map.of());
                    }
                }
            }
        }
        if (unnamed > 0) {
            findings.add(AuditRules.MORE.at(Location.whole(), Map.of("count", unnamed)));
        }
        return findings;
    }

    /** What a changed act is now is unknown to the trail as well, and was named already. */
    private boolean isFromChange(Subject deal) {
        int left = changed.getOrDefault(deal, 0);
        changed.put(deal, Math.max(0, left - 1));
        return left > 0;
    }

    /** Several entries may speak of one document, or of one act on a deal: it is named once. */
    private boolean name(RuleDescription rule, Subject document, Object once, Map<String, ?> where) {
        if (named.size() >= Verification.MOST_FAULTS) {
            unnamed += named.contains(once) ? 0 : 1;
            return !named.contains(once);
        }
        if (!named.add(once)) {
            return false;
        }
        findings.add(rule.at(Location.of(document.toString()), where));
        return true;
    }
}
