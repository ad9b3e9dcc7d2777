package nl.factuurwerk.costing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Adds up what was spent as it is read, one thing at a time. What is held is a sum for each place, kind of cost, calendar month
 * and stage of billing, and nothing of what was added: memory does not grow with the number of entries. For one thread.
 *
 * <pre>{@code
 * Spending spending = new Spending(CurrencyUnit.EUR);
 * entries.forEach(entry -> hours.of(entry, shares).forEach(spending::add));
 * PostCalculation result = PostCalculation.of(planned, spending, revenue);
 * }</pre>
 */
public final class Spending {

    private final CurrencyUnit currency;
    private final Map<Key, Sum> sums = new HashMap<>();

    /** What is added up apart. */
    private record Key(Actual.What what, YearMonth month, Worth.Stage stage) {}

    /** What is added up of it. */
    private record Sum(Figures figures, Money sales) {
        Sum plus(Sum other) {
            return new Sum(figures.plus(other.figures), sales.plus(other.sales));
        }
    }

    /**
     * Starts with nothing.
     *
     * @param currency what everything is spent in
     */
    public Spending(CurrencyUnit currency) {
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /** Copies sums, so that what is added later does not change what was worked out. */
    Spending(Spending other) {
        this(other.currency);
        sums.putAll(other.sums);
    }

    /**
     * Adds something.
     *
     * @param actual what was spent
     * @return this
     * @throws IllegalArgumentException if it is in another currency
     */
    public Spending add(Actual actual) {
        if (!actual.cost().getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException("A project in " + currency + " does not add up with " + actual.cost());
        }
        sums.merge(
                new Key(
                        actual.what(),
                        YearMonth.from(actual.date()),
                        actual.worth().stage()),
                new Sum(
                        new Figures(actual.minutes(), actual.cost()),
                        actual.worth().sales()),
                Sum::plus);
        return this;
    }

    /**
     * Returns the currency.
     *
     * @return what everything is spent in
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns the time and cost of what was spent somewhere.
     *
     * @param where which kinds of cost at which places
     * @return the sum
     */
    public Figures at(Predicate<Actual.What> where) {
        Figures figures = Figures.none(currency);
        for (Map.Entry<Key, Sum> each : sums.entrySet()) {
            figures = where.test(each.getKey().what())
                    ? figures.plus(each.getValue().figures())
                    : figures;
        }
        return figures;
    }

    /** The time and cost of each month at some places, the first month first. */
    SortedMap<YearMonth, Figures> months(Predicate<Actual.What> where) {
        SortedMap<YearMonth, Figures> months = new TreeMap<>();
        sums.forEach((key, sum) -> {
            if (where.test(key.what())) {
                months.merge(key.month(), sum.figures(), Figures::plus);
            }
        });
        return months;
    }

    /** What is worth something in a stage. */
    Money worth(Worth.Stage stage) {
        Money worth = Money.zero(currency);
        for (Map.Entry<Key, Sum> each : sums.entrySet()) {
            worth = each.getKey().stage() == stage ? worth.plus(each.getValue().sales()) : worth;
        }
        return worth;
    }

    void forEach(BiConsumer<Actual.What, Figures> use) {
        sums.forEach((key, sum) -> use.accept(key.what(), sum.figures()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spending that && currency.equals(that.currency) && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, sums);
    }

    @Override
    public String toString() {
        return "Spent " + at(what -> true).cost();
    }
}
