package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * The figure that a share is taken of, with who stated it and what proves it.
 *
 * @param kind revenue or savings
 * @param period the days that the figure is of, with both ends
 * @param figure the amount; below zero for a loss, on which nothing is billed
 * @param statement who stated it
 */
public record ValueBasis(Kind kind, DateRange period, Money figure, Statement statement) {

    /** What a figure measures. */
    public enum Kind {
        /** What the customer earned. */
        REVENUE,
        /** What the customer did not have to spend. */
        SAVINGS
    }

    /**
     * Who stated a figure.
     *
     * @param by who stated it, as it is printed
     * @param on the day on which it was recorded; its share is due from that day
     * @param evidence what proves it: the name or number of a report
     */
    public record Statement(String by, LocalDate on, String evidence) {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank or cannot be printed
         */
        public Statement {
            Objects.requireNonNull(on, "on");
            if (by.isBlank() || evidence.isBlank() || !PlainText.isPrintable(by) || !PlainText.isPrintable(evidence)) {
                throw new IllegalArgumentException(
                        "A figure needs printable words on who stated it and what proves it: '" + PlainText.quote(by)
                                + "', '" + PlainText.quote(evidence) + "'");
            }
        }
    }

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it has an open end
     */
    public ValueBasis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(statement, "statement");
        if (period.end().isEmpty() || period.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("A figure is of days with both ends: " + period);
        }
    }

    /**
     * Makes a figure of revenue.
     *
     * @param period the days that it is of
     * @param figure what the customer earned
     * @param statement who stated it
     * @return the basis
     */
    public static ValueBasis revenue(DateRange period, Money figure, Statement statement) {
        return new ValueBasis(Kind.REVENUE, period, figure, statement);
    }

    /**
     * Makes a figure of savings.
     *
     * @param period the days that it is of
     * @param figure what the customer did not have to spend
     * @param statement who stated it
     * @return the basis
     */
    public static ValueBasis savings(DateRange period, Money figure, Statement statement) {
        return new ValueBasis(Kind.SAVINGS, period, figure, statement);
    }
}
