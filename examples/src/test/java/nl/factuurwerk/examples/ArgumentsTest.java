package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void without_any_the_example_is_billed() {
        Arguments arguments = Arguments.of();

        assertThat(arguments.input()).isDirectory();
        assertThat(arguments.output()).isEqualTo(Path.of("target", "monthly-invoicing"));
        assertThat(arguments.date()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(arguments.month()).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void folders_and_date_can_be_said() {
        assertThat(Arguments.of("in", "--date=2027-01-15", "out"))
                .isEqualTo(new Arguments(Path.of("in"), Path.of("out"), LocalDate.of(2027, 1, 15)));
        assertThat(Arguments.of("--date=2027-01-15").month()).isEqualTo(YearMonth.of(2026, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date=2026-02-30", "--date=", "--month=2026-10", "-h"})
    void what_has_no_meaning_is_refused(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of("in", word))
                .withMessageContaining("Use: MonthlyInvoicing [input folder]");
    }

    @Test
    void a_third_folder_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.of("in", "out", "more"))
                .withMessageContaining("'more'");
    }
}
