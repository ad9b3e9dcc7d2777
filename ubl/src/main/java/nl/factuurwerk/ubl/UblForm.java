package nl.factuurwerk.ubl;

import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;

/** The two forms of a file. They differ in their names, and in where a few elements stand. */
final class UblForm {

    static final UblForm INVOICE =
            new UblForm("Invoice", Cbc.INVOICE_TYPE_CODE, Cac.INVOICE_LINE, Cbc.INVOICED_QUANTITY);
    static final UblForm CREDIT_NOTE =
            new UblForm("CreditNote", Cbc.CREDIT_NOTE_TYPE_CODE, Cac.CREDIT_NOTE_LINE, Cbc.CREDITED_QUANTITY);

    private final Tag root;
    private final String namespace;
    private final Tag typeCode;
    private final Tag line;
    private final Tag quantity;

    private UblForm(String root, Tag typeCode, Tag line, Tag quantity) {
        this.root = Tag.plain(root);
        this.namespace = "urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2";
        this.typeCode = typeCode;
        this.line = line;
        this.quantity = quantity;
    }

    /** Returns the form that a document of a kind (BT-3) has (BR-CL-01). */
    static UblForm of(String typeCode) {
        return CodeLists.standard().contains(CodeList.CREDIT_NOTE_TYPES, typeCode) ? CREDIT_NOTE : INVOICE;
    }

    Tag root() {
        return root;
    }

    String namespace() {
        return namespace;
    }

    Tag typeCode() {
        return typeCode;
    }

    Tag line() {
        return line;
    }

    Tag quantity() {
        return quantity;
    }
}
