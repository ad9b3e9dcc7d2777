package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.text.Language;

/**
 * What an invoice or credit note says, in the business terms of EN 16931: stated totals, raw identifiers, and nothing
 * but what is stated.
 *
 * <p>Documents of ours offer it, and so does a document that was received, however broken. So the same rules judge both,
 * and what writes an e-invoice needs to know nothing else. Amounts are exact as stated, in the currency of the
 * document; codes are texts.
 *
 * <pre>{@code
 * InvoiceContent content = InvoiceContent.builder()
 *         .number("2026-0001")
 *         .seller(PartyContent.builder().name("Studio Noorderlicht B.V.").build())
 *         .build();
 * content.buyer().vatIdentifier();    // Optional.empty: nothing is stated of the buyer
 * }</pre>
 */
public final class InvoiceContent {

    private final Optional<String> number;
    private final Optional<LocalDate> issueDate;
    private final Optional<String> typeCode;
    private final Optional<String> currency;
    private final Optional<String> taxCurrency;
    private final Optional<LocalDate> taxPointDate;
    private final Optional<String> taxPointCode;
    private final Optional<LocalDate> dueDate;
    private final ReferencesContent references;
    private final Optional<String> paymentTerms;
    private final List<NoteContent> notes;
    private final ProcessContent process;
    private final List<PrecedingInvoiceContent> precedingInvoices;
    private final List<SupportingDocumentContent> supportingDocuments;
    private final PartyContent seller;
    private final PartyContent buyer;
    private final PartyContent payee;
    private final PartyContent taxRepresentative;
    private final DeliveryContent delivery;
    private final PeriodContent period;
    private final PaymentContent payment;
    private final List<AllowanceChargeContent> allowances;
    private final List<AllowanceChargeContent> charges;
    private final TotalsContent totals;
    private final List<VatBreakdownContent> vatBreakdown;
    private final List<LineContent> lines;
    private final boolean simplified;
    private final Optional<Language> language;

    InvoiceContent(InvoiceContentBuilder builder) {
        number = Stated.text(builder.number);
        issueDate = Stated.value(builder.issueDate);
        typeCode = Stated.text(builder.typeCode);
        currency = Stated.text(builder.currency);
        taxCurrency = Stated.text(builder.taxCurrency);
        taxPointDate = Stated.value(builder.taxPointDate);
        taxPointCode = Stated.text(builder.taxPointCode);
        dueDate = Stated.value(builder.dueDate);
        references = builder.references;
        paymentTerms = Stated.text(builder.paymentTerms);
        notes = builder.notes;
        process = builder.process;
        precedingInvoices = builder.precedingInvoices;
        supportingDocuments = builder.supportingDocuments;
        seller = builder.seller;
        buyer = builder.buyer;
        payee = builder.payee;
        taxRepresentative = builder.taxRepresentative;
        delivery = builder.delivery;
        period = builder.period;
        payment = builder.payment;
        allowances = builder.allowances;
        charges = builder.charges;
        totals = builder.totals;
        vatBreakdown = builder.vatBreakdown;
        lines = builder.lines;
        simplified = builder.simplified;
        language = Stated.value(builder.language);
    }

    /**
     * Starts without anything.
     *
     * @return a builder
     */
    public static InvoiceContentBuilder builder() {
        return new InvoiceContentBuilder();
    }

    /**
     * Returns the number (BT-1). A document that is not yet issued has none.
     *
     * @return the text as stated
     */
    public Optional<String> number() {
        return number;
    }

    /**
     * Returns the date of issue (BT-2).
     *
     * @return the day
     */
    public Optional<LocalDate> issueDate() {
        return issueDate;
    }

    /**
     * Returns the code of the kind of document, from UNTDID 1001 (BT-3). 380 is an invoice, 381 a credit note.
     *
     * @return the text as stated
     */
    public Optional<String> typeCode() {
        return typeCode;
    }

    /**
     * Returns the currency of the amounts, by its ISO 4217 code (BT-5).
     *
     * @return the text as stated
     */
    public Optional<String> currency() {
        return currency;
    }

    /**
     * Returns the currency that VAT is accounted for in, where that is another (BT-6).
     *
     * @return the text as stated
     */
    public Optional<String> taxCurrency() {
        return taxCurrency;
    }

    /**
     * Returns the day on which VAT becomes due, where the parties fix one (BT-7).
     *
     * @return the day
     */
    public Optional<LocalDate> taxPointDate() {
        return taxPointDate;
    }

    /**
     * Returns what decides the day on which VAT becomes due, by a code from UNTDID 2005 (BT-8).
     *
     * @return the text as stated
     */
    public Optional<String> taxPointCode() {
        return taxPointCode;
    }

    /**
     * Returns the last day to pay (BT-9).
     *
     * @return the day
     */
    public Optional<LocalDate> dueDate() {
        return dueDate;
    }

    /**
     * Returns the references (BT-10 up to and including BT-19).
     *
     * @return the group; empty if it is absent
     */
    public ReferencesContent references() {
        return references;
    }

    /**
     * Returns the terms of payment (BT-20).
     *
     * @return the text as stated
     */
    public Optional<String> paymentTerms() {
        return paymentTerms;
    }

