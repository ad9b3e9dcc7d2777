package nl.factuurwerk.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.Hours;

/**
 * Someone who works for the seller: an employee, the owner, a temporary worker.
 *
 * @param id the identity
 * @param name the name as customers may see it on an invoice, on one line, at most {@value #LONGEST_NAME} characters
 * @param employments the contracts of employment, by their first day, none overlapping; empty where none was recorded, as
 *     for an owner
 */
public record Employee(Id<Employee> id, String name, List<Employment> employments) {

    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    /**
     * Checks the name, and drops the blanks around it; puts the employments in order.
     *
     * @throws IllegalArgumentException if the name is blank, too long, or has a character that cannot be printed; or if
     *     two employments overlap
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
        employments = employments.stream()
                .sorted(Comparator.comparing(each -> each.days().first()))
                .toList();
        for (int i = 1; i < employments.size(); i++) {
            if (employments.get(i).days().overlaps(employments.get(i - 1).days())) {
                throw new IllegalArgumentException("Employments of " + id + " overlap: "
                        + employments.get(i - 1).days() + " and "
                        + employments.get(i).days());
            }
        }
    }

    /**
     * Makes somebody of whom no contract was recorded.
     *
     * @param id the identity
     * @param name the name as customers may see it
     * @throws IllegalArgumentException if the name is blank, too long, or has a character that cannot be printed
     */
    public Employee(Id<Employee> id, String name) {
        this(id, name, List.of());
    }

    /**
     * Returns this employee with an employment more.
     *
     * @param employment the contract; in place of the one that starts on the same day, if there is one
     * @return the changed employee
     * @throws IllegalArgumentException if it overlaps with another
     */
    public Employee with(Employment employment) {
        List<Employment> all = new ArrayList<>(employments);
        all.removeIf(each -> each.days().first().equals(employment.days().first()));
        all.add(employment);
        return new Employee(id, name, all);
    }

    /**
     * Returns the terms of a day.
     *
     * @param day the day
     * @return what was agreed, or empty if there is no employment on that day
     */
    public Optional<EmploymentTerms> termsOn(LocalDate day) {
        for (Employment employment : employments) {
            if (employment.days().contains(day)) {
                return employment.on(day);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how long this employee works on a day, holidays and leave aside.
     *
     * @param day the day
     * @return the hours; zero on a day off, or where there is no employment
     */
    public Hours hoursOn(LocalDate day) {
        return termsOn(day).map(terms -> terms.pattern().on(day)).orElse(Hours.ZERO);
    }
}
