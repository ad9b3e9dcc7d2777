package nl.factuurwerk.compliance.en16931;

import java.util.Set;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;

/** Whether a document is an invoice or a credit note: files tell it by their form, a content by its code alone. */
final class DocumentKind {

    /** Codes that both an invoice and a credit note may have. */
    private static final Set<String> EITHER = Set.of("81");

    private DocumentKind() {}

    /** Tells whether the document can only be a credit note. */
    static boolean isCreditNote(InvoiceContent content) {
        return content.typeCode()
                .filter(code -> !EITHER.contains(code))
                .filter(code -> CodeLists.standard().contains(CodeList.CREDIT_NOTE_TYPES, code))
                .isPresent();
    }
}
