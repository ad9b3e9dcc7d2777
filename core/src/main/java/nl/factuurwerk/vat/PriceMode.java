package nl.factuurwerk.vat;

/** What the prices of a document say. Stored on the document and inherited by its credits. */
public enum PriceMode {
    /** Prices are without VAT, which comes on top; usual between businesses. */
    EXCLUDING,
    /**
     * Prices are with VAT, which is taken out; prices for consumers must be stated so (art. 38 Wet OB). The total never
     * moves by a cent.
     */
    INCLUDING
}
