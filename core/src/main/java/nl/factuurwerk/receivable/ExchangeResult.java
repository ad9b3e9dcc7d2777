package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What exchange made of one allocation (<em>koersverschil</em>): an invoice stands in the books at the rate of its own day, and
 * the money that pays it is worth what it is worth when it comes. It is no part of the claim, and changes nothing of what is
 * open.
 *
 * <pre>{@code
 * List<ExchangeResult> results = ExchangeResult.of(claim, asOf, allocated -> rateOf(allocated.on()));
 * results.getFirst().amount();    // EUR -12.40: less came in than stands in the books
 * }</pre>
 *
 * @param allocation what was settled with which money
 * @param booked what that part of the invoice is in euro in the books
 * @param received what the money was worth in euro
 * @param explain how both came about
 */
public record ExchangeResult(Allocated allocation, Money booked, Money received, Explanation explain) {

    private static final TextBundle WORDINGS = TextBundle.beside(ExchangeResult.class, "wordings");

    /** Checks presence. */
    public ExchangeResult {
        Objects.requireNonNull(allocation, "allocation");
        Objects.requireNonNull(booked, "booked");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(explain, "explain");
    }

    /**
     * Computes the results on one invoice. What each payment settles of it in the books is the value of all that was settled by
     * then less that of what was settled before, each half up at the rate of the invoice; so the parts come to the value of the
     * whole, to the cent.
     *
     * @param claim what happened to the invoice
     * @param asOf the day, seen at its end
     * @param rates the rate of each allocation of money that is not in euro, per euro; not asked for others
     * @return a result for each allocation to the invoice itself that stands, by day; none where both are in euro. Interest and
     *     costs are worth what they are when they are paid, and have none
     * @throws IllegalArgumentException if the invoice is in another currency and states no rate, or a rate is for another currency
     */
    public static List<ExchangeResult> of(ClaimHistory claim, LocalDate asOf, Function<Allocated, ExchangeRate> rates) {
        Standing standing = new Standing(claim.entries(), asOf);
        List<Allocated> allocations = standing.entries().stream()
                .filter(Allocated.class::isInstance)
                .map(Allocated.class::cast)
                .filter(each -> each.portion().part() == ClaimPart.PRINCIPAL
                        && each.portion().invoice().equals(claim.invoice().id())
                        && standing.of(each) > 0)
                .sorted(Comparator.comparing(Allocated::on))
                .toList();
        List<ExchangeResult> results = new ArrayList<>();
        Money settled = Money.zero(claim.invoice().total().getCurrencyUnit());
        for (Allocated each : allocations) {
            Money amount = standing.moneyOf(each);
            Money taken = each.isExchanged() ? each.taken() : amount;
            if (!isEuro(amount) || !isEuro(taken)) {
                results.add(of(claim.invoice(), each, settled, amount, taken, rates));
            }
            settled = settled.plus(amount);
        }
        return List.copyOf(results);
    }

    private static ExchangeResult of(
            Invoice invoice,
            Allocated allocated,
            Money before,
            Money amount,
            Money taken,
            Function<Allocated, ExchangeRate> rates) {
        Optional<ExchangeRate> stated = isEuro(amount) ? Optional.empty() : Optional.of(rateOf(invoice));
        Money booked = stated.map(rate -> rate.convert(before.plus(amount)).minus(rate.convert(before)))
                .orElse(amount);
        Optional<ExchangeRate> paid = isEuro(taken) ? Optional.empty() : Optional.of(rates.apply(allocated));
        Money received = paid.map(rate -> rate.convert(taken)).orElse(taken);
        return new ExchangeResult(
                allocated,
                booked,
                received,
                new Explanation(
                        WORDINGS.message(
                                "exchange.result",
                                Map.of("result", received.minus(booked), "received", received, "booked", booked)),
                        List.of(
                                line("exchange.booked", amount, booked, stated),
                                line("exchange.received", taken, received, paid))));
    }

    private static Explanation line(String key, Money amount, Money value, Optional<ExchangeRate> rate) {
        return Explanation.of(
                rate.map(each -> WORDINGS.message(key, Map.of("amount", amount, "value", value, "rate", each)))
                        .orElseGet(() -> WORDINGS.message(key + "-euro", Map.of("value", value))));
    }

    private static ExchangeRate rateOf(Invoice invoice) {
        return invoice.header()
                .pricing()
                .exchangeRate()
                .orElseThrow(() -> new IllegalArgumentException("Invoice " + invoice.number() + " in "
                        + invoice.total().getCurrencyUnit() + " states no rate"));
    }

    private static boolean isEuro(Money amount) {
        return amount.getCurrencyUnit().equals(CurrencyUnit.EUR);
    }

    /**
     * Returns the result.
     *
     * @return what came in less what stands in the books; above zero a gain, below zero a loss
     */
    public Money amount() {
        return received.minus(booked);
    }
}
