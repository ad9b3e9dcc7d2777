package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.DueOn;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;

/** What does not fit together in the parts of a draft, or could not stand in any document. */
final class DraftConsistency {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final int LONGEST_EXPLANATION = 500;

    private final InvoiceDraftBuilder draft;

    DraftConsistency(InvoiceDraftBuilder draft) {
        this.draft = draft;
    }

    void check(Consumer<Finding> findings) {
        checkCurrencies(findings);
        checkTexts(findings);
        checkDates(findings);
        checkNumberCheck(findings);
        checkEarlier(findings);
    }

    /** An advance is an amount and nothing else, and VAT goes on from parts only where it is rounded over all of them together. */
    private void checkEarlier(Consumer<Finding> findings) {
        Location where = Location.of("earlier", "BG-3");
        if (draft.stage == OrderStage.ADVANCE && (!draft.earlier.isNone() || !draft.adjustments.isEmpty())) {
            findings.accept(DraftRules.ADVANCE.at(where));
        }
        if (draft.pricing.rounding() == VatRounding.PER_LINE
                && !draft.earlier.billed().isEmpty()) {
            findings.accept(DraftRules.ORDER_ROUNDING.at(where));
        }
        for (Deduction each : draft.earlier.deductions()) {
            checkCurrency(where, each.taxable().getCurrencyUnit(), findings);
        }
        for (VatSubtotal each : draft.earlier.billed()) {
            checkCurrency(where, each.taxable().getCurrencyUnit(), findings);
        }
    }

    /** An answer about another number proves nothing about this buyer. */
    private void checkNumberCheck(Consumer<Finding> findings) {
        VatNumberCheck answer = draft.numberCheck;
        if (answer == null) {
            return;
        }
        checkDate(Location.of("numberCheck.checkedOn"), answer.checkedOn(), findings);
        StatedText.checkLine(Location.of("numberCheck.checkedBy"), answer.checkedBy(), findings);
        answer.reference()
                .ifPresent(text -> StatedText.checkLine(Location.of("numberCheck.reference"), text, findings));
        Party buyer = draft.buyer;
        if (buyer != null && !buyer.vatNumber().equals(Optional.of(answer.number()))) {
            findings.accept(DraftRules.NUMBER_CHECK.at(
                    Location.of("numberCheck.number", "BT-48"),
                    Map.of("number", answer.number().formatted(), "party", buyer.name())));
        }
    }

    private void checkDates(Consumer<Finding> findings) {
        LocalDate issued = draft.issueDate;
        if (issued != null) {
            checkDate(Location.of("issueDate", "BT-2"), issued, findings);
        }
        draft.delivery.date().ifPresent(day -> checkDate(Location.of("delivery.date", "BT-72"), day, findings));
        draft.delivery.period().ifPresent(days -> checkPeriod("delivery.period", "BT-73", "BT-74", days, findings));
        for (int i = 0; i < draft.lines.size(); i++) {
            String path = "lines[" + i + "].";
            DraftLine line = draft.lines.get(i);
            line.period().ifPresent(days -> checkPeriod(path + "period", "BT-134", "BT-135", days, findings));
            checkPrepayment(path, line.facts(), findings);
        }
        checkPrepayment("", draft.facts, findings);
        if (draft.terms instanceof DueOn(LocalDate due)) {
            Location where = Location.of("terms.date", "BT-9");
            checkDate(where, due, findings);
            if (issued != null && due.isBefore(issued)) {
                findings.accept(DraftRules.DUE_DATE.at(where, Map.of("due", due, "issued", issued)));
            }
        }
    }

    private static void checkPrepayment(String path, SupplyFacts facts, Consumer<Finding> findings) {
        facts.prepaidOn().ifPresent(day -> checkDate(Location.of(path + "facts.prepaidOn"), day, findings));
    }

    private static void checkPeriod(
            String path, String first, String last, DateRange days, Consumer<Finding> findings) {
        checkDate(Location.of(path + ".first", first), days.first(), findings);
        checkDate(Location.of(path + ".last", last), days.last(), findings);
    }

