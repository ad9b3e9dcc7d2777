package nl.factuurwerk.costing;

import java.util.Objects;
import org.joda.money.Money;

/**
 * Why the margin differs from the one planned. The causes of a project add up to the whole difference, to the cent.
 *
 * @param kind which sort of cause
 * @param amount how much better the margin is for it; below zero how much worse
 */
public record Cause(Kind kind, Money amount) {

    /** Sorts of causes. */
    public enum Kind {
        /** More or less time than planned, at the planned cost of an hour. */
        TIME,
        /** Others did the work than were planned for it, whose hour is planned at more or less. */
        MIX,
        /** The hour cost more or less than planned. */
        HOURLY_COST,
        /** Labour where none was planned. */
        UNPLANNED_LABOUR,
        /** Materials cost more or less. */
        MATERIAL,
        /** Expenses were higher or lower. */
        EXPENSE,
        /** Trips cost more or less. */
        TRAVEL,
        /** Work that was worth something was given up. */
        WRITTEN_OFF,
        /** More or less was billed, or is to be billed. Work that was given up counts as billed here: it is a cause of its own. */
        REVENUE
    }

    /** Checks presence. */
    public Cause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
    }
}
