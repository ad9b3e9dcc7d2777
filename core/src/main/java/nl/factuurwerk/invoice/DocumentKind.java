package nl.factuurwerk.invoice;

import java.util.Optional;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;

/** What kind of invoice a document is (BT-3, a code of UNTDID 1001). */
public enum DocumentKind {
    /** A commercial invoice (<em>factuur</em>). */
    INVOICE("380"),
    /** Takes an invoice back, wholly or in part (<em>creditfactuur</em>). Its amounts are what is given back. */
    CREDIT_NOTE("381"),
    /** Takes the place of an invoice that was credited because it was wrong (<em>correctiefactuur</em>). */
    CORRECTED_INVOICE("384"),
    /**
     * Asks for money ahead of the supply (<em>voorschotfactuur</em>); its VAT is due when it is issued (art. 13 Wet OB).
     */
    ADVANCE_INVOICE("386"),
    /** Bills what of an order was delivered so far (<em>deelfactuur</em>). */
    PART_INVOICE("326"),
    /** Made out by the buyer in the name of the seller (<em>factuur uitgereikt door afnemer</em>, art. 35(2) Wet OB). */
    SELF_BILLED_INVOICE("389"),
    /** A credit note made out by the buyer in the name of the seller. */
    SELF_BILLED_CREDIT_NOTE("261");

    private static final TextBundle WORDINGS = TextBundle.beside(DocumentKind.class, "wordings");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /**
     * Returns how e-invoices write it.
     *
     * @return the code (BT-3)
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether its amounts are given back instead of asked for.
     *
     * @return whether it is a credit note
     */
    public boolean isCredit() {
        return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT_NOTE;
    }

    /**
     * Tells who made it out.
     *
     * @return whether that was the buyer
     */
    public boolean isSelfBilled() {
        return this == SELF_BILLED_INVOICE || this == SELF_BILLED_CREDIT_NOTE;
    }

    /**
     * Returns what a document of this kind has to say of itself (art. 35a(1)(k) Wet OB).
     *
     * @param language the language of the document
     * @return the words, or empty where the law asks for none
     */
    public Optional<String> wording(Language language) {
        return isSelfBilled() ? Optional.of(WORDINGS.message("kind.self-billed").in(language)) : Optional.empty();
    }

    /** Returns the kind of a credit of such a document. */
    DocumentKind credit() {
        return isSelfBilled() ? SELF_BILLED_CREDIT_NOTE : CREDIT_NOTE;
    }
}
