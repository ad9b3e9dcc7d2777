package nl.factuurwerk.dunning;

/** How a letter speaks, from the mildest on. */
public enum Tone {
    /** As to somebody who forgot. */
    FRIENDLY,
    /** As to somebody who was asked before. */
    FIRM,
    /** As to somebody whom a court may hear about it. */
    FORMAL
}
