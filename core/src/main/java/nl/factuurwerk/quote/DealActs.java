package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;
import nl.factuurwerk.audit.CanonicalForm;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;

/** Tells what was done to a quote, an order or a proforma, one act after the other. */
final class DealActs {

    private DealActs() {}

    static List<DealAct> of(Quote quote) {
        return of(quote, 0);
    }

    /** Those after the first so many: what was done before is not digested again with each new act. */
    static List<DealAct> of(Quote quote, int known) {
        List<DealAct> acts = new ArrayList<>();
        for (int i = known; i < quote.events().size(); i++) {
            QuoteEvent event = quote.events().get(i);
            Digest digest = digest("quote-event", quote.id(), quote.salt(), i + 1, event, DealForms::event);
            acts.add(
                    switch (event) {
                        case QuoteEvent.Sent sent -> act("QUOTE_SENT", "", digest);
                        case Acceptance acceptance -> act("QUOTE_ACCEPTED", words(acceptance.evidence()), digest);
                        case QuoteEvent.Declined declined ->
                            act("QUOTE_DECLINED", words(declined.by(), declined.reason()), digest);
                        case QuoteEvent.Withdrawn withdrawn ->
                            act("QUOTE_WITHDRAWN", words(withdrawn.by(), withdrawn.reason()), digest);
                        case QuoteEvent.FollowedUp followedUp -> act("QUOTE_FOLLOWED_UP", followedUp.note(), digest);
                    });
        }
        return acts;
    }

    private static String words(Evidence evidence) {
        return words(evidence.by(), (evidence.means().name() + " " + evidence.reference()).strip());
    }

    private static String words(String by, String reason) {
        return reason.isEmpty() ? by : by + ": " + reason;
    }

    static List<DealAct> of(Order order) {
        List<DealAct> acts = new ArrayList<>();
        acts.add(
                act("ORDER_PLACED", "", digest("order-placed", order.id(), order.salt(), 1, order, DealForms::placed)));
        acts.addAll(since(order, 0, 0, 0, place -> false));
        return acts;
    }

    /** What was done to an order since it was as before: what was done until then is not digested again. */
    static List<DealAct> of(Order order, Order before) {
        return since(
                order,
                before.milestones().size(),
                before.changes().size(),
                before.deliveries().size(),
                place -> place < before.milestones().size()
                        && before.milestones().get(place).reached().isPresent());
    }

    private static List<DealAct> since(Order order, int planned, int changed, int delivered, IntPredicate wasReached) {
        Id<Order> id = order.id();
        List<DealAct> acts = new ArrayList<>();
        for (int i = planned; i < order.milestones().size(); i++) {
            Milestone milestone = order.milestones().get(i);
            acts.add(act(
                    "ORDER_PLANNED",
                    "",
                    digest("order-planned", id, order.salt(), i + 1, milestone, DealForms::planned)));
        }
        for (int i = changed; i < order.changes().size(); i++) {
            OrderChange change = order.changes().get(i);
            acts.add(act(
                    "ORDER_AMENDED",
                    change.reason(),
                    digest("order-change", id, order.salt(), i + 1, change, DealForms::change)));
        }
        for (int i = delivered; i < order.deliveries().size(); i++) {
            Delivered each = order.deliveries().get(i);
            acts.add(act(
                    "ORDER_DELIVERED",
                    "",
                    digest("order-delivery", id, order.salt(), i + 1, each, DealForms::delivered)));
        }
        for (int i = 0; i < order.milestones().size(); i++) {
            Milestone milestone = order.milestones().get(i);
            if (milestone.reached().isPresent() && !wasReached.test(i)) {
                acts.add(act(
                        "ORDER_REACHED",
                        "",
                        digest("order-reached", id, order.salt(), i + 1, milestone, DealForms::reached)));
            }
        }
        return acts;
    }

    static DealAct of(Proforma proforma) {
        return act(
                "PROFORMA_SENT",
                "",
                digest("proforma", proforma.id(), Optional.empty(), 1, proforma, DealForms::proforma));
    }

    private static DealAct act(String code, String why, Digest digest) {
        return new DealAct(Act.of(code), why, digest);
    }

    /**
     * With whose it is and its place among those of its sort, so that no two are the same, and none can stand for another;
     * and salted, so that nothing can be guessed from it once the deal is gone.
     */
    private static <T> Digest digest(
            String kind, Id<?> deal, Optional<Salt> salt, int place, T value, CanonicalForm<T> form) {
        return Canonical.digest(
                kind,
                value,
                (it, to) -> to.field(1, deal, CanonicalFields::id)
                        .number(2, place)
                        .structure(3, it, form)
                        .optional(4, salt.map(Salt::toBytes), Canonical::bytes));
    }
}
