package nl.factuurwerk.billing.plan;

import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A fixed price that falls due on days that were agreed: 40% at the start, 40% halfway, 20% at the end.
 *
 * @param price the whole price
 * @param parts in the order in which they were agreed; together they are the price, to the cent
 */
public record FixedPriceInParts(Money price, List<DatedPart> parts) implements BillingTerms {

    /**
     * Checks that the parts are the price.
     *
     * @throws IllegalArgumentException if they are not, one is not above zero or in another currency, or a key is there
     *     twice
     */
    public FixedPriceInParts {
        Objects.requireNonNull(price, "price");
        parts = List.copyOf(parts);
        PlanRules.require(parts(price, parts).faults());
    }

    static PriceParts parts(Money price, List<DatedPart> parts) {
        return new PriceParts(
                price,
                parts.stream()
                        .map(it -> new PriceParts.Part(it.key(), it.share()))
                        .toList());
    }

    /**
     * Returns what each part is in money.
     *
     * @return in the order of the parts; together they are the price
     */
    public List<Money> amounts() {
        return parts(price, parts).amounts();
    }

    @Override
    public CurrencyUnit currency() {
        return price.getCurrencyUnit();
    }
}
