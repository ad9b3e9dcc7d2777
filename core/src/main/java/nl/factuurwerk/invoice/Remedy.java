package nl.factuurwerk.invoice;

import java.util.Locale;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;

/** What to do instead of changing an issued invoice. */
public enum Remedy {
    /** Tell the customer, in a note of any form: nothing that the law asks of an invoice changes. */
    NOTE(false),
    /** Issue another invoice for what was not asked for yet. */
    ADDITIONAL_INVOICE(false),
    /** Issue a credit note on part of it. */
    PARTIAL_CREDIT(false),
    /** Issue a credit note on part of it, and give back or set off what was then paid too much. */
    PARTIAL_CREDIT_AND_REFUND(false),
    /** Credit it wholly, and issue a corrected invoice in its place. */
    CREDIT_AND_REINVOICE(true),
    /** Credit it wholly, and issue an invoice to the right customer. */
    CREDIT_AND_INVOICE_OTHER(true),
    /** Issue a new invoice: nothing is left of this one. */
    NEW_INVOICE(true);

    private static final TextBundle TEXTS = TextBundle.beside(Remedy.class, "changes");

    private final boolean whole;

    Remedy(boolean whole) {
        this.whole = whole;
    }

    /**
     * Tells whether another invoice comes in the place of this one, and takes all that is to be changed with it.
     *
     * @return whether nothing remains of the invoice
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Words the remedy.
     *
     * @param language the language
     * @return a few words, in lower case, without a full stop
     */
    public String wording(Language language) {
        return TEXTS.message("remedy." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
    }
}
