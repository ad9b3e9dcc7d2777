package nl.factuurwerk.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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
    private final DocumentTable table = new DocumentTable();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Subject> named = new HashSet<>();
    private long unnamed;

    private DocumentCheck(DocumentDigests source) {
        this.source = source;
        this.kinds = Set.copyOf(source.kinds());
    }

    /** Reads all documents. */
    static DocumentCheck of(DocumentDigests source) {
        DocumentCheck check = new DocumentCheck(source);
        try (Stream<DocumentDigest> all = source.all()) {
            for (Iterator<DocumentDigest> each = all.iterator(); each.hasNext(); ) {
                DocumentDigest document = each.next();
                if (!check.table.add(document.document().key(), document.digest())) {
                    check.name(AuditRules.DOCUMENT_TWICE, document.document(), Map.of());
                }
            }
        }
        return check;
    }

    /** Compares a document with what a sound entry says of it. */
    void compare(AuditEntry entry) {
        if (!speaks(entry)) {
            return;
        }
        Subject subject = entry.event().subject();
        Digest stated = entry.event().document().orElseThrow();
        Map<String, Object> where = Map.of("chain", entry.chain(), "sequence", entry.sequence());
        switch (table.compare(subject.key(), stated)) {
            case SAME -> {}
            case OTHER -> name(AuditRules.DOCUMENT_CHANGED, subject, where);
            case ABSENT -> name(AuditRules.DOCUMENT_MISSING, subject, where);
        }
    }

    /** Takes note that an entry speaks of a document, though what it says of it cannot be believed. */
    void mention(AuditEntry entry) {
        if (speaks(entry)) {
            table.compare(
                    entry.event().subject().key(), entry.event().document().orElseThrow());
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
                    Subject document = each.next().document();
                    if (!table.isMentioned(document.key())) {
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
