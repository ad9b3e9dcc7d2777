package nl.factuurwerk.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may import whom. */
final class FloorRules {

    /** The libraries that core may use, and the package that each is kept to; the empty name is no restriction. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "java.", "",
            "org.joda.money.", "",
            "jakarta.validation.", "",
            "org.jspecify.annotations.", "",
            "org.slf4j.", "service",
            "org.iban4j.", "party");

    private static final List<String> OUTSIDE_WORLD =
            List.of("java.io.", "java.net.", "java.nio.file.", "java.nio.channels.", "java.sql.");

    private FloorRules() {}

    static ArchRule onlyDownstairs(Root root) {
        return Complaints.none("import of ours only what the table allows", type -> {
            Optional<String> own = root.packageOf(type).flatMap(Floors::rowOf);
            return own.isEmpty()
                    ? Stream.of(type.getName() + " is in a package without a row in the table")
                    : type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isUpstairs(root, own.orElseThrow(), dependency))
                            .map(Dependency::getDescription);
        });
    }

    private static boolean isUpstairs(Root root, String own, Dependency dependency) {
        Optional<String> target = root.packageOf(dependency.getTargetClass());
        if (target.isEmpty()) {
            return false;
        }
        Optional<String> row = target.flatMap(Floors::rowOf);
        return row.isEmpty()
                || !row.orElseThrow().equals(own) && !Floors.TABLE.get(own).contains(row.orElseThrow());
    }

    static ArchRule noCycles(Root root) {
        return slices().assignedFrom(new PackageByPackage(root))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    static ArchRule onlyKnownLibraries(Root root) {
        return Complaints.noDependency("use only the libraries of core, each where it belongs", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            return !target.isPrimitive()
                    && root.packageOf(target).isEmpty()
                    && LIBRARIES.entrySet().stream()
                            .noneMatch(library -> target.getName().startsWith(library.getKey())
                                    && (library.getValue().isEmpty()
                                            || root.isIn(dependency.getOriginClass(), library.getValue())));
        });
    }

    static ArchRule noOutsideWorld(Root root) {
        return Complaints.none(
                "leave files, sockets and databases alone, save to read tables",
                type -> root.isIn(type, "reference")
                        ? Stream.empty()
                        : Stream.concat(
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isOutsideWorld(dependency.getTargetClass()))
                                        .map(Dependency::getDescription),
                                type.getAccessesFromSelf().stream()
                                        .filter(FloorRules::meetsOutsideWorld)
                                        .map(JavaAccess::getDescription)));
    }

    /** A call that is given a stream or a file depends on it, whether or not anything is done with it. */
    private static boolean meetsOutsideWorld(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target && isOutsideWorld(target.getRawReturnType());
    }

    private static boolean isOutsideWorld(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return OUTSIDE_WORLD.stream().anyMatch(name::startsWith);
    }

    /** Each package on its own, subpackages too: a cycle inside a feature is a cycle. */
    private record PackageByPackage(Root root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return root.packageOf(type)
                    .map(name -> name.equals(Floors.ROOT) ? "the root package" : name)
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "the packages of core";
        }
    }
}
