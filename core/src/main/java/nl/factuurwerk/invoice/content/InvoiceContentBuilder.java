package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.text.Language;
import org.jspecify.annotations.Nullable;

/** Takes the terms of a document as they are stated, in any order; none is checked. Got from {@link InvoiceContent#builder()}. */
public final class InvoiceContentBuilder {

    @Nullable
    String number;

    @Nullable
    LocalDate issueDate;

    @Nullable
    String typeCode;

    @Nullable
    String currency;

    @Nullable
    String taxCurrency;

    @Nullable
    LocalDate taxPointDate;

    @Nullable
    String taxPointCode;

    @Nullable
    LocalDate dueDate;

    ReferencesContent references = ReferencesContent.none();

    @Nullable
    String paymentTerms;

    List<NoteContent> notes = List.of();
    ProcessContent process = ProcessContent.none();
    List<PrecedingInvoiceContent> precedingInvoices = List.of();
    List<SupportingDocumentContent> supportingDocuments = List.of();
    PartyContent seller = PartyContent.none();
    PartyContent buyer = PartyContent.none();
    PartyContent payee = PartyContent.none();
    PartyContent taxRepresentative = PartyContent.none();
    DeliveryContent delivery = DeliveryContent.none();
    PeriodContent period = PeriodContent.none();
    PaymentContent payment = PaymentContent.none();
    List<AllowanceChargeContent> allowances = List.of();
    List<AllowanceChargeContent> charges = List.of();
    TotalsContent totals = TotalsContent.none();
    List<VatBreakdownContent> vatBreakdown = List.of();
    List<LineContent> lines = List.of();
    boolean simplified;

    @Nullable
    Language language;

    InvoiceContentBuilder() {}

    /**
     * States the number (BT-1).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder number(@Nullable String stated) {
        number = stated;
        return this;
    }

    /**
     * States the date of issue (BT-2).
     *
     * @param stated the day; null for none
     * @return this builder
     */
    public InvoiceContentBuilder issueDate(@Nullable LocalDate stated) {
        issueDate = stated;
        return this;
    }

    /**
     * States the code of the kind of document, from UNTDID 1001 (BT-3).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder typeCode(@Nullable String stated) {
        typeCode = stated;
        return this;
    }

    /**
     * States the currency of the amounts, by its ISO 4217 code (BT-5).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder currency(@Nullable String stated) {
        currency = stated;
        return this;
    }

    /**
     * States the currency that VAT is accounted for in, where that is another (BT-6).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder taxCurrency(@Nullable String stated) {
        taxCurrency = stated;
        return this;
    }

    /**
     * States the day on which VAT becomes due, where the parties fix one (BT-7).
     *
     * @param stated the day; null for none
     * @return this builder
     */
    public InvoiceContentBuilder taxPointDate(@Nullable LocalDate stated) {
        taxPointDate = stated;
        return this;
    }

    /**
     * States what decides the day on which VAT becomes due, by a code from UNTDID 2005 (BT-8).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder taxPointCode(@Nullable String stated) {
        taxPointCode = stated;
        return this;
    }

    /**
     * States the last day to pay (BT-9).
     *
     * @param stated the day; null for none
     * @return this builder
     */
    public InvoiceContentBuilder dueDate(@Nullable LocalDate stated) {
        dueDate = stated;
        return this;
    }

    /**
     * States the references (BT-10 up to and including BT-19).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder references(ReferencesContent stated) {
        references = Objects.requireNonNull(stated, "references");
        return this;
    }

    /**
     * States the terms of payment (BT-20).
     *
     * @param stated the text; null or blank for none
     * @return this builder
     */
    public InvoiceContentBuilder paymentTerms(@Nullable String stated) {
        paymentTerms = stated;
        return this;
    }

    /**
     * States the remarks (BG-1).
     *
     * @param stated all of them, in order; those that say nothing are dropped
     * @return this builder
     */
    public InvoiceContentBuilder notes(List<NoteContent> stated) {
        notes = stated.stream().filter(note -> !note.isEmpty()).toList();
        return this;
    }

    /**
     * States the rules that the document says it follows (BG-2).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder process(ProcessContent stated) {
        process = Objects.requireNonNull(stated, "process");
        return this;
    }

    /**
     * States the earlier documents that this one corrects, settles or finishes (BG-3).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder precedingInvoices(List<PrecedingInvoiceContent> stated) {
        precedingInvoices = List.copyOf(stated);
        return this;
    }

    /**
     * States the documents that support this one (BG-24).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder supportingDocuments(List<SupportingDocumentContent> stated) {
        supportingDocuments = List.copyOf(stated);
        return this;
    }

    /**
     * States the seller (BG-4).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder seller(PartyContent stated) {
        seller = Objects.requireNonNull(stated, "seller");
        return this;
    }

    /**
     * States the buyer (BG-7).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder buyer(PartyContent stated) {
        buyer = Objects.requireNonNull(stated, "buyer");
        return this;
    }

    /**
     * States who is paid, where that is not the seller: a name, identifiers and a legal registration (BG-10).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder payee(PartyContent stated) {
        payee = Objects.requireNonNull(stated, "payee");
        return this;
    }

    /**
     * States who pays the VAT in the place of a seller from abroad (BG-11).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder taxRepresentative(PartyContent stated) {
        taxRepresentative = Objects.requireNonNull(stated, "taxRepresentative");
        return this;
    }

    /**
     * States when and where it was supplied (BG-13).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder delivery(DeliveryContent stated) {
        delivery = Objects.requireNonNull(stated, "delivery");
        return this;
    }

    /**
     * States the period over which it was supplied (BG-14).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder period(PeriodContent stated) {
        period = Objects.requireNonNull(stated, "period");
        return this;
    }

    /**
     * States how to pay (BG-16).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder payment(PaymentContent stated) {
        payment = Objects.requireNonNull(stated, "payment");
        return this;
    }

    /**
     * States what is taken off the whole (BG-20).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder allowances(List<AllowanceChargeContent> stated) {
        allowances = List.copyOf(stated);
        return this;
    }

    /**
     * States what is put on the whole (BG-21).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder charges(List<AllowanceChargeContent> stated) {
        charges = List.copyOf(stated);
        return this;
    }

    /**
     * States the totals (BG-22).
     *
     * @param stated the group
     * @return this builder
     */
    public InvoiceContentBuilder totals(TotalsContent stated) {
        totals = Objects.requireNonNull(stated, "totals");
        return this;
    }

    /**
     * States the VAT per category and rate (BG-23).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder vatBreakdown(List<VatBreakdownContent> stated) {
        vatBreakdown = List.copyOf(stated);
        return this;
    }

    /**
     * States the lines (BG-25).
     *
     * @param stated all of them, in order
     * @return this builder
     */
    public InvoiceContentBuilder lines(List<LineContent> stated) {
        lines = List.copyOf(stated);
        return this;
    }

    /**
     * States whether the document has the simplified form.
     *
     * @param stated whether it is
     * @return this builder
     */
    public InvoiceContentBuilder simplified(boolean stated) {
        simplified = stated;
        return this;
    }

    /**
     * States the language in which it is written.
     *
     * @param stated the language; null if not known
     * @return this builder
     */
    public InvoiceContentBuilder language(@Nullable Language stated) {
        language = stated;
        return this;
    }

    /**
     * Makes the content.
     *
     * @return the content; nothing is checked, for that is for rules to do
     */
    public InvoiceContent build() {
        return new InvoiceContent(this);
    }
}
