package nl.factuurwerk.staff;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.text.PlainText;

/**
 * Someone who works for the seller: an employee, the owner, a temporary worker.
 *
 * @param id the identity
 * @param name the name as customers may see it on an invoice, on one line, at most {@value #LONGEST_NAME} characters
 */
public record Employee(Id<Employee> id, String name) {

    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    /**
     * Checks the name, and drops the blanks around it.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has a character that cannot be printed
     */
    public Employee {
        Objects.requireNonNull(id, "id");
        name = name.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || PlainText.fault(name).isPresent()) {
            throw new IllegalArgumentException("Not the name of an employee: '" + PlainText.quote(name) + "' (1 to "
                    + LONGEST_NAME + " printable characters)");
        }
    }
}
