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

        // 30% of 9,590.00 in advance is 2,877.00; done before the year was out: 60 hours of painting, 32 of plastering.
        assertThat(sum(invoices, Percentage.percent("6")).plus(sum(invoices, Percentage.percent("9"))))
                .isEqualTo(eur("10850.00"));
        assertThat(sum(invoices, Percentage.percent("6"))).isGreaterThanOrEqualTo(eur("4990.00"));
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
                            "5-part.pdf",
                            "6-final.pdf");
        }
    }
}
