package nl.factuurwerk.audit;

/**
 * Where the salts of payloads come from. Injected at the facade, so that nothing below it draws random numbers and a
 * test sees the same salts every time. In use it draws from a cryptographically strong source.
 */
@FunctionalInterface
public interface SaltSource {

    /**
     * Returns a new salt.
     *
     * @return a salt that nobody can guess
     */
    Salt next();
}
