package nl.factuurwerk.ubl;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/**
 * What can be wrong with a file of a stranger before anybody looks at what it says: it is no XML, too big, no invoice, or a
 * value in it is no date or number.
 */
public final class UblReadRules {

    static final TextBundle TEXTS = TextBundle.beside(UblReadRules.class, "reading");

    static final RuleDescription SIZE = error("FW-READ-SIZE");
    static final RuleDescription ENCODING = error("FW-READ-ENCODING");
    static final RuleDescription XML = error("FW-READ-XML");
    static final RuleDescription DTD = error("FW-READ-DTD");
    static final RuleDescription ROOT = error("FW-READ-ROOT");
    static final RuleDescription KIND = error("FW-READ-KIND");
    static final RuleDescription DEPTH = error("FW-READ-DEPTH");
    static final RuleDescription ATTRIBUTES = error("FW-READ-ATTRIBUTES");
    static final RuleDescription TEXT = error("FW-READ-TEXT");
    static final RuleDescription MARKUP = error("FW-READ-MARKUP");
    static final RuleDescription ELEMENTS = error("FW-READ-ELEMENTS");
    static final RuleDescription ATTACHMENT = error("FW-READ-ATTACHMENT");
    static final RuleDescription DATE = error("FW-READ-DATE");
    static final RuleDescription NUMBER = error("FW-READ-NUMBER");
    static final RuleDescription FLAG = error("FW-READ-FLAG");
    static final RuleDescription BASE64 = error("FW-READ-BASE64");
    static final RuleDescription CURRENCY = error("FW-READ-CURRENCY");
    static final RuleDescription TAX_CURRENCY = RuleDescription.of("FW-READ-TAX-CURRENCY", Severity.WARNING, TEXTS);
    static final RuleDescription REPEATED = error("FW-READ-REPEATED");
    static final RuleDescription INCOMPLETE = RuleDescription.of("FW-READ-INCOMPLETE", Severity.WARNING, TEXTS);
    static final RuleDescription DECIMALS = RuleDescription.of("FW-READ-DECIMALS", Severity.WARNING, TEXTS);
    static final RuleDescription UNKNOWN = RuleDescription.of("FW-READ-UNKNOWN", Severity.NOTICE, TEXTS);
    static final RuleDescription SUBLINES = RuleDescription.of("FW-READ-SUBLINES", Severity.NOTICE, TEXTS);
    static final RuleDescription SUBLINES_SUM = RuleDescription.of("FW-READ-SUBLINES-SUM", Severity.WARNING, TEXTS);
    static final RuleDescription MORE = RuleDescription.of("FW-READ-MORE", Severity.NOTICE, TEXTS);

    private static final List<RuleDescription> ALL = List.of(
            SIZE,
            ENCODING,
            XML,
            DTD,
            ROOT,
            KIND,
            DEPTH,
            ATTRIBUTES,
            TEXT,
            MARKUP,
            ELEMENTS,
            ATTACHMENT,
            DATE,
            NUMBER,
            FLAG,
            BASE64,
            CURRENCY,
            TAX_CURRENCY,
            REPEATED,
            INCOMPLETE,
            DECIMALS,
            UNKNOWN,
            SUBLINES,
            SUBLINES_SUM,
            MORE);

    private UblReadRules() {}

    /**
     * Returns everything that the reader can find by itself. What the rules of EN 16931 find comes beside it.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}
