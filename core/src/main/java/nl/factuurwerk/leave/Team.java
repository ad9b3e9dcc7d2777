package nl.factuurwerk.leave;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;

/**
 * Employees who fill in for each other.
 *
 * @param name what it is called, on one line
 * @param members who is in it
 * @param minimum how many of them have to be there on a working day, zero if nobody has to
 */
public record Team(String name, Set<Id<Employee>> members, int minimum) {

    /**
     * Checks the name and the number.
     *
     * @throws IllegalArgumentException if the name is blank or cannot be printed, or the minimum is below zero or more than
     *     there are members
     */
    public Team {
        members = Collections.unmodifiableSet(new TreeSet<>(members));
        if (PlainText.isBlank(name) || !PlainText.isPrintable(name)) {
            throw new IllegalArgumentException("Not the name of a team: '" + PlainText.quote(name) + "'");
        }
        if (minimum < 0 || minimum > members.size()) {
            throw new IllegalArgumentException(
                    "Team " + name + " of " + members.size() + " cannot have a minimum of " + minimum);
        }
    }

    /**
     * Makes a team.
     *
     * @param name what it is called
     * @param minimum how many have to be there
     * @param members who is in it
     * @return the team
     * @throws IllegalArgumentException if the name is blank or cannot be printed, or the minimum is below zero or more than
     *     there are members
     */
    public static Team of(String name, int minimum, Collection<Employee> members) {
        return new Team(name, new TreeSet<>(members.stream().map(Employee::id).toList()), minimum);
    }
}