    private static void checkDate(Location where, LocalDate date, Consumer<Finding> findings) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            boolean open = date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX);
            // An open end of a period is written as in the period itself: nobody stated a year of nine digits.
            findings.accept(DraftRules.DATE.at(where, Map.of("date", open ? ".." : date)));
        }
    }

    private void checkCurrencies(Consumer<Finding> findings) {
        for (int i = 0; i < draft.lines.size(); i++) {
            String path = "lines[" + i + "]";
            draft.lines
                    .get(i)
                    .price()
                    .ifPresent(
                            price -> checkCurrency(Location.of(path + ".price", "BT-146"), price.currency(), findings));
            checkCurrencies(path + ".adjustments", draft.lines.get(i).adjustments(), findings);
        }
        checkCurrencies("adjustments", draft.adjustments, findings);
        if (draft.means instanceof Cash cash) {
            cash.smallestCoin()
                    .ifPresent(coin -> checkCurrency(Location.of("means", "BG-16"), coin.getCurrencyUnit(), findings));
        }
    }

    private void checkCurrencies(String path, List<Adjustment> all, Consumer<Finding> findings) {
        for (int i = 0; i < all.size(); i++) {
            Location where = Location.of(path + "[" + i + "]");
            all.get(i).currency().ifPresent(currency -> checkCurrency(where, currency, findings));
        }
    }

    private void checkCurrency(Location where, CurrencyUnit found, Consumer<Finding> findings) {
        if (!found.equals(draft.pricing.currency())) {
            findings.accept(
                    DraftRules.CURRENCY.at(where, Map.of("found", found, "expected", draft.pricing.currency())));
        }
    }

    private void checkTexts(Consumer<Finding> findings) {
        for (int i = 0; i < draft.lines.size(); i++) {
            DraftLine line = draft.lines.get(i);
            String path = "lines[" + i + "].";
            StatedText.checkLine(Location.of(path + "description", "BT-153"), line.description(), findings);
            line.details()
                    .ifPresent(text -> StatedText.checkLines(Location.of(path + "details", "BT-154"), text, findings));
            line.itemNumber()
                    .ifPresent(
                            text -> StatedText.checkLine(Location.of(path + "itemNumber", "BT-155"), text, findings));
            checkReasons(path + "adjustments", line.adjustments(), findings);
        }
        checkReasons("adjustments", draft.adjustments, findings);
        for (int i = 0; i < draft.notes.size(); i++) {
            StatedText.checkLines(Location.of("notes[" + i + "]", "BT-22"), draft.notes.get(i), findings);
        }
        if (draft.correction != null) {
            checkExplanation(Location.of("correction.explanation"), draft.correction.explanation(), findings);
        }
        draft.references
                .purchaseOrder()
                .ifPresent(text -> StatedText.checkLine(Location.of("purchaseOrder", "BT-13"), text, findings));
        draft.references
                .buyerReference()
                .ifPresent(text -> StatedText.checkLine(Location.of("buyerReference", "BT-10"), text, findings));
        draft.references
                .project()
                .ifPresent(text -> StatedText.checkLine(Location.of("project", "BT-11"), text, findings));
        draft.references
                .contract()
                .ifPresent(text -> StatedText.checkLine(Location.of("contract", "BT-12"), text, findings));
    }

    /** Checks what is said about a correction or a credit. */
    static void checkExplanation(Location where, String text, Consumer<Finding> findings) {
        StatedText.checkLines(where, text, findings);
        StatedText.checkLength(where, text, LONGEST_EXPLANATION, findings);
    }

    private static void checkReasons(String path, List<Adjustment> all, Consumer<Finding> findings) {
        for (int i = 0; i < all.size(); i++) {
            StatedText.checkLine(
                    Location.of(path + "[" + i + "].reason"), all.get(i).reason(), findings);
            StatedText.checkLine(
                    Location.of(path + "[" + i + "].reasonCode"), all.get(i).reasonCode(), findings);
        }
    }
}
