package nl.factuurwerk.reference;

/** How far the Union's VAT rules hold in a country. */
enum Membership {
    /** In full. */
    FULL,
    /** For goods only: Northern Ireland, by the Protocol to the Withdrawal Agreement. */
    GOODS
}
