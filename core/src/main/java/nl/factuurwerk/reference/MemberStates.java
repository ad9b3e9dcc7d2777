package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.time.DateRange;

/**
 * The countries where the VAT rules of the European Union hold, by day (Directive 2006/112/EC, art. 5).
 *
 * <p>The United Kingdom counts until 31 December 2020: it left on 31 January 2020, but the VAT rules went on during the
 * transition (Withdrawal Agreement, art. 126 and 127). Northern Ireland counts as {@code XI} from 1 January 2021, for
 * goods only. Since {@code GB} lost its place the same day, one supply never counts twice.
 *
 * <p>A country stands for its whole territory. The parts that the directive leaves out (art. 6: the Canary Islands,
 * Åland, Büsingen and others) and the places it counts in (art. 7: Monaco goes with France) are not told apart here.
 */
public final class MemberStates {

    /** What {@link TableRows} call this table: {@value}. */
    public static final String TABLE = "member-states";

    private final DatedTable<Country, Membership> table;

    private MemberStates(DatedTable<Country, Membership> table) {
        this.table = table;
    }

    /**
     * Returns the countries as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static MemberStates standard() {
        return Standard.STATES;
    }

    /**
     * Returns these countries with the rows of a host over them. The columns are {@code country} (ISO 3166-1),
     * {@code membership} ({@code FULL} or {@code GOODS}) and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the countries with more rows
     * @throws UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public MemberStates with(Collection<? extends TableRows> providers) {
        return new MemberStates(table.with(TableRows.read(providers, TABLE, MemberStates::row)));
    }

    /**
     * Tells whether the VAT rules of the Union hold in a country in full, for goods and services.
     *
     * @param country the country; {@code GR} for Greece, {@code XI} for Northern Ireland
     * @param date the day of the supply
     * @return whether it is a member state, or was in transition, that day; never for Northern Ireland
     */
    public boolean contains(Country country, LocalDate date) {
        return table.find(country, date)
                .filter(row -> row.value() == Membership.FULL)
                .isPresent();
    }

    /**
     * Tells whether the VAT rules of the Union hold in a country for goods.
     *
     * @param country the country; {@code GR} for Greece, {@code XI} for Northern Ireland
     * @param date the day of the supply
     * @return whether {@link #contains} says so, or the country is Northern Ireland since 2021
     */
    public boolean containsForGoods(Country country, LocalDate date) {
        return table.find(country, date).isPresent();
    }

    /**
     * Returns the countries where the VAT rules of the Union hold in full.
     *
     * @param date the day
     * @return every country that {@link #contains} says so of, by code
     */
    public Set<Country> on(LocalDate date) {
        Set<Country> members = new TreeSet<>();
        for (Country country : table.keys()) {
            if (contains(country, date)) {
                members.add(country);
            }
        }
        return members;
    }

    /**
     * Returns the days of which this class says something about a country.
     *
     * @param country the country
     * @return the ranges, in order; empty for a country that never was a member
     */
    public List<DateRange> history(Country country) {
        return table.history(country).stream().map(DatedRow::applies).toList();
    }

    private static DatedRow<Country, Membership> row(Csv.Row row) {
        return DatedRow.from(row, new Country(row.text("country")), Membership.valueOf(row.text("membership")));
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final MemberStates STATES = new MemberStates(
                DatedTable.of(TABLE, Resources.csv(MemberStates.class, TABLE + ".csv", MemberStates::row)));
    }
}
