package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.ExchangeResult;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExchangeResultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ExchangeRate ISSUED = ExchangeRate.perEuro(CurrencyUnit.USD, "1.10", TODAY, "ECB");
    private static final ExchangeRate PAID = ExchangeRate.perEuro(CurrencyUnit.USD, "1.20", TODAY.plusDays(9), "ECB");

    private final CalendarClock clock = new CalendarClock(TODAY);
    private final Factuurwerk office = office().clock(clock).build();

    private InvoiceDraftBuilder draft() {
        return Invoice.draft().to(brewery());
    }

    /** USD 1210.00, which is EUR 1100.00 in the books. */
    private Invoice dollars() {
        Invoice invoice = office.invoices()
                .issue(draft().currency(ISSUED)
                        .line("Advies", pieces(1), Money.parse("USD 1000.00"))
                        .build())
                .orThrow();
        clock.turnTo(TODAY.plusDays(9));
        return invoice;
    }

    private void pay(Invoice invoice, String paid, String settles) {
        Id<Payment> id = Id.of("p-" + paid.replace(' ', '-') + settles.replace(' ', '-'));
        office.receivables()
                .register(Payment.of(PaymentMethod.TRANSFER, Money.parse(paid), clock.today())
                        .identifiedBy(id)
                        .build())
                .orThrow();
        assertThat(office.receivables()
                        .add(new Allocated(
                                Id.of("a-" + id),
                                clock.today(),
                                id,
                                Portion.of(invoice.id(), Money.parse(settles)),
                                Money.parse(paid)))
                        .findings())
                .isEmpty();
    }

    private List<ExchangeResult> results(Invoice invoice) {
        return office.receivables().exchangeResults(invoice, clock.today(), allocated -> PAID);
    }

    @Test
    void of_money_at_another_rate_is_what_it_is_worth_less_what_stands_in_the_books() {
        Invoice invoice = dollars();
        pay(invoice, "USD 1210.00", "USD 1210.00");

        ExchangeResult result = results(invoice).getFirst();

        assertThat(result.booked()).isEqualTo(eur("1100.00"));
        assertThat(result.received()).isEqualTo(eur("1008.33"));
        assertThat(result.amount()).isEqualTo(eur("-91.67"));
        assertThat(result.explain().in(Language.ENGLISH)).isEqualTo("""
                        result of exchange EUR -91.67: EUR 1008.33 for EUR 1100.00
                          USD 1210.00 is EUR 1100.00 in the books, at the rate of the invoice: 1 EUR = 1.1 USD (ECB, 2026-11-20)
                          USD 1210.00 came in, worth EUR 1008.33: 1 EUR = 1.2 USD (ECB, 2026-11-29)""");
    }

    @Test
    void of_euros_for_an_invoice_in_dollars_asks_for_no_rate() {
        Invoice invoice = dollars();
        pay(invoice, "EUR 1120.00", "USD 1210.00");

        ExchangeResult result = office.receivables()
                .exchangeResults(invoice, clock.today(), allocated -> {
                    throw new AssertionError("asked for the rate of " + allocated);
                })
                .getFirst();

        assertThat(result.amount()).isEqualTo(eur("20.00"));
        assertThat(result.explain().in(Language.DUTCH)).contains("EUR 1120.00 ontvangen");
    }

    @Test
    void of_dollars_for_an_invoice_in_euro_is_at_the_rate_of_the_money() {
        Invoice invoice = office.invoices()
                .issue(draft().line("Advies", pieces(1), eur("1000.00")).build())
                .orThrow();
        pay(invoice, "USD 1464.00", "EUR 1210.00");

        assertThat(results(invoice).getFirst().amount()).isEqualTo(eur("10.00"));
    }

    @Test
    void of_parts_in_the_books_come_to_the_whole_to_the_cent() {
        Invoice invoice = dollars();
        pay(invoice, "USD 403.33", "USD 403.33");
        pay(invoice, "USD 403.34", "USD 403.34");
        pay(invoice, "USD 403.32", "USD 403.32");
        pay(invoice, "USD 0.01", "USD 0.01");

        assertThat(results(invoice).stream().map(ExchangeResult::booked).reduce(eur("0.00"), Money::plus))
                .isEqualTo(eur("1100.00"));
        assertThat(results(invoice)).hasSize(4);
    }

    @Test
    void is_none_where_both_are_euro_and_of_what_was_taken_back() {
        Invoice euro = office.invoices()
                .issue(draft().line("Advies", pieces(1), eur("1000.00")).build())
                .orThrow();
        pay(euro, "EUR 1210.00", "EUR 1210.00");
        Invoice invoice = dollars();
        pay(invoice, "EUR 1120.00", "USD 1210.00");
        office.receivables().takeBack(Id.of("a-p-EUR-1120.00USD-1210.00"), clock.today(), TakeBackReason.MISTAKE);

        assertThat(results(euro)).isEmpty();
        assertThat(results(invoice)).isEmpty();
    }
}
