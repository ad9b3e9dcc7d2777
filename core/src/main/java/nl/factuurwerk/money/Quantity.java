package nl.factuurwerk.money;

import java.util.Objects;

/**
 * How much of something: a number and a unit (BT-129, BT-130). Negative where something is taken back or deducted.
 *
 * <pre>{@code
 * hours("12.5")   pieces(500)   Quantity.of("3.75", Unit.KILOGRAM)
 * }</pre>
 *
 * @param value the number, exact
 * @param unit the unit
 */
public record Quantity(Decimal value, Unit unit) {

    /** Checks presence. */
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Makes a quantity.
     *
     * @param value the number as plain text, for instance {@code 3.75}
     * @param unit the unit
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(Decimal.of(value), unit);
    }

    /**
     * Makes a number of hours.
     *
     * @param value the number as plain text, for instance {@code 12.5}
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Quantity hours(String value) {
        return of(value, Unit.HOUR);
    }

    /**
     * Makes a number of days.
     *
     * @param value the number as plain text
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Quantity days(String value) {
        return of(value, Unit.DAY);
    }

    /**
     * Makes a number of kilometres.
     *
     * @param value the number as plain text
     * @return the quantity
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Quantity kilometres(String value) {
        return of(value, Unit.KILOMETRE);
    }

    /**
     * Makes a number of pieces.
     *
     * @param value how many
     * @return the quantity
     */
    public static Quantity pieces(long value) {
        return new Quantity(Decimal.of(value), Unit.PIECE);
    }

    /**
     * Makes the quantity of something that is sold as a whole.
     *
     * @return one lump sum
     */
    public static Quantity lumpSum() {
        return new Quantity(Decimal.ONE, Unit.LUMP_SUM);
    }

    /**
     * Returns the quantity with the other sign.
     *
     * @return minus this quantity
     */
    public Quantity negate() {
        return new Quantity(value.negate(), unit);
    }

    /**
     * Adds a quantity of the same unit.
     *
     * @param other what to add
     * @return the exact sum
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Cannot add " + other + " to " + this + ": the units differ");
        }
        return new Quantity(value.plus(other.value), unit);
    }

    /** Writes number and unit code: {@code 12.5 HUR}. */
    @Override
    public String toString() {
        return value + " " + unit;
    }
}
