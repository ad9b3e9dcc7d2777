package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.factuurwerk.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeInvoiceTest {

    @Test
    void writes_each_fixture_by_the_standard_and_some_in_every_profile(@TempDir Path folder) throws IOException {
        ExchangeInvoice.writeFixtures(folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("e_invoice.en16931.xml", "e_invoice.nlcius.xml", "e_invoice.peppol.xml")
                    .filteredOn(name -> name.endsWith(".en16931.xml"))
                    .hasSize(Fixture.values().length);
        }
        assertThat(Files.readString(folder.resolve("e_invoice_credit.nlcius.xml")))
                .contains("<CreditNote ");
    }

    @Test
    void tells_what_each_file_of_a_folder_comes_to(@TempDir Path folder) throws IOException {
        ExchangeInvoice.writeFixtures(folder);
        Files.writeString(folder.resolve("broken.xml"), "<Invoice>");
        Files.writeString(folder.resolve("readme.txt"), "not an invoice");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ExchangeInvoice.main(new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }

        String table = printed.toString(StandardCharsets.UTF_8);
        assertThat(table)
                .contains("broken.xml was refused")
                .contains("simple.en16931.xml")
                .doesNotContain("readme.txt");
    }
}
