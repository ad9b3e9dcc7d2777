package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one creditor claims of one debtor: debts, and what happened to them since. A claim holds no totals; what is owed
 * follows from its entries as of any day, and is the same whenever it is asked.
 *
 * <pre>{@code
 * Claim claim = Claim.builder()
 *         .debt(Debt.of("2026-0001", eur("1000.00"), date("2026-01-31"))
 *                 .interest(InterestTerms.statutory(COMMERCIAL))
 *                 .build())
 *         .entry(ClaimEntry.costs(date("2026-02-01"), eur("150.00"), "collection costs"))
 *         .entry(ClaimEntry.paid(date("2026-03-02"), eur("500.00")))
 *         .build();
 * claim.asOf(date("2026-04-01"), InterestCalculator.standard()).total();   // EUR 663.83
 * }</pre>
 */
public final class Claim {

    private final List<Debt> debts;
    private final List<ClaimEntry> entries;

    private Claim(List<Debt> debts, List<ClaimEntry> entries) {
        this.debts = List.copyOf(debts);
        this.entries = entries.stream()
                .sorted(Comparator.comparing(ClaimEntry::day).thenComparingInt(Claim::rank))
                .toList();
    }

    /** Of what happens on one day, costs come first, and a credit before a payment. */
    private static int rank(ClaimEntry entry) {
        return switch (entry) {
            case ClaimEntry.Costs costs -> 0;
            case ClaimEntry.Credited credited -> 1;
            case ClaimEntry.Paid paid -> 2;
        };
    }

    /**
     * Starts a claim.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with what this claim has
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.debts.addAll(debts);
        builder.entries.addAll(entries);
        return builder;
    }

    /**
     * Returns what is claimed.
     *
     * @return the debts, at least one, in the order in which they were added
     */
    public List<Debt> debts() {
        return debts;
    }

    /**
     * Returns what happened.
     *
     * @return the entries by day; of one day, costs, then credits, then payments
     */
    public List<ClaimEntry> entries() {
        return entries;
    }

    /**
     * Returns the currency of everything in the claim.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return debts.getFirst().principal().getCurrencyUnit();
    }

    /**
     * Computes what is owed at the end of a day. Entries after that day are as if they were not there yet.
     *
     * @param day the day, which bears interest itself
     * @param interest the rates and the day count
     * @return what is owed, line by line
     * @throws nl.factuurwerk.reference.OutsideTable if something bears interest on a day whose rate is not known
     */
    public ClaimStatement asOf(LocalDate day, InterestCalculator interest) {
        return new ClaimLedger(this, interest).asOf(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that && debts.equals(that.debts) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(debts, entries);
    }

    @Override
    public String toString() {
        return debts + " " + entries;
    }

    /** Takes debts and entries, in any order. */
    public static final class Builder {

        private final List<Debt> debts = new ArrayList<>();
        private final List<ClaimEntry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a debt.
         *
         * @param debt the debt
         * @return this builder
         */
        public Builder debt(Debt debt) {
            debts.add(Objects.requireNonNull(debt, "debt"));
            return this;
        }

        /**
         * Adds something that happened.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder entry(ClaimEntry entry) {
            entries.add(Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /**
         * Makes the claim.
         *
         * @return the claim
         * @throws InvalidInput if the rules have errors: all of them
         */
        public Claim build() {
            return tryBuild().orThrow();
        }

        /**
         * Makes the claim, if the rules allow it.
         *
         * @return the claim, or the findings {@code CLAIM-DEBT-NONE}, {@code CLAIM-DEBT-TWICE},
         *     {@code CLAIM-DEBT-UNKNOWN}, {@code CLAIM-CURRENCY}
         */
        public Parsed<Claim> tryBuild() {
            Report report = Report.collect(this::check);
            return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new Claim(debts, entries));
        }

        private void check(Consumer<Finding> findings) {
            if (debts.isEmpty()) {
                findings.accept(ClaimRules.DEBT_NONE.at(Location.of("debts")));
                return;
            }
            CurrencyUnit currency = debts.getFirst().principal().getCurrencyUnit();
            Set<String> known = new HashSet<>();
            for (int i = 0; i < debts.size(); i++) {
                Debt debt = debts.get(i);
                String path = "debts[" + i + "]";
                if (!known.add(debt.reference())) {
                    findings.accept(ClaimRules.DEBT_TWICE.at(Location.of(path), quoted(debt.reference())));
                }
                sameCurrency(debt.principal(), currency, path, findings);
            }
            for (int i = 0; i < entries.size(); i++) {
                String path = "entries[" + i + "]";
                sameCurrency(entries.get(i).amount(), currency, path, findings);
                debtOf(entries.get(i))
                        .filter(debt -> !known.contains(debt))
                        .ifPresent(
                                debt -> findings.accept(ClaimRules.DEBT_UNKNOWN.at(Location.of(path), quoted(debt))));
            }
        }

        private static Optional<String> debtOf(ClaimEntry entry) {
            return switch (entry) {
                case ClaimEntry.Costs costs -> Optional.empty();
                case ClaimEntry.Paid paid -> paid.towards();
                case ClaimEntry.Credited credited -> Optional.of(credited.debt());
            };
        }

        private static Map<String, Object> quoted(String reference) {
            return Map.of("reference", PlainText.quote(reference));
        }

        private static void sameCurrency(Money amount, CurrencyUnit currency, String path, Consumer<Finding> findings) {
            if (!amount.getCurrencyUnit().equals(currency)) {
                findings.accept(ClaimRules.CURRENCY.at(
                        Location.of(path), Map.of("currency", amount.getCurrencyUnit(), "expected", currency)));
            }
        }
    }
}
