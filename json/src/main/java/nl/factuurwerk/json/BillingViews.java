package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.VariantView.Variant;
import nl.factuurwerk.party.Party;

/** How it is shown what can be billed, and what came of billing it: each customer, and what was left out. */
final class BillingViews {

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();

    private static final VariantView<BillingOutcome> OUTCOME = VariantView.of(
            BillingOutcome.class,
            List.of(
                    new Variant<>(
                            "ISSUED",
                            BillingOutcome.Issued.class,
                            View.<BillingOutcome.Issued>named("BillingIssued")
                                    .put("customer", CUSTOMER, BillingOutcome.Issued::customer)
                                    .put("invoice", INVOICE, BillingOutcome.Issued::invoice)
                                    .put("number", CorrectionCodec.NUMBER, BillingOutcome.Issued::number)
                                    .put(
                                            "currency",
                                            Scalars.CURRENCY,
                                            issued -> issued.total().getCurrencyUnit())
                                    .put("total", AmountView.VIEW, BillingOutcome.Issued::total)),
                    new Variant<>(
                            "REJECTED",
                            BillingOutcome.Rejected.class,
                            View.<BillingOutcome.Rejected>named("BillingRejected")
                                    .put("customer", CUSTOMER, BillingOutcome.Rejected::customer)
                                    .put("report", ReportViews.REPORT, BillingOutcome.Rejected::report)),
                    new Variant<>(
                            "NOTHING_TO_BILL",
                            BillingOutcome.NothingToBill.class,
                            View.<BillingOutcome.NothingToBill>named("NothingToBill")
                                    .put("customer", CUSTOMER, BillingOutcome.NothingToBill::customer))));

    static final View<BillingRun> RUN = View.<BillingRun>named("BillingRun")
            .put("period", DateRangeCodec.CODEC, BillingRun::period)
            .fullList("outcomes", OUTCOME, BillingRun::outcomes)
            .put("skipped", ReportViews.REPORT, BillingRun::skipped);

    static final View<BillableBatch> BATCH = View.<BillableBatch>named("BillableBatch")
            .fullList("billables", BillableCodec.CODEC, BillableBatch::billables)
            .put("skipped", ReportViews.REPORT, BillableBatch::skipped);

    private BillingViews() {}
}
