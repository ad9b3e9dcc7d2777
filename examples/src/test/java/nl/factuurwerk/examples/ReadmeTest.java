package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README says that neither a compiler nor a comparison of snippets checks. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern COMMANDS = Pattern.compile("(?m)^```sh$");

    private static Path root;
    private static String readme;
    private static String pom;

    @BeforeAll
    static void read() throws IOException {
        root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("README.md"))) {
            root = root.getParent();
        }
        readme = Files.readString(root.resolve("README.md"));
        pom = Files.readString(root.resolve("pom.xml"));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    @Test
    void two_commands_are_two_and_no_other_section_has_any() {
        List<String> sections = List.of(readme.split("(?m)^## "));

        assertThat(sections)
                .filteredOn(section -> COMMANDS.matcher(section).find())
                .singleElement()
                .satisfies(section -> {
                    assertThat(section).startsWith("Two commands\n");
                    assertThat(COMMANDS.matcher(section).results()).hasSize(2);
                });
    }

    @Test
    void the_report_is_the_one_that_the_quickstart_gives() throws IOException {
        assertThat(readme).contains("```text\n" + QuickstartTest.expected("rejected.txt") + "```\n");
    }

    @Test
    void the_dependency_has_the_version_of_the_build() {
        String version = found(VERSION, pom).findFirst().orElseThrow();

        assertThat(found(VERSION, readme)).isNotEmpty().allMatch(version::equals);
    }

    @Test
    void every_module_is_in_the_table() {
        assertThat(found(MODULE, pom))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(readme).contains("| `" + module + "` |"));
    }

    @Test
    void what_it_links_to_is_there() {
        assertThat(found(LINK, readme).filter(link -> !link.startsWith("https:")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(root.resolve(link)).exists());
    }
}
