package nl.factuurwerk.ubl;

import java.util.Optional;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;

/** Writes what a document refers to: orders, earlier invoices, contracts, files (BT-11 to BT-18, BG-3, BG-24). */
final class ReferencesXml {

    /** What stands for the number of an order where a document names the seller's and not the buyer's. */
    private static final String NO_ORDER = "NA";

    /** The kinds of document, of UNTDID 1001, that a reference to a project or an invoiced object says it is. */
    private static final String PROJECT = "50";

    private static final String INVOICED_OBJECT = "130";

    private final XmlOutput xml;
    private final InvoiceContent content;
    private final ReferencesContent references;
    private final UblForm form;

    ReferencesXml(XmlOutput xml, InvoiceContent content, UblForm form) {
        this.xml = xml;
        this.content = content;
        this.references = content.references();
        this.form = form;
    }

    /** Writes all of them, in the order of the schema: contracts and tenders change places on a credit note. */
    void write() {
        order();
        content.precedingInvoices().forEach(this::preceding);
        reference(Cac.DESPATCH_DOCUMENT_REFERENCE, references.despatchAdvice());
        reference(Cac.RECEIPT_DOCUMENT_REFERENCE, references.receivingAdvice());
        if (form == UblForm.INVOICE) {
            reference(Cac.ORIGINATOR_DOCUMENT_REFERENCE, references.tenderOrLot());
        }
        reference(Cac.CONTRACT_DOCUMENT_REFERENCE, references.contract());
        content.supportingDocuments().forEach(this::supporting);
        invoicedObject();
        project();
        if (form == UblForm.CREDIT_NOTE) {
            reference(Cac.ORIGINATOR_DOCUMENT_REFERENCE, references.tenderOrLot());
        }
    }

    private void order() {
        if (references.purchaseOrder().isPresent() || references.salesOrder().isPresent()) {
            xml.start(Cac.ORDER_REFERENCE);
            xml.text(Cbc.ID, references.purchaseOrder().orElse(NO_ORDER));
            xml.text(Cbc.SALES_ORDER_ID, references.salesOrder());
            xml.end(Cac.ORDER_REFERENCE);
        }
    }

    private void preceding(PrecedingInvoiceContent earlier) {
        xml.start(Cac.BILLING_REFERENCE);
        xml.start(Cac.INVOICE_DOCUMENT_REFERENCE);
        xml.text(Cbc.ID, earlier.number());
        xml.date(Cbc.ISSUE_DATE, earlier.issueDate());
        xml.end(Cac.INVOICE_DOCUMENT_REFERENCE);
        xml.end(Cac.BILLING_REFERENCE);
    }

    private void reference(Tag tag, Optional<String> id) {
        if (id.isPresent()) {
            xml.start(tag);
            xml.text(Cbc.ID, id.get());
            xml.end(tag);
        }
    }

    private void supporting(SupportingDocumentContent document) {
        xml.start(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
        xml.text(Cbc.ID, document.reference());
        xml.text(Cbc.DOCUMENT_DESCRIPTION, document.description());
        AttachmentContent file = document.attachment();
        if (!file.isEmpty() || document.location().isPresent()) {
            xml.start(Cac.ATTACHMENT);
            if (!file.isEmpty()) {
                xml.open(Cbc.EMBEDDED_DOCUMENT_BINARY_OBJECT)
                        .attribute(Attribute.MIME_CODE, file.mimeCode())
                        .attribute(Attribute.FILE_NAME, file.fileName())
                        .value(Cbc.EMBEDDED_DOCUMENT_BINARY_OBJECT, file.bytes());
            }
            if (document.location().isPresent()) {
                xml.start(Cac.EXTERNAL_REFERENCE);
                xml.text(Cbc.URI, document.location());
                xml.end(Cac.EXTERNAL_REFERENCE);
            }
            xml.end(Cac.ATTACHMENT);
        }
        xml.end(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
    }

    private void invoicedObject() {
        if (references.invoicedObject().value().isPresent()) {
            xml.start(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
            PartyXml.identifier(xml, Cbc.ID, references.invoicedObject());
            xml.text(Cbc.DOCUMENT_TYPE_CODE, INVOICED_OBJECT);
            xml.end(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
        }
    }

    /** A credit note of UBL 2.1 has no element for a project. */
    private void project() {
        if (form == UblForm.INVOICE) {
            reference(Cac.PROJECT_REFERENCE, references.project());
        } else if (references.project().isPresent()) {
            xml.start(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
            xml.text(Cbc.ID, references.project());
            xml.text(Cbc.DOCUMENT_TYPE_CODE, PROJECT);
            xml.end(Cac.ADDITIONAL_DOCUMENT_REFERENCE);
        }
    }
}
