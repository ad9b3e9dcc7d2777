package nl.factuurwerk.vat;

/**
 * For whom and where work on immovable property or ships is done, which decides whether it is reverse charged
 * (art. 24b Uitvoeringsbesluit OB 1968).
 */
public enum WorkSetting {
    /**
     * By a subcontractor for a contractor (<em>aannemer</em>), or for one who builds in the normal course of business
     * (<em>eigenbouwer</em>, art. 24b(3)): reverse charged.
     */
    FOR_CONTRACTOR("work-contractor", "1", true),
    /** For whom the work is made in the end, such as a firm that has its own building painted: no contractor, no shift. */
    FOR_PRINCIPAL("work-principal", "1", false),
    /** Wholly or mainly where the subcontractor's own business is established: not shifted (art. 24b(7)(1)). */
    AT_OWN_PREMISES("work-premises", "7", false),
    /** Subordinate to the sale of an existing thing, such as fitting what was sold: not shifted (art. 24b(7)(2)). */
    SUBORDINATE_TO_SALE("work-sale", "7", false);

    private final String reason;
    private final String paragraph;
    private final boolean shifts;

    WorkSetting(String reason, String paragraph, boolean shifts) {
        this.reason = reason;
        this.paragraph = paragraph;
        this.shifts = shifts;
    }

    String reason() {
        return reason;
    }

    /** The paragraph of art. 24b that makes it matter. */
    String paragraph() {
        return paragraph;
    }

    boolean shifts() {
        return shifts;
    }
}
