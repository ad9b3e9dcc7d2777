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
 * What is open by how long it is overdue (<em>ouderdomsanalyse</em>), per debtor, in one currency. What is owed back to a debtor
 * stands beside it and takes nothing off: it is not said yet what it will be used for.
 *
 * <pre>{@code
 * Ageing ageing = office.receivables().ageing(asOf, CurrencyUnit.EUR);
 * ageing.totals();    // not due, 1 to 30 days, 31 to 60, 61 to 90, more
 * ageing.balance();   // all of that, less what is owed back: what the account of debtors in the books says
 * }</pre>
 *
 * @param asOf the day
 * @param limits the last day of each bucket behind the first one, rising: 30, 60, 90 as a rule
 * @param rows by debtor; without who owes nothing and is owed nothing
 */
public record Ageing(LocalDate asOf, List<Integer> limits, List<Row> rows) {

    /** The buckets of most reports: not due, 1 to 30 days overdue, 31 to 60, 61 to 90, more. */
    public static final List<Integer> STANDARD = List.of(30, 60, 90);

    /**
     * What one debtor owes.
     *
     * @param debtor the identity; empty where invoices do not say whom the buyer is in the books, or a payment who paid
     * @param name the name, as the last invoice has it; of who was never invoiced, as its payment has it, which may be empty
     * @param buckets not due, then by days overdue; one more than there are limits, and one
     * @param credit what is owed back to it, and what it paid that is not used yet; zero or above
     */
    public record Row(Optional<Id<Party>> debtor, String name, List<Money> buckets, Money credit) {

        /** Copies the buckets. */
        public Row {
            Objects.requireNonNull(debtor, "debtor");
            Objects.requireNonNull(name, "name");
            buckets = List.copyOf(buckets);
            Objects.requireNonNull(credit, "credit");
        }

        /**
         * Returns all that is open.
         *
         * @return the sum of the buckets
         */
        public Money open() {
            return Money.total(buckets);
        }

        /**
         * Returns what is overdue.
         *
         * @return the sum of all buckets but the first
         */
        public Money overdue() {
            return open().minus(buckets.getFirst());
        }

        /**
         * Returns what the account of the debtor says.
         *
         * @return what is open less what is owed back; below zero for a debtor in credit
         */
        public Money balance() {
            return open().minus(credit);
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
     * @param items what is open or owed back, in any order
     * @return the ageing
     * @throws IllegalArgumentException if the limits are not above 0 and rising
     */
    public static Ageing of(LocalDate asOf, CurrencyUnit currency, List<Integer> limits, Stream<OpenItem> items) {
        return of(asOf, currency, limits, items, Stream.empty());
    }

    /**
     * Puts items in buckets, with what was paid and is not used yet beside them.
     *
     * @param asOf the day of the items and the payments
     * @param currency which items and payments are taken
     * @param limits the last day of each bucket behind the first
     * @param items what is open or owed back, in any order
     * @param payments what became of payments, in any order; of those of nobody who is known there is one row for each name
     * @return the ageing
     * @throws IllegalArgumentException if the limits are not above 0 and rising
     */
    public static Ageing of(
            LocalDate asOf,
            CurrencyUnit currency,
            List<Integer> limits,
            Stream<OpenItem> items,
            Stream<PaymentAccount> payments) {
        Ageing empty = new Ageing(asOf, limits, List.of());
        Map<String, Tally> tallies = new TreeMap<>();
        items.filter(item -> item.open().getCurrencyUnit().equals(currency)
                        && (item.open().isPositive() || item.owedBack().isPositive()))
                .forEach(item -> tallies.computeIfAbsent(
                                key(item.debtor(), item.invoice().buyer().name()),
                                k -> new Tally(item.debtor(), limits.size() + 2))
                        .add(item, empty));
        payments.filter(account -> account.unallocated().getCurrencyUnit().equals(currency)
                        && account.unallocated().isPositive())
                .forEach(account -> {
                    Payment payment = account.payment().payment();
                    tallies.computeIfAbsent(
                                    key(payment.payer(), payment.payerName()),
                                    k -> new Tally(payment.payer(), limits.size() + 2))
                            .add(account);
                });
        return new Ageing(
                asOf,
                limits,
                tallies.values().stream().map(tally -> tally.row(currency)).toList());
    }

    private static String key(Optional<Id<Party>> debtor, String name) {
        return debtor.map(id -> "id " + id).orElse("name " + name);
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

    /**
     * Returns what is owed back in all.
     *
     * @return the sum of what is owed back to each debtor; empty without rows
     */
    public Optional<Money> credit() {
        return rows.stream().map(Row::credit).reduce(Money::plus);
    }

    /**
     * Returns what all accounts say together.
     *
     * @return what is open less what is owed back; empty without rows
     */
    public Optional<Money> balance() {
        return rows.stream().map(Row::balance).reduce(Money::plus);
    }

    /** Adds up what one debtor owes, and is owed. */
    private static final class Tally {

        private final Optional<Id<Party>> debtor;
        private final long[] buckets;
        private long credit;
        private String name = "";

        Tally(Optional<Id<Party>> debtor, int size) {
            this.debtor = debtor;
            buckets = new long[size];
        }

        /** Interest and costs stand with what of their invoice is oldest. */
        void add(OpenItem item, Ageing ageing) {
            name = item.invoice().buyer().name();
            credit += item.owedBack().getAmountMinorLong();
            for (OpenInstalment part : item.instalments()) {
                buckets[ageing.bucket(part.due())] += part.open().getAmountMinorLong();
            }
            Money charges = item.open(ClaimPart.COSTS).plus(item.open(ClaimPart.INTEREST));
            if (charges.isPositive()) {
                buckets[ageing.bucket(OldestFirst.due(item))] += charges.getAmountMinorLong();
            }
        }

        void add(PaymentAccount account) {
            credit += account.unallocated().getAmountMinorLong();
            if (name.isEmpty()) {
                name = account.payment().payment().payerName();
            }
        }

        Row row(CurrencyUnit currency) {
            List<Money> amounts = new ArrayList<>();
            for (long bucket : buckets) {
                amounts.add(Money.ofMinor(currency, bucket));
            }
            return new Row(debtor, name, amounts, Money.ofMinor(currency, credit));
        }
    }
}
