package nl.factuurwerk.audit;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** The rules that a trail, an anchor and a digest are held against: what a host prints in its catalogue. */
public final class AuditRules {

    static final TextBundle TEXTS = TextBundle.beside(AuditRules.class, "findings");

    static final RuleDescription DIGEST = rule("AUDIT-DIGEST");
    static final RuleDescription CHAIN = rule("AUDIT-CHAIN");
    static final RuleDescription ANCHOR_FORMAT = rule("AUDIT-ANCHOR-FORMAT");
    static final RuleDescription ANCHOR_CHANGED = rule("AUDIT-ANCHOR-CHANGED");

    static final RuleDescription ENTRY_CHANGED = rule("AUDIT-ENTRY-CHANGED");
    static final RuleDescription ENTRY_REMOVED = rule("AUDIT-ENTRY-REMOVED");
    static final RuleDescription ENTRY_INSERTED = rule("AUDIT-ENTRY-INSERTED");
    static final RuleDescription ENTRY_REORDERED = rule("AUDIT-ENTRY-REORDERED");
    static final RuleDescription CHAIN_MISSING = rule("AUDIT-CHAIN-MISSING");
    static final RuleDescription CHAIN_CUT = rule("AUDIT-CHAIN-CUT");
    static final RuleDescription CHAIN_REWRITTEN = rule("AUDIT-CHAIN-REWRITTEN");
    static final RuleDescription PAYLOAD_CHANGED = rule("AUDIT-PAYLOAD-CHANGED");
    static final RuleDescription PAYLOAD_MISSING = rule("AUDIT-PAYLOAD-MISSING");
    static final RuleDescription DOCUMENT_CHANGED = rule("AUDIT-DOCUMENT-CHANGED");
    static final RuleDescription DOCUMENT_MISSING = rule("AUDIT-DOCUMENT-MISSING");
    static final RuleDescription DOCUMENT_UNKNOWN = rule("AUDIT-DOCUMENT-UNKNOWN");
    static final RuleDescription DOCUMENT_TWICE = rule("AUDIT-DOCUMENT-TWICE");
    static final RuleDescription MORE = rule("AUDIT-MORE");

    private static final List<RuleDescription> ALL = List.of(
            DIGEST,
            CHAIN,
            ANCHOR_FORMAT,
            ANCHOR_CHANGED,
            ENTRY_CHANGED,
            ENTRY_REMOVED,
            ENTRY_INSERTED,
            ENTRY_REORDERED,
            CHAIN_MISSING,
            CHAIN_CUT,
            CHAIN_REWRITTEN,
            PAYLOAD_CHANGED,
            PAYLOAD_MISSING,
            DOCUMENT_CHANGED,
            DOCUMENT_MISSING,
            DOCUMENT_UNKNOWN,
            DOCUMENT_TWICE,
            MORE);

    private AuditRules() {}

    /**
     * Returns every rule of this package.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}
