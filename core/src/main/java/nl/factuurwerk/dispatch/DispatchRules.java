package nl.factuurwerk.dispatch;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a dispatch. */
public final class DispatchRules {

    private static final TextBundle TEXTS = TextBundle.beside(DispatchRules.class, "findings");

    private static final RuleDescription GIVEN_UP = RuleDescription.of("SEND-GIVEN-UP", Severity.ERROR, TEXTS);
    private static final RuleDescription UNKNOWN = RuleDescription.of("SEND-UNKNOWN", Severity.ERROR, TEXTS);
    private static final RuleDescription ENDED = RuleDescription.of("SEND-ENDED", Severity.ERROR, TEXTS);

    private DispatchRules() {}

    /**
     * Returns everything that can be found.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(GIVEN_UP, UNKNOWN, ENDED);
    }

    static Finding givenUp(SendingOutcome.GivenUp outcome) {
        return GIVEN_UP.at(
                Location.of("dispatches[" + outcome.dispatch() + "]"),
                Map.of(
                        "document", outcome.document(),
                        "attempts", outcome.attempts(),
                        "reason", outcome.reason()));
    }

    /**
     * Says that there is no such dispatch.
     *
     * @param id the identity that was asked for
     * @return the finding
     */
    public static Finding unknown(Id<Dispatch> id) {
        return UNKNOWN.at(Location.of("dispatch"), Map.of("id", id));
    }

    /**
     * Says that a dispatch has ended, so that it cannot be withdrawn.
     *
     * @param dispatch the dispatch
     * @return the finding
     */
    public static Finding ended(Dispatch dispatch) {
        return ENDED.at(
                Location.of("dispatch"),
                Map.of("id", dispatch.id(), "document", dispatch.document(), "moment", dispatch.lastMoment()));
    }
}
