package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is lodged with a trustee (<em>ter verificatie ingediend</em>, art. 110 Fw): what was open on the day of the judgement.
 *
 * @param insolvency the insolvency
 * @param items what was open at the end of that day, in the order of issue
 */
public record InsolvencyClaims(Insolvency insolvency, List<OpenItem> items) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an item is of another day
     */
    public InsolvencyClaims {
        Objects.requireNonNull(insolvency, "insolvency");
        items = List.copyOf(items);
        for (OpenItem item : items) {
            if (!item.asOf().equals(insolvency.on())) {
                throw new IllegalArgumentException("Not as of " + insolvency.on() + ": " + item);
            }
        }
    }

    /**
     * Adds up what is claimed.
     *
     * @param currency of which invoices
     * @return what was open of them, interest and costs included, less what was owed back
     */
    public Money total(CurrencyUnit currency) {
        return items.stream()
                .map(item -> item.open().minus(item.owedBack()))
                .filter(open -> open.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
