package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * Interest or costs were put on an invoice that is not paid in time. They are outside the scope of VAT, never lines of an
 * invoice, and due at once.
 *
 * @param id which charge
 * @param on when
 * @param portion on which invoice, which part, and how much
 * @param words how it came about; empty where nobody says
 */
public record Charged(Id<ReceivableEntry> id, LocalDate on, Portion portion, String words) implements ReceivableEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if it is put on the principal, which changes by credit notes alone, or the words are
     *     longer than 1,000 characters or cannot be printed
     */
    public Charged {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        if (portion.part() == ClaimPart.PRINCIPAL) {
            throw new IllegalArgumentException("The principal of an invoice changes by documents alone: " + portion);
        }
        words = KeptText.require(words);
    }

    @Override
    public Money amount() {
        return portion.amount();
    }
}