    /**
     * Returns the remarks (BG-1).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<NoteContent> notes() {
        return notes;
    }

    /**
     * Returns the rules that the document says it follows (BG-2).
     *
     * @return the group; empty if it is absent
     */
    public ProcessContent process() {
        return process;
    }

    /**
     * Returns the earlier documents that this one corrects, settles or finishes (BG-3).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<PrecedingInvoiceContent> precedingInvoices() {
        return precedingInvoices;
    }

    /**
     * Returns the documents that support this one (BG-24).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<SupportingDocumentContent> supportingDocuments() {
        return supportingDocuments;
    }

    /**
     * Returns the seller (BG-4).
     *
     * @return the group; empty if it is absent
     */
    public PartyContent seller() {
        return seller;
    }

    /**
     * Returns the buyer (BG-7).
     *
     * @return the group; empty if it is absent
     */
    public PartyContent buyer() {
        return buyer;
    }

    /**
     * Returns who is paid, where that is not the seller: a name, identifiers and a legal registration (BG-10).
     *
     * @return the group; empty if it is absent
     */
    public PartyContent payee() {
        return payee;
    }

    /**
     * Returns who pays the VAT in the place of a seller from abroad (<em>fiscaal vertegenwoordiger</em>, BG-11).
     *
     * @return the group; empty if it is absent
     */
    public PartyContent taxRepresentative() {
        return taxRepresentative;
    }

    /**
     * Returns when and where it was supplied (BG-13).
     *
     * @return the group; empty if it is absent
     */
    public DeliveryContent delivery() {
        return delivery;
    }

    /**
     * Returns the period over which it was supplied (BG-14).
     *
     * @return the group; empty if it is absent
     */
    public PeriodContent period() {
        return period;
    }

    /**
     * Returns how to pay (BG-16).
     *
     * @return the group; empty if it is absent
     */
    public PaymentContent payment() {
        return payment;
    }

    /**
     * Returns what is taken off the whole (BG-20).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<AllowanceChargeContent> allowances() {
        return allowances;
    }

    /**
     * Returns what is put on the whole (BG-21).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<AllowanceChargeContent> charges() {
        return charges;
    }

    /**
     * Returns the totals (BG-22).
     *
     * @return the group; empty if it is absent
     */
    public TotalsContent totals() {
        return totals;
    }

    /**
     * Returns the VAT per category and rate (BG-23).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<VatBreakdownContent> vatBreakdown() {
        return vatBreakdown;
    }

    /**
     * Returns the lines (BG-25).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<LineContent> lines() {
        return lines;
    }

    /**
     * Tells whether the document has the simplified form. EN 16931 has no term for it; Dutch law asks less of such a
     * document (art. 34d and 35a(2) Wet OB).
     *
     * @return whether it is
     */
    public boolean simplified() {
        return simplified;
    }

    /**
     * Returns the language in which it is written. EN 16931 has no term for it.
     *
     * @return the language, if known
     */
    public Optional<Language> language() {
        return language;
    }

    /** Names the document, and says nothing of the parties. */
    @Override
    public String toString() {
        return "Content of " + typeCode.orElse("document") + " " + number.orElse("without a number");
    }

    /**
     * Starts from what is stated here, to change some of it.
     *
     * @return a builder with the same terms
     */
    public InvoiceContentBuilder toBuilder() {
        InvoiceContentBuilder builder = new InvoiceContentBuilder();
        builder.number = number.orElse(null);
        builder.issueDate = issueDate.orElse(null);
        builder.typeCode = typeCode.orElse(null);
        builder.currency = currency.orElse(null);
        builder.taxCurrency = taxCurrency.orElse(null);
        builder.taxPointDate = taxPointDate.orElse(null);
        builder.taxPointCode = taxPointCode.orElse(null);
        builder.dueDate = dueDate.orElse(null);
        builder.references = references;
        builder.paymentTerms = paymentTerms.orElse(null);
        builder.notes = notes;
        builder.process = process;
        builder.precedingInvoices = precedingInvoices;
        builder.supportingDocuments = supportingDocuments;
        builder.seller = seller;
        builder.buyer = buyer;
        builder.payee = payee;
        builder.taxRepresentative = taxRepresentative;
        builder.delivery = delivery;
        builder.period = period;
        builder.payment = payment;
        builder.allowances = allowances;
        builder.charges = charges;
        builder.totals = totals;
        builder.vatBreakdown = vatBreakdown;
        builder.lines = lines;
        builder.simplified = simplified;
        builder.language = language.orElse(null);
        return builder;
    }

    private List<Object> state() {
        return List.of(
                number,
                issueDate,
                typeCode,
                currency,
                taxCurrency,
                taxPointDate,
                taxPointCode,
                dueDate,
                references,
                paymentTerms,
                notes,
                process,
                precedingInvoices,
                supportingDocuments,
                seller,
                buyer,
                payee,
                taxRepresentative,
                delivery,
                period,
                payment,
                allowances,
                charges,
                totals,
                vatBreakdown,
                lines,
                simplified,
                language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceContent that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }
}
