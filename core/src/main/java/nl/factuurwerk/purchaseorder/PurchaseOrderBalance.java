package nl.factuurwerk.purchaseorder;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.content.InvoiceContent;
import org.joda.money.Money;

/**
 * How much of an order is invoiced, and what is left.
 *
 * @param order the order
 * @param invoiced what was invoiced under it less what was credited, without VAT
 */
public record PurchaseOrderBalance(PurchaseOrder order, Money invoiced) {

    /** Credit notes in UNTDID 1001: one that the seller makes out, and one that the buyer does. */
    private static final Set<String> CREDIT_NOTES = Set.of("381", "261");

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
     * Adds up what was invoiced under an order. Documents in another currency than that of the order do not count.
     *
     * @param order the order
     * @param issued the documents that state its number, in any order
     * @return the balance
     */
    public static PurchaseOrderBalance of(PurchaseOrder order, Stream<? extends IssuedDocument> issued) {
        Money none = Money.zero(order.amount().getCurrencyUnit());
        return new PurchaseOrderBalance(
                order,
                issued.map(document ->
                                taken(document.content(), document.totals().excludingVat()))
                        .filter(taken -> taken.getCurrencyUnit().equals(none.getCurrencyUnit()))
                        .reduce(none, Money::plus));
    }

    /**
     * Returns what is left to invoice.
     *
     * @return the amount of the order less what is invoiced; below zero where too much was
     */
    public Money remainder() {
        return order.amount().minus(invoiced);
    }

    /**
     * Returns what a document takes off the order, and a credit note gives back, whichever sign its amounts have.
     *
     * @param content what the document says
     * @param excludingVat its total without VAT (BT-109)
     * @return the amount with its sign
     */
    static Money taken(InvoiceContent content, Money excludingVat) {
        return isCredit(content) ? excludingVat.abs().negated() : excludingVat;
    }

    static boolean isCredit(InvoiceContent content) {
        return content.typeCode().filter(CREDIT_NOTES::contains).isPresent();
    }
}
