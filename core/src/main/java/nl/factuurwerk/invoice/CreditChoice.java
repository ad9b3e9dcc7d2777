package nl.factuurwerk.invoice;

import java.util.Objects;
import org.joda.money.Money;

/** What of an invoice is credited. Lines and adjustments are numbered from 1, as they are printed. */
public sealed interface CreditChoice {

    /** Everything that is left. */
    record Everything() implements CreditChoice {}

    /**
     * What is left of a line.
     *
     * @param line its number (BT-126)
     */
    record WholeLine(int line) implements CreditChoice {}

    /**
     * A quantity of a line, at what one unit of it is still worth.
     *
     * @param line its number (BT-126)
     * @param quantity how much, in the unit and with the sign of the line
     */
    record Quantity(int line, nl.factuurwerk.money.Quantity quantity) implements CreditChoice {
        /** Checks presence. */
        public Quantity {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * An amount off a line, which leaves its quantity as it is.
     *
     * @param line its number (BT-126)
     * @param amount how much, without or with VAT as the prices of the invoice are, and with the sign of the line
     */
    record Amount(int line, Money amount) implements CreditChoice {
        /** Checks presence. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * What is left of a charge on the document. Allowances need not be chosen: they follow the lines that they are on.
     *
     * @param adjustment its number among the allowances and charges of the document
     */
    record Charge(int adjustment) implements CreditChoice {}
}
