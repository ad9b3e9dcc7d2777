package nl.factuurwerk.json;

import java.util.Optional;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;

/** How the groups of terms of EN 16931 stand in JSON that a document and its lines are made of. */
final class ContentParts {

    static final ObjectCodec<IdentifierContent> IDENTIFIER = ObjectCodec.of(
            IdentifierContent.class,
            (content, out) -> {
                out.put("value", content.value(), Scalars.TEXT);
                out.put("scheme", content.scheme(), Scalars.TEXT);
            },
            in -> {
                var value = in.optional("value", Scalars.TEXT);
                var scheme = in.optional("scheme", Scalars.TEXT);
                return in.make(() -> new IdentifierContent(value.get(), scheme.get()));
            });

    static final ObjectCodec<NoteContent> NOTE = ObjectCodec.of(
            NoteContent.class,
            (content, out) -> {
                out.put("text", content.text(), Scalars.TEXT);
                out.put("subject", content.subject(), Scalars.TEXT);
            },
            in -> {
                var text = in.optional("text", Scalars.TEXT);
                var subject = in.optional("subject", Scalars.TEXT);
                return in.make(() -> new NoteContent(text.get(), subject.get()));
            });

    static final ObjectCodec<ProcessContent> PROCESS = ObjectCodec.of(
            ProcessContent.class,
            (content, out) -> {
                out.put("businessProcess", content.businessProcess(), Scalars.TEXT);
                out.put("specification", content.specification(), Scalars.TEXT);
            },
            in -> {
                var businessProcess = in.optional("businessProcess", Scalars.TEXT);
                var specification = in.optional("specification", Scalars.TEXT);
                return in.make(() -> new ProcessContent(businessProcess.get(), specification.get()));
            });

    static final ObjectCodec<PeriodContent> PERIOD = ObjectCodec.of(
            PeriodContent.class,
            (content, out) -> {
                out.put("start", content.start(), Scalars.DATE);
                out.put("end", content.end(), Scalars.DATE);
            },
            in -> {
                var start = in.optional("start", Scalars.DATE);
                var end = in.optional("end", Scalars.DATE);
                return in.make(() -> new PeriodContent(start.get(), end.get()));
            });

    static final ObjectCodec<AddressContent> ADDRESS = ObjectCodec.of(
            AddressContent.class,
            (content, out) -> {
                out.list("lines", content.lines(), Scalars.TEXT);
                out.put("city", content.city(), Scalars.TEXT);
                out.put("postCode", content.postCode(), Scalars.TEXT);
                out.put("subdivision", content.subdivision(), Scalars.TEXT);
                out.put("country", content.country(), Scalars.TEXT);
            },
            in -> {
                var lines = in.list("lines", Scalars.TEXT);
                var city = in.optional("city", Scalars.TEXT);
                var postCode = in.optional("postCode", Scalars.TEXT);
                var subdivision = in.optional("subdivision", Scalars.TEXT);
                var country = in.optional("country", Scalars.TEXT);
                return in.make(() ->
                        new AddressContent(lines.get(), city.get(), postCode.get(), subdivision.get(), country.get()));
            });

    static final ObjectCodec<PrecedingInvoiceContent> PRECEDING = ObjectCodec.of(
            PrecedingInvoiceContent.class,
            (content, out) -> {
                out.put("number", content.number(), Scalars.TEXT);
                out.put("issueDate", content.issueDate(), Scalars.DATE);
            },
            in -> {
                var number = in.optional("number", Scalars.TEXT);
                var issueDate = in.optional("issueDate", Scalars.DATE);
                return in.make(() -> new PrecedingInvoiceContent(number.get(), issueDate.get()));
            });

    static final ObjectCodec<ReferencesContent> REFERENCES = ObjectCodec.of(
            ReferencesContent.class,
            (content, out) -> {
                out.put("buyerReference", content.buyerReference(), Scalars.TEXT);
                out.put("project", content.project(), Scalars.TEXT);
                out.put("contract", content.contract(), Scalars.TEXT);
                out.put("purchaseOrder", content.purchaseOrder(), Scalars.TEXT);
                out.put("salesOrder", content.salesOrder(), Scalars.TEXT);
                out.put("receivingAdvice", content.receivingAdvice(), Scalars.TEXT);
                out.put("despatchAdvice", content.despatchAdvice(), Scalars.TEXT);
                out.put("tenderOrLot", content.tenderOrLot(), Scalars.TEXT);
                out.put("invoicedObject", stated(content.invoicedObject(), IdentifierContent::isEmpty), IDENTIFIER);
                out.put("buyerAccounting", content.buyerAccounting(), Scalars.TEXT);
            },
            in -> {
                var buyerReference = in.optional("buyerReference", Scalars.TEXT);
                var project = in.optional("project", Scalars.TEXT);
                var contract = in.optional("contract", Scalars.TEXT);
                var purchaseOrder = in.optional("purchaseOrder", Scalars.TEXT);
                var salesOrder = in.optional("salesOrder", Scalars.TEXT);
                var receivingAdvice = in.optional("receivingAdvice", Scalars.TEXT);
                var despatchAdvice = in.optional("despatchAdvice", Scalars.TEXT);
                var tenderOrLot = in.optional("tenderOrLot", Scalars.TEXT);
                var invoicedObject = in.optional("invoicedObject", IDENTIFIER);
                var buyerAccounting = in.optional("buyerAccounting", Scalars.TEXT);
                return in.make(() -> ReferencesContent.builder()
                        .buyerReference(buyerReference.get().orElse(null))
                        .project(project.get().orElse(null))
                        .contract(contract.get().orElse(null))
                        .purchaseOrder(purchaseOrder.get().orElse(null))
                        .salesOrder(salesOrder.get().orElse(null))
                        .receivingAdvice(receivingAdvice.get().orElse(null))
                        .despatchAdvice(despatchAdvice.get().orElse(null))
                        .tenderOrLot(tenderOrLot.get().orElse(null))
                        .invoicedObject(invoicedObject.get().orElse(IdentifierContent.none()))
                        .buyerAccounting(buyerAccounting.get().orElse(null))
                        .build());
            });

