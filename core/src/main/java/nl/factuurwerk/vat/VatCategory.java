package nl.factuurwerk.vat;

/**
 * The VAT category of a line or a group (BT-151, BT-118): the codes of UNTDID 5305 that EN 16931 allows. The standard
 * closes the set; {@link #L}, {@link #M} and {@link #B} occur in received documents only.
 */
public enum VatCategory {
    /** Standard: taxed at a rate above zero, general or reduced. */
    S,
    /** Zero rated: taxed, at 0 %. */
    Z,
    /** Exempt from VAT. */
    E,
    /** Reverse charge (<em>verlegd</em>): the buyer accounts for VAT. */
    AE,
    /** Intra-Community supply of goods. */
    K,
    /** Export of goods out of the Union. */
    G,
    /** Outside the scope of VAT. */
    O,
    /** Canary Islands general indirect tax (IGIC). */
    L,
    /** Tax of Ceuta and Melilla (IPSI). */
    M,
    /** Italian split payment: charged, but paid to the treasury by the buyer. */
    B;

    /**
     * Tells whether a group of this category states a rate (BT-119).
     *
     * @return true for all but {@link #O}
     */
    public boolean hasRate() {
        return this != O;
    }

    /**
     * Tells whether the rate of this category may be above zero.
     *
     * @return true for {@link #S}, {@link #L}, {@link #M} and {@link #B}
     */
    public boolean isCharged() {
        return this == S || this == L || this == M || this == B;
    }

    /**
     * Tells whether a group of this category must say why no VAT is charged (BT-120 or BT-121).
     *
     * @return true for {@link #E}, {@link #AE}, {@link #K}, {@link #G} and {@link #O}
     */
    public boolean needsReason() {
        return this == E || this == AE || this == K || this == G || this == O;
    }
}
