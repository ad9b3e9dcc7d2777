package nl.factuurwerk.claim;

import static nl.factuurwerk.claim.InterestRegime.COMMERCIAL;
import static nl.factuurwerk.claim.InterestRegime.CONSUMER;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/**
 * Cases that others published (https://github.com/Matthi-code/rentetool, docs/05_testcase3.md). They round the interest of
 * every row of the rate table within every year, where we round once; they leave the day of payment out, which is as if it
 * were a day earlier here; and they count interest of years that are over as principal, where we show it as interest. With
 * those conventions our tables and our way of counting years give their amounts to the cent.
 */
class PublishedInterestCasesTest {

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /** 2,000.00 from 11 November 2015 up to 16 January 2026: 2,820.43 there. */
    @Test
    void ten_years_of_commercial_interest_differ_by_a_cent_because_each_segment_is_rounded_there() {
        LocalDate first = date("2015-11-11");
        LocalDate last = date("2026-01-15");

        assertThat(InterestByTheDay.roundingEachSegment(COMMERCIAL, new BigDecimal("2000.00"), first, last))
                .isEqualTo("2820.43");
        assertThat(InterestCalculator.standard()
                        .during(eur("2000.00"), DateRange.of(first, last), InterestTerms.statutory(COMMERCIAL))
                        .total())
                .isEqualTo(eur("2820.42"));
    }

    /** 3,000.00 and 100.00 of costs; 1,500.00 paid on 12 December 2014, 2,500.00 on 28 September 2015: 75.79 there. */
    @Test
    void two_payments_on_consumer_interest_agree_but_for_what_counts_as_principal() {
        Claim claim = Claim.builder()
                .debt(Debt.of("1", eur("3000.00"), date("2014-05-28"))
                        .interest(InterestTerms.statutory(CONSUMER))
                        .build())
                .entry(ClaimEntry.costs(date("2014-05-29"), eur("100.00"), "costs"))
                .entry(ClaimEntry.paid(date("2014-12-11"), eur("1500.00")))
                .entry(ClaimEntry.paid(date("2015-09-27"), eur("2500.00")))
                .build();

        ClaimStatement end = claim.asOf(date("2015-09-27"), InterestCalculator.standard());

        PaymentAllocation one = end.entries().get(1).settled();
        assertThat(one.costs()).isEqualTo(eur("100.00"));
        assertThat(one.interest()).isEqualTo(eur("48.58"));
        assertThat(one.principal()).isEqualTo(eur("1351.42"));
        PaymentAllocation two = end.entries().get(2).settled();
        // There: 11.13 interest and 1,664.66 principal, of which 16.08 was interest until 28 May 2015.
        assertThat(two.interest()).isEqualTo(eur("11.13").plus(eur("16.08")));
        assertThat(two.principal()).isEqualTo(eur("1664.66").minus(eur("16.08")));
        assertThat(two.leftOver()).isEqualTo(eur("824.21"));
        assertThat(end.debts().getFirst().interest().total()).isEqualTo(eur("75.79"));
        assertThat(end.isSettled()).isTrue();
    }
}
