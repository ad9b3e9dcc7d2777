package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.invoice.Delivery;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.InvoiceForm;
import nl.factuurwerk.invoice.OrderStage;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import org.joda.money.CurrencyUnit;

/** How a draft stands in JSON. */
final class InvoiceDraftCodec extends ObjectCodec<InvoiceDraft> {

    static final InvoiceDraftCodec CODEC = new InvoiceDraftCodec();

    static final Codec<InvoiceForm> FORM = Scalars.constant(InvoiceForm.class);

    private static final Codec<OrderStage> STAGE = Scalars.constant(OrderStage.class);

    @Override
    public void write(InvoiceDraft draft, PropertyWriter out) {
        CurrencyUnit currency = draft.pricing().currency();
        out.put("form", draft.form(), FORM);
        out.put("correction", draft.correction(), CorrectionCodec.CODEC);
        out.put("stage", Optional.of(draft.stage()).filter(stage -> stage != OrderStage.WHOLE), STAGE);
        out.put("earlier", EarlierBillingCodec.stated(draft.earlier()), new EarlierBillingCodec(currency));
        out.put("issueDate", draft.issueDate(), Scalars.DATE);
        out.put("language", draft.language(), Scalars.LANGUAGE);
        out.put("pricing", draft.pricing(), PricingCodec.CODEC);
        out.put("supplier", draft.supplier(), PartyCodec.CODEC);
        out.put("supplierProfile", draft.supplierProfile(), VatProfileCodec.CODEC);
        out.put("buyer", draft.buyer(), PartyCodec.CODEC);
        out.put("numberCheck", draft.numberCheck(), VatNumberCheckCodec.CODEC);
        ReferencesCodec.write(draft.references(), out);
        if (!draft.delivery().equals(Delivery.unstated())) {
            out.put("delivery", draft.delivery(), DeliveryCodec.CODEC);
        }
        out.put("terms", draft.terms(), PaymentTermsCodec.CODEC);
        out.put("means", draft.means(), PaymentMeansCodec.in(currency));
        out.put("paymentReference", draft.paymentReference(), PaymentReferenceCodec.CODEC);
        out.list("notes", draft.notes(), Scalars.TEXT);
        SupplyFactsCodec.write(draft.facts(), out);
        out.fullList("lines", draft.lines(), new DraftLineCodec(currency));
        out.list("adjustments", draft.adjustments(), new AdjustmentCodec(currency));
    }

    @Override
    Read<InvoiceDraft> read(PropertyReader in) {
        var form = in.required("form", FORM);
        var correction = in.optional("correction", CorrectionCodec.CODEC);
        var issueDate = in.optional("issueDate", Scalars.DATE);
        var language = in.optional("language", Scalars.LANGUAGE);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        CurrencyUnit currency = currency(pricing);
        var stage = in.optional("stage", STAGE);
        var earlier = in.optional("earlier", new EarlierBillingCodec(currency));
        var supplier = in.optional("supplier", PartyCodec.CODEC);
        var supplierProfile = in.optional("supplierProfile", VatProfileCodec.CODEC);
        var buyer = in.optional("buyer", PartyCodec.CODEC);
        var numberCheck = in.optional("numberCheck", VatNumberCheckCodec.CODEC);
        Read<References> references = ReferencesCodec.read(in);
        var delivery = in.optional("delivery", DeliveryCodec.CODEC);
        var terms = in.optional("terms", PaymentTermsCodec.CODEC);
        var means = in.optional("means", PaymentMeansCodec.in(currency));
        var paymentReference = in.optional("paymentReference", PaymentReferenceCodec.CODEC);
        var notes = in.list("notes", Scalars.TEXT);
        var facts = SupplyFactsCodec.read(in);
        var lines = in.fullList("lines", new DraftLineCodec(currency));
        var adjustments = in.list("adjustments", new AdjustmentCodec(currency));
        return in.parse(() -> {
            InvoiceDraftBuilder draft = Invoice.draft().pricing(pricing.get()).lines(lines.get());
            if (form.get() == InvoiceForm.SIMPLIFIED) {
                draft.simplified();
            }
            issueDate.get().ifPresent(draft::issuedOn);
            language.get().ifPresent(draft::language);
            correction.get().ifPresent(draft::correcting);
            stage.get().ifPresent(each -> stage(draft, each));
            earlier.get().ifPresent(draft::after);
            supplier.get()
                    .ifPresent(party -> supplierProfile
                            .get()
                            .ifPresentOrElse(
                                    profile -> draft.inTheNameOf(party, profile), () -> draft.inTheNameOf(party)));
            buyer.get().ifPresent(draft::to);
            numberCheck.get().ifPresent(draft::checked);
            draft.facts(facts.get());
            refer(draft, references.get());
            delivery.get().ifPresent(stated -> deliver(draft, stated));
            terms.get().ifPresent(draft::terms);
            means.get().ifPresent(draft::payBy);
            paymentReference.get().ifPresent(draft::paymentReference);
            notes.get().forEach(draft::note);
            adjustments.get().forEach(draft::adjust);
            return draft.tryBuild();
        });
    }

    private static void stage(InvoiceDraftBuilder draft, OrderStage stage) {
        switch (stage) {
            case WHOLE -> {}
            case ADVANCE -> draft.inAdvance();
            case PART -> draft.inPart();
        }
    }

    /** Returns the currency to read amounts in; any will do to go on and find faults where it is not known. */
    static CurrencyUnit currency(Read<Pricing> pricing) {
        return pricing.value().map(Pricing::currency).orElse(CurrencyUnit.EUR);
    }

    private static void refer(InvoiceDraftBuilder draft, References references) {
        references.purchaseOrder().ifPresent(draft::purchaseOrder);
        references.buyerReference().ifPresent(draft::buyerReference);
        references.project().ifPresent(draft::project);
        references.contract().ifPresent(draft::contract);
    }

    private static void deliver(InvoiceDraftBuilder draft, Delivery delivery) {
        delivery.date().ifPresent(draft::suppliedOn);
        delivery.period().ifPresent(draft::during);
        delivery.country().ifPresent(draft::deliveredTo);
    }
}
