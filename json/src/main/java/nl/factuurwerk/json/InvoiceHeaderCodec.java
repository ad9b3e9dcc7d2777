package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Delivery;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.PaymentRequest;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what an issued document states beside lines and amounts: as properties of the document itself. */
final class InvoiceHeaderCodec {

    /** Of what asks for money. A plain invoice does not say its kind, as before there were others. */
    static final InvoiceHeaderCodec OF_INVOICES = new InvoiceHeaderCodec(
            true,
            DocumentKind.INVOICE,
            DocumentKind.CORRECTED_INVOICE,
            DocumentKind.ADVANCE_INVOICE,
            DocumentKind.PART_INVOICE,
            DocumentKind.SELF_BILLED_INVOICE);

    /** Of what gives it back, which always says its kind and what it takes back. */
    static final InvoiceHeaderCodec OF_CREDITS =
            new InvoiceHeaderCodec(true, DocumentKind.CREDIT_NOTE, DocumentKind.SELF_BILLED_CREDIT_NOTE);

    /** Of what is computed like an invoice and is none: there is nothing to pay yet, and so no reference to pay it by. */
    static final InvoiceHeaderCodec OF_STATEMENTS = new InvoiceHeaderCodec(
            false,
            DocumentKind.INVOICE,
            DocumentKind.CORRECTED_INVOICE,
            DocumentKind.ADVANCE_INVOICE,
            DocumentKind.PART_INVOICE,
            DocumentKind.SELF_BILLED_INVOICE);

    private final boolean issued;
    private final DocumentKind usual;
    private final Codec<DocumentKind> kinds;

    private InvoiceHeaderCodec(boolean issued, DocumentKind... kinds) {
        this.issued = issued;
        this.usual = kinds[0];
        this.kinds = ChoiceCodec.of(List.of(kinds), DocumentKind::name);
    }

    void write(InvoiceHeader header, PropertyWriter out) {
        out.put("kind", Optional.of(header.kind()).filter(kind -> kind != DocumentKind.INVOICE), kinds);
        out.put("correction", header.correction(), CorrectionCodec.CODEC);
        out.put(
                "earlier",
                EarlierBillingCodec.stated(header.earlier()),
                new EarlierBillingCodec(header.pricing().currency()));
        out.put("form", header.form(), InvoiceDraftCodec.FORM);
        out.put("issueDate", header.issueDate(), Scalars.DATE);
        out.put("language", header.language(), Scalars.LANGUAGE);
        out.put("pricing", header.pricing(), PricingCodec.CODEC);
        out.put("seller", header.seller(), PartyCodec.CODEC);
        out.put("buyer", header.buyer(), PartyCodec.CODEC);
        out.put("numberCheck", header.numberCheck(), VatNumberCheckCodec.CODEC);
        ReferencesCodec.write(header.references(), out);
        if (!header.delivery().equals(Delivery.unstated())) {
            out.put("delivery", header.delivery(), DeliveryCodec.CODEC);
        }
        out.put("payment", header.payment(), payment(header.pricing().currency()));
        out.list("notes", header.notes(), Scalars.TEXT);
        out.put("wordings", header.statedWordings(), WordingsCodec.CODEC);
    }

    Read<InvoiceHeader> read(Read<Pricing> pricing, PropertyReader in) {
        var kind = in.optional("kind", kinds);
        var correction = in.optional("correction", CorrectionCodec.CODEC);
        checkCorrection(kind.value().map(stated -> stated.orElse(usual)), in);
        var earlier = in.optional("earlier", new EarlierBillingCodec(InvoiceDraftCodec.currency(pricing)));
        var form = in.required("form", InvoiceDraftCodec.FORM);
        var issueDate = in.required("issueDate", Scalars.DATE);
        var language = in.required("language", Scalars.LANGUAGE);
        var seller = in.required("seller", PartyCodec.CODEC);
        var buyer = in.required("buyer", PartyCodec.CODEC);
        var numberCheck = in.optional("numberCheck", VatNumberCheckCodec.CODEC);
        var references = ReferencesCodec.read(in);
        var delivery = in.optional("delivery", DeliveryCodec.CODEC);
        var payment = in.required("payment", payment(InvoiceDraftCodec.currency(pricing)));
        var notes = in.list("notes", Scalars.TEXT);
        var wordings = in.optional("wordings", WordingsCodec.CODEC);
        return in.part(() -> {
            InvoiceHeader.Builder header = InvoiceHeader.of(seller.get(), buyer.get(), issueDate.get(), payment.get())
                    .kind(kind.get().orElse(usual))
                    .form(form.get())
                    .language(language.get())
                    .pricing(pricing.get())
                    .references(references.get())
                    .delivery(delivery.get().orElseGet(Delivery::unstated));
            correction.get().ifPresent(header::correction);
            earlier.get().ifPresent(header::earlier);
            numberCheck.get().ifPresent(header::checked);
            notes.get().forEach(header::note);
            wordings.get().ifPresent(header::wordings);
            return Parsed.valid(header.build());
        });
    }

    /** A credit, and an invoice in the place of another, say which that is; a self-billed one is both or neither. */
    private void checkCorrection(Optional<DocumentKind> kind, PropertyReader in) {
        if (usual.isCredit()) {
            in.demand("kind");
            in.demand("correction");
        }
        kind.filter(known -> !known.isSelfBilled() && !known.isCredit())
                .filter(known -> in.has("correction") != (known == DocumentKind.CORRECTED_INVOICE))
                .ifPresent(known -> in.found(JsonRules.TOGETHER, "", Map.of("one", "kind", "other", "correction")));
    }

    /** An issued document always says by which reference to pay it. */
    private ObjectCodec<PaymentRequest> payment(CurrencyUnit currency) {
        Codec<PaymentMeans> paymentMeans = PaymentMeansCodec.in(currency);
        return ObjectCodec.of(
                (payment, out) -> {
                    out.put("terms", payment.terms(), PaymentTermsCodec.CODEC);
                    out.put("dueDate", payment.dueDate(), Scalars.DATE);
                    out.put("means", payment.means(), paymentMeans);
                    out.put("reference", payment.reference(), PaymentReferenceCodec.CODEC);
                },
                in -> {
                    if (issued) {
                        in.demand("reference");
                    }
                    var terms = in.required("terms", PaymentTermsCodec.CODEC);
                    var dueDate = in.required("dueDate", Scalars.DATE);
                    var means = in.optional("means", paymentMeans);
                    var reference = in.optional("reference", PaymentReferenceCodec.CODEC);
                    return in.make(() -> new PaymentRequest(terms.get(), dueDate.get(), means.get(), reference.get()));
                });
    }
}
