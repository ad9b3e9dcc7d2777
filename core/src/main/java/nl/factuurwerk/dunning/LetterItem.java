package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.claim.InterestPeriod;
import org.joda.money.Money;

/**
 * An invoice, or an instalment of one, that a letter asks to pay.
 *
 * @param key which invoice, and which due date
 * @param number its number (BT-1)
 * @param issued its date (BT-2)
 * @param principal what is open of it
 * @param interest what is open of interest on the invoice; zero where none is claimed
 */
public record LetterItem(Overdue.Key key, String number, LocalDate issued, Money principal, Accrued interest) {

    /**
     * Interest, and how it came about.
     *
     * @param open what is to be paid of it
     * @param periods by rate and amount, in order; none where it is not claimed by this letter
     */
    public record Accrued(Money open, List<InterestPeriod> periods) {
        /** Copies the periods. */
        public Accrued {
            Objects.requireNonNull(open, "open");
            periods = List.copyOf(periods);
        }
    }

    /** Checks presence. */
    public LetterItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(interest, "interest");
    }

    /**
     * Returns what is to be paid.
     *
     * @return principal and interest
     */
    public Money total() {
        return principal.plus(interest.open());
    }
}
