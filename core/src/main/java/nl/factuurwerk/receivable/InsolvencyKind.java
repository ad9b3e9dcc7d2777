package nl.factuurwerk.receivable;

/** Which proceedings a debtor is in. */
public enum InsolvencyKind {
    /** Bankruptcy (<em>faillissement</em>): claims go to the trustee, and bear no interest any more (art. 128 Fw). */
    BANKRUPTCY,
    /** A moratorium (<em>surseance van betaling</em>): nobody is paid before the others (art. 233 Fw). */
    MORATORIUM,
    /** Debt restructuring of a natural person (<em>schuldsanering</em>, art. 284 Fw). */
    DEBT_RESTRUCTURING,
    /** A composition outside bankruptcy that a court imposed (<em>WHOA</em>, art. 370 Fw). */
    COMPOSITION
}
