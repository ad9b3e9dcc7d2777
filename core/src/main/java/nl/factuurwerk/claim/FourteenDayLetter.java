package nl.factuurwerk.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a fourteen-day letter (<em>veertiendagenbrief</em>, art. 6:96(6) BW) to a consumer says, when it went and when it
 * arrived. Only after a correct one does a consumer owe collection costs; whether it is, {@link LetterChecker} tells.
 *
 * <pre>{@code
 * FourteenDayLetter letter = FourteenDayLetter.about(eur("1000.00"), date("2026-10-31"))
 *         .dated(date("2026-11-05"))
 *         .costs(eur("150.00"))
 *         .consequencesStated()
 *         .posted(date("2026-11-05"))
 *         .build();
 * }</pre>
 */
public final class FourteenDayLetter {

    /** Of posted letters, none arrives on these days. */
    private static final Set<DayOfWeek> NO_POST = Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

    private static final int DAYS_OF_POST = 2;

    private final Money principal;
    private final LocalDate due;
    private final LocalDate dated;
    private final LetterTerm term;
    private final Money costs;
    private final boolean vatIncluded;
    private final boolean vatReasonStated;
    private final boolean consequencesStated;
    private final Optional<LocalDate> posted;
    private final Optional<LocalDate> received;
    private final String proof;

    private FourteenDayLetter(Builder builder) {
        this.principal = builder.principal;
        this.due = builder.due;
        this.dated = builder.dated;
        this.term = builder.term;
        this.costs = builder.costs;
        this.vatIncluded = builder.vatIncluded;
        this.vatReasonStated = builder.vatReasonStated;
        this.consequencesStated = builder.consequencesStated;
        this.posted = builder.posted;
        this.received = builder.received;
        this.proof = builder.proof;
    }

    /**
     * Starts a letter with the term of {@link LetterTerm#standard}, dated the day after the due date, that states no costs.
     *
     * @param principal what is unpaid of all debts that it demands, in euro, above zero
     * @param due the last day to pay of the debt among them that fell due last
     * @return the builder
     * @throws IllegalArgumentException if the principal is not above zero, or not in euro
     */
    public static Builder about(Money principal, LocalDate due) {
        return new Builder(principal, due);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with what this letter has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(principal, due);
        builder.dated = dated;
        builder.term = term;
        builder.costs = costs;
        builder.vatIncluded = vatIncluded;
        builder.vatReasonStated = vatReasonStated;
        builder.consequencesStated = consequencesStated;
        builder.posted = posted;
        builder.received = received;
        builder.proof = proof;
        return builder;
    }

    /**
     * Tells on which day a letter is presumed to arrive: the second day after posting, not counting Sunday, Monday and
     * holidays (HR 25 November 2016, ECLI:NL:HR:2016:2704, as it is reported). The debtor may dispute it, and then the
     * creditor has to prove that it arrived.
     *
     * @param posted the day it was posted
     * @return the day of presumed receipt
     */
    public static LocalDate presumedReceipt(LocalDate posted) {
        return BusinessDays.dutch().weekend(NO_POST).plus(posted, DAYS_OF_POST);
    }

    /**
     * Returns what the letter demands.
     *
     * @return what is unpaid of all its debts, above zero
     */
    public Money principal() {
        return principal;
    }

    /**
     * Returns by when the debt was to be paid that fell due last.
     *
     * @return the last day to pay, after which the debtor is in default
     */
    public LocalDate due() {
        return due;
    }

    /**
     * Returns the date on the letter.
     *
     * @return the date
     */
    public LocalDate dated() {
        return dated;
    }

    /**
     * Returns how the letter says by when to pay.
     *
     * @return the term
     */
    public LetterTerm term() {
        return term;
    }

    /**
     * Returns the costs that the letter says will be owed.
     *
     * @return the amount, with VAT where {@link #vatIncluded}; zero if it states none
     */
    public Money costs() {
        return costs;
    }

    /**
     * Tells whether VAT is charged on in the costs.
     *
     * @return whether the amount includes VAT
     */
    public boolean vatIncluded() {
        return vatIncluded;
    }

    /**
     * Tells whether the letter says that collecting bears VAT that the creditor cannot deduct.
     *
     * @return whether it says both
     */
    public boolean vatReasonStated() {
        return vatReasonStated;
    }

    /**
     * Tells whether the letter says what follows if nothing is paid.
     *
     * @return whether it states the consequences
     */
    public boolean consequencesStated() {
        return consequencesStated;
    }

