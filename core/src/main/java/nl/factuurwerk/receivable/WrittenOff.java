package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * What is open is not asked for any more (<em>afboeking</em>). It settles the invoice in the books; it is no money, and no
 * credit: VAT is not lowered by it.
 *
 * @param id which one
 * @param on when
 * @param portion what is given up
 * @param reason why
 * @param words why, in words; empty where the reason says enough
 */
public record WrittenOff(Id<ReceivableEntry> id, LocalDate on, Portion portion, WriteOffReason reason, String words)
        implements ReceivableEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed, or missing
     *     where the reason is {@link WriteOffReason#OTHER}
     */
    public WrittenOff {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(portion, "portion");
        Objects.requireNonNull(reason, "reason");
        words = KeptText.require(words);
        if (reason == WriteOffReason.OTHER && words.isEmpty()) {
            throw new IllegalArgumentException("Another reason than those there are needs words");
        }
    }

    @Override
    public Money amount() {
        return portion.amount();
    }
}
