package nl.factuurwerk.identity;

/**
 * Somebody else changed the same thing, or holds the same series, at the same time. Nothing of the unit of work was kept.
 *
 * <p>The one exception for both: two units of work that were in each other's way, which a store that owns its
 * transactions runs again; and a {@linkplain #isStale() stale} version, which running the same work again cannot mend.
 */
public final class ConcurrentChange extends RuntimeException {

    private final transient boolean stale;

    /**
     * Makes the exception for units of work that were in each other's way.
     *
     * @param message what was changed by others
     */
    public ConcurrentChange(String message) {
        this(message, false);
    }

    private ConcurrentChange(String message, boolean stale) {
        super(message);
        this.stale = stale;
    }

    /**
     * Makes the exception for what changed since it was read.
     *
     * @param what what was to be saved or removed
     * @param stands the version that is kept now
     * @param read the version that was read
     * @return the exception
     */
    public static ConcurrentChange stale(Object what, long stands, long read) {
        return new ConcurrentChange(
                "Somebody else changed it: " + what + " stands at version " + stands + ", version " + read
                        + " was read",
                true);
    }

    /**
     * Makes the exception for what is gone since it was read.
     *
     * @param what what was to be saved or removed
     * @return the exception
     */
    public static ConcurrentChange gone(Object what) {
        return new ConcurrentChange("There is nothing to replace or remove: " + what, true);
    }

    /**
     * Tells whether the unit of work brought along a version that was read before it began. To be read and changed anew
     * by whoever read it: running the work again would bring along the same version.
     *
     * @return whether running the work again cannot help
     */
    public boolean isStale() {
        return stale;
    }
}
