package nl.factuurwerk.money;

import java.util.Map;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** Amounts of money as callers write them and foreign text has them. Exact: nothing is rounded here. */
public final class Amounts {

    private Amounts() {}

    /**
     * Makes an amount of euros.
     *
     * @param amount as plain text with at most two decimals, for instance {@code 95.00}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a number or has more than two decimals
     */
    public static Money eur(String amount) {
        return money(CurrencyUnit.EUR, amount);
    }

    /**
     * Makes an amount of a currency.
     *
     * @param currency the currency
     * @param amount as plain text, with at most the decimals of the currency
     * @return the amount
     * @throws IllegalArgumentException if the text is not a number or has more decimals than the currency
     */
    public static Money money(CurrencyUnit currency, String amount) {
        return exact(currency, Decimal.of(amount));
    }

    /**
     * Makes an amount of a currency out of a number.
     *
     * @param currency the currency
     * @param amount with at most the decimals of the currency
     * @return the amount
     * @throws IllegalArgumentException if it has more decimals than the currency,
     *     or is too large for a {@code long} of its smallest units, beyond 90 million billion euro
     */
    public static Money exact(CurrencyUnit currency, Decimal amount) {
        int decimals = currency.getDecimalPlaces();
        if (amount.scale() > decimals) {
            throw new IllegalArgumentException(
                    currency + " has " + decimals + " decimals, the amount has more: " + amount);
        }
        try {
            return Money.ofMinor(currency, amount.toMinor(decimals));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("An amount of " + currency + " cannot be so large: " + amount, e);
        }
    }

    /**
     * Reads an amount from foreign text.
     *
     * @param currency the currency
     * @param text with at most the decimals of the currency
     * @return the amount, or the finding {@code FW-DECIMAL}, {@code FW-AMOUNT-DECIMALS} or {@code FW-AMOUNT-TOO-LARGE}
     */
    public static Parsed<Money> parse(CurrencyUnit currency, String text) {
        return switch (Decimal.parse(text)) {
            case Parsed.Invalid<Decimal>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<Decimal>(var amount, var warnings) -> read(currency, amount, text);
        };
    }

    private static Parsed<Money> read(CurrencyUnit currency, Decimal amount, String text) {
        int decimals = currency.getDecimalPlaces();
        Map<String, Object> quoted = Map.of(
                "value", PlainText.quote(text),
                "currency", currency.getCode(),
                "decimals", decimals);
        if (amount.scale() > decimals) {
            return Parsed.invalid(NumberRules.AMOUNT_DECIMALS.at(Location.whole(), quoted));
        }
        try {
            return Parsed.valid(Money.ofMinor(currency, amount.toMinor(decimals)));
        } catch (ArithmeticException e) {
            return Parsed.invalid(NumberRules.AMOUNT_TOO_LARGE.at(Location.whole(), quoted));
        }
    }

    /**
     * Reads a currency from foreign text.
     *
     * @param code the ISO 4217 code, for instance {@code EUR}
     * @return the currency, or the finding {@code FW-CURRENCY}
     */
    public static Parsed<CurrencyUnit> parseCurrency(String code) {
        try {
            return Parsed.valid(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException e) {
            return Parsed.invalid(NumberRules.CURRENCY.at(Location.whole(), Map.of("value", PlainText.quote(code))));
        }
    }

    /**
     * Returns the number that an amount is, without its currency.
     *
     * @param amount any amount
     * @return the same number
     */
    public static Decimal decimal(Money amount) {
        return Decimal.of(amount.getAmountMinorLong(), amount.getScale());
    }
}
