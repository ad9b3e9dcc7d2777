package nl.factuurwerk.leave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.text.Worded;

/** Words a balance. */
final class BalanceExplanation {

    private static final TextBundle TEXTS = TextBundle.beside(BalanceExplanation.class, "explanations");

    private BalanceExplanation() {}

    static Explanation of(LeaveBalance balance) {
        List<Explanation> parts = new ArrayList<>();
        for (LotBalance lot : balance.lots()) {
            if (lot.left().isPositive() || lot.planned().isPositive()) {
                parts.add(of(lot));
            }
        }
        if (balance.owed(LeaveKinds.VACATION).isPositive()) {
            parts.add(Explanation.of(
                    TEXTS.message("owed", Map.of("hours", new WordedHours(balance.owed(LeaveKinds.VACATION))))));
        }
        return new Explanation(
                TEXTS.message(
                        "balance",
                        Map.of(
                                "day",
                                balance.asOf(),
                                "available",
                                new WordedHours(balance.available()),
                                "left",
                                new WordedHours(balance.left()))),
                parts);
    }

    private static Explanation of(LotBalance lot) {
        LeaveKind kind = lot.lot().kind();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", new KindName(kind));
        values.put("year", Integer.toString(lot.key().year()));
        values.put("left", new WordedHours(lot.left()));
        List<Explanation> parts = new ArrayList<>();
        for (LotMovement.Kind what : LotMovement.Kind.values()) {
            var total = lot.lot().total(what, lot.asOf());
            if (!total.isZero()) {
                parts.add(Explanation.of(TEXTS.message(what.name(), Map.of("hours", new WordedHours(total)))));
            }
        }
        if (lot.planned().isPositive()) {
            parts.add(Explanation.of(TEXTS.message("planned", Map.of("hours", new WordedHours(lot.planned())))));
        }
        parts.add(Explanation.of(lapse(lot.lot().lapse())));
        return new Explanation(TEXTS.message("lot", values), parts);
    }

    private static Message lapse(Lapse lapse) {
        return TEXTS.message(
                "lapse-" + lapse.reason(),
                lapse.on().map(day -> Map.of("day", day)).orElse(Map.of()));
    }

    private record KindName(LeaveKind kind) implements Worded {
        @Override
        public String in(Language language) {
            return kind.name(language);
        }

        @Override
        public String toString() {
            return kind.code();
        }
    }
}
