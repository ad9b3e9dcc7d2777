package nl.factuurwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.json.FactuurwerkJson;
import nl.factuurwerk.json.JsonFormat;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatCategory;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month that ships with the example, billed once. */
class MonthlyInvoicingTest {

    @TempDir
    static Path output;

    private static Folders.Run run;

    @BeforeAll
    static void bill() throws IOException {
        run = Folders.run(Folders.OCTOBER, output);
    }

    private static List<Invoice> invoices() {
        return run.result().issued();
    }

    private static Invoice to(String customer) {
        return invoices().stream()
                .filter(invoice -> invoice.buyer().id().orElseThrow().value().equals(customer))
                .findFirst()
                .orElseThrow();
    }

    private static Set<VatCategory> categories(Invoice invoice) {
        return invoice.vat().subtotals().stream()
                .map(subtotal -> subtotal.group().category())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UnitPrice> prices(Invoice invoice) {
        return invoice.lines().stream().map(line -> line.price()).collect(Collectors.toSet());
    }

    @Test
    void gives_every_customer_with_billable_hours_an_invoice() {
        assertThat(invoices())
                .extracting(invoice -> invoice.number().value())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("2026-%04d"::formatted)
                        .toList());
        assertThat(invoices())
                .extracting(invoice -> invoice.buyer().id().orElseThrow().value())
                .containsExactly(
                        "atelier-vermeersch",
                        "brouwerij-de-hop",
                        "gemeente-eemsrand",
                        "harborlight",
                        "jolanda-van-der-meulen",
                        "kaasmakerij-kollumerland",
                        "muehlenbach-verlag",
                        "tandartspraktijk-singel",
                        "vakschool-waterlinie",
                        "verhuisbedrijf-de-wit");
    }

