package nl.factuurwerk.vat;

/**
 * Where VAT is rounded to cents. Dutch law allows either, one per document (Besluit BWBR0035935, 3.3.4). Stored on the
 * document and inherited by its credits.
 */
public enum VatRounding {
    /** Once for each group, on the sum of what is taxed alike: what EN 16931 expects (BR-CO-17). */
    PER_GROUP,
    /** For each line, allowance and charge apart; the group is their sum. */
    PER_LINE
}
