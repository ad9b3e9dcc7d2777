package nl.factuurwerk.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;

/**
 * An invoice as the host knows it, before anything is decided: no number, no totals, maybe not complete. Immutable;
 * {@link #toBuilder()} edits.
 *
 * <pre>{@code
 * var draft = Invoice.draft().to(customer)
 *         .purchaseOrder("PO-2026-0417")
 *         .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
 *         .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED)
 *         .terms(net(30))
 *         .build();
 * }</pre>
 */
public final class InvoiceDraft {

    /** The most characters of a note. */
    static final int LONGEST_NOTE = 5000;

    private final InvoiceForm form;
    private final Optional<@Valid Party> buyer;
    private final Optional<@Valid Party> supplier;
    private final Optional<VatProfile> supplierProfile;
    private final Optional<Correction> correction;
    private final OrderStage stage;
    private final EarlierBilling earlier;
    private final Optional<VatNumberCheck> numberCheck;

    @NotEmpty(groups = Issue.class, payload = Cited.Lines.class)
    private final List<@Valid DraftLine> lines;

    private final SupplyFacts facts;
    private final List<@Valid Adjustment> adjustments;
    private final Pricing pricing;
    private final Optional<LocalDate> issueDate;
    private final Delivery delivery;

    @Valid
    private final References references;

    private final Optional<PaymentTerms> terms;
    private final Optional<PaymentMeans> means;
    private final Optional<PaymentReference> paymentReference;
    private final Optional<Language> language;
    private final List<@Size(max = LONGEST_NOTE, groups = Draft.class, payload = Cited.Length.class) String> notes;

    InvoiceDraft(InvoiceDraftBuilder builder) {
        this.supplier = Optional.ofNullable(builder.supplier);
        this.supplierProfile = Optional.ofNullable(builder.supplierProfile);
        this.correction = Optional.ofNullable(builder.correction);
        this.stage = builder.stage;
        this.earlier = builder.earlier;
        this.form = builder.form;
        this.buyer = Optional.ofNullable(builder.buyer);
        this.numberCheck = Optional.ofNullable(builder.numberCheck);
        this.lines = List.copyOf(builder.lines);
        this.facts = builder.facts;
        this.adjustments = List.copyOf(builder.adjustments);
        this.pricing = builder.pricing;
        this.issueDate = Optional.ofNullable(builder.issueDate);
        this.delivery = builder.delivery;
        this.references = builder.references;
        this.terms = Optional.ofNullable(builder.terms);
        this.means = Optional.ofNullable(builder.means);
        this.paymentReference = Optional.ofNullable(builder.paymentReference);
        this.language = Optional.ofNullable(builder.language);
        this.notes = List.copyOf(builder.notes);
    }

    /**
     * Starts a draft from this one.
     *
     * @return a builder that has everything this draft has
     */
    public InvoiceDraftBuilder toBuilder() {
        return new InvoiceDraftBuilder(this);
    }

    /**
     * Returns what this draft already says in the terms of EN 16931, for rules on who, what and when. Nothing is computed,
     * so a draft that is far from complete has a content too.
     *
     * @param seller who supplies
     * @param today the date to issue it under, where the draft does not say
     * @return the content, without totals
     */
    public InvoiceContent content(Party seller, LocalDate today) {
        return ContentOf.draft(this, supplier.orElse(seller), today);
    }

    /**
     * Returns how much the invoice has to say.
     *
     * @return the form
     */
    public InvoiceForm form() {
        return form;
    }

    /**
     * Returns whom it is for.
     *
     * @return the buyer (BG-7), or empty while not known; a simplified invoice may do without
     */
    public Optional<Party> buyer() {
        return buyer;
    }

    /**
     * Returns what a register said of the buyer's VAT number.
     *
     * @return the dated answer, or empty where none was asked
     */
    public Optional<VatNumberCheck> numberCheck() {
        return numberCheck;
    }

    /**
     * Returns in whose name it is made out, where that is not the office.
     *
     * @return the supplier (BG-4) of a self-billed invoice
     */
    public Optional<Party> supplier() {
        return supplier;
    }

    /**
     * Returns how the supplier stands with the tax authorities.
     *
     * @return what is said of the supplier of a self-billed invoice, or empty where nothing special is known
     */
    public Optional<VatProfile> supplierProfile() {
        return supplierProfile;
    }

