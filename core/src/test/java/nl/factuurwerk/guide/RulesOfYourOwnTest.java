package nl.factuurwerk.guide;

import static nl.factuurwerk.Offices.NOVEMBER_21;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.text.Language.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.compliance.HouseRules;
import nl.factuurwerk.compliance.InvoiceDeadline;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/rules-of-your-own.md}. */
class RulesOfYourOwnTest {

    private final List<Object> printed = new ArrayList<>();

    private void print(Object value) {
        printed.add(value);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static InvoiceDraft draft() {
        return Invoice.draft()
                .to(brewery())
                .line("Ontwerp etiket", pieces(1), eur("400.00"))
                .suppliedOn(date("2026-10-31"))
                .build();
    }

    @Test
    void a_report_of_anything() {
        Factuurwerk office = Factuurwerk.of(studio()).clock(NOVEMBER_21).build();
        InvoiceDraft draft = draft();

        // tag::rules-report[]
        Report report = office.invoices().report(draft);

        report.hasErrors(); // false: it may be issued
        report.findings().forEach(finding -> print(finding.in(DUTCH)));
        // BT-2 factuurdatum 2026-11-21 is te laat: 2026-11-15 was de laatste dag om te factureren
        // wat op 2026-10-31 is geleverd (art. 34g Wet OB). Reik de factuur toch uit, zo snel mogelijk ...
        // end::rules-report[]

        assertThat(report.hasErrors()).isFalse();
        assertThat(printed).singleElement().asString().startsWith("""
                        BT-2 factuurdatum 2026-11-21 is te laat: 2026-11-15 was de laatste dag om te factureren \
                        wat op 2026-10-31 is geleverd (art. 34g Wet OB). Reik de factuur toch uit, zo snel mogelijk""");
    }

    @Test
    void a_deadline_without_an_invoice() {
        // tag::rules-deadline[]
        LocalDate latest = InvoiceDeadline.of(date("2026-03-20")); // 2026-04-15
        // end::rules-deadline[]

        assertThat(latest).isEqualTo("2026-04-15");
    }

    @Test
    void rules_of_good_practice_and_of_the_host() {
        // tag::rules-house[]
        Factuurwerk office = Factuurwerk.of(studio())
                .rules(HouseRules.all().without("HOUSE-BUYER-REFERENCE").weighing("HOUSE-CONTACT", Severity.ERROR))
                .rule(new ProjectIsNamed())
                .build();
        // end::rules-house[]

        assertThat(office.invoices().report(draft()).errors())
                .extracting(finding -> finding.id().value())
                .containsExactly("HOUSE-CONTACT", "STUDIO-PROJECT");

        // tag::rules-catalogue[]
        print(office.rules().in(DUTCH));
        print(office.rules().find("STUDIO-PROJECT").orElseThrow().in(DUTCH));
        // STUDIO-PROJECT, ERROR
        //   Geldt voor: Elke factuur van de studio.
        //   Bevinding: project ontbreekt: de studio vindt haar facturen eraan terug
        //   Wenk: Noem het project.
        // end::rules-catalogue[]

        assertThat(printed.get(0)).asString().contains("NL-35A-1-A, ERROR, art. 35a lid 1 onder a Wet OB");
        assertThat(printed.get(1)).isEqualTo("""
                STUDIO-PROJECT, ERROR
                  Geldt voor: Elke factuur van de studio.
                  Bevinding: project ontbreekt: de studio vindt haar facturen eraan terug
                  Wenk: Noem het project.""");
    }

    @Test
    void orders_of_a_customer() {
        Factuurwerk office = Factuurwerk.of(studio()).clock(NOVEMBER_21).build();

        // tag::rules-orders[]
        Id<Party> customer = Id.of("brouwerij-de-hop");
        office.purchaseOrders()
                .require(PurchaseOrderRequirement.of(customer)
                        .like("PO-####-####")
                        .onFile());
        office.purchaseOrders().put(PurchaseOrder.of(customer, "PO-2026-0031", eur("1000.00")));

        office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Ontwerp etiket", pieces(1), eur("400.00"))
                        .purchaseOrder("PO-2026-0031")
                        .build())
                .orThrow();

        PurchaseOrderBalance balance =
                office.purchaseOrders().balance(customer, "PO-2026-0031").orElseThrow();
        balance.remainder(); // EUR 600.00
        // end::rules-orders[]

        assertThat(balance.remainder()).isEqualTo(eur("600.00"));
        assertThat(office.invoices().report(draft()).mentions("PO-MISSING")).isTrue();
    }
}
