package nl.factuurwerk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.vat.PriceMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksTest {

    @Test
    void all_ways_of_adding_up_agree() {
        assertThatNoException().isThrownBy(new InvoiceTotals()::prepare);
    }

    @Test
    void all_ways_write_the_same_e_invoice() {
        assertThatNoException().isThrownBy(new EInvoices()::prepare);
    }

    @Test
    void all_ways_read_the_e_invoice() {
        assertThatNoException().isThrownBy(new UblReading()::prepare);
    }

    @Test
    void what_is_measured_is_the_invoice_we_think_it_is() {
        FactuurwerkWay way = FactuurwerkWay.of(Pricing.standard(), StatedLine.lines(10));

        assertThat(way.candidate().vat().subtotals()).hasSize(2);
        assertThat(way.totals()).hasToString("EUR 3774.92 + VAT EUR 746.44 = EUR 4521.36");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_document_is_prepared_in_either_price_mode(PriceMode mode) {
        TotalsByLines benchmark = new TotalsByLines();
        benchmark.lines = 1_000;
        benchmark.mode = mode;

        assertThatNoException().isThrownBy(benchmark::prepare);
    }

    @Test
    void a_billing_run_is_measured_near_its_end() {
        BillingRuns.Measured measured = BillingRuns.measure(60);

        assertThat(measured.subscriptions()).isEqualTo(60);
        assertThat(measured.invoices()).isEqualTo(35);
        assertThat(measured.nanos()).isPositive();
    }

    @Test
    void hours_are_billed_and_read_in_full() {
        HourBilling.Measured measured = HourBilling.measure(4_000);

        assertThat(measured.entries()).isEqualTo(4_000);
        assertThat(measured.invoices()).isEqualTo(15);
        // 60 entries of 15, 22 ... 428 minutes, and the first 40 of them again, for each of 40 customers.
        assertThat(measured.held().minutes()).isEqualTo(40 * ((15 + 428) * 30 + (15 + 288) * 20));
        assertThat(measured.times().run()).isPositive();
    }

    @Test
    void every_balance_is_worked_out_and_they_add_up() {
        LeaveBalances.Measured once = LeaveBalances.measure(50, 3);
        LeaveBalances.Measured twice = LeaveBalances.measure(100, 3);

        assertThat(once.available().isPositive()).isTrue();
        assertThat(twice.available()).isEqualTo(once.available().times(2));
        assertThat(twice.nanos()).isPositive();
    }
}
