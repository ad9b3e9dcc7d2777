package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.purchaseorder.PurchaseOrderRules;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PurchaseOrderServiceTest {

    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final String NUMBER = "PO-2026-0031";

    private static InvoiceDraftBuilder draft(Party buyer, String price) {
        return Invoice.draft().to(buyer).line("Ontwerp", pieces(1), eur(price));
    }

    private static InvoiceDraft ordered(String price) {
        return draft(brewery(), price).purchaseOrder(NUMBER).build();
    }

    private static Factuurwerk officeWithOrder(String amount) {
        Factuurwerk office = office().build();
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur(amount)));
        return office;
    }

    private static List<String> found(IssueResult<Invoice> result) {
        return ((Rejected<Invoice>) result)
                .report().errors().stream().map(finding -> finding.id().value()).toList();
    }

    private static Money left(Factuurwerk office) {
        return office.purchaseOrders().balance(BREWERY, NUMBER).orElseThrow().remainder();
    }

    @Test
    void what_a_customer_asks_is_asked_of_its_invoices_before_they_are_issued() {
        Factuurwerk office = office().build();
        office.purchaseOrders()
                .require(PurchaseOrderRequirement.of(BREWERY)
                        .like("PO-####-####")
                        .onFile());

        InvoiceDraft without = draft(brewery(), "100.00").buyerReference(NUMBER).build();
        assertThat(office.invoices().report(without).mentions("PO-MISSING")).isTrue();
        assertThat(found(office.invoices().issue(without))).containsExactly("PO-MISSING");
        assertThat(found(office.invoices().issue(ordered("100.00")))).containsExactly("PO-UNKNOWN");
        assertThat(office.invoices().all()).isEmpty();
    }

    @Test
    void what_one_customer_asks_is_not_asked_of_another() {
        Factuurwerk office = office().build();
        office.purchaseOrders().require(PurchaseOrderRequirement.of(BREWERY));
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur("10.00")));

        assertThat(office.invoices().issue(draft(anna(), "100.00").build())).isInstanceOf(Issued.class);
        assertThat(office.invoices()
                        .issue(draft(anna(), "100.00").purchaseOrder(NUMBER).build()))
                .isInstanceOf(Issued.class);
        assertThat(left(office)).isEqualTo(eur("10.00"));
    }

    @Test
    void an_order_is_spent_by_what_is_issued_under_it() {
        Factuurwerk office = officeWithOrder("1000.00");

        office.invoices().issue(ordered("600.00")).orThrow();
        assertThat(left(office)).isEqualTo(eur("400.00"));
        assertThat(found(office.invoices().issue(ordered("400.01")))).containsExactly("PO-OVERSPENT");
        office.invoices().issue(ordered("400.00")).orThrow();

        assertThat(left(office)).isEqualTo(eur("0.00"));
        assertThat(office.invoices().all()).extracting(Invoice::number).hasSize(2);
    }

    @Test
    void a_credit_gives_back_what_it_credits() {
        Factuurwerk office = officeWithOrder("1000.00");
        Invoice invoice = office.invoices().issue(ordered("600.00")).orThrow();

        office.invoices()
                .credit(invoice)
                .line(1, eur("150.00"))
                .because(CorrectionReason.DISCOUNT_AFTERWARDS, "Korting achteraf")
                .issue()
                .orThrow();
        assertThat(left(office)).isEqualTo(eur("550.00"));
        assertThat(found(office.invoices().issue(ordered("550.01")))).containsExactly("PO-OVERSPENT");

        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.CANCELLED, "Gaat niet door")
                .issue()
                .orThrow();
        assertThat(left(office)).isEqualTo(eur("1000.00"));
    }

    @Test
    void an_invoice_in_the_place_of_another_takes_its_place_under_the_order_too() {
        Factuurwerk office = officeWithOrder("1000.00");
        Invoice wrong = office.invoices().issue(ordered("600.00")).orThrow();

        office.invoices()
                .credit(wrong)
                .everything()
                .because(CorrectionReason.WRONG_AMOUNT, "Verkeerde prijs")
                .reinvoice(ordered("900.00"))
                .orThrow();

        assertThat(left(office)).isEqualTo(eur("100.00"));
    }

    @Test
    void an_order_that_is_raised_takes_more_and_remembers_what_was_invoiced() {
        Factuurwerk office = officeWithOrder("600.00");
        office.invoices().issue(ordered("600.00")).orThrow();

        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur("700.00")));

        assertThat(left(office)).isEqualTo(eur("100.00"));
    }

    @Test
    void an_invoice_issued_before_the_order_was_kept_counts() {
        Factuurwerk office = office().build();
        office.invoices().issue(ordered("600.00")).orThrow();

        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur("1000.00")));

        assertThat(left(office)).isEqualTo(eur("400.00"));
    }

    @Test
    void the_orders_of_a_customer_are_listed_with_what_is_left_of_each() {
        Factuurwerk office = officeWithOrder("1000.00");
        office.purchaseOrders()
                .put(PurchaseOrder.of(BREWERY, "PO-2026-0030", eur("50.00"))
                        .during(DateRange.until(LocalDate.of(2026, 6, 30))));
        office.purchaseOrders().put(PurchaseOrder.of(Id.of("somebody-else"), NUMBER, eur("1.00")));
        office.invoices().issue(ordered("600.00")).orThrow();

        assertThat(office.purchaseOrders().balances(BREWERY))
                .extracting(PurchaseOrderBalance::remainder)
                .containsExactly(eur("50.00"), eur("400.00"));
        assertThat(office.purchaseOrders().balance(BREWERY, "PO-2026-0099")).isEmpty();
    }

    @Test
    void a_host_that_would_rather_send_it_weighs_a_rule_as_a_warning() {
        Factuurwerk office = office().purchaseOrderRules(
                        PurchaseOrderRules.all().weighing("PO-OVERSPENT", Severity.WARNING))
                .build();
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur("10.00")));

        Report report = office.invoices().report(ordered("10.01"));

        assertThat(report.mentions("PO-OVERSPENT")).isTrue();
        assertThat(report.hasErrors()).isFalse();
        assertThat(office.invoices().issue(ordered("10.01"))).isInstanceOf(Issued.class);
    }

    @Test
    void threads_do_not_spend_an_order_twice() throws Exception {
        Factuurwerk office = office().ids(() -> UUID.randomUUID().toString()).build();
        office.purchaseOrders().put(PurchaseOrder.of(BREWERY, NUMBER, eur("1000.00")));
        List<Callable<IssueResult<Invoice>>> jobs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            jobs.add(() -> office.invoices().issue(ordered("150.00")));
        }
        long issued = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<IssueResult<Invoice>> job : pool.invokeAll(jobs)) {
                issued += job.get() instanceof Issued ? 1 : 0;
            }
        }

        assertThat(issued).isEqualTo(6);
        assertThat(left(office)).isEqualTo(eur("100.00"));
    }
}
