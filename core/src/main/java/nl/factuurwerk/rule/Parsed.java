package nl.factuurwerk.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading foreign input: the value, or the findings that say why there is none. A value may come with
 * warnings.
 *
 * <pre>{@code
 * switch (Iban.parse(text)) {
 *     case Parsed.Valid<Iban>(var iban, var warnings) -> use(iban);
 *     case Parsed.Invalid<Iban>(var report)           -> show(report);
 * }
 * }</pre>
 *
 * @param <T> what was to be read
 */
public sealed interface Parsed<T> {

    /**
     * The input could be read.
     *
     * @param get the value
     * @param warnings findings without an error
     * @param <T> what was to be read
     */
    record Valid<T>(T get, Report warnings) implements Parsed<T> {
        /** Checks presence, and that no error is hidden behind a value. */
        public Valid {
            Objects.requireNonNull(get, "get");
            if (warnings.hasErrors()) {
                throw new IllegalArgumentException("A valid value cannot have errors: " + warnings);
            }
        }

        @Override
        public Report report() {
            return warnings;
        }
    }

    /**
     * The input could not be read.
     *
     * @param report every finding, with at least one error
     * @param <T> what was to be read
     */
    record Invalid<T>(Report report) implements Parsed<T> {
        /** Checks that there is an error. */
        public Invalid {
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("Invalid input without an error: " + report);
            }
        }
    }

    /**
     * Makes a result with a value and no findings.
     *
     * @param value the value
     * @param <T> what was read
     * @return the result
     */
    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value, Report.empty());
    }

    /**
     * Makes a result without a value.
     *
     * @param report every finding, with at least one error
     * @param <T> what was to be read
     * @return the result
     */
    static <T> Parsed<T> invalid(Report report) {
        return new Invalid<>(report);
    }

    /**
     * Makes a result without a value, for one reason.
     *
     * @param finding the error
     * @param <T> what was to be read
     * @return the result
     */
    static <T> Parsed<T> invalid(Finding finding) {
        return new Invalid<>(Report.of(finding));
    }

    /**
     * Returns what was found: errors, or the warnings that came with a value.
     *
     * @return the report
     */
    Report report();

    /**
     * Returns the value where there is one.
     *
     * @return the value, or empty if the input could not be read
     */
    default Optional<T> value() {
        return this instanceof Valid<T> valid ? Optional.of(valid.get()) : Optional.empty();
    }

    /**
     * Tells whether there is a value.
     *
     * @return whether the input could be read
     */
    default boolean isValid() {
        return this instanceof Valid<T>;
    }

    /**
     * Returns the value, where its absence would be a mistake of the caller.
     *
     * @return the value
     * @throws InvalidInput if the input could not be read; carries all findings
     */
    default T orThrow() {
        return switch (this) {
            case Valid<T>(T value, Report warnings) -> value;
            case Invalid<T>(Report report) -> throw new InvalidInput(report);
        };
    }

    /**
     * Applies a function to the value, if there is one.
     *
     * @param function what to make of the value
     * @param <R> what it makes
     * @return the result, with the same findings
     */
    default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
        return switch (this) {
            case Valid<T>(T value, Report warnings) -> new Valid<>(function.apply(value), warnings);
            case Invalid<T>(Report report) -> new Invalid<>(report);
        };
    }
}
