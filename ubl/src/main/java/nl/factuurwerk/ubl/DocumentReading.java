package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads an invoice or a credit note from its root element on. */
final class DocumentReading {

    private static final Set<String> MANY = Set.of(
            "Note",
            "AdditionalDocumentReference",
            "BillingReference",
            "PaymentMeans",
            "PaymentTerms",
            "AllowanceCharge",
            "TaxTotal",
            "InvoiceLine",
            "CreditNoteLine");
    private static final int SUBJECT_LENGTH = 3;

    private final UblCursor in;
    private final Values values;
    private final boolean creditNote;
    private final InvoiceContentBuilder document = InvoiceContent.builder();
    private final TotalsContent.Builder totals = TotalsContent.builder();
    private final TaxReading taxes;
    private final AdjustmentReading adjustments;
    private final ReferencesReading references;
    private final PaymentReading payment;
    private final List<NoteContent> notes = new ArrayList<>();
    private final List<LineContent> lines = new ArrayList<>();
    private @Nullable String specification;
    private @Nullable String businessProcess;
    private @Nullable String currency;
    private @Nullable String taxCurrency;
    private @Nullable String paymentTerms;
    private Optional<String> creditor = Optional.empty();

    DocumentReading(UblCursor in, boolean creditNote) {
        this.in = in;
        this.values = new Values(in);
        this.creditNote = creditNote;
        this.taxes = new TaxReading(in, values, totals);
        this.adjustments = new AdjustmentReading(in, values);
        this.references = new ReferencesReading(in, values, creditNote);
        this.payment = new PaymentReading(in, values, creditNote);
    }

    InvoiceContent read() {
        in.each(MANY, name -> {
            if (!references.read(name) && !head(name) && !body(name)) {
                in.unknown();
            }
        });
        if (creditNote) {
            document.dueDate(payment.dueOn());
        }
        return document.process(
                        new ProcessContent(Optional.ofNullable(businessProcess), Optional.ofNullable(specification)))
                .notes(notes)
                .references(references.references())
                .precedingInvoices(references.precedingInvoices())
                .supportingDocuments(references.supportingDocuments())
                .payment(payment.content(creditor))
                .allowances(adjustments.allowances())
                .charges(adjustments.charges())
                .totals(totals.build())
                .vatBreakdown(taxes.breakdown())
                .lines(lines)
                .build();
    }

    private boolean head(String name) {
        switch (name) {
            // It says which version of UBL this is, which the root element does as well.
            case "UBLVersionID" -> in.skip();
            case "CustomizationID" -> specification = in.code();
            case "ProfileID" -> businessProcess = in.code();
            case "ID" -> document.number(in.id());
            case "IssueDate" -> document.issueDate(values.date());
            case "DueDate" -> document.dueDate(values.date());
            case "InvoiceTypeCode", "CreditNoteTypeCode" -> document.typeCode(in.code());
            case "Note" -> notes.add(note(in.text()));
            case "TaxPointDate" -> document.taxPointDate(values.date());
            case "DocumentCurrencyCode" -> {
                currency = in.code();
                document.currency(currency);
                values.currency(currency);
            }
            case "TaxCurrencyCode" -> {
                taxCurrency = in.code();
                document.taxCurrency(taxCurrency);
            }
            case "InvoicePeriod" -> {
                Periods.Read period = Periods.read(in, values);
                document.period(period.period()).taxPointCode(period.taxPointCode());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean body(String name) {
        switch (name) {
            case "AccountingSupplierParty" -> document.seller(collecting(PartyReading.accounting(in)));
            case "AccountingCustomerParty" ->
                document.buyer(identifiedOnce(PartyReading.accounting(in).party()));
            case "PayeeParty" -> document.payee(identifiedOnce(collecting(PartyReading.named(in))));
            case "TaxRepresentativeParty" ->
                document.taxRepresentative(PartyReading.named(in).party());
            case "Delivery" -> document.delivery(delivery());
            case "PaymentMeans" -> payment.read();
            case "PaymentTerms" -> paymentTerms();
            case "AllowanceCharge" -> adjustments.read();
            case "TaxTotal" -> taxes.total(currency, taxCurrency);
            case "LegalMonetaryTotal" -> in.each(this::total);
            case "InvoiceLine", "CreditNoteLine" -> lines.add(new LineReading(in, values).read());
            default -> {
                return false;
            }
        }
        return true;
    }

    private PartyContent collecting(PartyReading.Read party) {
        if (creditor.isEmpty()) {
            creditor = party.creditor();
        } else if (party.creditor().isPresent()) {
            in.again("PartyIdentification");
        }
        return party.party();
    }

    /** A seller may have several identifiers; of the others all are read, and one is allowed (BT-46, BT-60). */
    private PartyContent identifiedOnce(PartyContent party) {
        if (party.identifiers().size() > 1) {
            in.told(UblReadRules.REPEATED, Map.of("value", "PartyIdentification"));
        }
        return party;
    }

    private void paymentTerms() {
        boolean[] said = {false};
        in.each(name -> {
            said[0] = true;
            paymentTerm(name);
        });
        if (!said[0]) {
            in.incomplete("Note");
        }
    }

    /** Extensions of the standard have terms without words beside those with, as that of Dutch blocked accounts. */
    private void paymentTerm(String name) {
        if (!name.equals("Note")) {
            in.unknown();
        } else if (paymentTerms == null) {
            paymentTerms = in.text();
            document.paymentTerms(paymentTerms);
        } else {
            in.skip();
            in.again("Note");
        }
    }

    private void total(String name) {
        switch (name) {
            case "LineExtensionAmount" -> totals.lines(values.amount());
            case "TaxExclusiveAmount" -> totals.excludingVat(values.amount());
            case "TaxInclusiveAmount" -> totals.includingVat(values.amount());
            case "AllowanceTotalAmount" -> totals.allowances(values.amount());
            case "ChargeTotalAmount" -> totals.charges(values.amount());
            case "PrepaidAmount" -> totals.prepaid(values.amount());
            case "PayableRoundingAmount" -> totals.rounding(values.amount());
            case "PayableAmount" -> totals.payable(values.amount());
            default -> in.unknown();
        }
    }

    private DeliveryContent delivery() {
        DeliveryContent[] read = {DeliveryContent.none()};
        in.each(name -> {
            switch (name) {
                case "ActualDeliveryDate" -> read[0] = read[0].on(Optional.ofNullable(values.date()));
                case "DeliveryLocation" ->
                    in.each(inner -> {
                        switch (inner) {
                            case "ID" -> read[0] = read[0].at(PartyReading.identifier(in));
                            case "Address" -> read[0] = read[0].to(PartyReading.address(in));
                            default -> in.unknown();
                        }
                    });
                case "DeliveryParty" ->
                    in.each(inner -> {
                        if (inner.equals("PartyName")) {
                            read[0] = read[0].to(PartyReading.only(in, "Name"));
                        } else {
                            in.unknown();
                        }
                    });
                default -> in.unknown();
            }
        });
        return read[0];
    }

    /** UBL has no element for what a note is about: EN 16931 puts the code in front of it, between two hashes. */
    static NoteContent note(String text) {
        int end = SUBJECT_LENGTH + 1;
        boolean coded = text.length() > end
                && text.charAt(0) == '#'
                && text.charAt(end) == '#'
                && text.substring(1, end).chars().allMatch(PlainText::isCapital);
        return coded ? NoteContent.of(text.substring(end + 1), text.substring(1, end)) : NoteContent.of(text);
    }
}