    static final ObjectCodec<MeansContent> MEANS = ObjectCodec.of(
            MeansContent.class,
            (content, out) -> {
                out.put("code", content.code(), Scalars.TEXT);
                out.put("text", content.text(), Scalars.TEXT);
            },
            in -> {
                var code = in.optional("code", Scalars.TEXT);
                var text = in.optional("text", Scalars.TEXT);
                return in.make(() -> new MeansContent(code.get(), text.get()));
            });

    static final ObjectCodec<AccountContent> ACCOUNT = ObjectCodec.of(
            AccountContent.class,
            (content, out) -> {
                out.put("id", content.id(), Scalars.TEXT);
                out.put("name", content.name(), Scalars.TEXT);
                out.put("bic", content.bic(), Scalars.TEXT);
            },
            in -> {
                var id = in.optional("id", Scalars.TEXT);
                var name = in.optional("name", Scalars.TEXT);
                var bic = in.optional("bic", Scalars.TEXT);
                return in.make(() -> new AccountContent(id.get(), name.get(), bic.get()));
            });

    static final ObjectCodec<CardContent> CARD = ObjectCodec.of(
            CardContent.class,
            (content, out) -> {
                out.put("number", content.number(), Scalars.TEXT);
                out.put("holder", content.holder(), Scalars.TEXT);
            },
            in -> {
                var number = in.optional("number", Scalars.TEXT);
                var holder = in.optional("holder", Scalars.TEXT);
                return in.make(() -> new CardContent(number.get(), holder.get()));
            });

    static final ObjectCodec<DirectDebitContent> DIRECT_DEBIT = ObjectCodec.of(
            DirectDebitContent.class,
            (content, out) -> {
                out.put("mandate", content.mandate(), Scalars.TEXT);
                out.put("creditor", content.creditor(), Scalars.TEXT);
                out.put("account", content.account(), Scalars.TEXT);
            },
            in -> {
                var mandate = in.optional("mandate", Scalars.TEXT);
                var creditor = in.optional("creditor", Scalars.TEXT);
                var account = in.optional("account", Scalars.TEXT);
                return in.make(() -> new DirectDebitContent(mandate.get(), creditor.get(), account.get()));
            });

    static final ObjectCodec<VatContent> VAT = ObjectCodec.of(
            VatContent.class,
            (content, out) -> {
                out.put("category", content.category(), Scalars.TEXT);
                out.put("rate", content.rate(), Scalars.DECIMAL);
            },
            in -> {
                var category = in.optional("category", Scalars.TEXT);
                var rate = in.optional("rate", Scalars.DECIMAL);
                return in.make(() -> new VatContent(category.get(), rate.get()));
            });

    private static final ObjectCodec<ReasonContent> REASON = ObjectCodec.of(
            ReasonContent.class,
            (content, out) -> {
                out.put("text", content.text(), Scalars.TEXT);
                out.put("code", content.code(), Scalars.TEXT);
            },
            in -> {
                var text = in.optional("text", Scalars.TEXT);
                var code = in.optional("code", Scalars.TEXT);
                return in.make(() -> new ReasonContent(text.get(), code.get()));
            });

    static final ObjectCodec<AllowanceChargeContent> ALLOWANCE_CHARGE = ObjectCodec.of(
            AllowanceChargeContent.class,
            (content, out) -> {
                out.put("amount", content.amount(), Scalars.DECIMAL);
                out.put("base", content.base(), Scalars.DECIMAL);
                out.put("percentage", content.percentage(), Scalars.DECIMAL);
                out.put("reason", stated(content.reason(), ReasonContent::isEmpty), REASON);
                out.put("vat", stated(content.vat(), VatContent::isEmpty), VAT);
            },
            in -> {
                var amount = in.optional("amount", Scalars.DECIMAL);
                var base = in.optional("base", Scalars.DECIMAL);
                var percentage = in.optional("percentage", Scalars.DECIMAL);
                var reason = in.optional("reason", REASON);
                var vat = in.optional("vat", VAT);
                return in.make(() -> new AllowanceChargeContent(
                        amount.get(),
                        base.get(),
                        percentage.get(),
                        reason.get().orElse(ReasonContent.none()),
                        vat.get().orElse(VatContent.none())));
            });

