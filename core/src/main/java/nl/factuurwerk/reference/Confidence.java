package nl.factuurwerk.reference;

/** How far a fact in a table can be relied on. */
public enum Confidence {
    /** Read in the text of the law or of the authority itself. */
    OFFICIAL,
    /** Read in one or more sources that report on the law: an adviser, a newspaper, a public data set. */
    SECONDARY,
    /** Held to be so; no source was read. */
    UNVERIFIED,
    /** Sources contradict each other; the note gives the other reading. */
    DISPUTED
}
