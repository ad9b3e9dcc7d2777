package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What documentation quotes is what runs. */
class SnippetsTest {

    private static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of(Snippets.root().resolve("README.md")),
                Snippets.files(Snippets.root().resolve("docs").resolve("guide"), ".md").stream());
    }

    @TestFactory
    Stream<DynamicTest> every_block_of_java_and_of_output_is_the_snippet_it_names() throws IOException {
        Map<String, String> snippets = Snippets.all();
        return documents()
                .flatMap(document -> blocks(document)
                        .filter(block -> List.of("java", "text").contains(block.language()))
                        .map(block -> DynamicTest.dynamicTest(document.getFileName() + ": " + block.name(), () -> {
                            assertThat(snippets)
                                    .as("the block in %s", block.section())
                                    .containsKey(block.name());
                            assertThat(block.text()).isEqualTo(snippets.get(block.name()));
                        })));
    }

    @Test
    void the_readme_quotes_something() throws IOException {
        assertThat(blocks(Snippets.root().resolve("README.md")))
                .extracting(Snippets.Block::name)
                .contains("quickstart", "rejected", "rejected.txt");
    }

    /** A snippet that no page shows is a page that lost it. */
    @Test
    void every_snippet_is_quoted() throws IOException {
        assertThat(documents().flatMap(SnippetsTest::blocks).map(Snippets.Block::name))
                .containsAll(Snippets.all().keySet());
    }

    private static Stream<Snippets.Block> blocks(Path document) {
        try {
            return Snippets.blocks(Files.readString(document)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void regions_lose_the_blanks_that_all_their_lines_begin_with() {
        String source = """
                class A {
                    // begin::one[]
                    void b() {
                        c();

                    }
                    // end::one[]
                }
                """;

        assertThat(Snippets.regions(source.replace("begin", "tag")))
                .isEqualTo(Map.of("one", "void b() {\n    c();\n\n}\n"));
    }

    @Test
    void a_block_belongs_to_the_name_right_above_it() {
        String document = """
                ## A
                <!-- snippet: one -->

                ```java
                c();
                ```
                ## B
                <!-- snippet: two -->
                but then
                ```java
                d();
                ```
                """;

        assertThat(Snippets.blocks(document))
                .containsExactly(
                        new Snippets.Block("java", "one", "c();\n", "A"),
                        new Snippets.Block("java", "", "d();\n", "B"));
    }
}
