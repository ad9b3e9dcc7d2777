package nl.factuurwerk.render;

/** What a document claims with its amounts. */
enum Claim {
    /** They are owed: VAT is stated, and the reader is told what to pay or gets back. */
    OWED("total.", "column.vat-amount"),
    /** They are what it will come to: no more and no less. */
    AGREED("total.", "column.vat-amount"),
    /** They are what an invoice would say: nobody may take them for VAT that is charged (art. 37 Wet OB). */
    SUPPOSED("proforma.", "proforma.vat-amount");

    private final String labels;
    private final String vatColumn;

    Claim(String labels, String vatColumn) {
        this.labels = labels;
        this.vatColumn = vatColumn;
    }

    /** The key of the label of a total with VAT in it. */
    String label(String total) {
        return labels + total;
    }

    /** The key of the heading above amounts of VAT. */
    String vatColumn() {
        return vatColumn;
    }
}
