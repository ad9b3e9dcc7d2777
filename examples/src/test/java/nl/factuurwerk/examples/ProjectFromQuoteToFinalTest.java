package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFromQuoteToFinalTest {

    @TempDir
    private Path folder;

    private List<Invoice> played() throws IOException {
        return ProjectFromQuoteToFinal.run(
                folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static Money sum(List<Invoice> invoices, Percentage rate) {
        return invoices.stream()
                .flatMap(invoice -> invoice.vat().subtotals().stream())
                .filter(row -> row.group().rate().equals(rate))
                .map(VatSubtotal::taxable)
                .reduce(eur("0.00"), Money::plus);
    }

    @Test
    void bills_the_order_as_amended_to_the_cent() throws IOException {
        Money billed = played().stream()
                .map(invoice -> invoice.totals().excludingVat())
                .reduce(eur("0.00"), Money::plus);

        // 120 x 52.50 + 32 x 57.50 + 1,450.00, and 24 x 52.50 in addition.
        assertThat(billed).isEqualTo(eur("10850.00"));
    }

    @Test
    void keeps_the_rate_of_what_was_advanced_and_done_before_it_was_raised() throws IOException {
        List<Invoice> invoices = played();

        // At 6%: 30% of 9,590.00 in advance, 60 hours of painting, and of the plastering 1,840.00 less 552.00 that was
        // advanced.
        // At 9%: of the other 60 hours 3,150.00 less 1,890.00, of the material 1,450.00 less 435.00, and the staircase,
        // 1,260.00.
        assertThat(sum(invoices, Percentage.percent("6"))).isEqualTo(eur("7315.00"));
        assertThat(sum(invoices, Percentage.percent("9"))).isEqualTo(eur("3535.00"));
        assertThat(invoices)
                .extracting(invoice -> invoice.vat().total())
                .containsExactly(eur("172.62"), eur("189.00"), eur("77.28"), eur("318.15"));
        assertThat(invoices.getLast().header().earlier().deductions())
                .allMatch(each -> each.taxedAs().group().rate().equals(Percentage.percent("6")));
    }

    @Test
    void leaves_the_whole_trail_as_pdf() throws IOException {
        played();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "1-quote.pdf",
                            "2-confirmation.pdf",
                            "3-advance.pdf",
                            "4-part.pdf",
                            "5-confirmation.pdf",
                            "6-part.pdf",
                            "7-final.pdf");
        }
    }

    @Test
    void confirms_the_amendment_with_its_reason_before_it_is_billed() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        ProjectFromQuoteToFinal.run(folder, new PrintStream(console, true, StandardCharsets.UTF_8));

        assertThat(console.toString(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith("confirmed")))
                .containsExactly(
                        "2018-10-22  O2018-0001  EUR 9590.00 without VAT, confirmed",
                        "2018-12-05  O2018-0001  EUR 10850.00 without VAT, confirmed");
    }
}
