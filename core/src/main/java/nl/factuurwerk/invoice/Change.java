package nl.factuurwerk.invoice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/**
 * One difference between two drafts.
 *
 * <pre>{@code
 * before.diff(after).forEach(change -> System.out.println(change.in(ENGLISH)));
 * // line 1, quantity: from 12.5 HUR to 10 HUR
 * // line 3 added: Reiskosten, 1 H87 x EUR 25
 * }</pre>
 *
 * @param part what differs
 * @param where its path, and its business term in EN 16931 where there is one. Lines, adjustments and notes are counted
 *     from 0 as they stand in the later draft; what was taken away, as it stood in the earlier one
 * @param before what the earlier draft states; empty where it states nothing
 * @param after what the later draft states; empty where it states nothing
 */
public record Change(DraftPart part, Location where, Optional<Object> before, Optional<Object> after) {

    private static final TextBundle TEXTS = TextBundle.beside(Change.class, "changes");

    /**
     * Checks that there is a difference.
     *
     * @throws IllegalArgumentException if both states are the same
     */
    public Change {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(where, "where");
        if (before.equals(after)) {
            throw new IllegalArgumentException(where + " does not change: " + before);
        }
    }

    /**
     * Tells whether something is stated that was not.
     *
     * @return whether only the later draft has it
     */
    public boolean isAddition() {
        return before.isEmpty();
    }

    /**
     * Tells whether something is no longer stated.
     *
     * @return whether only the earlier draft has it
     */
    public boolean isRemoval() {
        return after.isEmpty();
    }

    /**
     * Words the change.
     *
     * @param language the language
     * @return one line, without a full stop
     */
    public String in(Language language) {
        Map<String, Object> values = new HashMap<>();
        values.put("place", place(language));
        before.ifPresent(value -> values.put("before", StatedValue.of(value, language)));
        after.ifPresent(value -> values.put("after", StatedValue.of(value, language)));
        String key = isAddition() ? "added" : isRemoval() ? "removed" : "changed";
        return TEXTS.message("change." + key, values).in(language);
    }

    private String place(Language language) {
        String path = where.path();
        String name = part.name(language);
        if (!path.startsWith("lines[")) {
            return path.endsWith("]") ? name + " " + numberAt(path.lastIndexOf('[')) : name;
        }
        String numbered =
                path.indexOf('.') > 0 && path.endsWith("]") ? name + " " + numberAt(path.lastIndexOf('[')) : name;
        Message place = TEXTS.message(
                part == DraftPart.LINE ? "place.line" : "place.within-line",
                Map.of("number", numberAt(path.indexOf('[')), "part", numbered));
        return place.in(language);
    }

    /** People count from one. */
    private int numberAt(int bracket) {
        String path = where.path();
        return 1 + Integer.parseInt(path, bracket + 1, path.indexOf(']', bracket), 10);
    }

    /** Words the change in English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
