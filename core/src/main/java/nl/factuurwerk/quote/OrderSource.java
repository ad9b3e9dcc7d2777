package nl.factuurwerk.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.SourceReference;

/**
 * Which line of which order a line of an invoice bills, as the reference that the invoice carries unread. The turn makes
 * it unique: two invoices that were drawn up from the same position of an order are found to bill the same twice.
 *
 * @param order which order
 * @param line which of its lines
 * @param turn the place of the document among those that do something to the order, from 1
 * @param row the place of the line among those of that document that bill the line of the order, from 1
 */
public record OrderSource(Id<Order> order, LineKey line, int turn, int row) {

    /** The kind of reference. */
    public static final String KIND = "order-line";

    private static final char SEPARATOR = '/';

    /**
     * Checks turn and row.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public OrderSource {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(line, "line");
        if (turn < 1 || row < 1) {
            throw new IllegalArgumentException("Turns and rows start at 1, not at " + turn + " and " + row);
        }
    }

    /**
     * Returns what an invoice carries.
     *
     * @return the reference, for instance {@code order-line/order-7/ontwerp/2}, and with {@code .2} behind it for a second row
     */
    public SourceReference reference() {
        return new SourceReference(
                KIND, order.value() + SEPARATOR + line + SEPARATOR + turn + (row == 1 ? "" : "." + row));
    }

    /**
     * Reads a reference.
     *
     * @param reference what an invoice carries
     * @return which line of which order, or empty if it is not such a reference
     */
    public static Optional<OrderSource> from(SourceReference reference) {
        String key = reference.key();
        int first = key.indexOf(SEPARATOR);
        int second = key.lastIndexOf(SEPARATOR);
        if (!reference.kind().equals(KIND) || first < 0 || second <= first) {
            return Optional.empty();
        }
        try {
            String place = key.substring(second + 1);
            int dot = place.indexOf('.');
            return Optional.of(new OrderSource(
                    Id.of(key.substring(0, first)),
                    LineKey.of(key.substring(first + 1, second)),
                    Integer.parseInt(dot < 0 ? place : place.substring(0, dot)),
                    dot < 0 ? 1 : Integer.parseInt(place.substring(dot + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds which lines of which orders a line bills.
     *
     * @param sources what the line of an invoice carries
     * @return those of its sources that are lines of orders
     */
    public static List<OrderSource> among(List<SourceReference> sources) {
        return sources.stream().map(OrderSource::from).flatMap(Optional::stream).toList();
    }

    /**
     * Finds which line of which order a line bills.
     *
     * @param line the line of a draft
     * @return the first of its sources that is one, or empty if none is
     */
    public static Optional<OrderSource> of(DraftLine line) {
        return line.sources().stream()
                .map(OrderSource::from)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
