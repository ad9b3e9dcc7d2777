package nl.factuurwerk.pdf;

import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can keep a document from being drawn. */
final class PdfRules {

    private static final TextBundle TEXTS = TextBundle.beside(PdfRules.class, "pdf");

    static final RuleDescription GLYPH = RuleDescription.of("FW-PDF-GLYPH", Severity.ERROR, TEXTS);

    private PdfRules() {}
}
