package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.NumberMask;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import org.joda.money.CurrencyUnit;

/** How the orders of customers stand in JSON, what is left of them, and what a customer asks of their numbers. */
final class PurchaseOrderCodecs {

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<NumberMask> MASK =
            TextCodec.exact(JsonRules.VALUE, NumberMask::toString, NumberMask::of);

    static final ObjectCodec<PurchaseOrder> ORDER = ObjectCodec.of(
            PurchaseOrder.class,
            (order, out) -> {
                out.put("customer", order.customer(), CUSTOMER);
                out.put("number", order.number(), Scalars.TEXT);
                out.put("currency", order.amount().getCurrencyUnit(), Scalars.CURRENCY);
                out.put("amount", order.amount(), new MoneyCodec(order.amount().getCurrencyUnit()));
                out.put("valid", order.valid(), DateRangeCodec.CODEC);
            },
            in -> {
                var customer = in.required("customer", CUSTOMER);
                var number = in.required("number", Scalars.TEXT);
                var currency = in.required("currency", Scalars.CURRENCY);
                var amount =
                        in.required("amount", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
                var valid = in.required("valid", DateRangeCodec.CODEC);
                return in.make(() -> new PurchaseOrder(customer.get(), number.get(), amount.get(), valid.get()));
            });

    static final ObjectCodec<PurchaseOrderRequirement> REQUIREMENT = ObjectCodec.of(
            (requirement, out) -> {
                out.put("customer", requirement.customer(), CUSTOMER);
                out.put("mask", requirement.mask(), MASK);
                out.flag("onFile", requirement.isOnFile());
            },
            in -> {
                var customer = in.required("customer", CUSTOMER);
                var mask = in.optional("mask", MASK);
                var onFile = in.flag("onFile");
                return in.make(() -> new PurchaseOrderRequirement(customer.get(), mask.get(), onFile.get()));
            });

    static final View<PurchaseOrderBalance> BALANCE = View.<PurchaseOrderBalance>named("PurchaseOrderBalance")
            .put("order", ORDER, PurchaseOrderBalance::order)
            .put("invoiced", AmountView.VIEW, PurchaseOrderBalance::invoiced)
            .put("remainder", AmountView.VIEW, PurchaseOrderBalance::remainder);

    private PurchaseOrderCodecs() {}
}
