package nl.factuurwerk.money;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * A unit of measure by its UN/ECE code (BT-130, BT-150). Open: any code of Recommendation 20 or 21 is a unit.
 *
 * @param code two or three capital letters or digits, as the recommendation has them
 */
public record Unit(String code) {

    /** One, without further measure. */
    public static final Unit ONE = new Unit("C62");

    /** A piece. */
    public static final Unit PIECE = new Unit("H87");

    /** An hour. */
    public static final Unit HOUR = new Unit("HUR");

    /** A minute. */
    public static final Unit MINUTE = new Unit("MIN");

    /** A day. */
    public static final Unit DAY = new Unit("DAY");

    /** A week. */
    public static final Unit WEEK = new Unit("WEE");

    /** A month. */
    public static final Unit MONTH = new Unit("MON");

    /** A quarter of a year. */
    public static final Unit QUARTER = new Unit("QAN");

    /** A year. */
    public static final Unit YEAR = new Unit("ANN");

    /** A kilometre. */
    public static final Unit KILOMETRE = new Unit("KMT");

    /** A metre. */
    public static final Unit METRE = new Unit("MTR");

    /** A square metre. */
    public static final Unit SQUARE_METRE = new Unit("MTK");

    /** A kilogram. */
    public static final Unit KILOGRAM = new Unit("KGM");

    /** A litre. */
    public static final Unit LITRE = new Unit("LTR");

    /** A kilowatt hour. */
    public static final Unit KILOWATT_HOUR = new Unit("KWH");

    /** A lump sum. */
    public static final Unit LUMP_SUM = new Unit("LS");

    private static final Set<Unit> OF_TIME = Set.of(HOUR, MINUTE, DAY, WEEK, MONTH, QUARTER, YEAR);

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if it is not two or three capital letters or digits
     */
    public Unit {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a UN/ECE unit code: '" + code + "'");
        }
    }

    /**
     * Reads a unit from foreign text.
     *
     * @param text the code
     * @return the unit, or the finding {@code FW-UNIT}
     */
    public static Parsed<Unit> parse(String text) {
        return isCode(text)
                ? Parsed.valid(new Unit(text))
                : Parsed.invalid(NumberRules.UNIT.at(Location.whole(), Map.of("value", PlainText.quote(text))));
    }

    /**
     * Tells whether this unit measures time.
     *
     * @return whether it is an hour, a minute, a day, a week, a month, a quarter or a year
     */
    public boolean isTime() {
        return OF_TIME.contains(this);
    }

    private static boolean isCode(String text) {
        return (text.length() == 2 || text.length() == 3)
                && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    @Override
    public String toString() {
        return code;
    }
}
