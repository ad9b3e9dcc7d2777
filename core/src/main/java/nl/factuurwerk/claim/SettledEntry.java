package nl.factuurwerk.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Explanation;

/**
 * An entry of a claim and what it settled.
 *
 * @param entry what happened
 * @param settled what it went to; nothing for costs
 */
public record SettledEntry(ClaimEntry entry, PaymentAllocation settled) {

    /** Checks presence. */
    public SettledEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(settled, "settled");
    }

    /**
     * Says what became of the entry.
     *
     * @return day, amount, and what it went to
     */
    public Explanation explain() {
        Map<String, Object> values = new HashMap<>();
        values.put("day", entry.day());
        values.put("amount", entry.amount());
        values.put("costs", settled.costs());
        values.put("interest", settled.interest());
        values.put("principal", settled.principal());
        values.put("left", settled.leftOver());
        String key = switch (entry) {
            case ClaimEntry.Costs costs -> {
                values.put("what", costs.what());
                yield "entry-costs";
            }
            case ClaimEntry.Paid paid ->
                switch (paid.order()) {
                    case STATUTORY -> "entry-paid";
                    case PRINCIPAL_FIRST -> "entry-paid-principal-first";
                    case INTEREST_ONLY -> "entry-paid-interest";
                };
            case ClaimEntry.Credited credited -> {
                values.put("reference", credited.debt());
                yield "entry-credited";
            }
        };
        boolean over = settled.leftOver().isPositive();
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(over ? key + "-over" : key, values));
    }
}
