package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;

/**
 * VAT rates by country, class of supplies and day of supply. A day that the table does not cover is an error that names
 * table and day, never a guess.
 *
 * <p>The Netherlands and the standard rates of the member states have their history. Of most reduced rates elsewhere only
 * the present one is known, and not since when it holds: their rows begin on the day somebody looked, and a day before that
 * is an error that says so. How the classes are named: {@link RateClass}.
 *
 * <pre>{@code
 * VatRates.standard().at(NETHERLANDS, RateClass.STANDARD, date("2012-09-30"));   // 19%
 * VatRates.standard().at(BELGIUM, new RateClass("REDUCED_2"), date("2020-01-01"));   // OutsideTable
 * }</pre>
 */
public final class VatRates {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "vat-rates";

    private final DatedTable<Key, Percentage> table;

    private VatRates(DatedTable<Key, Percentage> table) {
        this.table = table;
    }

    /**
     * Returns the rates as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static VatRates standard() {
        return Standard.RATES;
    }

    /**
     * Returns these rates with the rows of a host over them. The columns are {@code country} (ISO 3166-1),
     * {@code rate_class}, {@code percent} and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the rates with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public VatRates with(Collection<? extends TableRows> providers) {
        return new VatRates(table.with(TableRows.read(providers, TABLE, VatRates::row)));
    }

    /**
     * Returns a rate with where it comes from.
     *
     * @param country the country whose VAT it is
     * @param rateClass the class of supplies
     * @param supply the day of supply
     * @return the row that applies that day
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that class or that day
     */
    public DatedRow<Key, Percentage> row(Country country, RateClass rateClass, LocalDate supply) {
        return table.at(new Key(country, rateClass), supply);
    }

    /**
     * Returns a rate.
     *
     * @param country the country whose VAT it is
     * @param rateClass the class of supplies
     * @param supply the day of supply, which decides and not the day of the invoice
     * @return the rate
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that class or that day
     */
    public Percentage at(Country country, RateClass rateClass, LocalDate supply) {
        return row(country, rateClass, supply).value();
    }

    /**
     * Returns all rates that a class ever had.
     *
     * @param country the country whose VAT it is
     * @param rateClass the class of supplies
     * @return the rows in order; empty for a class that the country does not have
     */
    public List<DatedRow<Key, Percentage>> history(Country country, RateClass rateClass) {
        return table.history(new Key(country, rateClass));
    }

    private static DatedRow<Key, Percentage> row(Csv.Row row) {
        return DatedRow.from(
                row,
                new Key(new Country(row.text("country")), new RateClass(row.text("rate_class"))),
                Percentage.percent(row.text("percent")));
    }

    /**
     * What a rate is looked up by, beside the day.
     *
     * @param country the country whose VAT it is
     * @param rateClass the class of supplies
     */
    public record Key(Country country, RateClass rateClass) {
        @Override
        public String toString() {
            return country + " " + rateClass;
        }
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final VatRates RATES =
                new VatRates(DatedTable.of(TABLE, Resources.csv(VatRates.class, TABLE + ".csv", VatRates::row)));
    }
}
