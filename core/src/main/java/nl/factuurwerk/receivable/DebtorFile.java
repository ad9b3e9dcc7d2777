package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.LegalTerm;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All that is known of a debtor, and agreed with it: what of it holds on any day follows from here.
 *
 * @param debtor the debtor
 * @param entries in the order in which they were added
 */
public record DebtorFile(Id<Party> debtor, List<DebtorEntry> entries) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an entry is about another debtor
     */
    public DebtorFile {
        Objects.requireNonNull(debtor, "debtor");
        entries = List.copyOf(entries);
        for (DebtorEntry entry : entries) {
            if (!entry.debtor().equals(debtor)) {
                throw new IllegalArgumentException("Not about debtor " + debtor + ": " + entry);
            }
        }
    }

    /**
     * Returns what holds of a kind on a day.
     *
     * @param kind the kind of entry
     * @param asOf the day, seen at its end
     * @param <E> the kind of entry
     * @return what counts by then and did not end, by day, and those of one day in the order in which they were added
     */
    public <E extends DebtorEntry> List<E> holding(Class<E> kind, LocalDate asOf) {
        return entries.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(entry -> !entry.on().isAfter(asOf) && !hasEnded(entry, asOf))
                .sorted(Comparator.comparing(DebtorEntry::on))
                .toList();
    }

    private boolean hasEnded(DebtorEntry entry, LocalDate asOf) {
        return entries.stream()
                .anyMatch(each -> each instanceof Ended end
                        && end.entry().equals(entry.id())
                        && !end.on().isAfter(asOf));
    }

    /**
     * Tells whether the debtor is insolvent.
     *
     * @param asOf the day, seen at its end
     * @return the first insolvency that holds, or empty
     */
    public Optional<Insolvency> insolvency(LocalDate asOf) {
        return holding(Insolvency.class, asOf).stream().findFirst();
    }

    /**
     * Returns the plan by which an invoice is paid, however it stands.
     *
     * @param invoice the identity of the invoice
     * @param asOf the day, seen at its end
     * @return the last one that was agreed and not ended, or empty
     */
    public Optional<PaymentPlan> plan(Id<Invoice> invoice, LocalDate asOf) {
        return holding(PaymentPlan.class, asOf).stream()
                .filter(plan -> plan.invoices().contains(invoice))
                .reduce((one, later) -> later);
    }

    /**
     * Tells who is to be paid instead of the seller.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @return the last assignment that is about it, or empty
     */
    public Optional<Assignment> assignment(Invoice invoice, LocalDate asOf) {
        return holding(Assignment.class, asOf).stream()
                .filter(each -> each.covers(invoice))
                .reduce((one, later) -> later);
    }

    /**
     * Tells who is to be paid for what is issued on a day.
     *
     * @param date the date of the document
     * @return the last assignment of all that is issued from its day on, or empty
     */
    public Optional<Assignment> standingAssignment(LocalDate date) {
        return holding(Assignment.class, date).stream()
                .filter(each -> each.invoices().isEmpty())
                .reduce((one, later) -> later);
    }

    /**
     * Tells up to how much the debtor may owe.
     *
     * @param currency of which invoices
     * @param asOf the day, seen at its end
     * @return the last limit, or empty where there is none
     */
    public Optional<Money> limit(CurrencyUnit currency, LocalDate asOf) {
        return holding(CreditLimit.class, asOf).stream()
                .map(CreditLimit::limit)
                .filter(limit -> limit.getCurrencyUnit().equals(currency))
                .reduce((one, later) -> later);
    }

    /**
     * Tells what the debtor is to its creditor.
     *
     * @param asOf the day, seen at its end
     * @return what became known last, or empty
     */
    public Optional<LegalTerm.Relation> relation(LocalDate asOf) {
        return holding(RelationKnown.class, asOf).stream()
                .map(RelationKnown::relation)
                .reduce((one, later) -> later);
    }
}
