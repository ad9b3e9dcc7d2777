package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over the same folders: nothing is billed twice, and what was cut off is finished. */
class RunAgainTest {

    private static final List<String> FIRST_FOUR = List.of("2026-0001", "2026-0002", "2026-0003", "2026-0004");

    /** What one undisturbed run writes. */
    @TempDir
    static Path undisturbed;

    private static Map<String, String> expected;

    @TempDir
    Path folder;

    private Path output;

    @BeforeAll
    static void runUndisturbed() throws IOException {
        Folders.run(Folders.OCTOBER, undisturbed);
        expected = Folders.invoiceFiles(undisturbed);
    }

    @BeforeEach
    void makeOutput() throws IOException {
        output = Files.createDirectory(folder.resolve("output"));
    }

    private void copy(String file) throws IOException {
        Files.copy(undisturbed.resolve(file), output.resolve(file));
    }

    private void copyAll() throws IOException {
        for (String file : expected.keySet()) {
            copy(file);
        }
    }

    private Path input() throws IOException {
        return Folders.copyOfOctober(folder.resolve("input"));
    }

    @Test
    void a_second_run_bills_nothing_and_changes_no_file() throws IOException {
        copyAll();

        Folders.Run second = Folders.run(Folders.OCTOBER, output);

        assertThat(second.result().issued()).isEmpty();
        assertThat(second.result().earlier()).hasSize(10);
        assertThat(second.result().run().rejected()).hasSize(1);
        assertThat(second.console())
                .contains("Took over 10 invoices", "No new invoices")
                .doesNotContain("Total EUR");
        assertThat(Folders.invoiceFiles(output)).isEqualTo(expected);
    }

    @Test
    void new_hours_are_billed_alone_under_the_next_number() throws IOException {
        copyAll();
        Path input = input();
        Files.writeString(
                input.resolve("hours.csv"),
                "Joost Hoekstra,Tandartspraktijk Aan de Singel,TS-site,Onderhoud,Nagekomen,Yes,"
                        + "2026-10-29,18:00:00,2026-10-29,19:30:00,1:30:00,\n",
                StandardOpenOption.APPEND);

        Folders.Run second = Folders.run(input, output);

        assertThat(second.result().issued()).singleElement().satisfies(invoice -> {
            assertThat(invoice.number()).hasToString("2026-0011");
            assertThat(invoice.id()).hasToString("invoice-11");
            assertThat(invoice.totals().excludingVat()).isEqualTo(Amounts.eur("133.50"));
            assertThat(invoice.lines().getFirst().item().sources()).hasSize(1);
        });
        assertThat(Folders.run(input, output).result().issued()).isEmpty();
    }

    @Test
    void a_customer_who_was_rejected_is_billed_once_the_reason_is_gone() throws IOException {
        copyAll();
        Path input = input();
        Path customer = input.resolve("customers").resolve("houthandel-scheldekant.json");
        Files.writeString(
                customer,
                Files.readString(customer).replace("\"capacity\"", "\"vatNumber\": \"BE0428759497\",\n  \"capacity\""));

        Folders.Run second = Folders.run(input, output);

        assertThat(second.result().run().rejected()).isEmpty();
        assertThat(second.result().issued()).extracting(Invoice::number).hasToString("[2026-0011]");
    }

    @Test
    void next_month_the_numbers_go_on() throws IOException {
        copyAll();
        Path input = input();
        Files.writeString(
                input.resolve("hours.csv"),
                "Joost Hoekstra,Tandartspraktijk Aan de Singel,TS-site,Onderhoud,Updates,Yes,"
                        + "2026-11-05,18:00:00,2026-11-05,19:00:00,1:00:00,\n",
                StandardOpenOption.APPEND);

        Folders.Run november = Folders.run(input, output, LocalDate.of(2026, 12, 1));

        assertThat(november.result().issued()).extracting(Invoice::number).hasToString("[2026-0011]");
    }

    @Test
    void a_date_before_the_last_invoice_is_rejected() throws IOException {
        for (String number : FIRST_FOUR) {
            copy(number + ".json");
        }

        Folders.Run earlier = Folders.run(Folders.OCTOBER, output, Folders.NOVEMBER_2.minusDays(1));

        assertThat(earlier.result().issued()).isEmpty();
        assertThat(earlier.result().run().rejected())
                .filteredOn(outcome -> outcome.report().mentions("NUM-DATE-ORDER"))
                .hasSize(6);
    }

