package nl.factuurwerk.persistence;

/** Somebody else changed the same thing, or holds the same series, at the same time. Nothing was kept. */
public final class ConcurrentChange extends RuntimeException {

    /**
     * Makes the exception.
     *
     * @param message what was changed by others
     */
    public ConcurrentChange(String message) {
        super(message);
    }
}
