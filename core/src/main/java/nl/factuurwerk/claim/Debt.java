package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * One amount that a debtor owes, an unpaid invoice for instance: how much, since when, by when, and what delay costs.
 *
 * <p>A penalty takes the place of statutory interest (art. 6:92(2) BW). Both on one debt are refused, unless the clause is
 * named that has them beside each other.
 *
 * <pre>{@code
 * Debt.of("2026-0001", eur("1000.00"), date("2026-01-31"))
 *         .interest(InterestTerms.statutory(COMMERCIAL))
 *         .build();
 * }</pre>
 */
public final class Debt {

    private final String reference;
    private final Money principal;
    private final LocalDate arisen;
    private final LocalDate due;
    private final InterestTerms interest;
    private final LocalDate interestFrom;
    private final Optional<Penalty> penalty;
    private final String bothByClause;

    private Debt(Builder builder, LocalDate interestFrom) {
        this.reference = builder.reference;
        this.principal = builder.principal;
        this.arisen = builder.arisen;
        this.due = builder.due;
        this.interest = builder.interest;
        this.interestFrom = interestFrom;
        this.penalty = builder.penalty;
        this.bothByClause = builder.bothByClause;
    }

    /**
     * Starts a debt without interest or penalty.
     *
     * @param reference what it is known by, the number of an invoice for instance
     * @param principal how much, with VAT, above zero
     * @param due the last day to pay
     * @return the builder
     * @throws IllegalArgumentException if the reference is blank, or not one line of text
     */
    public static Builder of(String reference, Money principal, LocalDate due) {
        return new Builder(reference, principal, due);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with what this debt has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(reference, principal, due);
        builder.arisen = arisen;
        builder.interest = interest;
        builder.interestFrom = Optional.of(interestFrom);
        builder.penalty = penalty;
        builder.bothByClause = bothByClause;
        return builder;
    }

    /**
     * Returns what the debt is known by.
     *
     * @return the reference, one line
     */
    public String reference() {
        return reference;
    }

    /**
     * Returns how much was owed at first.
     *
     * @return the principal, with VAT, above zero
     */
    public Money principal() {
        return principal;
    }

    /**
     * Returns when the debt came about, which decides what is oldest (art. 6:43(2) BW).
     *
     * @return the day; the due date where nothing else was said
     */
    public LocalDate arisen() {
        return arisen;
    }

    /**
     * Returns by when it was to be paid.
     *
     * @return the last day to pay
     */
    public LocalDate due() {
        return due;
    }

    /**
     * Returns which interest runs.
     *
     * @return the terms
     */
    public InterestTerms interest() {
        return interest;
    }

    /**
     * Returns the first day that bears interest, which its years are counted from.
     *
     * @return the day after the due date, or a later one where default began later
     */
    public LocalDate interestFrom() {
        return interestFrom;
    }

    /**
     * Returns what is forfeited for delay.
     *
     * @return the penalty, or empty if none was agreed
     */
    public Optional<Penalty> penalty() {
        return penalty;
    }

    /**
     * Returns the clause by which the penalty is owed beside the interest.
     *
     * @return the clause; empty where there is no need of one
     */
    public String bothByClause() {
        return bothByClause;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Debt that
                && reference.equals(that.reference)
                && principal.equals(that.principal)
                && arisen.equals(that.arisen)
                && due.equals(that.due)
                && interest.equals(that.interest)
                && interestFrom.equals(that.interestFrom)
                && penalty.equals(that.penalty)
                && bothByClause.equals(that.bothByClause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, principal, arisen, due, interest, interestFrom, penalty, bothByClause);
    }

    @Override
    public String toString() {
        return reference + " " + principal + " due " + due;
    }

    /** Takes what is known of a debt. */
    public static final class Builder {

        private final String reference;
        private final Money principal;
        private final LocalDate due;
        private LocalDate arisen;
        private InterestTerms interest = InterestTerms.none();
        private Optional<LocalDate> interestFrom = Optional.empty();
        private Optional<Penalty> penalty = Optional.empty();
        private String bothByClause = "";

