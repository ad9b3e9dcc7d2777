package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.RetainerBalance;

/** How it is shown what plans bill, and what is left of a retainer. */
final class PlanViews {

    static final View<Instalment> INSTALMENT = View.<Instalment>named("Instalment")
            .put("plan", BillingPlanCodec.ID, Instalment::plan)
            .put("period", DateRangeCodec.CODEC, Instalment::period)
            .put("billingDay", Scalars.DATE, Instalment::billingDay)
            .put("currency", Scalars.CURRENCY, instalment -> instalment.total().getCurrencyUnit())
            .put("total", AmountView.VIEW, Instalment::total)
            .fullList("billables", BillableCodec.CODEC, Instalment::billables);

    static final View<List<Instalment>> INSTALMENTS =
            View.<List<Instalment>>named("Instalments").fullList("instalments", INSTALMENT, instalments -> instalments);

    static final View<RetainerBalance> BALANCE = View.<RetainerBalance>named("RetainerBalance")
            .put("asOf", Scalars.DATE, RetainerBalance::asOf)
            .put("available", EntitlementCodec.CODEC, RetainerBalance::available)
            .put("lapsed", EntitlementCodec.CODEC, RetainerBalance::lapsed)
            .put("used", EntitlementCodec.CODEC, RetainerBalance::used)
            .put("beyond", EntitlementCodec.CODEC, RetainerBalance::beyond);

    private PlanViews() {}
}
