package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is open by how long it is overdue (<em>ouderdomsanalyse</em>), per debtor, in one currency.
 *
 * <pre>{@code
 * Ageing ageing = office.receivables().ageing(asOf, CurrencyUnit.EUR);
 * ageing.totals();    // not due, 1 to 30 days, 31 to 60, 61 to 90, more
 * }</pre>
 *
 * @param asOf the day
 * @param limits the last day of each bucket behind the first one, rising: 30, 60, 90 as a rule
 * @param rows by debtor; without who owes nothing
 */
public record Ageing(LocalDate asOf, List<Integer> limits, List<Row> rows) {

    /** The buckets of most reports: not due, 1 to 30 days overdue, 31 to 60, 61 to 90, more. */
    public static final List<Integer> STANDARD = List.of(30, 60, 90);

    /**
     * What one debtor owes.
     *
     * @param debtor the identity; empty where invoices do not say whom the buyer is in the books
     * @param name the name, as the last invoice has it
     * @param buckets not due, then by days overdue; one more than there are limits, and one
     */
    public record Row(Optional<Id<Party>> debtor, String name, List<Money> buckets) {

        /** Copies the buckets. */
        public Row {
            Objects.requireNonNull(debtor, "debtor");
            Objects.requireNonNull(name, "name");
            buckets = List.copyOf(buckets);
        }

        /**
         * Returns all that is open.
         *
         * @return the sum of the buckets
         */
        public Money open() {
            return Money.total(buckets);
        }
    }

    /**
     * Copies limits and rows.
     *
     * @throws IllegalArgumentException if the limits are not above 0 and rising
     */
    public Ageing {
        Objects.requireNonNull(asOf, "asOf");
        limits = List.copyOf(limits);
        rows = List.copyOf(rows);
        int before = 0;
        for (int limit : limits) {
            if (limit <= before) {
                throw new IllegalArgumentException("Buckets are above 0 and rising, not " + limits);
            }
            before = limit;
        }
    }

    /**
     * Puts items in buckets, one after the other: what is kept is one row for each debtor.
     *
     * @param asOf the day of the items
     * @param currency which items are taken
     * @param limits the last day of each bucket behind the first
     * @param items what is open, in any order
     * @return the ageing
     * @throws IllegalArgumentException if the limits are not above 0 and rising
     */
    public static Ageing of(LocalDate asOf, CurrencyUnit currency, List<Integer> limits, Stream<OpenItem> items) {
        Ageing empty = new Ageing(asOf, limits, List.of());
        Map<String, Tally> tallies = new TreeMap<>();
        items.filter(item -> item.open().getCurrencyUnit().equals(currency)
                        && item.open().isPositive())
                .forEach(item -> tallies.computeIfAbsent(key(item), k -> new Tally(item, limits.size() + 2))
                        .add(item, empty));
        return new Ageing(
                asOf,
                limits,
                tallies.values().stream().map(tally -> tally.row(currency)).toList());
    }

    private static String key(OpenItem item) {
        return item.debtor()
                .map(id -> "id " + id)
                .orElseGet(() -> "name " + item.invoice().buyer().name());
    }

    private int bucket(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        if (days <= 0) {
            return 0;
        }
        int bucket = 1;
        while (bucket <= limits.size() && days > limits.get(bucket - 1)) {
            bucket++;
        }
        return bucket;
    }

    /**
     * Returns what is open in all.
     *
     * @return by bucket; empty where nothing is open
     */
    public List<Money> totals() {
        List<Money> totals = new ArrayList<>();
        for (int i = 0; !rows.isEmpty() && i < limits.size() + 2; i++) {
            int bucket = i;
            Collection<Money> of =
                    rows.stream().map(row -> row.buckets().get(bucket)).toList();
            totals.add(Money.total(of));
        }
        return totals;
    }

    /** Adds up what one debtor owes. */
    private static final class Tally {

        private final Optional<Id<Party>> debtor;
        private final long[] buckets;
        private String name = "";

        Tally(OpenItem first, int size) {
            debtor = first.debtor();
            buckets = new long[size];
        }

        /** Interest and costs stand with what of their invoice is oldest. */
        void add(OpenItem item, Ageing ageing) {
            name = item.invoice().buyer().name();
            for (OpenInstalment part : item.instalments()) {
                buckets[ageing.bucket(part.due())] += part.open().getAmountMinorLong();
            }
            Money charges = item.open(ClaimPart.COSTS).plus(item.open(ClaimPart.INTEREST));
            buckets[ageing.bucket(OldestFirst.due(item))] += charges.getAmountMinorLong();
        }

        Row row(CurrencyUnit currency) {
            List<Money> amounts = new ArrayList<>();
            for (long bucket : buckets) {
                amounts.add(Money.ofMinor(currency, bucket));
            }
            return new Row(debtor, name, amounts);
        }
    }
}
