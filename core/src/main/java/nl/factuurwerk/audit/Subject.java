package nl.factuurwerk.audit;

import java.util.Comparator;
import java.util.Objects;
import nl.factuurwerk.identity.Id;

/**
 * What an act is about: a thing of a kind, such as {@code invoice:inv-42}.
 *
 * @param kind what it is: 1 to 32 characters out of a-z, 0-9 and {@code -}, a letter first
 * @param id which one it is
 */
public record Subject(String kind, Id<?> id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
            .thenComparing(subject -> subject.id().value());

    /**
     * Checks the shape of the kind.
     *
     * @throws IllegalArgumentException if it does not have the shape of a kind
     */
    public Subject {
        Kind.require(kind);
        Objects.requireNonNull(id, "id");
    }

    /**
     * Names a thing.
     *
     * @param kind what it is, for instance {@code invoice}
     * @param id which one it is
     * @return the subject
     * @throws IllegalArgumentException if the kind does not have the shape of one
     */
    public static Subject of(String kind, Id<?> id) {
        return new Subject(kind, id);
    }

    /**
     * Names a thing by a text.
     *
     * @param text kind and id, for instance {@code invoice:inv-42}
     * @return the subject
     * @throws IllegalArgumentException if one of them does not have its shape
     */
    public static Subject of(String text) {
        int end = Kind.end(text);
        return new Subject(text.substring(0, end), Id.of(text.substring(end + 1)));
    }

    /**
     * Returns the chain of the acts on this thing alone.
     *
     * @return the chain of the same kind and id
     */
    public ChainId chain() {
        return new ChainId(kind, id);
    }

    /** A short digest-like key: the same for equal subjects, and no two others that anybody could find. */
    Digest key() {
        return Canonical.digest("audit-subject", this, Subject::write);
    }

    static void write(Subject subject, Canonical to) {
        to.text(1, subject.kind).text(2, subject.id.value());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /** Writes kind and id: {@code invoice:inv-42}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