    static final ObjectCodec<PriceContent> PRICE = ObjectCodec.of(
            PriceContent.class,
            (content, out) -> {
                out.put("net", content.net(), Scalars.DECIMAL);
                out.put("discount", content.discount(), Scalars.DECIMAL);
                out.put("gross", content.gross(), Scalars.DECIMAL);
                out.put("baseQuantity", content.baseQuantity(), Scalars.DECIMAL);
                out.put("baseUnit", content.baseUnit(), Scalars.TEXT);
            },
            in -> {
                var net = in.optional("net", Scalars.DECIMAL);
                var discount = in.optional("discount", Scalars.DECIMAL);
                var gross = in.optional("gross", Scalars.DECIMAL);
                var baseQuantity = in.optional("baseQuantity", Scalars.DECIMAL);
                var baseUnit = in.optional("baseUnit", Scalars.TEXT);
                return in.make(() ->
                        new PriceContent(net.get(), discount.get(), gross.get(), baseQuantity.get(), baseUnit.get()));
            });

    static final ObjectCodec<VatBreakdownContent> BREAKDOWN = ObjectCodec.of(
            VatBreakdownContent.class,
            (content, out) -> {
                out.put("vat", stated(content.vat(), VatContent::isEmpty), VAT);
                out.put("taxableAmount", content.taxableAmount(), Scalars.DECIMAL);
                out.put("vatAmount", content.vatAmount(), Scalars.DECIMAL);
                out.put("reason", stated(content.reason(), ReasonContent::isEmpty), REASON);
            },
            in -> {
                var vat = in.optional("vat", VAT);
                var taxableAmount = in.optional("taxableAmount", Scalars.DECIMAL);
                var vatAmount = in.optional("vatAmount", Scalars.DECIMAL);
                var reason = in.optional("reason", REASON);
                return in.make(() -> new VatBreakdownContent(
                        vat.get().orElse(VatContent.none()),
                        taxableAmount.get(),
                        vatAmount.get(),
                        reason.get().orElse(ReasonContent.none())));
            });

    static final ObjectCodec<TotalsContent> TOTALS = ObjectCodec.of(
            TotalsContent.class,
            (content, out) -> {
                out.put("lines", content.lines(), Scalars.DECIMAL);
                out.put("allowances", content.allowances(), Scalars.DECIMAL);
                out.put("charges", content.charges(), Scalars.DECIMAL);
                out.put("excludingVat", content.excludingVat(), Scalars.DECIMAL);
                out.put("vat", content.vat(), Scalars.DECIMAL);
                out.put("vatInTaxCurrency", content.vatInTaxCurrency(), Scalars.DECIMAL);
                out.put("includingVat", content.includingVat(), Scalars.DECIMAL);
                out.put("prepaid", content.prepaid(), Scalars.DECIMAL);
                out.put("rounding", content.rounding(), Scalars.DECIMAL);
                out.put("payable", content.payable(), Scalars.DECIMAL);
            },
            in -> {
                var lines = in.optional("lines", Scalars.DECIMAL);
                var allowances = in.optional("allowances", Scalars.DECIMAL);
                var charges = in.optional("charges", Scalars.DECIMAL);
                var excludingVat = in.optional("excludingVat", Scalars.DECIMAL);
                var vat = in.optional("vat", Scalars.DECIMAL);
                var vatInTaxCurrency = in.optional("vatInTaxCurrency", Scalars.DECIMAL);
                var includingVat = in.optional("includingVat", Scalars.DECIMAL);
                var prepaid = in.optional("prepaid", Scalars.DECIMAL);
                var rounding = in.optional("rounding", Scalars.DECIMAL);
                var payable = in.optional("payable", Scalars.DECIMAL);
                return in.make(() -> TotalsContent.builder()
                        .lines(lines.get().orElse(null))
                        .allowances(allowances.get().orElse(null))
                        .charges(charges.get().orElse(null))
                        .excludingVat(excludingVat.get().orElse(null))
                        .vat(vat.get().orElse(null))
                        .vatInTaxCurrency(vatInTaxCurrency.get().orElse(null))
                        .includingVat(includingVat.get().orElse(null))
                        .prepaid(prepaid.get().orElse(null))
                        .rounding(rounding.get().orElse(null))
                        .payable(payable.get().orElse(null))
                        .build());
            });

    private ContentParts() {}

    /** A group of terms of which none is stated is left out. */
    static <T> Optional<T> stated(T group, Predicate<T> isEmpty) {
        return Optional.of(group).filter(isEmpty.negate());
    }
}
