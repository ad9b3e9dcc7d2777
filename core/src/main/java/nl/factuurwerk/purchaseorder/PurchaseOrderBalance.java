package nl.factuurwerk.purchaseorder;

import java.util.Objects;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.IssuedDocument;
import org.joda.money.Money;

/**
 * How much of an order is invoiced, and what is left.
 *
 * @param order the order
 * @param invoiced what was invoiced under it less what was credited, without VAT
 */
public record PurchaseOrderBalance(PurchaseOrder order, Money invoiced) {

    /**
     * Checks the currency.
     *
     * @throws IllegalArgumentException if the amount is in another currency than the order
     */
    public PurchaseOrderBalance {
        Objects.requireNonNull(order, "order");
        if (!invoiced.getCurrencyUnit().equals(order.amount().getCurrencyUnit())) {
            throw new IllegalArgumentException("An order in " + order.amount().getCurrencyUnit() + " has no balance in "
                    + invoiced.getCurrencyUnit());
        }
    }

    /**
     * Adds up what was invoiced under an order, less what was credited. Documents in another currency than that of the order
     * do not count.
     *
     * @param order the order
     * @param issued the invoices that state its number, and the credit notes on them, in any order
     * @return the balance
     */
    public static PurchaseOrderBalance of(PurchaseOrder order, Stream<? extends IssuedDocument> issued) {
        Money none = Money.zero(order.amount().getCurrencyUnit());
        return new PurchaseOrderBalance(
                order,
                issued.map(PurchaseOrderBalance::taken)
                        .filter(taken -> taken.getCurrencyUnit().equals(none.getCurrencyUnit()))
                        .reduce(none, Money::plus));
    }

    /** What a document takes off the order; the amounts of a credit note are what is given back. */
    private static Money taken(IssuedDocument document) {
        Money excludingVat = document.statement().totals().excludingVat();
        return document.kind().isCredit() ? excludingVat.negated() : excludingVat;
    }

    /**
     * Returns what is left to invoice.
     *
     * @return the amount of the order less what is invoiced; below zero where too much was
     */
    public Money remainder() {
        return order.amount().minus(invoiced);
    }
}
