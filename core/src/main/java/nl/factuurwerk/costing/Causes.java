package nl.factuurwerk.costing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** Adds up what makes a margin worse, by cause. */
final class Causes {

    private final Map<Cause.Kind, Money> worse = new EnumMap<>(Cause.Kind.class);

    /** Adds what something costs more than planned; below zero what it costs less. */
    void costs(Cause.Kind kind, Money more) {
        worse.merge(kind, more, Money::plus);
    }

    List<Cause> list() {
        List<Cause> causes = new ArrayList<>();
        worse.forEach((kind, more) -> {
            if (!more.isZero()) {
                causes.add(new Cause(kind, more.negated()));
            }
        });
        return Collections.unmodifiableList(causes);
    }
}
