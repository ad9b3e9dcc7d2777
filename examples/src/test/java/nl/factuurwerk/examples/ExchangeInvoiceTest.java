package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.factuurwerk.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeInvoiceTest {

    @Test
    void writes_each_fixture_by_the_standard_and_some_in_every_profile(@TempDir Path folder) throws IOException {
        ExchangeInvoice.main(new String[] {folder.toString()});

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("e_invoice.en16931.xml", "e_invoice.nlcius.xml", "e_invoice.peppol.xml")
                    .filteredOn(name -> name.endsWith(".en16931.xml"))
                    .hasSize(Fixture.values().length);
        }
        assertThat(Files.readString(folder.resolve("e_invoice_credit.nlcius.xml"))).contains("<CreditNote ");
    }
}
