package nl.factuurwerk.billing;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

class BillingRunTest {

    private static final BillingOutcome.Issued ISSUED =
            new BillingOutcome.Issued(Id.of("brewery"), Id.of("i-1"), new DocumentNumber("2026-0001"), eur("121.00"));
    private static final BillingOutcome.Rejected REJECTED =
            new BillingOutcome.Rejected(Id.of("bakery"), VatNumber.parse("NL1").report());
    private static final BillingOutcome.NothingToBill NOTHING = new BillingOutcome.NothingToBill(Id.of("butcher"));

    @Test
    void tells_outcomes_apart_and_keeps_their_order() {
        BillingOutcome.NothingToBill first = new BillingOutcome.NothingToBill(Id.of("ahead"));
        BillingRun run = new BillingRun(
                DateRange.of(YearMonth.of(2026, 10)), List.of(first, ISSUED, REJECTED, NOTHING), Report.empty());

        assertThat(run.issued()).containsExactly(ISSUED);
        assertThat(run.rejected()).containsExactly(REJECTED);
        assertThat(run.nothingToBill()).containsExactly(first, NOTHING);
    }

    @Test
    void rejects_nothing_without_a_reason() {
        assertThatThrownBy(() -> new BillingOutcome.Rejected(Id.of("bakery"), Report.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bakery");
    }
}
