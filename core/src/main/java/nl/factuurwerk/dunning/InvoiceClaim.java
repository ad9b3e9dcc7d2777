package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.claim.AllocationOrder;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WrittenOff;
import org.joda.money.Money;

/**
 * The claim on one invoice, made of what the books say happened to it. What was used for the invoice itself is used for it
 * here too, so that interest runs on what the books show as open.
 */
final class InvoiceClaim {

    private final ClaimHistory history;
    private final LocalDate asOf;
    private final List<Debt> debts = new ArrayList<>();
    private final List<ClaimEntry> entries = new ArrayList<>();
    private final long[] left;

    private InvoiceClaim(ClaimHistory history, ClaimTerms terms, LocalDate asOf) {
        this.history = history;
        this.asOf = asOf;
        Invoice invoice = history.invoice();
        List<DuePart> schedule = invoice.schedule().stream()
                .filter(part -> part.amount().isPositive())
                .toList();
        for (int i = 0; i < schedule.size(); i++) {
            DuePart part = schedule.get(i);
            String number = invoice.number().value();
            debts.add(Debt.of(schedule.size() == 1 ? number : number + "/" + (i + 1), part.amount(), part.due())
                    .arisen(invoice.issueDate())
                    .interest(terms.interestOf(DebtorKind.of(invoice.buyer())))
                    .build());
        }
        left = debts.stream()
                .mapToLong(debt -> debt.principal().getAmountMinorLong())
                .toArray();
    }

    /** The whole claim, with the costs that were charged. */
    static Claim of(ClaimHistory history, ClaimTerms terms, LocalDate asOf) {
        return new InvoiceClaim(history, terms, asOf).claim(true);
    }

    /** The claim without costs: what interest is computed by. */
    static Claim interestOf(ClaimHistory history, ClaimTerms terms, LocalDate asOf) {
        return new InvoiceClaim(history, terms, asOf).claim(false);
    }

    private Claim claim(boolean withCosts) {
        history.credits().stream()
                .filter(credit -> !credit.issueDate().isAfter(asOf))
                .forEach(this::credited);
        List<ReceivableEntry> known = history.entries().stream()
                .filter(each -> !each.on().isAfter(asOf))
                .toList();
        for (ReceivableEntry entry : known) {
            Money standing = standing(entry, known);
            if (standing.isPositive()) {
                add(entry, standing, withCosts);
            }
        }
        Claim.Builder claim = Claim.builder();
        debts.forEach(claim::debt);
        entries.forEach(claim::entry);
        return claim.build();
    }

    private static Money standing(ReceivableEntry entry, List<ReceivableEntry> known) {
        return known.stream()
                .filter(TakenBack.class::isInstance)
                .map(TakenBack.class::cast)
                .filter(back -> back.entry().value().equals(entry.id().value()))
                .map(TakenBack::amount)
                .reduce(entry.amount(), Money::minus);
    }

    private void add(ReceivableEntry entry, Money standing, boolean withCosts) {
        switch (entry) {
            case Allocated allocated
            when isHere(allocated.portion()) ->
                settled(allocated.portion().part(), allocated.on(), standing, withCosts);
            case WrittenOff off
            when isHere(off.portion()) -> {
                if (off.portion().part() == ClaimPart.PRINCIPAL) {
                    credited(off.on(), standing.getAmountMinorLong());
                } else {
                    settled(off.portion().part(), off.on(), standing, withCosts);
                }
            }
            case Charged charged
            when isHere(charged.portion()) && withCosts && charged.portion().part() == ClaimPart.COSTS ->
                entries.add(ClaimEntry.costs(
                        charged.on(),
                        standing,
                        charged.words().isEmpty() ? charged.id().value() : charged.words()));
            default -> {}
        }
    }

    private boolean isHere(Portion portion) {
        return portion.invoice().equals(history.invoice().id());
    }

    private void settled(ClaimPart part, LocalDate day, Money amount, boolean withCosts) {
        switch (part) {
            case PRINCIPAL -> paid(day, amount.getAmountMinorLong());
            case INTEREST -> entries.add(ClaimEntry.paid(day, amount));
            case COSTS -> {
                if (withCosts) {
                    entries.add(ClaimEntry.paid(day, amount));
                }
            }
        }
    }

    /** Payments settle what is due first. */
    private void paid(LocalDate day, long amount) {
        long rest = amount;
        for (int i = 0; i < left.length && rest > 0; i++) {
            long taken = Math.min(rest, left[i]);
            if (taken > 0) {
                left[i] -= taken;
                rest -= taken;
                entries.add(new ClaimEntry.Paid(
                        day,
                        money(taken),
                        AllocationOrder.PRINCIPAL_FIRST,
                        Optional.of(debts.get(i).reference())));
            }
        }
    }

    private void credited(CreditNote credit) {
        credited(credit.issueDate(), credit.total().abs().getAmountMinorLong());
    }

    /** A credit shortens the schedule from its end. */
    private void credited(LocalDate day, long amount) {
        long rest = amount;
        for (int i = left.length - 1; i >= 0 && rest > 0; i--) {
            long taken = Math.min(rest, left[i]);
            if (taken > 0) {
                left[i] -= taken;
                rest -= taken;
                entries.add(ClaimEntry.credited(day, money(taken), debts.get(i).reference()));
            }
        }
    }

    private Money money(long minor) {
        return Money.ofMinor(history.invoice().total().getCurrencyUnit(), minor);
    }
}
