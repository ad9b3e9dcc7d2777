package nl.factuurwerk.json;

import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.rule.Parsed;

/**
 * Issued documents as JSON: of each kind the format of its own, without any blank. What it writes for one document can be
 * read by everything that reads {@link JsonFormat#INVOICE} or {@link JsonFormat#CREDIT_NOTE}.
 */
public final class JsonDocumentCodec implements DocumentCodec {

    private static final FactuurwerkJson JSON = FactuurwerkJson.compact()
            .withLimits(new JsonLimits(JournalRecord.LONGEST_BODY, Integer.MAX_VALUE, JournalRecord.LONGEST_BODY));

    /** Makes the codec. */
    public JsonDocumentCodec() {}

    @Override
    public byte[] write(IssuedDocument document) {
        return switch (document) {
            case Invoice invoice -> JSON.writeBytes(JsonFormat.INVOICE, invoice);
            case CreditNote credit -> JSON.writeBytes(JsonFormat.CREDIT_NOTE, credit);
        };
    }

    @Override
    public Parsed<IssuedDocument> read(byte[] bytes) {
        Parsed<Invoice> invoice = JSON.read(JsonFormat.INVOICE, bytes);
        return invoice.report().mentions(JsonRules.FORMAT.id().toString())
                ? JSON.read(JsonFormat.CREDIT_NOTE, bytes).map(credit -> credit)
                : invoice.map(found -> found);
    }
}
