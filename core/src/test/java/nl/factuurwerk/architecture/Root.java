package nl.factuurwerk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/**
 * The package that the floors stand under. Core's own is {@code nl.factuurwerk}; a set of deliberate violations has a
 * root of its own, so that a rule sees the same packages in it.
 */
public record Root(String name) {

    /** The package of {@code type} relative to this root, or nothing where it is not one of ours. */
    Optional<String> packageOf(JavaClass type) {
        String packageName = type.getBaseComponentType().getPackageName();
        if (packageName.equals(name)) {
            return Optional.of(Floors.ROOT);
        }
        return packageName.startsWith(name + ".")
                ? Optional.of(packageName.substring(name.length() + 1))
                : Optional.empty();
    }

    /** Whether {@code type} belongs to the row {@code row} of the table. */
    boolean isIn(JavaClass type, String row) {
        return packageOf(type).flatMap(Floors::rowOf).filter(row::equals).isPresent();
    }
}
