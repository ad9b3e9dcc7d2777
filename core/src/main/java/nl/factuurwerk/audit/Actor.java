package nl.factuurwerk.audit;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * Who did something.
 *
 * @param nature whether it was a person
 * @param name what the host calls the person or the process: 1 to 200 printable characters
 */
public record Actor(Nature nature, String name) {

    /** Whether somebody acted, or something. */
    public enum Nature {
        /** A person: the name is personal data. */
        PERSON,
        /** A process of the host or of the library, such as a billing run. */
        PROCESS
    }

    private static final int LONGEST = 200;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or has one that cannot be printed
     */
    public Actor {
        Objects.requireNonNull(nature, "nature");
        if (PlainText.isBlank(name) || PlainText.length(name) > LONGEST || !PlainText.isPrintable(name)) {
            throw new IllegalArgumentException("Not the name of an actor: '" + PlainText.quote(name) + "' (1 to "
                    + LONGEST + " printable characters)");
        }
    }

    /**
     * Names a person.
     *
     * @param name what the host calls the person
     * @return the actor
     * @throws IllegalArgumentException if the name is blank, longer than 200 characters, or cannot be printed
     */
    public static Actor person(String name) {
        return new Actor(Nature.PERSON, name);
    }

    /**
     * Names a process.
     *
     * @param name what the host calls the process, for instance {@code billing-run}
     * @return the actor
     * @throws IllegalArgumentException if the name is blank, longer than 200 characters, or cannot be printed
     */
    public static Actor process(String name) {
        return new Actor(Nature.PROCESS, name);
    }

    static void write(Actor actor, Canonical to) {
        to.name(1, actor.nature).text(2, actor.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
