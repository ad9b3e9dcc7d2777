package nl.factuurwerk.invoice;

import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.rule.Location;

/** Finds the differences between two states of a line, and tells whether two lines are states of one. */
final class LineDiff {

    /** Below this, two lines have nothing in common but chance. */
    private static final int ENOUGH = 4;

    private final DraftLine before;
    private final DraftLine after;
    private final String path;
    private final Consumer<Change> changes;

    private LineDiff(DraftLine before, DraftLine after, String path, Consumer<Change> changes) {
        this.before = before;
        this.after = after;
        this.path = path;
        this.changes = changes;
    }

    /** Returns how alike two lines are: what they bill and what they supply says most. */
    static int likeness(DraftLine one, DraftLine other) {
        int alike = 0;
        alike += Collections.disjoint(one.sources(), other.sources()) ? 0 : 16;
        alike += one.description().equals(other.description()) ? 8 : 0;
        alike += isSame(one, other, DraftLine::itemNumber) ? 4 : 0;
        alike += isSame(one, other, DraftLine::price) ? 3 : 0;
        alike += isSame(one, other, DraftLine::quantity) ? 2 : 0;
        alike += isSame(one, other, DraftLine::period) ? 1 : 0;
        alike += isSame(one, other, DraftLine::details) ? 1 : 0;
        return alike < ENOUGH ? 0 : alike;
    }

    private static boolean isSame(DraftLine one, DraftLine other, Function<DraftLine, Optional<?>> look) {
        return look.apply(one).isPresent() && look.apply(one).equals(look.apply(other));
    }

    static void compare(DraftLine before, DraftLine after, String path, Consumer<Change> changes) {
        if (!before.equals(after)) {
            new LineDiff(before, after, path, changes).compare();
        }
    }

    private void compare() {
        value(DraftPart.LINE_DESCRIPTION, DraftLine::description);
        optional(DraftPart.LINE_DETAILS, DraftLine::details);
        optional(DraftPart.LINE_QUANTITY, DraftLine::quantity);
        optional(DraftPart.LINE_PRICE, DraftLine::price);
        value(DraftPart.LINE_VAT_CLASS, DraftLine::vatClass);
        optional(DraftPart.LINE_TAXED_AS, DraftLine::taxedAs);
        value(DraftPart.LINE_FACTS, DraftLine::facts);
        optional(DraftPart.LINE_PERIOD, DraftLine::period);
        for (Change change : AdjustmentDiff.compare(
                DraftPart.LINE_ADJUSTMENT, before.adjustments(), after.adjustments(), "BG-27", "BG-28")) {
            Location within = change.where().within(path);
            changes.accept(new Change(change.part(), within, change.before(), change.after()));
        }
        optional(DraftPart.LINE_ITEM_NUMBER, DraftLine::itemNumber);
        optional(DraftPart.LINE_SOURCES, line -> Optional.of(line.sources()).filter(all -> !all.isEmpty()));
    }

    private void value(DraftPart part, Function<DraftLine, Object> look) {
        optional(part, line -> Optional.of(look.apply(line)));
    }

    private void optional(DraftPart part, Function<DraftLine, Optional<?>> look) {
        Optional<Object> was = look.apply(before).map(Object.class::cast);
        Optional<Object> is = look.apply(after).map(Object.class::cast);
        if (!was.equals(is)) {
            changes.accept(new Change(part, part.at().within(path), was, is));
        }
    }
}
