package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Composing.compose;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** When a document says that it was supplied (BT-72, BG-14), from what is said of it and of its lines. */
class DeliveryPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 14);

    private static InvoiceDraftBuilder lines() {
        return Invoice.draft()
                .to(BREWERY)
                .line(line().during(DateRange.of(LocalDate.of(2026, 11, 1), LAST))
                        .build())
                .line(line().during(DateRange.of(FIRST, LocalDate.of(2026, 10, 31)))
                        .build());
    }

    private static DraftLine.Builder line() {
        return DraftLine.of("Ontwerp").quantity(Quantity.hours("1")).price(eur("100.00"));
    }

    private static InvoiceContent content(InvoiceDraftBuilder draft) {
        return compose(draft).content();
    }

    @Test
    void spans_the_periods_of_the_lines_where_nothing_is_said_of_the_whole() {
        InvoiceContent content = content(lines());

        assertThat(content.period()).isEqualTo(PeriodContent.of(DateRange.of(FIRST, LAST)));
        assertThat(content.delivery()).isEqualTo(DeliveryContent.none());
    }

    @Test
    void is_what_is_said_of_the_whole_where_lines_say_more() {
        assertThat(content(lines().suppliedOn(LAST)).period()).isEqualTo(PeriodContent.none());
        assertThat(content(lines().suppliedOn(LAST)).delivery().date()).contains(LAST);
    }

    @Test
    void is_the_day_of_issue_where_a_line_says_nothing() {
        InvoiceContent content = content(lines().line(line().build()));

        assertThat(content.period()).isEqualTo(PeriodContent.none());
        assertThat(content.delivery().date()).contains(TODAY);
    }
}
