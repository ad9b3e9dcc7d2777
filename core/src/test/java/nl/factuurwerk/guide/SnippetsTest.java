package nl.factuurwerk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java snippet of the README and the guide is a region of a test that passes. A block names its region after the
 * language, {@code ```java VatWithoutInvoicesTest#rates}, and the test marks it: {@code // region rates} to
 * {@code // end}.
 */
class SnippetsTest {

    private static final Path ROOT = root();

    /** A block of code on a page. */
    record Snippet(Path page, int line, String region, String code) {
        @Override
        public String toString() {
            return ROOT.relativize(page) + ":" + line + " " + region;
        }
    }

    static List<Snippet> snippets() {
        List<Snippet> found = new ArrayList<>();
        pages().forEach(page -> found.addAll(snippetsOf(page, read(page))));
        return found;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void a_snippet_is_a_region_of_a_test(Snippet snippet) {
        assertThat(snippet.region()).as("%s names a region, as Test#region", snippet).contains("#");
        String test = snippet.region().substring(0, snippet.region().indexOf('#'));
        String region = snippet.region().substring(test.length() + 1);

        assertThat(regionsOf(test)).as("%s", snippet).containsEntry(region, snippet.code());
    }

    /** A region that no page shows is a page that lost it. */
    @Test
    void a_region_of_the_guide_is_on_a_page() {
        Set<String> shown = snippets().stream().map(Snippet::region).collect(Collectors.toCollection(TreeSet::new));
        Set<String> marked = new TreeSet<>();
        sources()
                .filter(file -> file.getParent().endsWith(Path.of("nl", "factuurwerk", "guide")))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(test -> !test.equals(SnippetsTest.class.getSimpleName()))
                .forEach(test -> regionsOf(test).keySet().forEach(region -> marked.add(test + "#" + region)));

        assertThat(marked).isNotEmpty().isSubsetOf(shown);
    }

    private static List<Snippet> snippetsOf(Path page, List<String> lines) {
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```java")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String region = lines.get(i).substring("```java".length()).strip();
                found.add(new Snippet(page, i + 1, region, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return found;
    }

    private static Map<String, String> regionsOf(String test) {
        List<Path> files = sources()
                .filter(file -> file.getFileName().toString().equals(test + ".java"))
                .toList();
        assertThat(files).as("sources of %s", test).hasSize(1);
        List<String> lines = read(files.get(0));
        Map<String, String> regions = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("// region ")) {
                int end = i + 1;
                while (!lines.get(end).strip().equals("// end")) {
                    end++;
                }
                String name = lines.get(i).strip().substring("// region ".length());
                String code = String.join("\n", lines.subList(i + 1, end)).stripIndent();
                assertThat(regions.put(name, code)).as("region %s twice in %s", name, test).isNull();
                i = end;
            }
        }
        return regions;
    }

    private static Stream<Path> pages() {
        Path guide = ROOT.resolve("docs/guide");
        return Stream.concat(
                Stream.of(ROOT.resolve("README.md")),
                files(guide).filter(file -> file.toString().endsWith(".md")).sorted());
    }

    private static Stream<Path> sources() {
        return Stream.of("core", "json", "pdf", "examples")
                .map(module -> ROOT.resolve(module).resolve("src"))
                .filter(Files::isDirectory)
                .flatMap(SnippetsTest::files)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their module. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/guide"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
