package nl.factuurwerk.guide;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.ReturnTotals;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.WorkSetting;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/vat-on-an-invoice.md}. */
class VatOnInvoicesTest {

    private final Organisation studio = Offices.studio();
    private final Organisation belgianCompany = Offices.belgian();
    private final Organisation builder = Offices.brewery().toBuilder()
            .name("Bouwbedrijf De Hop")
            .vat("NL004495445B01")
            .build();
    private final Person belgianConsumer = Person.named("Luc Peeters")
            .address("Rue Haute 7", "1000", "Bruxelles", BELGIUM)
            .build();
    private final Person collector = Offices.anna();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> treatments(Invoice invoice) {
        return invoice.lines().stream().map(line -> line.vat().treatment()).toList();
    }

    @Test
    void how_the_seller_stands() {
        // tag::vat-of-the-seller[]
        Factuurwerk office = Factuurwerk.of(studio)
                .vatProfile(VatProfile.ordinary()
                        .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(date("2026-09-01"))))
                .build();

        InvoiceDraft app = Invoice.draft()
                .to(belgianConsumer)
                .suppliedOn(date("2026-11-21"))
                .facts(SupplyFacts.digital())
                .line("App", pieces(1), eur("9.99"))
                .build();

        LineVat vat = office.invoices().issue(app).orThrow().lines().get(0).vat();
        vat.treatment(); // EU-DISTANCE-OSS
        vat.taxedIn(); // Belgium: whose VAT the one-stop shop declares
        // end::vat-of-the-seller[]

        assertThat(vat.treatment()).isEqualTo("EU-DISTANCE-OSS");
        assertThat(vat.taxedIn()).contains(BELGIUM);
    }

    @Test
    void what_a_line_knows() {
        Factuurwerk office = Offices.office().build();
        // tag::vat-of-a-line[]
        InvoiceDraft draft = Invoice.draft()
                .to(builder)
                .line("Painting", hours("8"), eur("50.00"), VatClass.SUBCONTRACTING)
                .line(DraftLine.of("Frames, made in our workshop")
                        .quantity(pieces(6))
                        .price(eur("80.00"))
                        .vat(VatClass.SUBCONTRACTING)
                        .facts(SupplyFacts.none().work(WorkSetting.AT_OWN_PREMISES))
                        .build())
                .line("Laptops", pieces(20), eur("800.00"), VatClass.ELECTRONICS)
                .build();
        // reverse charged; Dutch VAT; reverse charged, as they come to 10,000 euro or more
        // end::vat-of-a-line[]

        assertThat(treatments(office.invoices().issue(draft).orThrow()))
                .containsExactly("NL-RC-SUPPLIER", "NL-STD", "NL-RC-SUPPLIER");
    }

    @Test
    void what_electronics_are_worth() {
        Factuurwerk office = Offices.office().build();
        // tag::vat-worth[]
        InvoiceDraft phones = Invoice.draft()
                .to(builder)
                .line("Phones, black", pieces(20), eur("400.00"), VatClass.ELECTRONICS)
                .line("Phones, white", pieces(10), eur("400.00"), VatClass.ELECTRONICS)
                .build();

        office.invoices().preview(phones).report(); // FW-VAT-WORTH, twice: are these one kind, and one supply?

        InvoiceDraft oneSupply = phones.toBuilder()
                .facts(SupplyFacts.none().worth(eur("12000.00")))
                .build();
        // end::vat-worth[]

        assertThat(office.invoices().preview(phones).report().findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("FW-VAT-WORTH", "FW-VAT-WORTH");
        assertThat(treatments(office.invoices().issue(oneSupply).orThrow()))
                .containsExactly("NL-RC-SUPPLIER", "NL-RC-SUPPLIER");
    }

    @Test
    void the_evidence_of_a_number() {
        Factuurwerk office = Offices.office().build();
        // tag::vat-evidence[]
        InvoiceDraft chairs = Invoice.draft()
                .to(belgianCompany)
                .checked(VatNumberCheck.valid(VatNumber.of("BE 0428.759.497"), date("2026-11-20"), "VIES")
                        .withReference("WAPIAAAAYx1"))
                .facts(SupplyFacts.goods())
                .line("Chairs", pieces(4), eur("125.00"))
                .build();

        Invoice invoice = office.invoices().issue(chairs).orThrow();
        invoice.header().numberCheck(); // kept with the invoice
        // end::vat-evidence[]

        assertThat(treatments(invoice)).containsExactly("EU-ICS-GOODS");
        assertThat(invoice.header().numberCheck()).isEqualTo(chairs.numberCheck());
    }

    @Test
    void a_scheme_that_the_seller_chooses() {
        Factuurwerk office = Offices.office().build();
        // tag::vat-chosen-scheme[]
        InvoiceDraft lamp = Invoice.draft()
                .to(collector)
                .line("Lamp", pieces(1), eur("350.00"), VatClass.under(SpecialScheme.USED_GOODS))
                .build();
        // end::vat-chosen-scheme[]

        assertThat(treatments(office.invoices().issue(lamp).orThrow())).containsExactly("MARGIN");
    }

    @Test
    void whole_euros_in_the_return() {
        // tag::vat-whole-euros[]
        ReturnTotals totals = ReturnTotals.of(eur("1234.56"), eur("567.12"));
        totals.due(); // EUR 1234.00, box 5a
        totals.deductible(); // EUR 568.00, box 5b
        totals.payable(); // EUR 666.00, box 5c
        // end::vat-whole-euros[]

        assertThat(totals.payable()).isEqualTo(eur("666.00"));
    }
}
