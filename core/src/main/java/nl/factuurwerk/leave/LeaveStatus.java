package nl.factuurwerk.leave;

/** How a request stands on a day. Never stored: it follows from what was done, and from what was not done in time. */
public enum LeaveStatus {
    /** Not asked for yet. */
    DRAFT,
    /** Asked for. */
    SUBMITTED,
    /** Approved by the first of two. */
    APPROVED_ONCE,
    /** Agreed. */
    AGREED,
    /** Agreed, for the employer gave no reasons against it in writing within two weeks (art. 7:638(2) BW). */
    AGREED_BY_SILENCE,
    /** Refused. */
    REJECTED,
    /** Agreed, and the employee would rather not. */
    CANCELLATION_REQUESTED,
    /** Taken back. */
    CANCELLED;

    /**
     * Tells whether the leave is taken as things stand.
     *
     * @return whether it was agreed and not taken back
     */
    public boolean isAgreed() {
        return this == AGREED || this == AGREED_BY_SILENCE || this == CANCELLATION_REQUESTED;
    }

    /**
     * Tells whether somebody has to decide.
     *
     * @return whether it was asked for, or asked to be taken back, and nobody decided
     */
    public boolean isPending() {
        return this == SUBMITTED || this == APPROVED_ONCE || this == CANCELLATION_REQUESTED;
    }

    boolean isOver() {
        return this == REJECTED || this == CANCELLED;
    }
}
