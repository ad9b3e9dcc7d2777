package nl.factuurwerk.receivable;

/**
 * What a claim on an invoice is made of, in the order in which a payment goes to it by law: first costs, then interest, at
 * last the principal (art. 6:44 BW).
 */
public enum ClaimPart {
    /** Costs of collection (<em>incassokosten</em>). */
    COSTS,
    /** Interest for late payment (<em>wettelijke of contractuele rente</em>). */
    INTEREST,
    /** The invoice itself (<em>hoofdsom</em>), less what was credited. */
    PRINCIPAL
}
