package nl.factuurwerk.costing;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.staff.Employee;

/**
 * How much of someone's time is worked, and is worth something to be billed.
 *
 * @param employee who
 * @param available how many minutes there were to work: contract hours less leave, illness and holidays
 * @param worked how many minutes were written down
 * @param billable how many of them are billed, to be billed or given up, and not of the own house
 */
public record Utilisation(Id<Employee> employee, long available, long worked, long billable) {

    private static final Decimal HUNDRED = Decimal.of(100);

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one is below zero, or more is billable than was worked
     */
    public Utilisation {
        Objects.requireNonNull(employee, "employee");
        if (available < 0 || billable < 0 || worked < billable) {
            throw new IllegalArgumentException("Of " + available + " minutes " + employee + " worked " + worked
                    + ", of which " + billable + " are billable");
        }
    }

    /**
     * Returns how much of the available time is billable (<em>bezettingsgraad</em>).
     *
     * @return a percentage, half up to a tenth; zero where there was no time
     */
    public Percentage billableShare() {
        return share(billable, available);
    }

    /**
     * Returns how much of the time that was written down is billable (<em>declarabiliteit</em>).
     *
     * @return a percentage, half up to a tenth; zero where nothing was written down
     */
    public Percentage productivity() {
        return share(billable, worked);
    }

    private static Percentage share(long part, long whole) {
        return whole == 0
                ? Percentage.ZERO
                : new Percentage(Decimal.of(part).times(HUNDRED).dividedBy(Decimal.of(whole), 1));
    }
}
