package nl.factuurwerk.invoice;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;

/**
 * How the prices of a document are to be read. Stored on the document, and inherited by every credit of it.
 *
 * @param currency the currency of every amount (BT-5)
 * @param mode whether prices are without or with VAT
 * @param rounding where VAT is rounded
 * @param exchangeRate at which VAT in a foreign currency is stated in euro as well (BT-6)
 */
public record Pricing(
        CurrencyUnit currency, PriceMode mode, VatRounding rounding, Optional<ExchangeRate> exchangeRate) {

    private static final Pricing STANDARD =
            new Pricing(CurrencyUnit.EUR, PriceMode.EXCLUDING, VatRounding.PER_GROUP, Optional.empty());

    /**
     * Checks that the exchange rate fits the currency.
     *
     * @throws IllegalArgumentException if the rate is for another currency, or not to euro
     */
    public Pricing {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(rounding, "rounding");
        exchangeRate.ifPresent(rate -> {
            if (!rate.quoted().equals(currency) || !rate.base().equals(CurrencyUnit.EUR)) {
                throw new IllegalArgumentException("A document in " + currency + " cannot use the rate " + rate);
            }
        });
    }

    /**
     * Returns how most business documents are priced.
     *
     * @return euro, without VAT, rounded per group
     */
    public static Pricing standard() {
        return STANDARD;
    }

    /**
     * Returns this pricing in another currency.
     *
     * @param other the currency
     * @return the changed pricing, without exchange rate
     */
    public Pricing in(CurrencyUnit other) {
        return new Pricing(other, mode, rounding, Optional.empty());
    }

    /**
     * Returns this pricing in the currency of an exchange rate.
     *
     * @param rate the rate at which VAT is stated in euro
     * @return the changed pricing
     */
    public Pricing at(ExchangeRate rate) {
        return new Pricing(rate.quoted(), mode, rounding, Optional.of(rate));
    }

    /**
     * Returns this pricing with prices read otherwise.
     *
     * @param other whether prices are without or with VAT
     * @return the changed pricing
     */
    public Pricing with(PriceMode other) {
        return new Pricing(currency, other, rounding, exchangeRate);
    }

    /**
     * Returns this pricing with VAT rounded elsewhere.
     *
     * @param other where VAT is rounded
     * @return the changed pricing
     */
    public Pricing with(VatRounding other) {
        return new Pricing(currency, mode, other, exchangeRate);
    }
}
