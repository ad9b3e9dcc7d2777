package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;

/** Reads what a document refers to: orders, contracts, earlier invoices, and what supports it. */
final class ReferencesReading {

    private static final String OBJECT = "130";
    private static final String PROJECT = "50";
    private static final String NO_ORDER = "NA";

    private final UblCursor in;
    private final Values values;
    private final boolean creditNote;
    private final ReferencesContent.Builder references = ReferencesContent.builder();
    private int objects;
    private final List<PrecedingInvoiceContent> preceding = new ArrayList<>();
    private final List<SupportingDocumentContent> supporting = new ArrayList<>();

    ReferencesReading(UblCursor in, Values values, boolean creditNote) {
        this.in = in;
        this.values = values;
        this.creditNote = creditNote;
    }

    /** Reads an element of the document if it is a reference. */
    boolean read(String name) {
        switch (name) {
            case "BuyerReference" -> references.buyerReference(in.text());
            case "AccountingCost" -> references.buyerAccounting(in.text());
            case "OrderReference" -> order();
            case "ContractDocumentReference" -> references.contract(id());
            case "ProjectReference" -> references.project(id());
            case "ReceiptDocumentReference" -> references.receivingAdvice(id());
            case "DespatchDocumentReference" -> references.despatchAdvice(id());
            case "OriginatorDocumentReference" -> references.tenderOrLot(id());
            case "BillingReference" -> billing();
            case "AdditionalDocumentReference" -> additional();
            default -> {
                return false;
            }
        }
        return true;
    }

    private String id() {
        return PartyReading.only(in, "ID");
    }

    private void order() {
        String[] numbers = new String[2];
        in.each(name -> {
            switch (name) {
                case "ID" -> numbers[0] = in.id();
                case "SalesOrderID" -> numbers[1] = in.id();
                default -> in.unknown();
            }
        });
        if (numbers[0] == null) {
            in.incomplete("ID");
        }
        // The schema demands an order of the buyer; where there is only one of the seller, this stands in its place.
        boolean none = NO_ORDER.equals(numbers[0]) && numbers[1] != null;
        references.purchaseOrder(none ? null : numbers[0]).salesOrder(numbers[1]);
    }

    private void billing() {
        in.each(name -> {
            // A credit note may call what it credits either way.
            if (name.equals("InvoiceDocumentReference") || name.equals("CreditNoteDocumentReference")) {
                preceding.add(precedingInvoice());
            } else {
                in.unknown();
            }
        });
    }

    private PrecedingInvoiceContent precedingInvoice() {
        PrecedingInvoiceContent[] read = {new PrecedingInvoiceContent(Optional.empty(), Optional.empty())};
        in.each(name -> {
            switch (name) {
                case "ID" -> read[0] = new PrecedingInvoiceContent(Optional.of(in.id()), read[0].issueDate());
                case "IssueDate" ->
                    read[0] = new PrecedingInvoiceContent(read[0].number(), Optional.ofNullable(values.date()));
                default -> in.unknown();
            }
        });
        return read[0];
    }

    private void additional() {
        IdentifierContent[] id = {IdentifierContent.none()};
        String[] parts = new String[3];
        AttachmentContent[] file = {AttachmentContent.none()};
        in.each(name -> {
            switch (name) {
                case "ID" -> id[0] = PartyReading.identifier(in);
                case "DocumentTypeCode" -> parts[0] = in.code();
                case "DocumentDescription" -> parts[1] = in.text();
                case "Attachment" ->
                    in.each(inner -> {
                        switch (inner) {
                            case "EmbeddedDocumentBinaryObject" -> file[0] = attachment();
                            case "ExternalReference" ->
                                parts[2] = PartyReading.only(in, "URI").strip();
                            default -> in.unknown();
                        }
                    });
                default -> in.unknown();
            }
        });
        if (OBJECT.equals(parts[0])) {
            if (objects++ == 0) {
                references.invoicedObject(id[0]);
            } else {
                in.again("AdditionalDocumentReference");
            }
        } else if (creditNote && PROJECT.equals(parts[0])) {
            references.project(id[0].value().orElse(null));
        } else {
            supporting.add(new SupportingDocumentContent(
                    id[0].value(), Optional.ofNullable(parts[1]), Optional.ofNullable(parts[2]), file[0]));
        }
    }

    private AttachmentContent attachment() {
        Optional<String> mimeCode = Optional.ofNullable(in.attribute("mimeCode"));
        Optional<String> fileName = Optional.ofNullable(in.attribute("filename"));
        AttachmentContent file = AttachmentContent.of(in.binary(), mimeCode, fileName);
        if (mimeCode.isEmpty()) {
            in.incomplete("mimeCode");
        }
        if (fileName.isEmpty()) {
            in.incomplete("filename");
        }
        return file;
    }

    ReferencesContent references() {
        return references.build();
    }

    List<PrecedingInvoiceContent> precedingInvoices() {
        return preceding;
    }

    List<SupportingDocumentContent> supportingDocuments() {
        return supporting;
    }
}
