package nl.factuurwerk.identity;

/**
 * Where new identifiers come from. Injected at the facade, so that nothing below it draws random numbers and a test
 * sees the same identifiers every time.
 */
@FunctionalInterface
public interface IdSource {

    /**
     * Returns a text that this source has never returned before.
     *
     * @return a text that {@link Id} accepts
     */
    String next();

    /**
     * Returns a new identifier.
     *
     * @param <T> what it will identify
     * @return an identifier that was never returned before
     */
    default <T> Id<T> nextId() {
        return Id.of(next());
    }
}
