package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Set<Subject> named = new HashSet<>();

    /** Deals that are not there, of which the chain under way may tell yet that they were removed. */
    private final Map<Subject, Map<String, Object>> missing = new LinkedHashMap<>();

    private long unnamed;

    private DocumentCheck(DocumentDigests source) {
        this.source = source;
        this.kinds = Set.copyOf(source.kinds());
        this.deals = Set.copyOf(source.deals());
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
            name(AuditRules.DOCUMENT_TWICE, subject, Map.of());
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
        if (entry.event().act().equals(Act.REMOVED) && isDeal(subject)) {
            missing.remove(subject);
        }
        if (!speaks(entry)) {
            return;
        }
        Digest stated = entry.event().document().orElseThrow();
        Map<String, Object> where = Map.of("chain", entry.chain(), "sequence", entry.sequence());
        switch (table.compare(key(subject, stated), stated)) {
            case SAME -> {}
            case OTHER -> name(AuditRules.DOCUMENT_CHANGED, subject, where);
            case ABSENT -> absent(subject, where);
        }
    }

    private void absent(Subject subject, Map<String, Object> where) {
        if (!isDeal(subject)) {
            name(AuditRules.DOCUMENT_MISSING, subject, where);
        } else if (dealsThere.compare(subject.key(), subject.key()) == DocumentTable.Comparison.SAME) {
            name(AuditRules.DOCUMENT_CHANGED, subject, where);
        } else {
            missing.putIfAbsent(subject, where);
        }
    }

    /** Names what is missing, now that all was read that its chain has to tell. */
    void endChain() {
        missing.forEach((subject, where) -> name(AuditRules.DOCUMENT_MISSING, subject, where));
        missing.clear();
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
                    if (!table.isMentioned(key(document, kept.digest()))) {
                        name(AuditRules.DOCUMENT_UNKNOWN, document, Map.of());
                    }
                }
            }
        }
        if (unnamed > 0) {
            findings.add(AuditRules.MORE.at(Location.whole(), Map.of("count", unnamed)));
        }
        return findings;
    }

    /** Several entries may speak of one document: it is named once. */
    private void name(RuleDescription rule, Subject document, Map<String, ?> where) {
        if (named.size() >= Verification.MOST_FAULTS) {
            unnamed += named.contains(document) ? 0 : 1;
        } else if (named.add(document)) {
            findings.add(rule.at(Location.of(document.toString()), where));
        }
    }
}
