package nl.factuurwerk.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what is to be billed to a customer, and when. */
final class BillingPlanCodec extends ObjectCodec<BillingPlan> {

    static final BillingPlanCodec CODEC = new BillingPlanCodec();

    static final Codec<Id<BillingPlan>> ID = Scalars.id();

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();

    @Override
    public void write(BillingPlan plan, PropertyWriter out) {
        CurrencyUnit currency = plan.terms().currency();
        out.put("id", plan.id(), ID);
        out.put("customer", plan.customer(), CUSTOMER);
        out.put("name", plan.name(), Scalars.TEXT);
        out.put("currency", currency, Scalars.CURRENCY);
        out.put("terms", plan.terms(), BillingTermsCodec.in(currency));
        out.put("vatClass", plan.vatClass(), VatClassCodec.CODEC);
        out.put("nature", plan.nature(), BillableCodec.NATURE);
        out.put("labels", labels(plan), BillableCodec.LABELS);
        out.put("language", plan.language(), Scalars.LANGUAGE);
    }

    /** In the order of the keys, however the plan has them. */
    private static Optional<Map<BillingKey, String>> labels(BillingPlan plan) {
        Map<BillingKey, String> labels = new EnumMap<>(BillingKey.class);
        labels.putAll(plan.labels());
        return Optional.of(labels).filter(stated -> !stated.isEmpty());
    }

    @Override
    Read<BillingPlan> read(PropertyReader in) {
        var id = in.required("id", ID);
        var customer = in.required("customer", CUSTOMER);
        var name = in.required("name", Scalars.TEXT);
        var currency = in.required("currency", Scalars.CURRENCY);
        var terms = in.required("terms", BillingTermsCodec.in(currency.value().orElse(CurrencyUnit.EUR)));
        var vatClass = in.required("vatClass", VatClassCodec.CODEC);
        var nature = in.required("nature", BillableCodec.NATURE);
        var labels = in.optional("labels", BillableCodec.LABELS);
        var language = in.required("language", Scalars.LANGUAGE);
        return in.parse(() -> {
            BillingPlan.Builder plan = BillingPlan.of(id.get(), customer.get())
                    .terms(name.get(), terms.get())
                    .vat(vatClass.get())
                    .nature(nature.get())
                    .language(language.get());
            labels.get().ifPresent(stated -> stated.forEach(plan::label));
            return plan.tryBuild();
        });
    }
}