    @Test
    void what_a_killed_run_left_is_finished_to_the_same_files() throws IOException {
        for (String number : FIRST_FOUR) {
            copy(number + ".json");
        }
        copy("2026-0001.pdf");
        copy("2026-0002.pdf");
        copy("2026-0003.pdf");
        Files.writeString(output.resolve("2026-0005.json.part"), "{\"format\": \"factuurwerk/inv");

        Folders.Run rest = Folders.run(Folders.OCTOBER, output);

        assertThat(rest.result().issued()).hasSize(6);
        assertThat(Folders.invoiceFiles(output)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Took over", "Read", "[1/13]", "[6/13]", "[7/13]", "[13/13]", "Number"})
    void a_run_that_dies_while_it_says_something_is_finished_by_the_next(String lastWords) throws IOException {
        PrintStream dying = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                if (line.startsWith(lastWords)) {
                    throw new IllegalStateException("killed");
                }
            }

            @Override
            public void print(Object table) {
                println(table.toString());
            }
        };
        Arguments arguments = new Arguments(Folders.OCTOBER, output, Folders.NOVEMBER_2);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> MonthlyInvoicing.run(arguments, dying))
                .withMessage("killed");
        int before = Folders.invoiceFiles(output).size() / 2;

        Folders.Run rest = Folders.run(Folders.OCTOBER, output);

        assertThat(rest.result().issued()).hasSize(10 - before);
        assertThat(Folders.invoiceFiles(output)).isEqualTo(expected);
    }

    @Test
    void a_record_that_is_lost_stops_the_run_before_it_bills_anything() throws IOException {
        copyAll();
        Files.delete(output.resolve("2026-0003.json"));
        Map<String, String> before = Folders.invoiceFiles(output);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Folders.run(Folders.OCTOBER, output))
                .withMessageContaining("number 2026-0004 does not follow 2026-0002");
        assertThat(Folders.invoiceFiles(output)).isEqualTo(before);
    }

    @Test
    void a_record_that_was_changed_stops_the_run() throws IOException {
        copyAll();
        Path file = output.resolve("2026-0008.json");
        Files.writeString(file, Files.readString(file).replace("200.25", "100.25"));

        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> Folders.run(Folders.OCTOBER, output))
                .withMessageContaining("2026-0008.json cannot be used:")
                .withMessageContaining("/lines/0/net");
    }

    @Test
    void two_runs_at_once_keep_out_of_each_others_way() throws IOException {
        OutputFolder other = OutputFolder.open(output);
        try {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Folders.run(Folders.OCTOBER, output))
                    .withMessage("Another run is at work in " + output);
        } finally {
            other.close();
        }
        assertThat(Folders.run(Folders.OCTOBER, output).result().issued()).hasSize(10);
    }

    @Test
    void a_file_that_cannot_be_used_is_named_with_every_reason() throws IOException {
        Path input = input();
        Path card = input.resolve("rate-cards").resolve("harborlight.json");
        Files.writeString(
                card, Files.readString(card).replace("\"105.00\"", "\"a lot\"").replace("minutes", "minuten"));

        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> Folders.run(input, output))
                .withMessageContaining("harborlight.json cannot be used:")
                .withMessageContaining("/rounding/minuten")
                .withMessageContaining("/rates/0/price");
        assertThat(Folders.invoiceFiles(output)).isEmpty();
    }

    @Test
    void an_invoice_that_no_font_can_print_is_recorded_and_said() throws IOException {
        Path input = input();
        Path customer = input.resolve("customers").resolve("tandartspraktijk-singel.json");
        String name = "Tandartspraktijk \u0639\u0644\u064a";
        Files.writeString(customer, Files.readString(customer).replace("Tandartspraktijk Aan de Singel", name));
        Path hours = input.resolve("hours.csv");
        Files.writeString(hours, Files.readString(hours).replace("Tandartspraktijk Aan de Singel", name));

        Folders.Run run = Folders.run(input, output);

        assertThat(run.result().issued()).hasSize(10);
        assertThat(run.result().unprinted().in(Language.ENGLISH)).contains("2026-0008");
        assertThat(output.resolve("2026-0008.json")).exists();
        assertThat(output.resolve("2026-0008.pdf")).doesNotExist();
        assertThat(run.console()).contains("Invoices without PDF\n  2026-0008");
    }
}