    /**
     * Returns which earlier invoice it takes the place of, and why.
     *
     * @return the correction (BG-3), or empty where it takes the place of none
     */
    public Optional<Correction> correction() {
        return correction;
    }

    /**
     * Returns what kind of invoice it will be.
     *
     * @return the kind (BT-3)
     */
    public DocumentKind kind() {
        if (supplier.isPresent()) {
            return DocumentKind.SELF_BILLED_INVOICE;
        }
        return correction.isPresent() ? DocumentKind.CORRECTED_INVOICE : stage.kind();
    }

    /**
     * Returns which part of an order it bills.
     *
     * @return the stage; {@link OrderStage#WHOLE} where there is no order, or nothing will follow
     */
    public OrderStage stage() {
        return stage;
    }

    /**
     * Returns what was billed before of the same order.
     *
     * @return the advances that are taken off behind the lines, and the parts that it goes on from
     */
    public EarlierBilling earlier() {
        return earlier;
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they will be printed (BG-25)
     */
    public List<DraftLine> lines() {
        return lines;
    }

    /**
     * Returns what else decides the VAT of all lines, of those excepted that say otherwise themselves.
     *
     * @return the facts
     */
    public SupplyFacts facts() {
        return facts;
    }

    /**
     * Returns allowances and charges on the whole document.
     *
     * @return in the order in which they were given (BG-20, BG-21)
     */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /**
     * Returns how prices are to be read.
     *
     * @return currency, price mode, rounding and exchange rate
     */
    public Pricing pricing() {
        return pricing;
    }

    /**
     * Returns the date to issue it under.
     *
     * @return the date (BT-2), or empty for the day on which it is issued
     */
    public Optional<LocalDate> issueDate() {
        return issueDate;
    }

    /**
     * Returns when and where the supply took place, as far as the lines do not say it.
     *
     * @return the delivery
     */
    public Delivery delivery() {
        return delivery;
    }

    /**
     * Returns the delivery with its day stated: what nothing is said about was supplied on the day of issue. An advance is
     * for what is still to be supplied, and says no day of it.
     */
    Delivery deliveryIfIssuedOn(LocalDate date) {
        if (stage == OrderStage.ADVANCE) {
            return delivery;
        }
        boolean allDated = lines.stream().allMatch(line -> line.period().isPresent());
        return allDated || delivery.supplyDate().isPresent() ? delivery : delivery.on(date);
    }

    /**
     * Returns what the buyer and the seller call the deal by.
     *
     * @return the references
     */
    public References references() {
        return references;
    }

    /**
     * Returns when it is to be paid.
     *
     * @return the terms (BT-20), or empty for the default of the administration
     */
    public Optional<PaymentTerms> terms() {
        return terms;
    }

    /**
     * Returns how it is to be paid.
     *
     * @return the means (BG-16), or empty for a transfer to the seller's account
     */
    public Optional<PaymentMeans> means() {
        return means;
    }

    /**
     * Returns what the buyer is to state with the payment.
     *
     * @return the reference (BT-83), or empty for one that is made of the invoice number
     */
    public Optional<PaymentReference> paymentReference() {
        return paymentReference;
    }

    /**
     * Returns the language of the document.
     *
     * @return the language, or empty for the buyer's, or else the seller's
     */
    public Optional<Language> language() {
        return language;
    }

    /**
     * Returns free texts on the document.
     *
     * @return the notes (BT-22)
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns what another draft states otherwise, part by part. Lines are compared with the lines that they became: one
     * that is inserted or taken away is one difference, and does not make those behind it differ.
     *
     * <pre>{@code
     * invoice.toDraft().diff(changed).forEach(change -> System.out.println(change.in(DUTCH)));
     * // regel 1, aantal: van 12.5 HUR naar 10 HUR
     * }</pre>
     *
     * @param later the other draft
     * @return the differences, from this draft to the other, in the order of the parts; none if they are equal
     */
    public List<Change> diff(InvoiceDraft later) {
        return DraftDiff.of(this, later).stream().map(DraftDiff.Weighed::change).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceDraft that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                form,
                buyer,
                supplier,
                supplierProfile,
                correction,
                stage,
                earlier,
                numberCheck,
                lines,
                facts,
                adjustments,
                pricing,
                issueDate,
                delivery,
                references,
                terms,
                means,
                paymentReference,
                language,
                notes);
    }

    @Override
    public String toString() {
        return "draft" + buyer.map(party -> " to " + party.name()).orElse("") + ", " + lines.size() + " lines";
    }
}
