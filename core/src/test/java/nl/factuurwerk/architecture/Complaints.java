package nl.factuurwerk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A condition on classes that is a list of complaints about each. */
final class Complaints extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> about;

    private Complaints(String description, Function<JavaClass, Stream<String>> about) {
        super(description);
        this.about = about;
    }

    /** The rule that there is nothing to complain about in any class. A package that is still empty keeps every rule. */
    static ArchRule none(String description, Function<JavaClass, Stream<String>> about) {
        return classes().should(new Complaints(description, about)).allowEmptyShould(true);
    }

    /** The rule that no class has a dependency of this kind. */
    static ArchRule noDependency(String description, Predicate<Dependency> forbidden) {
        return none(
                description,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .map(Dependency::getDescription));
    }

    /** The rule that no class calls, refers to, reads or writes a member like this. */
    static ArchRule noAccess(String description, Predicate<JavaAccess<?>> forbidden) {
        return none(
                description,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        about.apply(type).forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
    }
}
