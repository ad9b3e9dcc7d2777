package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Organisation;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void leaves_an_invoice_as_pdf() throws IOException {
        Path pdf = Path.of("target", "invoice.pdf");
        Files.deleteIfExists(pdf);

        Quickstart.main(new String[0]);

        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_same_invoice_to_a_customer_without_an_address_is_rejected() throws IOException {
        var office = Factuurwerk.of(Organisation.named("Studio Noorderlicht B.V.")
                        .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                        .kvk("12345678")
                        .vat("NL123456789B13")
                        .iban("NL91ABNA0417164300")
                        .build())
                .clock(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC))
                .build();
        var draft = Invoice.draft()
                .to(Organisation.named("Brouwerij De Hop")
                        .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                        .build())
                .purchaseOrder("PO-2026-0417")
                .line("Ontwerp jubileumboek", hours("12.5"), eur("95.00"))
                .line("Jubileumboek", pieces(150), unitPrice("3.1275"), REDUCED)
                .terms(net(30))
                .build();
        var bytes = new ByteArrayOutputStream();
        var console = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        // tag::rejected[]
        var addressless = Organisation.named("Brouwerij De Hop").build();
        var incomplete = draft.toBuilder().to(addressless).build();
        if (office.invoices().issue(incomplete) instanceof Rejected(var report)) {
            report.findings().forEach(console::println);
        }
        // end::rejected[]

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(expected("rejected.txt"));
        assertThat(office.invoices().all()).isEmpty();
    }

    private static String expected(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(QuickstartTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
