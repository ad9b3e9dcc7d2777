package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.rule.Parsed;

/**
 * What is sent to a customer to confirm an order (<em>opdrachtbevestiging</em>): the order as it is agreed on a day, with
 * what it comes to.
 *
 * @param order the order
 * @param statement what its lines come to, of the day it is confirmed on
 */
public record OrderConfirmation(Order order, Statement statement) {

    /** Checks presence. */
    public OrderConfirmation {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(statement, "statement");
    }

    /**
     * Composes a confirmation.
     *
     * @param order the order, with at least one line on that day
     * @param date the day, which decides VAT as far as the lines do not say when they are supplied; changes of that day
     *     count
     * @param composer of the office that took the order on
     * @return the confirmation, or what an invoice of the lines could not be composed for
     */
    public static Parsed<OrderConfirmation> compose(Order order, LocalDate date, InvoiceComposer composer) {
        return composer.compose(order.invoice().lines(order.draftLines(date)).build(), date)
                .map(candidate -> new OrderConfirmation(order, Statement.of(candidate)));
    }

    /**
     * Returns the lines that are confirmed.
     *
     * @return one for each line of the statement
     */
    public List<OrderLine> lines() {
        return order.linesAsOf(statement.date());
    }

    /**
     * Returns how the order was changed before.
     *
     * @return the changes up to and including the day, in the order in which they were agreed
     */
    public List<OrderChange> changes() {
        return order.changes().stream()
                .filter(change -> !change.on().isAfter(statement.date()))
                .toList();
    }
}
