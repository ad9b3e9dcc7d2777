package nl.factuurwerk.quote;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.SourceReference;

/**
 * Which milestone of which order an advance invoice is of, as the reference that its first line carries unread. As with
 * {@link OrderSource}, the turn tells an invoice from the one that comes in the place of a credited one.
 */
final class MilestoneSource {

    /** The kind of reference. Stored, so it never changes. */
    private static final String KIND = "order-milestone";

    private static final char SEPARATOR = '/';

    private MilestoneSource() {}

    static SourceReference of(Id<Order> order, Id<Milestone> milestone, int turn) {
        return new SourceReference(KIND, key(order, milestone) + turn);
    }

    /** Whether a line of an invoice is of an advance with a milestone. */
    static boolean isOn(InvoiceLine line, Id<Order> order, Id<Milestone> milestone) {
        return line.item().sources().stream()
                .anyMatch(source -> source.kind().equals(KIND)
                        && source.key()
                                .substring(0, source.key().lastIndexOf(SEPARATOR) + 1)
                                .equals(key(order, milestone)));
    }

    private static String key(Id<Order> order, Id<Milestone> milestone) {
        return order.value() + SEPARATOR + milestone.value() + SEPARATOR;
    }
}
