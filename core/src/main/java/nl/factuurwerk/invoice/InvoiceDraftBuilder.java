package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a draft, in any order. What does not fit together is told all at once by {@link #build()}. */
public final class InvoiceDraftBuilder extends LinesBuilder<InvoiceDraftBuilder> {

    final List<String> notes = new ArrayList<>();
    InvoiceForm form = InvoiceForm.FULL;

    @Nullable
    Party buyer;

    @Nullable
    Party supplier;

    @Nullable
    VatProfile supplierProfile;

    @Nullable
    Correction correction;

    OrderStage stage = OrderStage.WHOLE;
    EarlierBilling earlier = EarlierBilling.none();

    @Nullable
    VatNumberCheck numberCheck;

    @Nullable
    LocalDate issueDate;

    Delivery delivery = Delivery.unstated();
    References references = References.none();

    @Nullable
    PaymentTerms terms;

    @Nullable
    PaymentMeans means;

    @Nullable
    PaymentReference paymentReference;

    @Nullable
    Language language;

    InvoiceDraftBuilder() {}

    InvoiceDraftBuilder(InvoiceDraft draft) {
        super(draft);
        notes.addAll(draft.notes());
        form = draft.form();
        buyer = draft.buyer().orElse(null);
        supplier = draft.supplier().orElse(null);
        supplierProfile = draft.supplierProfile().orElse(null);
        correction = draft.correction().orElse(null);
        stage = draft.stage();
        earlier = draft.earlier();
        numberCheck = draft.numberCheck().orElse(null);
        issueDate = draft.issueDate().orElse(null);
        delivery = draft.delivery();
        references = draft.references();
        terms = draft.terms().orElse(null);
        means = draft.means().orElse(null);
        paymentReference = draft.paymentReference().orElse(null);
        language = draft.language().orElse(null);
    }

    /**
     * Makes the invoice out in the name of a supplier (<em>factuur uitgereikt door afnemer</em>, art. 35(2) Wet OB): the
     * office is the buyer, and nobody else can be. The two have agreed on that before, and the supplier accepts each
     * invoice.
     *
     * @param party who supplied (BG-4), not the office itself, with an identity, because it is numbered among the invoices
     *     of that supplier
     * @return this builder
     */
    public InvoiceDraftBuilder inTheNameOf(Party party) {
        supplier = Objects.requireNonNull(party, "party");
        supplierProfile = null;
        return this;
    }

    /**
     * Makes the invoice out in the name of a supplier that stands in a special way with the tax authorities. The supplier
     * owes what the invoice states, even where nothing was due (art. 37 Wet OB): one in the small-business scheme (KOR,
     * art. 25 Wet OB) is invoiced without VAT only where that is said here.
     *
     * <pre>{@code
     * Invoice.draft().inTheNameOf(grower, VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.from(date("2025-01-01"))))
     * }</pre>
     *
     * @param party who supplied (BG-4), as in {@link #inTheNameOf(Party)}
     * @param profile how the supplier stands with the tax authorities, as it told the office. It is not kept with the
     *     invoice, so a draft that is made of an invoice has to be told again
     * @return this builder
     */
    public InvoiceDraftBuilder inTheNameOf(Party party, VatProfile profile) {
        inTheNameOf(party);
        supplierProfile = Objects.requireNonNull(profile, "profile");
        return this;
    }

    /**
     * Makes it a corrected invoice (<em>correctiefactuur</em>), in the place of one that is credited.
     *
     * @param earlier the invoice it takes the place of (BG-3); to be wholly credited before this one is issued
     * @param reason why
     * @param explanation more about it, printed; empty where the reason says enough
     * @return this builder
     */
    public InvoiceDraftBuilder correcting(Invoice earlier, CorrectionReason reason, String explanation) {
        return correcting(new Correction(PrecedingInvoice.of(earlier), reason, explanation));
    }

    /**
     * Makes it a corrected invoice (<em>correctiefactuur</em>), in the place of one that is credited.
     *
     * @param value which invoice it takes the place of (BG-3), and why
     * @return this builder
     */
    public InvoiceDraftBuilder correcting(Correction value) {
        correction = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Makes it an advance invoice (<em>voorschotfactuur</em>): it asks for money ahead of the supply, and its VAT is due when
     * it is issued (art. 13 Wet OB), at the rates of that day.
     *
     * @return this builder
     */
    public InvoiceDraftBuilder inAdvance() {
        stage = OrderStage.ADVANCE;
        return this;
    }

    /**
     * Makes it a part invoice (<em>deelfactuur</em>): it bills what of an order was delivered so far, and others follow.
     *
     * @return this builder
     */
    public InvoiceDraftBuilder inPart() {
        stage = OrderStage.PART;
        return this;
    }

    /**
     * States what was billed before of the same order: advances are taken off, as lines behind the others, and the VAT goes
     * on from the parts before.
     *
     * @param value the advances and the parts (BG-3)
     * @return this builder
     */
    public InvoiceDraftBuilder after(EarlierBilling value) {
        earlier = Objects.requireNonNull(value, "value");
        return this;
    }

    @Override
    InvoiceDraftBuilder self() {
        return this;
    }

    /**
     * Says whom it is for.
     *
     * @param party the buyer (BG-7)
     * @return this builder
     */
    public InvoiceDraftBuilder to(Party party) {
        buyer = Objects.requireNonNull(party, "party");
        return this;
    }

    /**
     * States what a register said of the buyer's VAT number. It is kept with the invoice: without it nobody can tell later
     * why goods to another member state were at 0% (art. 9(2)(b) Wet OB).
     *
     * @param answer the dated answer
     * @return this builder
     */
    public InvoiceDraftBuilder checked(VatNumberCheck answer) {
        numberCheck = Objects.requireNonNull(answer, "answer");
        return this;
    }

    /**
     * Sets the date to issue it under, where that is not the day on which it is issued.
     *
     * @param date the date (BT-2)
     * @return this builder
     */
    public InvoiceDraftBuilder issuedOn(LocalDate date) {
        issueDate = Objects.requireNonNull(date, "date");
        return this;
    }

    /**
     * Leaves the date to the day on which it is issued, as an invoice in the place of an earlier one does.
     *
     * @return this builder
     */
    public InvoiceDraftBuilder undated() {
        issueDate = null;
        return this;
    }

    /**
     * Sets the day on which everything was supplied, except lines that say otherwise.
     *
     * @param day the day (BT-72)
     * @return this builder
     */
    public InvoiceDraftBuilder suppliedOn(LocalDate day) {
        delivery = delivery.on(day);
        return this;
    }

    /**
     * Sets the period over which everything was supplied, except lines that say otherwise.
     *
     * @param days the days (BG-14)
     * @return this builder
     */
    public InvoiceDraftBuilder during(DateRange days) {
        delivery = delivery.during(days);
        return this;
    }

    /**
     * Sets the country that goods were taken to, where it is not the buyer's own.
     *
     * @param country the country (BT-80)
     * @return this builder
     */
    public InvoiceDraftBuilder deliveredTo(Country country) {
        delivery = delivery.to(country);
        return this;
    }

    /**
     * Sets the number of the buyer's order.
     *
     * @param number the number (BT-13)
     * @return this builder
     */
    public InvoiceDraftBuilder purchaseOrder(String number) {
        references = references.withPurchaseOrder(number);
        return this;
    }

    /**
     * Sets who or what it is for at the buyer's.
     *
     * @param reference the reference (BT-10)
     * @return this builder
     */
    public InvoiceDraftBuilder buyerReference(String reference) {
        references = references.withBuyerReference(reference);
        return this;
    }

    /**
     * Sets the project.
     *
     * @param name the project (BT-11)
     * @return this builder
     */
    public InvoiceDraftBuilder project(String name) {
        references = references.withProject(name);
        return this;
    }

    /**
     * Sets the contract.
     *
     * @param number the contract (BT-12)
     * @return this builder
     */
    public InvoiceDraftBuilder contract(String number) {
        references = references.withContract(number);
        return this;
    }

    /**
     * Sets when it is to be paid.
     *
     * @param value the terms (BT-20)
     * @return this builder
     */
    public InvoiceDraftBuilder terms(PaymentTerms value) {
        terms = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how it is to be paid, where that is not by transfer to the seller's account.
     *
     * @param value the means (BG-16)
     * @return this builder
     */
    public InvoiceDraftBuilder payBy(PaymentMeans value) {
        means = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets what the buyer is to state with the payment.
     *
     * @param value the reference (BT-83)
     * @return this builder
     */
    public InvoiceDraftBuilder paymentReference(PaymentReference value) {
        paymentReference = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the language of the document.
     *
     * @param value the language
     * @return this builder
     */
    public InvoiceDraftBuilder language(Language value) {
        language = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Adds a free text.
     *
     * @param text the note (BT-22), at most 5,000 characters
     * @return this builder
     */
    public InvoiceDraftBuilder note(String text) {
        notes.add(Objects.requireNonNull(text, "text"));
        return this;
    }

    /**
     * Asks for the shorter form that small amounts at home may have (art. 34d Wet OB). It need not say who buys.
     *
     * @return this builder
     */
    public InvoiceDraftBuilder simplified() {
        form = InvoiceForm.SIMPLIFIED;
        return this;
    }

    /**
     * Makes the draft.
     *
     * @return the draft, complete or not
     * @throws InvalidInput if parts do not fit together: carries every finding
     */
    public InvoiceDraft build() {
        return tryBuild().orThrow();
    }

    /**
     * Makes the draft, or says what does not fit together.
     *
     * @return the draft, complete or not; or amounts in different currencies, texts that cannot be printed, dates that
     *     no document has, a due date before the date of the document, and the check of a VAT number that is not the
     *     buyer's
     */
    public Parsed<InvoiceDraft> tryBuild() {
        Report report = Report.collect(new DraftConsistency(this)::check);
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new InvoiceDraft(this));
    }
}
