package nl.factuurwerk.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

/** The same values in, the same values out: nothing that a caller did not hand over. */
final class PurityRules {

    private static final Set<String> OLD_TIME =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    private PurityRules() {}

    /**
     * Time comes from the injected clock, which only {@code service} reads, and only by {@code instant()}. Only the facade
     * may reach for a clock of the system, and never for one in the system's own zone.
     */
    static ArchRule noHiddenNow(Root root) {
        return Complaints.none(
                "take the time from a clock that was handed over",
                type -> Stream.concat(
                        type.getAccessesFromSelf().stream()
                                .filter(access -> isHiddenNow(root, access))
                                .map(JavaAccess::getDescription),
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> OLD_TIME.contains(
                                        dependency.getTargetClass().getName()))
                                .map(Object::toString)));
    }

    private static boolean isHiddenNow(Root root, JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        if (owner.isAssignableTo(InstantSource.class) && (name.equals("instant") || name.equals("millis"))) {
            return name.equals("millis") || !root.isIn(access.getOriginOwner(), "service");
        }
        if (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(InstantSource.class) && name.equals("system")) {
            return name.equals("systemDefaultZone") || !root.isIn(access.getOriginOwner(), Floors.ROOT);
        }
        return name.equals("now")
                && (owner.getPackageName().equals("java.time")
                        || owner.getPackageName().startsWith("java.time."));
    }

    /** Ids come from the injected source; only the facade may wire one that draws them. */
    static ArchRule noHiddenChance(Root root) {
        return Complaints.none("leave nothing to chance", type -> {
            boolean facade = root.isIn(type, Floors.ROOT);
            return Stream.concat(
                    type.getAccessesFromSelf().stream()
                            .filter(access -> isHiddenChance(facade, access))
                            .map(JavaAccess::getDescription),
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isGenerator(facade, dependency.getTargetClass()))
                            .map(Object::toString));
        });
    }

    private static boolean isHiddenChance(boolean facade, JavaAccess<?> access) {
        return isCall(access, Math.class, "random")
                || isCall(access, StrictMath.class, "random")
                || isCall(access, Collections.class, "shuffle")
                || !facade && isCall(access, UUID.class, "randomUUID");
    }

    private static boolean isGenerator(boolean facade, JavaClass type) {
        String name = type.getName();
        return name.equals("java.util.Random")
                || name.equals("java.util.SplittableRandom")
                || name.equals("java.util.concurrent.ThreadLocalRandom")
                || name.startsWith("java.util.random.")
                || name.equals("java.security.SecureRandom") && !facade;
    }

    /** Zone, language and settings are arguments, never those of the machine. */
    static ArchRule noHiddenDefaults() {
        return Complaints.noAccess(
                "ask nothing of the machine it runs on",
                access -> access.getName().equals("systemDefault")
                                && access.getTargetOwner().getPackageName().equals("java.time")
                        || isCall(access, Locale.class, "getDefault")
                        || isCall(access, TimeZone.class, "getDefault")
                        || isCall(access, System.class, "getenv")
                        || isCall(access, System.class, "getProperty")
                        || isCall(access, System.class, "lineSeparator"));
    }

    /** No binary fraction anywhere: not held, not handed over, not called for. */
    static ArchRule noFloatingPoint() {
        return Complaints.none(
                "count in exact numbers",
                type -> Stream.of(
                                type.getFields().stream()
                                        .filter(field -> isFloatingPoint(field.getRawType()))
                                        .map(JavaField::getDescription),
                                type.getCodeUnits().stream()
                                        .filter(unit -> isFloatingPoint(unit.getRawReturnType())
                                                || unit.getRawParameterTypes().stream()
                                                        .anyMatch(PurityRules::isFloatingPoint))
                                        .map(JavaCodeUnit::getDescription),
                                type.getAccessesFromSelf().stream()
                                        .filter(PurityRules::meetsFloatingPoint)
                                        .map(JavaAccess::getDescription),
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> isFloatingPoint(dependency.getTargetClass()))
                                        .map(Object::toString))
                        .flatMap(complaints -> complaints)
                        .distinct());
    }

    private static boolean meetsFloatingPoint(JavaAccess<?> access) {
        return switch (access.getTarget()) {
            case FieldAccessTarget field -> isFloatingPoint(field.getRawType());
            case CodeUnitAccessTarget unit ->
                isFloatingPoint(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(PurityRules::isFloatingPoint);
            default -> throw new IllegalStateException("an access to what is neither field nor code: " + access);
        };
    }

    /** The primitives, their boxes, and what the JDK builds on them ({@code DoubleStream}, {@code ToDoubleFunction}). */
    private static boolean isFloatingPoint(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isEquivalentTo(double.class)
                || base.isEquivalentTo(float.class)
                || base.getPackageName().startsWith("java.")
                        && Stream.of("Double", "Float").anyMatch(base.getSimpleName()::contains);
    }

    /** What is worth saying is returned, thrown or logged. */
    static ArchRule noConsole() {
        List<String> streams = List.of("out", "err", "in", "console");
        return Complaints.noAccess(
                "keep off the console",
                access -> access.getTargetOwner().isEquivalentTo(System.class) && streams.contains(access.getName())
                        || access.getName().equals("printStackTrace"));
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> owner, String... names) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && Arrays.asList(names).contains(access.getName());
    }
}
