package nl.factuurwerk.audit;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;

/**
 * How the values of the lowest packages are written canonically, so that every document writes them alike. Each method
 * is a {@link CanonicalField}:
 *
 * <pre>{@code
 * to.optional(7, line.period(), CanonicalFields::dateRange);
 * }</pre>
 */
public final class CanonicalFields {

    private CanonicalFields() {}

    /**
     * Writes an identifier.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param id the identifier, without what it identifies
     */
    public static void id(Canonical to, int tag, Id<?> id) {
        to.text(tag, id.value());
    }

    /**
     * Writes a percentage.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param percentage the percentage
     */
    public static void percentage(Canonical to, int tag, Percentage percentage) {
        to.decimal(tag, percentage.value());
    }

    /**
     * Writes a quantity.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param quantity the quantity with its unit
     */
    public static void quantity(Canonical to, int tag, Quantity quantity) {
        to.structure(
                tag,
                quantity,
                (it, in) -> in.decimal(1, it.value()).text(2, it.unit().code()));
    }

    /**
     * Writes a unit price.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param price the price with its currency and its base quantity
     */
    public static void unitPrice(Canonical to, int tag, UnitPrice price) {
        to.structure(
                tag,
                price,
                (it, in) -> in.text(1, it.currency().getCode())
                        .decimal(2, it.amount())
                        .decimal(3, it.base()));
    }

    /**
     * Writes an exchange rate.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param rate the rate with its currencies, its date and where it comes from
     */
    public static void exchangeRate(Canonical to, int tag, ExchangeRate rate) {
        to.structure(
                tag,
                rate,
                (it, in) -> in.text(1, it.base().getCode())
                        .text(2, it.quoted().getCode())
                        .decimal(3, it.rate())
                        .date(4, it.date())
                        .text(5, it.source()));
    }

    /**
     * Writes a range of days, with its open ends as they are.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param days the range
     */
    public static void dateRange(Canonical to, int tag, DateRange days) {
        to.structure(tag, days, (it, in) -> in.date(1, it.first()).date(2, it.last()));
    }

    /**
     * Writes a country.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param country the country
     */
    public static void country(Canonical to, int tag, Country country) {
        to.text(tag, country.code());
    }

    /**
     * Writes a language.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param language the language
     */
    public static void language(Canonical to, int tag, Language language) {
        to.text(tag, language.code());
    }
}
