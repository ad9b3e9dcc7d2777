package nl.factuurwerk.invoice;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * What nothing can be computed without. The same demands stand as constraints on drafts, for hosts that show forms, but for
 * the buyer, whom only a full invoice has to name (art. 35a Wet OB).
 */
final class DraftCompleteness {

    private DraftCompleteness() {}

    static void check(InvoiceDraft draft, Party office, Consumer<Finding> findings) {
        draft.supplier()
                .filter(party -> party.id().isEmpty())
                .ifPresent(party -> findings.accept(
                        DraftRules.SUPPLIER.at(Location.of("supplier", "BG-4"), Map.of("supplier", party.name()))));
        draft.supplier().ifPresent(supplier -> checkSelfBilling(draft, supplier, office, findings));
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

    /** Self-billing is for what the office bought of somebody else (art. 35(2) Wet OB). */
    private static void checkSelfBilling(InvoiceDraft draft, Party supplier, Party office, Consumer<Finding> findings) {
        if (isOffice(supplier, office)) {
            findings.accept(
                    DraftRules.SELF_SUPPLIER.at(Location.of("supplier", "BG-4"), Map.of("supplier", supplier.name())));
        }
        draft.buyer()
                .filter(buyer -> !PartyDiff.isSame(buyer, office))
                .ifPresent(buyer -> findings.accept(DraftRules.SELF_BUYER.at(
                        Location.of("buyer", "BG-7"), Map.of("buyer", buyer.name(), "office", office.name()))));
    }

    /** Somebody else may have its name, but none of its numbers. */
    private static boolean isOffice(Party party, Party office) {
        return party.equals(office)
                || shares(party, office, Party::id)
                || shares(party, office, Party::vatNumber)
                || shares(party, office, Party::kvk);
    }

    private static boolean shares(Party one, Party other, Function<Party, Optional<?>> look) {
        return look.apply(one).isPresent() && look.apply(one).equals(look.apply(other));
    }
}
