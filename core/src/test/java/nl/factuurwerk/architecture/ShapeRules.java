package nl.factuurwerk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a type looks like from outside. */
final class ShapeRules {

    private static final List<String> VAGUE = List.of("Util", "Utils", "Helper", "Manager", "Impl", "DTO", "Dto");

    private ShapeRules() {}

    static ArchRule nullMarked() {
        return Complaints.none(
                "be in a package whose package-info says @NullMarked",
                type -> Stream.of(type)
                        .filter(it -> it.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isEmpty())
                        .map(it -> it.getName() + " is in a package that is not @NullMarked"));
    }

    static ArchRule noVagueNames() {
        return Complaints.none(
                "be named for what they are",
                type -> Stream.of(type)
                        .filter(it -> VAGUE.stream().anyMatch(it.getSimpleName()::endsWith))
                        .map(it -> it.getName() + " is named for nothing in particular"));
    }

    static ArchRule noStaticState() {
        return noField(
                "have no static field that can change",
                field -> is(field, JavaModifier.STATIC)
                        && (!is(field, JavaModifier.FINAL) || holdsState(field.getRawType())));
    }

    /** A final field of such a type is final in name only. */
    private static boolean holdsState(JavaClass type) {
        return type.isAssignableTo(AbstractMap.class)
                || type.isAssignableTo(AbstractCollection.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    static ArchRule noPublicFields() {
        return noField(
                "show no field but constants",
                field -> is(field, JavaModifier.PUBLIC)
                        && !field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    private static ArchRule noField(String description, Predicate<JavaField> forbidden) {
        return Complaints.none(
                description, type -> type.getFields().stream().filter(forbidden).map(JavaField::getDescription));
    }

    private static boolean is(JavaField field, JavaModifier modifier) {
        return field.getModifiers().contains(modifier);
    }
}
