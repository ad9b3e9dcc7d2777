package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * What a plan bills at once: what is due, or will be. An invoice of it states the period (BG-14), whenever it is issued: one
 * that was missed is dated the day on which it is made up for.
 *
 * @param plan the plan
 * @param period the days that are billed, as far as they lie within the life of the plan
 * @param billingDay the day from which it is due to be billed
 * @param billables what is billed, by their days; at least one
 */
public record Instalment(Id<BillingPlan> plan, DateRange period, LocalDate billingDay, List<Billable> billables) {

    static final Comparator<Instalment> BY_DAY = Comparator.comparing(Instalment::billingDay)
            .thenComparing(it -> it.period().first())
            .thenComparing(it -> it.billables().getFirst().source().key());

    /**
     * Checks that the billables belong together.
     *
     * @throws IllegalArgumentException if there is none; if they are for several customers, in several currencies or outside
     *     the period; or if one bills what another one does
     */
    public Instalment {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(billingDay, "billingDay");
        billables = List.copyOf(billables);
        if (billables.isEmpty()) {
            throw new IllegalArgumentException("Nothing to bill of " + plan + " for " + period);
        }
        Billable first = billables.getFirst();
        Set<SourceReference> seen = new HashSet<>();
        for (Billable billable : billables) {
            if (!billable.customer().equals(first.customer())
                    || !billable.price().currency().equals(first.price().currency())
                    || !period.contains(billable.performed().first())
                    || !period.contains(billable.performed().last())
                    || !seen.add(billable.source())) {
                throw new IllegalArgumentException("Not part of what is billed of " + plan + " for " + period
                        + " together with " + first + ": " + billable);
            }
        }
    }

    /**
     * Returns the plan that a source on an invoice is of.
     *
     * @param source what a line bills
     * @return the identity of the plan, kept or not; empty if it is something else that is billed, such as an hour
     */
    public static Optional<Id<BillingPlan>> planOf(SourceReference source) {
        int end = source.key().indexOf('/');
        return source.kind().equals(Instalments.KIND) && end > 0
                ? Optional.of(Id.of(source.key().substring(0, end)))
                : Optional.empty();
    }

    /**
     * Returns who is billed.
     *
     * @return the customer
     */
    public Id<Party> customer() {
        return billables.getFirst().customer();
    }

    /**
     * Returns what is billed, in the words of the invoice.
     *
     * @return the source of each billable
     */
    public List<SourceReference> sources() {
        return billables.stream().map(Billable::source).toList();
    }

    /**
     * Returns what is left of it to bill.
     *
     * @param billed whether an invoice bills a source already
     * @return this instalment with the billables that none bills, or empty if all are billed
     */
    public Optional<Instalment> without(Predicate<SourceReference> billed) {
        List<Billable> left = billables.stream()
                .filter(billable -> !billed.test(billable.source()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Instalment(plan, period, billingDay, left));
    }

    /**
     * Returns what it comes to.
     *
     * @return the sum, each line rounded half up to the cent; without or with VAT as the agreement says
     */
    public Money total() {
        return billables.stream()
                .map(billable -> billable.price().times(billable.quantity()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    /**
     * Returns what is delivered by a day, for instance that of the invoice.
     *
     * @param day the day
     * @return the billables whose last day is on or before it
     */
    public List<Billable> deliveredBy(LocalDate day) {
        return billables.stream()
                .filter(billable -> !billable.performed().last().isAfter(day))
                .toList();
    }

    /**
     * Returns what is still to be delivered after a day, and is paid ahead if it is billed on that day.
     *
     * @param day the day, for instance that of the invoice
     * @return the billables whose last day is after it
     */
    public List<Billable> prepaidOn(LocalDate day) {
        return billables.stream()
                .filter(billable -> billable.performed().last().isAfter(day))
                .toList();
    }
}