    @Test
    void leaves_pdf_and_json_of_each_and_nothing_unfinished() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".lock")))
                    .containsExactlyInAnyOrderElementsOf(invoices().stream()
                            .flatMap(invoice -> Stream.of(invoice.number() + ".json", invoice.number() + ".pdf"))
                            .toList());
        }
        for (Invoice invoice : invoices()) {
            assertThat(Files.readAllBytes(output.resolve(invoice.number() + ".pdf")))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void the_json_is_the_invoice() throws IOException {
        for (Invoice invoice : invoices()) {
            byte[] json = Files.readAllBytes(output.resolve(invoice.number() + ".json"));

            assertThat(FactuurwerkJson.pretty().read(JsonFormat.INVOICE, json).orThrow())
                    .isEqualTo(invoice);
        }
    }

    @Test
    void every_billable_row_is_on_one_invoice_or_accounted_for() throws IOException {
        long billable;
        try (Stream<String> lines = Files.lines(Folders.OCTOBER.resolve("hours.csv"))) {
            billable = lines.filter(line -> line.contains(",Yes,")).count();
        }
        long brokenAndBillable = 7;
        long rejected = 8;
        long skipped = run.result().run().skipped().findings().size();
        List<SourceReference> billed = invoices().stream()
                .flatMap(invoice -> invoice.lines().stream())
                .flatMap(line -> line.item().sources().stream())
                .toList();

        assertThat(billed).doesNotHaveDuplicates();
        assertThat(billed.size() + rejected + skipped + brokenAndBillable).isEqualTo(billable);
    }

    @Test
    void lists_broken_rows_by_line_with_the_reason() {
        assertThat(run.result().leftOut().findings())
                .extracting(
                        finding -> finding.where().path(),
                        finding -> finding.id().value())
                .map(Object::toString)
                .containsExactly(
                        "(\"hours.csv[32].Start date\", \"HOURS-DATE\")",
                        "(\"hours.csv[88].Duration\", \"HOURS-DURATION-RANGE\")",
                        "(\"hours.csv[151].Client\", \"HOURS-CUSTOMER-UNKNOWN\")",
                        "(\"hours.csv[207]\", \"FW-CSV-QUOTE-STRAY\")",
                        "(\"hours.csv[268].User\", \"HOURS-EMPLOYEE-UNKNOWN\")",
                        "(\"hours.csv[324].Duration\", \"HOURS-DURATION\")",
                        "(\"hours.csv[382].Billable\", \"HOURS-BILLABLE\")",
                        "(\"hours.csv[440].End time\", \"HOURS-END\")",
                        "(\"hours.csv[492]\", \"FW-CSV-FIELDS\")");
        assertThat(run.console())
                .contains("  hours.csv[32].Start date date \"2026-10-32\" is not an ISO date.")
                .contains("  hours.csv[151].Client customer \"Verhuisbedrijf De Witt\" is not known.");
    }

    @Test
    void reports_what_was_rejected_and_what_could_not_be_billed() {
        List<BillingOutcome.Rejected> rejected = run.result().run().rejected();

        assertThat(rejected).singleElement().satisfies(outcome -> {
            assertThat(outcome.customer()).hasToString("houthandel-scheldekant");
            assertThat(outcome.report().findings())
                    .extracting(finding -> finding.where().term())
                    .contains("BT-48");
        });
        assertThat(run.result().run().skipped().findings())
                .extracting(Finding::id)
                .map(Object::toString)
                .containsExactly("HOURS-AGREEMENT");
        assertThat(run.console())
                .contains("Rejected: the invoice to Houthandel Scheldekant BV\n  BT-48 buyer VAT number is missing")
                .contains("] Stichting Buurtmuseum Oosterpark: nothing to bill\n");
    }

    @Test
    void the_table_adds_up() {
        Money net = Money.total(
                invoices().stream().map(i -> i.totals().excludingVat()).toList());
        Money vat = Money.total(invoices().stream().map(i -> i.totals().vat()).toList());
        Money total = Money.total(invoices().stream().map(Invoice::total).toList());

        String sums = run.console()
                .lines()
                .filter(line -> line.contains("Total EUR"))
                .findFirst()
                .orElseThrow();

        assertThat(sums.replace(",", "").strip().split(" +"))
                .containsExactly(
                        "Total",
                        "EUR",
                        net.getAmount().toPlainString(),
                        vat.getAmount().toPlainString(),
                        total.getAmount().toPlainString());
        assertThat(net.plus(vat)).isEqualTo(total);
        assertThat(run.console().lines().filter(line -> line.startsWith("2026-")))
                .hasSize(10);
        assertThat(run.console())
                .contains("2026-0008  Tandartspraktijk Aan de Singel           200.25     42.05     242.30"
                        + "  2026-11-16  2026-0008.pdf\n");
    }

    @Test
    void the_rate_follows_the_day_and_the_employee() {
        assertThat(prices(to("brouwerij-de-hop")))
                .containsExactlyInAnyOrder(UnitPrice.unitPrice("95.00"), UnitPrice.unitPrice("98.50"));
        assertThat(prices(to("gemeente-eemsrand")))
                .containsExactlyInAnyOrder(
                        UnitPrice.unitPrice("92.50"), UnitPrice.unitPrice("102.00"), UnitPrice.unitPrice("110.00"));
    }

    @Test
    void vat_follows_the_customer_and_the_work() {
        assertThat(categories(to("atelier-vermeersch"))).containsExactly(VatCategory.AE);
        assertThat(categories(to("muehlenbach-verlag"))).containsExactly(VatCategory.AE);
        assertThat(categories(to("harborlight"))).containsExactly(VatCategory.O);
        assertThat(categories(to("vakschool-waterlinie"))).containsExactlyInAnyOrder(VatCategory.S, VatCategory.E);
        assertThat(to("muehlenbach-verlag").language()).isEqualTo(Language.ENGLISH);
        assertThat(to("atelier-vermeersch").language()).isEqualTo(Language.DUTCH);
    }

    @Test
    void the_consumer_pays_exactly_the_price_with_vat() {
        Invoice invoice = to("jolanda-van-der-meulen");

        assertThat(prices(invoice)).containsExactly(UnitPrice.unitPrice("79.95"));
        assertThat(invoice.total())
                .isEqualTo(Money.total(
                        invoice.lines().stream().map(line -> line.amount()).toList()));
        assertThat(invoice.total()).isEqualTo(Amounts.eur("1335.17"));
    }

    @Test
    void one_customer_gets_a_line_for_each_entry_and_the_order_number() {
        Invoice invoice = to("verhuisbedrijf-de-wit");

        assertThat(invoice.lines()).hasSizeGreaterThan(60).allSatisfy(line -> {
            assertThat(line.item().sources()).hasSize(1);
            assertThat(line.item().details()).isPresent();
        });
        assertThat(invoice.header().references().purchaseOrder()).contains("DW-26-0093");
    }
}
