package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The longest term of payment that the law lets parties agree on, and what holds where they agreed on nothing.
 *
 * <pre>{@code
 * LegalTerm.between(LegalTerm.Relation.LARGE_TO_SMALL).effectiveDays(60, LocalDate.of(2023, 8, 1));    // 30
 * LegalTerm.between(LegalTerm.Relation.BUSINESS).dueIfNothingAgreed(received);                         // 30 days after it
 * }</pre>
 *
 * @param relation who owes whom
 */
public record LegalTerm(Relation relation) {

    private static final int STANDARD = 30;
    private static final int LONGEST = 60;
    private static final LocalDate LARGE_DEBTORS = LocalDate.of(2022, 7, 1);

    /** Who owes whom. */
    public enum Relation {
        /** A business owes a business: 60 days, longer only if expressly agreed and not manifestly unfair (art. 6:119a(5) BW). */
        BUSINESS,
        /**
         * A large business owes a small or medium one: 30 days for contracts from 1 July 2022; a longer clause is void, and 30
         * days hold (art. 6:119a(6) BW).
         */
        LARGE_TO_SMALL,
        /** A public body owes a business: 30 days, up to 60 if that is justified by the contract (art. 6:119b BW). */
        PUBLIC_BODY,
        /** A consumer owes: no maximum; due at once where nothing was agreed (art. 6:38 BW). */
        CONSUMER
    }

    /** Checks presence. */
    public LegalTerm {
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * Names a relation.
     *
     * @param relation who owes whom
     * @return the term by law
     */
    public static LegalTerm between(Relation relation) {
        return new LegalTerm(relation);
    }

    /**
     * Returns the longest term that may be agreed without further ado.
     *
     * @param contract the date of the contract
     * @return how many days, or empty where the law sets no maximum
     */
    public OptionalInt mostDays(LocalDate contract) {
        return switch (relation) {
            case BUSINESS -> OptionalInt.of(LONGEST);
            case LARGE_TO_SMALL -> OptionalInt.of(contract.isBefore(LARGE_DEBTORS) ? LONGEST : STANDARD);
            case PUBLIC_BODY -> OptionalInt.of(STANDARD);
            case CONSUMER -> OptionalInt.empty();
        };
    }

    /**
     * Returns what is left of a term that was agreed. Only the clause of a large debtor is void by itself; a longer term
     * between others may hold where it was expressly agreed, which is for a judge to say.
     *
     * @param agreed how many days
     * @param contract the date of the contract
     * @return how many days hold
     */
    public int effectiveDays(int agreed, LocalDate contract) {
        boolean isVoid = relation == Relation.LARGE_TO_SMALL && !contract.isBefore(LARGE_DEBTORS) && agreed > STANDARD;
        return isVoid ? STANDARD : agreed;
    }

    /**
     * Tells whether a term is longer than may be agreed without further ado.
     *
     * @param agreed how many days
     * @param contract the date of the contract
     * @return whether it is
     */
    public boolean isTooLong(int agreed, LocalDate contract) {
        OptionalInt most = mostDays(contract);
        return most.isPresent() && agreed > most.getAsInt();
    }

    /**
     * Returns the last day to pay where nothing was agreed: 30 days from the start of the day after receipt, or at once for a
     * consumer.
     *
     * @param received when the invoice was received, or what was supplied where that was later (art. 6:119a(2) BW)
     * @return the last day; statutory interest of business runs from the next one
     */
    public LocalDate dueIfNothingAgreed(LocalDate received) {
        return relation == Relation.CONSUMER ? received : received.plusDays(STANDARD);
    }
}
