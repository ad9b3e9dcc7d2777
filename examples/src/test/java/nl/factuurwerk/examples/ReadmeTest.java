package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README says that no compiler checks. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private static String readme;
    private static String pom;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Snippets.root().resolve("README.md"));
        pom = Files.readString(Snippets.root().resolve("pom.xml"));
    }

    @Test
    void two_commands_are_two_and_no_other_section_has_any() {
        assertThat(Snippets.blocks(readme))
                .filteredOn(block -> block.language().equals("sh"))
                .extracting(Snippets.Block::section)
                .containsExactly("Two commands", "Two commands");
    }

    @Test
    void the_dependency_has_the_version_of_the_build() {
        String version =
                VERSION.matcher(pom).results().findFirst().orElseThrow().group(1);

        assertThat(VERSION.matcher(readme).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(version::equals);
    }

    @Test
    void every_module_is_in_the_table() {
        assertThat(MODULE.matcher(pom).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(readme).contains("| `" + module + "` |"));
    }

    @Test
    void what_it_links_to_is_there() {
        assertThat(LINK.matcher(readme)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(link -> !link.startsWith("https:")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Snippets.root().resolve(link)).exists());
    }
}
