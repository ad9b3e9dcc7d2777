package nl.factuurwerk.invoice;

import java.util.Locale;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;

/** Why an invoice is credited or corrected. */
public enum CorrectionReason {
    /** A quantity, price or total was wrong. */
    WRONG_AMOUNT(true),
    /** The rate, the category or the wording of VAT was wrong. */
    WRONG_VAT(true),
    /** It went to somebody else than who bought. */
    WRONG_CUSTOMER(true),
    /** It was dated wrong, or stated a wrong day of supply. */
    WRONG_DATE(true),
    /** A text or a reference was wrong, and no amount. */
    WRONG_TEXT(true),
    /** What was supplied came back. */
    RETURNED(false),
    /** The deal was called off. */
    CANCELLED(false),
    /** The price was lowered after the invoice was sent. */
    DISCOUNT_AFTERWARDS(false),
    /** Given back out of kindness, whatever the deal said. */
    GOODWILL(false);

    private static final TextBundle WORDINGS = TextBundle.beside(CorrectionReason.class, "wordings");

    private final boolean mistake;

    CorrectionReason(boolean mistake) {
        this.mistake = mistake;
    }

    /**
     * Tells whether the invoice itself was wrong. What a wrong invoice billed is still to be billed, so the sources of
     * its wholly credited lines are free again; what was called off or given back is not billed a second time.
     *
     * @return whether it corrects a mistake
     */
    public boolean isMistake() {
        return mistake;
    }

    /**
     * Words the reason as it is printed.
     *
     * @param language the language of the document
     * @return a few words, without a full stop
     */
    public String wording(Language language) {
        return WORDINGS.message("correction." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
    }
}
