package nl.factuurwerk.invoice;

/** Which part of an order an invoice bills. The two that are not the last are kept apart, because their VAT is due at different moments. */
public enum OrderStage {
    /** Everything, or all that is left (<em>eindfactuur</em>). */
    WHOLE(DocumentKind.INVOICE),
    /** Money ahead of the supply (<em>voorschotfactuur</em>): VAT is due when it is asked for (art. 13 Wet OB). */
    ADVANCE(DocumentKind.ADVANCE_INVOICE),
    /** What was delivered so far (<em>deelfactuur</em>): VAT is due on the supply. */
    PART(DocumentKind.PART_INVOICE);

    private final DocumentKind kind;

    OrderStage(DocumentKind kind) {
        this.kind = kind;
    }

    /**
     * Returns what kind of invoice bills it.
     *
     * @return the kind (BT-3)
     */
    public DocumentKind kind() {
        return kind;
    }

    /** Returns the stage that a kind of invoice bills. */
    static OrderStage of(DocumentKind kind) {
        return switch (kind) {
            case ADVANCE_INVOICE -> ADVANCE;
            case PART_INVOICE -> PART;
            case INVOICE, CREDIT_NOTE, CORRECTED_INVOICE, SELF_BILLED_INVOICE, SELF_BILLED_CREDIT_NOTE -> WHOLE;
        };
    }
}
