package nl.factuurwerk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.architecture.ArchitectureRule;
import nl.factuurwerk.architecture.Floors;
import nl.factuurwerk.architecture.Root;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final Root CORE = new Root(ArchitectureTest.class.getPackageName());
    private static final JavaClasses CORE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE.name());
    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages(ArchitectureRule.class.getPackageName() + ".violations");

    @Nested
    class Core {

        @ParameterizedTest
        @EnumSource(ArchitectureRule.class)
        void keeps(ArchitectureRule rule) {
            rule.under(CORE).check(CORE_CLASSES);
        }

        @Test
        void is_looked_at_as_a_whole() throws IOException {
            assertThat(CORE_CLASSES).hasSize(compiledClasses());
        }

        private int compiledClasses() throws IOException {
            URL tests =
                    ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation();
            String folder = CORE.name().replace('.', '/');
            int count = 0;
            for (URL place :
                    Collections.list(ArchitectureTest.class.getClassLoader().getResources(folder))) {
                if (!place.toString().startsWith(tests.toString())) {
                    try (Stream<Path> files = Files.walk(Path.of(URI.create(place.toString())))) {
                        count += (int) files.filter(it -> it.toString().endsWith(".class"))
                                .count();
                    }
                }
            }
            return count;
        }
    }

    /** What is called bad in a rule's package of violations must be named in its report; what is called good must not. */
    @Nested
    class Each_rule {

        @ParameterizedTest
        @EnumSource(ArchitectureRule.class)
        void fails_on_everything_bad_and_on_nothing_good(ArchitectureRule rule) {
            JavaClasses violations =
                    VIOLATIONS.that(resideInAPackage(rule.violations().name() + ".."));
            String report = rule.under(rule.violations()).evaluate(violations).getFailureReport().getDetails().stream()
                    .collect(joining("\n"));

            assertThat(named(violations, "bad"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(report).containsPattern("\\Q" + it + "\\E\\b"));
            assertThat(named(violations, "good"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(report).doesNotContainPattern("\\Q" + it + "\\E\\b"));
        }

        private Stream<String> named(JavaClasses classes, String prefix) {
            Stream<String> types = classes.stream()
                    .filter(it -> lowercase(it.getSimpleName()).startsWith(prefix))
                    .map(JavaClass::getName);
            Stream<String> members = classes.stream()
                    .flatMap(it -> it.getMembers().stream())
                    .filter(it -> lowercase(it.getName()).startsWith(prefix))
                    .map(JavaMember::getFullName)
                    .map(it -> it.replaceFirst("\\(.*", ""));
            return Stream.concat(types, members);
        }

        private String lowercase(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    @Nested
    class The_table {

        @Test
        void allows_only_what_stands_above_in_it() {
            Set<String> above = new HashSet<>();
            Floors.TABLE.forEach((name, allowed) -> {
                assertThat(above).as("what %s may import", name).containsAll(allowed);
                above.add(name);
            });
        }

        @Test
        void lets_the_ground_floor_use_nothing() {
            assertThat(List.of("text", "time", "identity"))
                    .allSatisfy(it -> assertThat(Floors.TABLE.get(it)).isEmpty());
        }

        @Test
        void lets_nobody_use_the_facade() {
            assertThat(Floors.TABLE.values()).allSatisfy(it -> assertThat(it).doesNotContain(Floors.ROOT));
        }
    }
}
