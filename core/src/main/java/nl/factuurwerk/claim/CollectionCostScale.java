package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.vat.RateClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What collecting may cost a debtor by law, by day: the tiers, the minimum and the maximum of the Besluit BIK, the least
 * that a business owes, and the cap on instalments of consumers.
 *
 * <p>The rows are {@code TIER_1} and on (a percentage of what of the principal is above an amount), {@code MINIMUM},
 * {@code MAXIMUM}, {@code BUSINESS_MINIMUM}, {@code VAT_SURCHARGE} (the class of the VAT rate), {@code RECURRING_BELOW},
 * {@code RECURRING_MOST} and {@code RECURRING_MONTHS}. A day before the decree is an error that names table and day.
 */
public final class CollectionCostScale {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "collection-costs-nl";

    private static final String TIER = "TIER_";
    private static final String VAT_SURCHARGE = "VAT_SURCHARGE";
    private static final Decimal HUNDREDTH = Decimal.of(1, 2);

    private final DatedTable<String, Item> table;

    private CollectionCostScale(DatedTable<String, Item> table) {
        this.table = table;
    }

    /** What a row holds: a number or a name, and for a tier the amount it begins above. */
    record Item(String value, Decimal above) {
        Decimal number() {
            return Decimal.of(value);
        }
    }

    /**
     * Returns the scale as we know it.
     *
     * @return the table we ship; the same each time
     */
    public static CollectionCostScale standard() {
        return Standard.SCALE;
    }

    /**
     * Returns this scale with the rows of a host over it. The columns are {@code item}, {@code value}, {@code above} (of a
     * tier: the amount that it begins above) and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the scale with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public CollectionCostScale with(Collection<? extends TableRows> providers) {
        return new CollectionCostScale(table.with(TableRows.read(providers, TABLE, CollectionCostScale::row)));
    }

    /**
     * Computes the costs on a principal by the tiers, half up to the cent, and not below the minimum nor above the
     * maximum (art. 2(1) and (2) Besluit BIK).
     *
     * @param principal all that is claimed of one debtor, in euro, above zero
     * @param day the day the costs fall due
     * @return the costs without VAT
     * @throws IllegalArgumentException if the principal is not above zero, or not in euro
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public Money on(Money principal, LocalDate day) {
        Decimal costs = Decimal.ZERO;
        for (Tier tier : tiers(principal, day)) {
            costs = costs.plus(tier.costs());
        }
        Money rounded = Money.ofMinor(CurrencyUnit.EUR, costs.toMinor(CurrencyUnit.EUR.getDecimalPlaces()));
        Money minimum = euro("MINIMUM", day);
        Money maximum = euro("MAXIMUM", day);
        if (rounded.isLessThan(minimum)) {
            return minimum;
        }
        return rounded.isGreaterThan(maximum) ? maximum : rounded;
    }

    /** Part of a principal and its percentage. */
    private record Tier(Decimal part, Percentage share) {
        Decimal costs() {
            return part.times(share.value()).times(HUNDREDTH);
        }
    }

    private List<Tier> tiers(Money principal, LocalDate day) {
        if (!principal.getCurrencyUnit().equals(CurrencyUnit.EUR) || principal.isNegativeOrZero()) {
            throw new IllegalArgumentException(
                    "The scale of collection costs takes a principal above zero, in euro, not " + principal);
        }
        Decimal whole = Amounts.decimal(principal);
        List<Tier> tiers = new ArrayList<>();
        Item tier = table.at(TIER + 1, day).value();
        for (int next = 2; whole.compareTo(tier.above()) > 0; next++) {
            Optional<Item> following = table.find(TIER + next, day).map(DatedRow::value);
            Decimal end = following
                    .map(Item::above)
                    .filter(above -> above.compareTo(whole) < 0)
                    .orElse(whole);
            tiers.add(new Tier(end.minus(tier.above()), new Percentage(tier.number())));
            if (following.isEmpty()) {
                break;
            }
            tier = following.get();
        }
        return tiers;
    }

    /** Says how the costs on a principal come about. */
    Explanation explain(Money principal, LocalDate day) {
        Money costs = on(principal, day);
        List<Explanation> parts = new ArrayList<>();
        for (Tier tier : tiers(principal, day)) {
            parts.add(line("tier", Map.of("share", tier.share(), "part", tier.part(), "costs", tier.costs())));
        }
        parts.add(line("tier-limits", Map.of("minimum", euro("MINIMUM", day), "maximum", euro("MAXIMUM", day))));
        return new Explanation(
                ClaimTexts.EXPLANATIONS.message("costs-scale", Map.of("principal", principal, "costs", costs)), parts);
    }

    private static Explanation line(String key, Map<String, ?> values) {
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(key, values));
    }

    /**
     * Returns the least that a business owes for paying late, without a reminder (art. 6:96(4) BW).
     *
     * @param day the first day of delay
     * @return the amount in euro
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public Money businessMinimum(LocalDate day) {
        return euro("BUSINESS_MINIMUM", day);
    }

    /** Returns the class of the rate of VAT that a creditor who cannot deduct it charges on. */
    RateClass vatClass(LocalDate day) {
        return new RateClass(table.at(VAT_SURCHARGE, day).value().value());
    }

    /** Returns the cap on instalments of consumers, if there is one on that day. */
    Optional<RecurringCap> recurring(LocalDate day) {
        return table.find("RECURRING_MOST", day)
                .map(most -> new RecurringCap(
                        euro("RECURRING_BELOW", day),
                        euro("RECURRING_MOST", day),
                        Math.toIntExact(table.at("RECURRING_MONTHS", day)
                                .value()
                                .number()
                                .toMinor(0))));
    }

    /**
     * Returns all rows of one item, with where each comes from.
     *
     * @param item the name of the item, {@code TIER_1} for instance
     * @return the rows in order, with what they hold as text; empty for an item that there is not
     */
    public List<DatedRow<String, String>> history(String item) {
        return table.history(item).stream()
                .map(row -> DatedRow.of(item, row.value().value(), row.applies(), row.source()))
                .toList();
    }

    private Money euro(String item, LocalDate day) {
        return Amounts.exact(CurrencyUnit.EUR, table.at(item, day).value().number());
    }

    private static DatedRow<String, Item> row(Csv.Row row) {
        Decimal above = row.get("above").map(Decimal::of).orElse(Decimal.ZERO);
        Item item = new Item(row.text("value"), above);
        String name = row.text("item");
        if (!name.equals(VAT_SURCHARGE) && item.number().signum() < 0) {
            throw new IllegalArgumentException("Nothing in the scale is below zero: " + name + " " + item.value());
        }
        return DatedRow.from(row, name, item);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final CollectionCostScale SCALE = new CollectionCostScale(DatedTable.of(
                TABLE, Resources.csv(CollectionCostScale.class, TABLE + ".csv", CollectionCostScale::row)));
    }
}
