package nl.factuurwerk.claim;

/** Why a debtor owes collection costs. */
public enum CostGround {
    /** The scale of the law (art. 2 Besluit BIK). */
    SCALE,
    /** A business pays late: the least that is owed without a reminder (art. 6:96(4) BW). */
    BUSINESS_MINIMUM,
    /** Businesses agreed on costs of their own. */
    AGREED,
    /** A consumer let the fourteen days of a correct letter go by (art. 6:96(6) BW). */
    FOURTEEN_DAY_LETTER,
    /** There is none: nothing is owed. */
    NONE
}
