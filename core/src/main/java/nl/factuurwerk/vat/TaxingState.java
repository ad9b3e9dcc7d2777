package nl.factuurwerk.vat;

/** Which member state taxes or exempts a supply that is treated in a certain way, as the table of treatments has it. */
enum TaxingState {
    /** None: it is outside the scope of VAT, or its place is outside the Union. */
    NONE,
    /** The seller's. */
    SELLER,
    /** The customer's: where a service is used, or goods are taken. */
    CUSTOMER
}
