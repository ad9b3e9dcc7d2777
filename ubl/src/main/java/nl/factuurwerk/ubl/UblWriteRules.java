package nl.factuurwerk.ubl;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What keeps a document from being written as UBL, beside the rules of its profile: what a host prints in its catalogue. */
public final class UblWriteRules {

    private static final TextBundle TEXTS = TextBundle.beside(UblWriteRules.class, "writing");

    /** A text has a character that no XML file can hold. */
    static final RuleDescription CHARACTER = error("FW-UBL-CHARACTER");

    /** The files within are larger together than the writer takes. */
    static final RuleDescription FILES = error("FW-UBL-FILES");

    /** VAT groups that the profile knows as one have reasons with different codes. */
    static final RuleDescription REASONS = RuleDescription.of("FW-UBL-REASONS", Severity.WARNING, TEXTS);

    /** Numbers that the profile forbids where nothing is in the scope of VAT. */
    static final RuleDescription OUTSIDE_SCOPE = RuleDescription.of("FW-UBL-OUTSIDE-SCOPE", Severity.NOTICE, TEXTS);

    private UblWriteRules() {}

    /**
     * Returns every rule of the writer's own.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return List.of(CHARACTER, FILES, REASONS, OUTSIDE_SCOPE);
    }

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}
