package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowsTest {

    /** What a host would write. */
    public static final class TestRows implements TableRows {

        @Override
        public String table() {
            return "test";
        }

        @Override
        public Stream<String> lines() {
            return Stream.of("name,number", "a,1", "b,2");
        }
    }

    private record Given(String table, List<String> all) implements TableRows {
        @Override
        public Stream<String> lines() {
            return all.stream();
        }
    }

    private static String nameAndNumber(Csv.Row row) {
        return row.text("name") + Integer.parseInt(row.text("number"));
    }

    @Nested
    class installed {

        @Test
        void finds_the_classes_that_are_named_as_a_service(@TempDir Path root) throws IOException {
            Path services = Files.createDirectories(root.resolve("META-INF/services"));
            Files.writeString(services.resolve(TableRows.class.getName()), TestRows.class.getName());

            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {root.toUri().toURL()}, TableRowsTest.class.getClassLoader())) {
                assertThat(TableRows.installed(loader)).singleElement().isInstanceOf(TestRows.class);
            }
        }

        @Test
        void finds_nothing_where_nothing_is_named() {
            assertThat(TableRows.installed(TableRowsTest.class.getClassLoader()))
                    .isEmpty();
        }
    }

    @Nested
    class read {

        @Test
        void joins_the_rows_for_one_table_and_passes_the_others_over() {
            List<TableRows> providers = List.of(
                    new TestRows(),
                    new Given("other", List.of("not a table of names")),
                    new Given("test", List.of("number,name", "3,c")));

            assertThat(TableRows.read(providers, "test", TableRowsTest::nameAndNumber))
                    .containsExactly("a1", "b2", "c3");
        }

        @Test
        void names_class_and_line_of_a_row_that_cannot_be_used() {
            List<TableRows> providers = List.of(new Given("test", List.of("name,number", "a,1", "b,two")));

            assertThatThrownBy(() -> TableRows.read(providers, "test", TableRowsTest::nameAndNumber))
                    .isInstanceOfSatisfying(UnreadableTable.class, e -> {
                        assertThat(e.file()).isEqualTo(Given.class.getName());
                        assertThat(e.line()).isEqualTo(3);
                    })
                    .hasMessageContaining("line 3: ")
                    .hasMessageContaining("two")
                    .hasCauseInstanceOf(NumberFormatException.class);
        }

        @Test
        void names_class_and_line_of_a_malformed_row() {
            List<TableRows> providers = List.of(new Given("test", List.of("name,number", "a,1,1")));

            assertThatThrownBy(() -> TableRows.read(providers, "test", TableRowsTest::nameAndNumber))
                    .isInstanceOfSatisfying(
                            UnreadableTable.class, e -> assertThat(e.line()).isEqualTo(2))
                    .hasMessageContaining("has 3 fields");
        }
    }
}
