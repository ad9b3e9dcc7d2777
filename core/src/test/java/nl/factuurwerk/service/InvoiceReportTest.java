package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.compliance.HouseRules;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Test;

/** A report of anything, at any time. */
class InvoiceReportTest {

    private static InvoiceDraft suppliedOn(LocalDate day) {
        return Invoice.draft()
                .to(brewery())
                .line("Ontwerp", pieces(1), eur("100.00"))
                .suppliedOn(day)
                .build();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    @Test
    void a_late_invoice_is_issued_all_the_same_and_says_so_at_each_stage() {
        Factuurwerk office = office().build();
        InvoiceDraft draft = suppliedOn(LocalDate.of(2026, 10, 31));
        InvoiceCandidate candidate =
                office.invoices().preview(draft).candidate().orElseThrow();

        Invoice invoice = office.invoices().issue(draft).orThrow();

        assertThat(ids(office.invoices().report(draft))).containsExactly("NL-34G");
        assertThat(ids(office.invoices().report(candidate))).containsExactly("NL-34G");
        assertThat(ids(office.invoices().report(invoice))).containsExactly("NL-34G");
    }

    @Test
    void goods_that_are_still_to_be_delivered_are_invoiced_with_a_warning() {
        Report report = office().build().invoices().report(suppliedOn(LocalDate.of(2026, 11, 22)));

        assertThat(ids(report)).containsExactly("NL-13-EARLY");
        assertThat(report.hasErrors()).isFalse();
        assertThat(office().build().invoices().report(suppliedOn(LocalDate.of(2026, 11, 21))))
                .isEqualTo(Report.empty());
    }

    @Test
    void an_issued_invoice_is_judged_by_the_rules_of_today_and_stays_as_it_is() {
        Invoice invoice = office().build()
                .invoices()
                .issue(suppliedOn(LocalDate.of(2026, 11, 21)))
                .orThrow();

        Factuurwerk stricter = office().rules(HouseRules.all()).build();

        assertThat(ids(stricter.invoices().report(invoice))).containsExactly("HOUSE-CONTACT", "HOUSE-BUYER-REFERENCE");
    }

    @Test
    void a_document_of_any_origin_is_judged_with_its_number() {
        assertThat(office().build()
                        .invoices()
                        .report(InvoiceContent.builder().build())
                        .mentions("NL-35A-1-B"))
                .isTrue();
    }

    @Test
    void house_rules_forbid_what_the_host_weighs_as_errors_and_are_not_asked_unless_wanted() {
        InvoiceDraft draft = suppliedOn(LocalDate.of(2026, 11, 21));

        assertThat(office().build().invoices().report(draft)).isEqualTo(Report.empty());
        assertThat(office().rules(HouseRules.all()
                                .without("HOUSE-BUYER-REFERENCE")
                                .weighing("HOUSE-CONTACT", Severity.ERROR))
                        .build()
                        .invoices()
                        .preview(draft)
                        .isIssuable())
                .isFalse();
    }

    @Test
    void the_catalogue_of_an_office_has_the_rules_of_the_law_and_those_of_the_host() {
        Factuurwerk office = office().rule(HouseRules.contact()).build();

        assertThat(office.rules().find("NL-34G")).isPresent();
        assertThat(office.rules().find("PO-OVERSPENT")).isPresent();
        assertThat(office.rules().find("ISSUE-DATE-FUTURE")).isPresent();
        assertThat(office.rules().find("DRAFT-BUYER")).isPresent();
        assertThat(office.rules().find("HOUSE-CONTACT")).isPresent();
        assertThat(office.rules().find("HOUSE-BANK")).isEmpty();
        assertThat(office.rules().in(Language.DUTCH)).contains("Geldt voor: ");
    }

    @Test
    void one_rule_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office().rule(HouseRules.contact())
                        .rules(HouseRules.all())
                        .build())
                .withMessageContaining("HOUSE-CONTACT");
    }

    @Test
    void a_new_means_of_transport_goes_to_a_consumer_abroad_with_its_data() {
        DraftLine camper = DraftLine.of("Camper")
                .quantity(pieces(1))
                .price(eur("60000.00"))
                .vat(VatClass.under(SpecialScheme.NEW_MEANS_OF_TRANSPORT))
                .nature(SupplyNature.GOODS)
                .build();
        Person lotte = Person.named("Lotte Claes")
                .address("Korenlei 9", "9000", "Gent", Country.BELGIUM)
                .build();
        InvoiceDraft draft = Invoice.draft()
                .to(lotte)
                .deliveredTo(Country.BELGIUM)
                .line(camper)
                .build();

        assertThat(ids(office().build().invoices().report(draft))).containsExactly("NL-35A-1-N");
        assertThat(office().build()
                        .invoices()
                        .report(draft.toBuilder()
                                .lines(List.of(camper.toBuilder()
                                        .details("Eerste ingebruikneming 2026-11-14, 12 km")
                                        .build()))
                                .build()))
                .isEqualTo(Report.empty());
    }
}
