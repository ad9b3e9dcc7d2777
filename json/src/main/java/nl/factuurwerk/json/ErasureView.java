package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.service.Erasure;

/** How it is shown what came of the erasure of a party: to be sent to the one who asked. */
final class ErasureView {

    private static final Codec<Id<Party>> PARTY = Scalars.id();

    private static final View<Erasure.Waiting> WAITING = View.<Erasure.Waiting>named("WaitingDocument")
            .put("number", CorrectionCodec.NUMBER, Erasure.Waiting::number)
            .put("until", Scalars.DATE, waiting -> waiting.retention().until())
            .fullList("law", ReportViews.LAW, waiting -> waiting.retention().law())
            .put(
                    "reason",
                    TextsView.VIEW,
                    waiting -> TextsView.inEveryLanguage(waiting.retention().reason()::in));

    private static final View<Erasure.Removed> REMOVED = View.<Erasure.Removed>named("RemovedParts")
            .flag("party", Erasure.Removed::party)
            .flag("agreement", Erasure.Removed::agreement)
            .flag("rateCard", Erasure.Removed::rateCard)
            .flag("purchaseOrderRequirement", Erasure.Removed::purchaseOrderRequirement)
            .put("purchaseOrders", Scalars.INTEGER, removed -> removed.counts().purchaseOrders())
            .put("billingPlans", Scalars.INTEGER, removed -> removed.counts().billingPlans())
            .put("quotes", Scalars.INTEGER, removed -> removed.counts().quotes());

    private static final View<Erasure.Records> RECORDS = View.<Erasure.Records>named("WaitingRecords")
            .put("kind", Scalars.constant(Erasure.Records.Kind.class), Erasure.Records::kind)
            .put("count", Scalars.INTEGER, records -> Math.toIntExact(records.count()))
            .put("until", Scalars.DATE, records -> records.retention().until())
            .fullList("law", ReportViews.LAW, records -> records.retention().law())
            .put(
                    "reason",
                    TextsView.VIEW,
                    records -> TextsView.inEveryLanguage(records.retention().reason()::in));

    static final View<Erasure> VIEW = View.<Erasure>named("Erasure")
            .put("party", PARTY, Erasure::party)
            .put("erasedActs", Scalars.INTEGER, erasure -> Math.toIntExact(erasure.erasedActs()))
            .put("removed", REMOVED, Erasure::removed)
            .optional("until", Scalars.DATE, Erasure::until)
            .fullList("waiting", WAITING, Erasure::waiting)
            .fullList("records", RECORDS, Erasure::records);

    private ErasureView() {}
}
