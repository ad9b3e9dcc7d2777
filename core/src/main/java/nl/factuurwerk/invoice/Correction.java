package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * That a document changes an earlier one: which, and why (art. 34f Wet OB).
 *
 * @param of the invoice it changes (BG-3)
 * @param reason why
 * @param explanation why in the words of whoever changes it, in the language of the document; empty where the reason says
 *     enough
 */
public record Correction(PrecedingInvoice of, CorrectionReason reason, String explanation) {

    /** Checks presence, and drops blanks around the explanation. */
    public Correction {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reason, "reason");
        explanation = PlainText.strip(Objects.requireNonNull(explanation, "explanation"));
    }
}
