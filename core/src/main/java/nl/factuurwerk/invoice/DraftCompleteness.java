package nl.factuurwerk.invoice;

import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * What nothing can be computed without. The same demands stand as constraints on drafts, for hosts that show forms, but for
 * the buyer, whom only a full invoice has to name (art. 35a Wet OB).
 */
final class DraftCompleteness {

    private DraftCompleteness() {}

    static void check(InvoiceDraft draft, Consumer<Finding> findings) {
        draft.supplier()
                .filter(party -> party.id().isEmpty())
                .ifPresent(party -> findings.accept(
                        DraftRules.SUPPLIER.at(Location.of("supplier", "BG-4"), Map.of("supplier", party.name()))));
        if (draft.buyer().isEmpty() && draft.supplier().isEmpty() && draft.form() == InvoiceForm.FULL) {
            findings.accept(DraftRules.BUYER.at(Location.of("buyer", "BG-7")));
        }
        if (draft.lines().isEmpty()) {
            findings.accept(DraftRules.LINES.at(Location.of("lines", "BG-25")));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            if (line.quantity().isEmpty()) {
                findings.accept(DraftRules.QUANTITY.at(Location.of("lines[" + i + "].quantity", "BT-129")));
            }
            if (line.price().isEmpty()) {
                findings.accept(DraftRules.PRICE.at(Location.of("lines[" + i + "].price", "BT-146")));
            }
        }
    }
}