    /**
     * Returns when the letter was posted.
     *
     * @return the day, or empty if it was not sent by post
     */
    public Optional<LocalDate> posted() {
        return posted;
    }

    /**
     * Returns when the letter reached the debtor.
     *
     * @return the day, or empty if it is not known
     */
    public Optional<LocalDate> received() {
        return received;
    }

    /**
     * Returns what proves that the letter arrived.
     *
     * @return for instance the number of a registered letter or a bailiff's writ; empty where nothing does
     */
    public String proof() {
        return proof;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FourteenDayLetter that
                && principal.equals(that.principal)
                && due.equals(that.due)
                && dated.equals(that.dated)
                && term.equals(that.term)
                && costs.equals(that.costs)
                && vatIncluded == that.vatIncluded
                && vatReasonStated == that.vatReasonStated
                && consequencesStated == that.consequencesStated
                && posted.equals(that.posted)
                && received.equals(that.received)
                && proof.equals(that.proof);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                principal,
                due,
                dated,
                term,
                costs,
                vatIncluded,
                vatReasonStated,
                consequencesStated,
                posted,
                received,
                proof);
    }

    @Override
    public String toString() {
        return "letter of " + dated + " about " + principal + ", due " + due;
    }

    /** Takes what a letter says and what is known of its way. */
    public static final class Builder {

        private final Money principal;
        private final LocalDate due;
        private LocalDate dated;
        private LetterTerm term = LetterTerm.standard();
        private Money costs = Money.zero(CurrencyUnit.EUR);
        private boolean vatIncluded;
        private boolean vatReasonStated;
        private boolean consequencesStated;
        private Optional<LocalDate> posted = Optional.empty();
        private Optional<LocalDate> received = Optional.empty();
        private String proof = "";

        private Builder(Money principal, LocalDate due) {
            if (!principal.getCurrencyUnit().equals(CurrencyUnit.EUR) || principal.isNegativeOrZero()) {
                throw new IllegalArgumentException("A letter demands an amount above zero, in euro, not " + principal);
            }
            this.principal = principal;
            this.due = Objects.requireNonNull(due, "due");
            this.dated = due.plusDays(1);
        }

        /**
         * Says which date the letter has.
         *
         * @param day the date
         * @return this builder
         */
        public Builder dated(LocalDate day) {
            this.dated = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says how the letter puts the term.
         *
         * @param words the term
         * @return this builder
         */
        public Builder term(LetterTerm words) {
            this.term = Objects.requireNonNull(words, "words");
            return this;
        }

        /**
         * Says which costs the letter announces.
         *
         * @param amount the amount, in euro, not below zero
         * @return this builder
         * @throws IllegalArgumentException if it is below zero or not in euro
         */
        public Builder costs(Money amount) {
            if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR) || amount.isNegative()) {
                throw new IllegalArgumentException("A letter announces costs in euro, not below zero: " + amount);
            }
            this.costs = amount;
            return this;
        }

        /**
         * Says that the costs include VAT.
         *
         * @param reasonStated whether the letter says that the creditor is charged VAT and cannot deduct it
         * @return this builder
         */
        public Builder vatIncluded(boolean reasonStated) {
            this.vatIncluded = true;
            this.vatReasonStated = reasonStated;
            return this;
        }

        /**
         * Says that the letter tells what follows if nothing is paid.
         *
         * @return this builder
         */
        public Builder consequencesStated() {
            this.consequencesStated = true;
            return this;
        }

        /**
         * Says that the letter was posted.
         *
         * @param day the day it was posted
         * @return this builder
         */
        public Builder posted(LocalDate day) {
            this.posted = Optional.of(day);
            return this;
        }

        /**
         * Says that the letter reached the debtor.
         *
         * @param day the day it did
         * @param provenBy what proves it; empty where nothing does
         * @return this builder
         */
        public Builder received(LocalDate day, String provenBy) {
            this.received = Optional.of(day);
            this.proof = Objects.requireNonNull(provenBy, "provenBy");
            return this;
        }

        /**
         * Makes the letter, correct or not.
         *
         * @return the letter
         * @throws IllegalArgumentException if it arrived before it was posted
         */
        public FourteenDayLetter build() {
            if (posted.isPresent()
                    && received.filter(day -> day.isBefore(posted.get())).isPresent()) {
                throw new IllegalArgumentException(
                        "A letter does not arrive before it is posted: " + received.get() + ", " + posted.get());
            }
            return new FourteenDayLetter(this);
        }
    }
}
