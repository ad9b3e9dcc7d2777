package nl.factuurwerk.benchmarks;

/**
 * What a document comes to in cents: what every way is compared by.
 *
 * @param excludingVat without VAT
 * @param vat the VAT
 * @param includingVat with VAT
 */
record Cents(long excludingVat, long vat, long includingVat) {}
