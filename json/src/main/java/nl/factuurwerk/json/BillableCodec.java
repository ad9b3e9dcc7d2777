package nl.factuurwerk.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.vat.SupplyNature;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what can be billed: from which source, to whom, how much at which price. */
final class BillableCodec extends ObjectCodec<Billable> {

    static final BillableCodec CODEC = new BillableCodec();

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    static final Codec<SupplyNature> NATURE = Scalars.constant(SupplyNature.class);

    /** By the names that the keys of an agreement's grouping have. */
    static final ObjectCodec<Map<BillingKey, String>> LABELS = ObjectCodec.of(
            (labels, out) -> labels.forEach((key, label) -> out.put(key.name(), label, Scalars.TEXT)), in -> {
                Map<BillingKey, Read<Optional<String>>> labels = new LinkedHashMap<>();
                for (BillingKey key : BillingKey.values()) {
                    labels.put(key, in.optional(key.name(), Scalars.TEXT));
                }
                return in.make(() -> {
                    Map<BillingKey, String> stated = new EnumMap<>(BillingKey.class);
                    labels.forEach((key, label) -> label.get().ifPresent(text -> stated.put(key, text)));
                    return stated;
                });
            });

    @Override
    public void write(Billable billable, PropertyWriter out) {
        CurrencyUnit currency = billable.price().currency();
        out.put("source", billable.source(), DraftLineCodec.SOURCE);
        out.put("customer", billable.customer(), CUSTOMER);
        out.put("performed", billable.performed(), DateRangeCodec.CODEC);
        out.put("quantity", billable.quantity(), QuantityCodec.CODEC);
        out.put("currency", currency, Scalars.CURRENCY);
        out.put("price", billable.price(), new UnitPriceCodec(currency));
        out.put("vatClass", billable.vatClass(), VatClassCodec.CODEC);
        out.put("nature", billable.nature(), NATURE);
        out.put("labels", labels(billable), LABELS);
        out.put("name", billable.name(), Scalars.TEXT);
        out.put("description", billable.description(), Scalars.TEXT);
    }

    private static Optional<Map<BillingKey, String>> labels(Billable billable) {
        Map<BillingKey, String> labels = new EnumMap<>(BillingKey.class);
        for (BillingKey key : BillingKey.values()) {
            billable.label(key).ifPresent(label -> labels.put(key, label));
        }
        return Optional.of(labels).filter(stated -> !stated.isEmpty());
    }

    @Override
    Read<Billable> read(PropertyReader in) {
        var source = in.required("source", DraftLineCodec.SOURCE);
        var customer = in.required("customer", CUSTOMER);
        var performed = in.required("performed", DateRangeCodec.CODEC);
        var quantity = in.required("quantity", QuantityCodec.CODEC);
        var currency = in.required("currency", Scalars.CURRENCY);
        var price = in.required("price", new UnitPriceCodec(currency.value().orElse(CurrencyUnit.EUR)));
        var vatClass = in.required("vatClass", VatClassCodec.CODEC);
        var nature = in.required("nature", NATURE);
        var labels = in.optional("labels", LABELS);
        var name = in.optional("name", Scalars.TEXT);
        var description = in.optional("description", Scalars.TEXT);
        return in.make(() -> {
            Billable.Builder billable = Billable.of(source.get(), customer.get())
                    .during(performed.get())
                    .quantity(quantity.get())
                    .price(price.get())
                    .vat(vatClass.get())
                    .nature(nature.get());
            labels.get().ifPresent(stated -> stated.forEach(billable::label));
            name.get().ifPresent(billable::name);
            description.get().ifPresent(billable::description);
            return billable.build();
        });
    }
}
