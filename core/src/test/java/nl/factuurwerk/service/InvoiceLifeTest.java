package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.DISCOUNT_AFTERWARDS;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Remedy;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Test;

class InvoiceLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Factuurwerk office = office().build();
    private final Invoice invoice = office.invoices()
            .issue(Invoice.draft()
                    .to(brewery())
                    .line("Advies", hours("10"), eur("95.00"))
                    .build())
            .orThrow();

    private Report sent() {
        return office.invoices()
                .add(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, "administratie@dehop.example"));
    }

    @Test
    void a_status_follows_from_facts_and_credits() {
        // tag::status[]
        office.invoices().add(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, "administratie@dehop.example"));
        office.invoices()
                .credit(invoice)
                .line(1, eur("100.00"))
                .because(DISCOUNT_AFTERWARDS, "Afgesproken op 20 november")
                .issue()
                .orThrow();

        InvoiceStatus status = office.invoices().statusOf(invoice, LocalDate.of(2026, 12, 31));
        // end::status[]

        assertThat(status.isSent()).isTrue();
        assertThat(status.credited()).isEqualTo(eur("121.00"));
        assertThat(status.open()).isEqualTo(eur("1028.50"));
        assertThat(status.isPaid()).isFalse();
        assertThat(status.isOverdue()).isTrue();
        assertThat(status.daysOverdue()).isEqualTo(10);
    }

    @Test
    void a_fact_that_is_repeated_is_kept_once() {
        sent();
        sent();

        assertThat(office.invoices().statusOf(invoice, TODAY).sent()).isPresent();
        long entries = office.audit().entries(Stream::count);
        assertThat(entries).isEqualTo(2);
    }

    @Test
    void a_fact_of_tomorrow_is_refused() {
        Report report = office.invoices().add(new InvoiceFact.Viewed(invoice.id(), TODAY.plusDays(1)));

        assertThat(report.findings()).extracting(f -> f.id().value()).containsExactly("FACT-FUTURE");
        assertThat(office.invoices().statusOf(invoice, TODAY.plusDays(1)).viewed())
                .isEmpty();
    }

    @Test
    void a_fact_on_an_invoice_of_others_is_refused() {
        Report report = office.invoices().add(new InvoiceFact.Viewed(Id.of("elsewhere"), TODAY));

        assertThat(report.findings()).extracting(f -> f.id().value()).containsExactly("ISSUE-UNKNOWN-INVOICE");
    }

    @Test
    void an_amendment_is_refused_with_its_remedy_and_changes_nothing() {
        // tag::amend[]
        Amendment refused = office.invoices()
                .amend(invoice, invoice.toDraft().toBuilder().to(anna()).build());
        // end::amend[]

        assertThat(refused.remedies()).contains(Remedy.CREDIT_AND_INVOICE_OTHER);
        assertThat(office.invoices().find(invoice.id())).contains(invoice);
    }

    @Test
    void what_was_returned_before_is_not_billed_again_by_an_amendment() {
        office.invoices()
                .credit(invoice)
                .line(1, hours("1"))
                .because(CorrectionReason.RETURNED, "")
                .issue()
                .orThrow();

        Amendment refused = office.invoices()
                .amend(invoice, invoice.toDraft().toBuilder().to(anna()).build());

        assertThat(refused.credit()).isPresent();
        assertThat(refused.replacement()).isEmpty();
    }

    @Test
    void an_invoice_of_others_has_no_status() {
        Factuurwerk other = office().build();

        assertThatThrownBy(() -> other.invoices().statusOf(invoice, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(invoice.id().value());
    }
}
