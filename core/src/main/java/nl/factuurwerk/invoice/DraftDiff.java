package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Location;

/** Finds every difference between two drafts, and which way each of them moves the sum. */
final class DraftDiff {

    /**
     * A difference and what it does to the sum.
     *
     * @param change the difference
     * @param direction above zero where more is asked for, below zero where less, zero where that stays or cannot be told
     */
    record Weighed(Change change, int direction) {}

    private final InvoiceDraft before;
    private final InvoiceDraft after;
    private final List<Weighed> found = new ArrayList<>();

    private DraftDiff(InvoiceDraft before, InvoiceDraft after) {
        this.before = before;
        this.after = after;
    }

    static List<Weighed> of(InvoiceDraft before, InvoiceDraft after) {
        DraftDiff diff = new DraftDiff(before, after);
        if (!before.equals(after)) {
            diff.compare();
        }
        return List.copyOf(diff.found);
    }

    private void compare() {
        value(DraftPart.FORM, InvoiceDraft::form);
        compareBuyers();
        optional(DraftPart.NUMBER_CHECK, InvoiceDraft::numberCheck);
        optional(DraftPart.SUPPLIER, InvoiceDraft::supplier);
        optional(DraftPart.SUPPLIER_PROFILE, InvoiceDraft::supplierProfile);
        optional(DraftPart.CORRECTION, InvoiceDraft::correction);
        value(DraftPart.STAGE, InvoiceDraft::stage);
        value(DraftPart.EARLIER, InvoiceDraft::earlier);
        compareLines();
        value(DraftPart.FACTS, InvoiceDraft::facts);
        compareAdjustments();
        comparePricing();
        optional(DraftPart.ISSUE_DATE, InvoiceDraft::issueDate);
        optional(DraftPart.DELIVERY_DATE, draft -> draft.delivery().date());
        optional(DraftPart.DELIVERY_PERIOD, draft -> draft.delivery().period());
        optional(DraftPart.DELIVERY_COUNTRY, draft -> draft.delivery().country());
        optional(DraftPart.PURCHASE_ORDER, draft -> draft.references().purchaseOrder());
        optional(DraftPart.BUYER_REFERENCE, draft -> draft.references().buyerReference());
        optional(DraftPart.PROJECT, draft -> draft.references().project());
        optional(DraftPart.CONTRACT, draft -> draft.references().contract());
        optional(DraftPart.TERMS, InvoiceDraft::terms);
        optional(DraftPart.MEANS, InvoiceDraft::means);
        optional(DraftPart.PAYMENT_REFERENCE, InvoiceDraft::paymentReference);
        optional(DraftPart.LANGUAGE, InvoiceDraft::language);
        compareNotes();
    }

    private void compareBuyers() {
        Optional<Party> was = before.buyer();
        Optional<Party> is = after.buyer();
        if (was.isPresent() && is.isPresent() && PartyDiff.isSame(was.get(), is.get())) {
            PartyDiff.compare(was.get(), is.get(), (change) -> found.add(new Weighed(change, 0)));
        } else {
            optional(DraftPart.BUYER, InvoiceDraft::buyer);
        }
    }

    private void compareLines() {
        for (Alignment.Pair pair : Alignment.of(before.lines(), after.lines(), LineDiff::likeness)) {
            if (pair.isBoth()) {
                DraftLine was = before.lines().get(pair.before());
                DraftLine is = after.lines().get(pair.after());
                int direction = Long.compare(StatedAmount.of(is), StatedAmount.of(was));
                LineDiff.compare(
                        was,
                        is,
                        DraftPart.LINE.at(pair.after()).path(),
                        change -> found.add(new Weighed(change, direction)));
            } else if (pair.after() < 0) {
                DraftLine was = before.lines().get(pair.before());
                add(
                        DraftPart.LINE.at(pair.before()),
                        Optional.of(was),
                        Optional.empty(),
                        -Long.signum(StatedAmount.of(was)));
            } else {
                DraftLine is = after.lines().get(pair.after());
                add(
                        DraftPart.LINE.at(pair.after()),
                        Optional.empty(),
                        Optional.of(is),
                        Long.signum(StatedAmount.of(is)));
            }
        }
    }

    private void add(Location where, Optional<DraftLine> was, Optional<DraftLine> is, int direction) {
        found.add(new Weighed(
                new Change(DraftPart.LINE, where, was.map(Object.class::cast), is.map(Object.class::cast)), direction));
    }

    /** What an adjustment does is told on the same lines, for they have changes of their own. */
    private void compareAdjustments() {
        long base = StatedAmount.ofLines(before);
        for (Change change : AdjustmentDiff.compare(
                DraftPart.ADJUSTMENT, before.adjustments(), after.adjustments(), "BG-20", "BG-21")) {
            long was = change.before()
                    .map(each -> StatedAmount.signed((Adjustment) each, base))
                    .orElse(0L);
            long is = change.after()
                    .map(each -> StatedAmount.signed((Adjustment) each, base))
                    .orElse(0L);
            found.add(new Weighed(change, Long.compare(is, was)));
        }
    }

    private void comparePricing() {
        value(DraftPart.CURRENCY, draft -> draft.pricing().currency());
        value(DraftPart.PRICE_MODE, draft -> draft.pricing().mode());
        value(DraftPart.VAT_ROUNDING, draft -> draft.pricing().rounding());
        optional(DraftPart.EXCHANGE_RATE, draft -> draft.pricing().exchangeRate());
    }

    /** Notes have no identity: those that differ are paired in order. */
    private void compareNotes() {
        for (Alignment.Pair pair : Alignment.of(before.notes(), after.notes(), (one, other) -> 1)) {
            Optional<Object> was = pair.before() < 0
                    ? Optional.empty()
                    : Optional.of(before.notes().get(pair.before()));
            Optional<Object> is = pair.after() < 0
                    ? Optional.empty()
                    : Optional.of(after.notes().get(pair.after()));
            if (!was.equals(is)) {
                int index = pair.after() < 0 ? pair.before() : pair.after();
                found.add(new Weighed(new Change(DraftPart.NOTE, DraftPart.NOTE.at(index), was, is), 0));
            }
        }
    }

    private void value(DraftPart part, Function<InvoiceDraft, Object> look) {
        optional(part, draft -> Optional.of(look.apply(draft)));
    }

    private void optional(DraftPart part, Function<InvoiceDraft, Optional<?>> look) {
        Optional<Object> was = look.apply(before).map(Object.class::cast);
        Optional<Object> is = look.apply(after).map(Object.class::cast);
        if (!Objects.equals(was, is)) {
            found.add(new Weighed(new Change(part, part.at(), was, is), 0));
        }
    }
}