        private Builder(String reference, Money principal, LocalDate due) {
            if (PlainText.isBlank(reference) || !PlainText.isPrintable(reference)) {
                throw new IllegalArgumentException(
                        "A debt is known by one line of text, not '" + PlainText.quote(reference) + "'");
            }
            this.reference = reference;
            this.principal = Objects.requireNonNull(principal, "principal");
            this.due = Objects.requireNonNull(due, "due");
            this.arisen = due;
        }

        /**
         * Says when the debt came about.
         *
         * @param day the date of the invoice, for instance
         * @return this builder
         */
        public Builder arisen(LocalDate day) {
            this.arisen = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says which interest runs.
         *
         * @param terms the terms
         * @return this builder
         */
        public Builder interest(InterestTerms terms) {
            this.interest = Objects.requireNonNull(terms, "terms");
            return this;
        }

        /**
         * Says that interest begins later than the day after the due date, because the debtor was not in default before
         * (art. 6:82 BW).
         *
         * @param day the first day that bears interest
         * @return this builder
         */
        public Builder interestFrom(LocalDate day) {
            this.interestFrom = Optional.of(day);
            return this;
        }

        /**
         * Says what is forfeited for delay.
         *
         * @param agreed the penalty
         * @return this builder
         */
        public Builder penalty(Penalty agreed) {
            this.penalty = Optional.of(agreed);
            return this;
        }

        /**
         * Names the clause by which the penalty is owed beside the interest and not instead of it.
         *
         * @param clause for instance {@code art. 9.2 of the general terms}, one line
         * @return this builder
         * @throws IllegalArgumentException if it is not one line of text
         */
        public Builder bothByClause(String clause) {
            if (!PlainText.isPrintable(clause)) {
                throw new IllegalArgumentException(
                        "A clause is named in one line, not '" + PlainText.quote(clause) + "'");
            }
            this.bothByClause = clause;
            return this;
        }

        /**
         * Makes the debt.
         *
         * @return the debt
         * @throws InvalidInput if the rules have errors: all of them
         */
        public Debt build() {
            return tryBuild().orThrow();
        }

        /**
         * Makes the debt, if the rules allow it.
         *
         * @return the debt, or the findings {@code CLAIM-AMOUNT}, {@code CLAIM-CURRENCY}, {@code CLAIM-INTEREST-EARLY},
         *     {@code CLAIM-PENALTY-AND-INTEREST}
         */
        public Parsed<Debt> tryBuild() {
            LocalDate from = interestFrom.orElseGet(() -> due.plusDays(1));
            Report report = Report.collect(findings -> check(from, findings));
            return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new Debt(this, from));
        }

        private void check(LocalDate from, Consumer<Finding> findings) {
            if (principal.isNegativeOrZero()) {
                findings.accept(ClaimRules.AMOUNT.at(Location.of("principal"), Map.of("amount", principal)));
            }
            if (penalty.filter(agreed -> !agreed.atOnce().isSameCurrency(principal))
                    .isPresent()) {
                findings.accept(ClaimRules.CURRENCY.at(
                        Location.of("penalty"),
                        Map.of(
                                "currency",
                                penalty.get().atOnce().getCurrencyUnit(),
                                "expected",
                                principal.getCurrencyUnit())));
            }
            if (!from.isAfter(due)) {
                findings.accept(
                        ClaimRules.INTEREST_EARLY.at(Location.of("interestFrom"), Map.of("day", from, "due", due)));
            }
            boolean bears = !(interest instanceof InterestTerms.None);
            if (penalty.isPresent() && bears && PlainText.isBlank(bothByClause)) {
                findings.accept(ClaimRules.PENALTY_AND_INTEREST.at(
                        Location.of("penalty"), Map.of("reference", PlainText.quote(reference))));
            }
        }
    }
}
