package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderCredit;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.Slice;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How stands in JSON what one document did to one order. */
final class OrderBillingCodec {

    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Id<CreditNote>> CREDIT = Scalars.id();
    static final Codec<BillingRole> ROLE = Scalars.constant(BillingRole.class);

    static final ObjectCodec<OrderBilling> CODEC = VariantCodec.of(
            OrderBilling.class,
            List.of(
                    Variant.of("INVOICE", OrderInvoice.class, OrderBillingCodec::write, OrderBillingCodec::readInvoice),
                    Variant.of(
                            "CREDIT_NOTE",
                            OrderCredit.class,
                            OrderBillingCodec::write,
                            OrderBillingCodec::readCredit)));

    private OrderBillingCodec() {}

    private static void write(OrderInvoice billing, PropertyWriter out) {
        out.put("order", billing.order(), OrderCodec.ID);
        out.put("invoice", billing.invoice(), CorrectionCodec.OF);
        out.put("role", billing.role(), ROLE);
        writeSlices(billing.slices(), out);
    }

    private static Read<OrderInvoice> readInvoice(PropertyReader in) {
        var order = in.required("order", OrderCodec.ID);
        var invoice = in.required("invoice", CorrectionCodec.OF);
        var role = in.required("role", ROLE);
        var slices = readSlices(in);
        return in.make(() -> new OrderInvoice(order.get(), invoice.get(), role.get(), slices.get()));
    }

    private static void write(OrderCredit billing, PropertyWriter out) {
        out.put("order", billing.order(), OrderCodec.ID);
        out.put("credit", billing.credit(), CREDIT);
        out.put("invoice", billing.invoiceId(), INVOICE);
        out.put("on", billing.on(), Scalars.DATE);
        writeSlices(billing.slices(), out);
    }

    private static Read<OrderCredit> readCredit(PropertyReader in) {
        var order = in.required("order", OrderCodec.ID);
        var credit = in.required("credit", CREDIT);
        var invoice = in.required("invoice", INVOICE);
        var on = in.required("on", Scalars.DATE);
        var slices = readSlices(in);
        return in.make(() -> new OrderCredit(order.get(), credit.get(), invoice.get(), on.get(), slices.get()));
    }

    /** The currency is that of the slices, and stands beside them: there is none where there are no slices. */
    static void writeSlices(List<Slice> slices, PropertyWriter out) {
        Optional<CurrencyUnit> currency =
                slices.stream().map(Slice::amount).map(Money::getCurrencyUnit).findFirst();
        out.put("currency", currency, Scalars.CURRENCY);
        out.list("slices", slices, slice(currency.orElse(CurrencyUnit.EUR)));
    }

    static Read<List<Slice>> readSlices(PropertyReader in) {
        var currency = in.optional("currency", Scalars.CURRENCY);
        var slices =
                in.list("slices", slice(currency.value().flatMap(known -> known).orElse(CurrencyUnit.EUR)));
        in.together("currency", "slices");
        return in.part(() -> Parsed.valid(slices.get()));
    }

    private static ObjectCodec<Slice> slice(CurrencyUnit currency) {
        Codec<Money> money = new MoneyCodec(currency);
        ObjectCodec<Slice.Taken> taken = ObjectCodec.of(
                (each, out) -> {
                    out.put("advance", each.advance(), INVOICE);
                    out.put("amount", each.amount(), money);
                },
                in -> {
                    var advance = in.required("advance", INVOICE);
                    var amount = in.required("amount", money);
                    return in.make(() -> new Slice.Taken(advance.get(), amount.get()));
                });
        return ObjectCodec.of(
                Slice.class,
                (slice, out) -> {
                    out.put("line", slice.line(), QuoteDraftCodec.KEY);
                    out.put("quantity", slice.quantity(), QuantityCodec.CODEC);
                    out.put("amount", slice.amount(), money);
                    out.list("taken", slice.taken(), taken);
                },
                in -> {
                    var line = in.required("line", QuoteDraftCodec.KEY);
                    var quantity = in.optional("quantity", QuantityCodec.CODEC);
                    var amount = in.required("amount", money);
                    var off = in.list("taken", taken);
                    return in.make(() -> new Slice(line.get(), quantity.get(), amount.get(), off.get()));
                });
    }
}
