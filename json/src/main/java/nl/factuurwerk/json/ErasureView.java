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

    static final View<Erasure> VIEW = View.<Erasure>named("Erasure")
            .put("party", PARTY, Erasure::party)
            .put("erasedActs", Scalars.INTEGER, erasure -> Math.toIntExact(erasure.erasedActs()))
            .optional("until", Scalars.DATE, Erasure::until)
            .fullList("waiting", WAITING, Erasure::waiting);

    private ErasureView() {}
}
