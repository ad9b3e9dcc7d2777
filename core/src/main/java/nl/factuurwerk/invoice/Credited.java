package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * What a credit note takes back, and what was left to take before it. The VAT of a credit is the VAT of what was left
 * before less the VAT of what is left after it, so that the credits of an invoice come to the invoice, per VAT group and
 * to the cent, however it is cut up.
 *
 * @param lines what each line of the credit note takes back, in its order; that can be a charge, where nothing else is credited
 * @param adjustments what each allowance and charge of the credit note takes back, in its order
 * @param before what was left of each VAT group that the credit touches, in the order of the groups
 * @param cash what was left in all, with VAT and to the cent, where it is settled in cash: what is rounded to coins is what
 *     was left before less what is left after, as everything else; empty for other means
 */
public record Credited(List<Part> lines, List<Part> adjustments, List<VatSubtotal> before, Optional<Money> cash) {

    /**
     * A line, allowance or charge of the invoice that something is taken back of.
     *
     * @param kind whether it is a line, or an allowance or charge on the document
     * @param number its number on the invoice among those of its kind, from 1
     * @param quantity how much of the quantity of a line; empty where only its amount is lowered, and for adjustments
     * @param before what was left of its amount, without or with VAT as prices are; allowances below zero
     */
    public record Part(Kind kind, int number, Optional<Quantity> quantity, Money before) {
        /** What kind of part it is. */
        public enum Kind {
            /** A line (BG-25). */
            LINE,
            /** An allowance (BG-20) or charge (BG-21) on the document. */
            ADJUSTMENT
        }

        /**
         * Checks presence.
         *
         * @throws IllegalArgumentException if the number is below 1
         */
        public Part {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(before, "before");
            if (number < 1) {
                throw new IllegalArgumentException("Lines and adjustments are numbered from 1, not " + number);
            }
        }
    }

    /** Copies the lists. */
    public Credited {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        before = List.copyOf(before);
        Objects.requireNonNull(cash, "cash");
    }
}
