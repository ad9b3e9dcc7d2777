package nl.factuurwerk.dunning;

/** What a stage of dunning is in law, from the mildest to the last. */
public enum StageKind {
    /** Says that an invoice falls due soon. Passed over once it is due: a warning that comes late warns of nothing. */
    NOTICE(false),
    /** Reminds (<em>betalingsherinnering</em>). Has no effect in law. */
    REMINDER(false),
    /** Demands in writing (<em>aanmaning</em>). Interrupts prescription where it reserves rights (art. 3:317 BW). */
    DEMAND(false),
    /**
     * Demands for the last time (<em>laatste aanmaning</em>). To a consumer this is the letter of fourteen days, without which no
     * collection costs are due (art. 6:96(6) BW).
     */
    FINAL_NOTICE(true),
    /** Gives notice of default and announces action (<em>sommatie, ingebrekestelling</em>; art. 6:82 BW). */
    SUMMONS(true),
    /** Gives the claim to an agency or a bailiff (<em>overdracht ter incasso</em>). Not a letter to the debtor. */
    HAND_OVER(true);

    private final boolean formal;

    StageKind(boolean formal) {
        this.formal = formal;
    }

    /**
     * Tells whether the file is to be in order before it.
     *
     * @return whether courts will look at it
     */
    public boolean isFormal() {
        return formal;
    }
}
