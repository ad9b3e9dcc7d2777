package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaveYearTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Factuurwerk office;

    @BeforeEach
    void play() throws IOException {
        office = LeaveYear.run(folder, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private LeaveBalance balance(String employee, LocalDate asOf) {
        return office.leave().balance(Id.<Employee>of(employee), asOf);
    }

    @Test
    void a_change_of_contract_in_july_gives_half_a_year_of_each() {
        LeaveBalance femke = balance("femke", LeaveYear.LAST_DAY);

        // 4 x (40 + 32) / 2, a week more of (40 + 32) / 2; three weeks and one of four days taken, from 1 July on.
        assertThat(femke.left()).isEqualTo(Hours.of(144 + 36 - 3 * 32 - 32));
    }

    @Test
    void what_was_left_of_2025_lapsed_on_1_july_unless_taken() {
        assertThat(balance("gijs", JULY.minusDays(1)).left(LeaveKinds.STATUTORY, 2025))
                .isEqualTo(Hours.of(32 - 24));
        assertThat(balance("gijs", JULY).left(LeaveKinds.STATUTORY, 2025)).isEqualTo(Hours.ZERO);
        assertThat(balance("bram", JULY).left(LeaveKinds.STATUTORY, 2025)).isEqualTo(Hours.ZERO);
    }

    @Test
    void illness_gives_days_of_the_construction_holiday_back() {
        // 200 earned; 15 days closed, four of them ill; the three days of June came from 2025.
        assertThat(balance("gijs", LeaveYear.LAST_DAY).left()).isEqualTo(Hours.of(200 - 11 * 8));
    }

    @Test
    void births_take_no_holiday() {
        assertThat(balance("dennis", LeaveYear.LAST_DAY).left()).isEqualTo(Hours.of(200 - 120));
        assertThat(balance("dennis", LeaveYear.LAST_DAY).left("BIRTH_EXTRA")).isEqualTo(Hours.ZERO);
        assertThat(balance("hanneke", LeaveYear.LAST_DAY).left()).isEqualTo(Hours.of(180 - 108));
    }

    @Test
    void only_what_was_informed_about_is_forecast_to_lapse_next_summer() {
        LocalDate summer = LocalDate.of(2027, 7, 1);

        assertThat(balance("gijs", LeaveYear.LAST_DAY).expiringOn(summer)).isEqualTo(Hours.of(160 - 11 * 8));
        assertThat(balance("carlijn", LeaveYear.LAST_DAY).expiringOn(summer)).isEqualTo(Hours.ZERO);
    }

    @Test
    void leaves_calendars_that_do_not_tell_why() throws IOException {
        String agenda = Files.readString(folder.resolve("team.ics"));

        assertThat(agenda)
                .contains("SUMMARY:Hanneke Dijkstra is afwezig", "DTSTART;VALUE=DATE:20260812", "Bram de Boer is 4")
                .doesNotContainIgnoringCase("ziek")
                .doesNotContainIgnoringCase("verlof");
        assertThat(folder.resolve("team-august.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("team-summer.pdf")).isNotEmptyFile();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("Lapses unless it is taken", "Away (#)", "Gijs Terpstra");
    }
}
