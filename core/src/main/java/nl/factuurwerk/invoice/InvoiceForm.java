package nl.factuurwerk.invoice;

/** How much an invoice has to say. */
public enum InvoiceForm {
    /** Everything that art. 35a(1) Wet OB asks for. */
    FULL,
    /** The shorter form for small amounts, at home (art. 34d Wet OB). */
    SIMPLIFIED
}
