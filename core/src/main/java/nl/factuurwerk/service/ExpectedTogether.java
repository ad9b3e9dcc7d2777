package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * What a customer can expect, judged by what it comes to together: each invoice takes off what is left of its purchase order,
 * whichever plan or order of the office it bills.
 */
final class ExpectedTogether {

    private final Issuing issuing;
    private final Repositories repositories;

    /** What is expected so far, by the purchase order that it is billed under; in the currency of that. */
    private final Map<PurchaseOrder, Money> spent = new HashMap<>();

    private ExpectedTogether(Issuing issuing, Repositories repositories) {
        this.issuing = issuing;
        this.repositories = repositories;
    }

    /** Everything that is to be known for a forecast of some days: what comes before them spends, too. */
    static DateRange until(DateRange days) {
        if (days.end().isEmpty()) {
            throw new IllegalArgumentException("A forecast needs a last day: " + days);
        }
        return DateRange.until(days.last());
    }

    /** Returns the invoices by their days, with what is found of them as those before will have been issued. */
    static List<ExpectedInvoice> judge(List<ExpectedInvoice> each, Issuing issuing, Repositories repositories) {
        ExpectedTogether together = new ExpectedTogether(issuing, repositories);
        List<ExpectedInvoice> judged = new ArrayList<>(each.size());
        each.stream()
                .sorted(Comparator.comparing(ExpectedInvoice::date))
                .forEach(expected -> judged.add(together.next(expected)));
        return judged;
    }

    /** Also what cannot be issued as things are counts: those behind it are expected as they will be once it is. */
    private ExpectedInvoice next(ExpectedInvoice expected) {
        Optional<InvoiceCandidate> candidate = expected.preview().candidate();
        Optional<PurchaseOrder> order = candidate
                .flatMap(each -> new OrderedUnder(each, repositories).order())
                .map(Versioned::value);
        if (order.isEmpty()) {
            return expected;
        }
        Money before = spent.get(order.get());
        Money amount = candidate.orElseThrow().totals().excludingVat();
        if (amount.getCurrencyUnit().equals(order.get().amount().getCurrencyUnit())) {
            spent.merge(order.get(), amount, Money::plus);
        }
        return before == null
                ? expected
                : new ExpectedInvoice(
                        expected.origin(), expected.date(), issuing.after(before, expected.preview(), repositories));
    }
}
