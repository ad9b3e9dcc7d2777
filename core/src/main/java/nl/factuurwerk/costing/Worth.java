package nl.factuurwerk.costing;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What something is worth to be billed, and how far that is.
 *
 * @param sales what it is billed for, or would be, without VAT
 * @param stage how far it is
 */
public record Worth(Money sales, Stage stage) {

    /** How far billing is. Everything that is worth something is in exactly one of them. */
    public enum Stage {
        /** On an invoice that stands. */
        BILLED,
        /** To be billed: work in progress (<em>onderhanden werk</em>). */
        TO_BILL,
        /** Given up, with a reason. */
        WRITTEN_OFF,
        /** Never meant to be billed by itself. */
        NOT_BILLABLE
    }

    /** Checks presence. */
    public Worth {
        Objects.requireNonNull(sales, "sales");
        Objects.requireNonNull(stage, "stage");
    }
}
