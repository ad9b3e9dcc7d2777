package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void reads_the_rows_of_a_file_beside_a_class() {
        assertThat(Resources.csv(ResourcesTest.class, "good.csv"))
                .extracting(row -> row.text("name"))
                .containsExactly("één", "two, three");
    }

    @Test
    void names_file_and_line_of_a_row_that_cannot_be_used() {
        assertThatThrownBy(
                        () -> Resources.csv(ResourcesTest.class, "good.csv", row -> LocalDate.parse(row.text("from"))))
                .isInstanceOfSatisfying(UnreadableTable.class, e -> {
                    assertThat(e.file()).isEqualTo("good.csv");
                    assertThat(e.line()).isEqualTo(3);
                })
                .hasMessageStartingWith("good.csv, line 3: ")
                .hasMessageContaining("2026-02-30");
    }

    @Test
    void names_file_and_line_of_a_malformed_row() {
        assertThatThrownBy(() -> Resources.csv(ResourcesTest.class, "broken.csv"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageStartingWith("broken.csv, line 2: ");
    }

    @Test
    void names_a_file_that_is_not_there_or_not_utf_8() {
        assertThatThrownBy(() -> Resources.csv(ResourcesTest.class, "absent.csv"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("absent.csv: no such file beside " + ResourcesTest.class.getName());
        assertThatThrownBy(() -> Resources.csv(ResourcesTest.class, "latin1.csv"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage("latin1.csv: not UTF-8");
    }
}
