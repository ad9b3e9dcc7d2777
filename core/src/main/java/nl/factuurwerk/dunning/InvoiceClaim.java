package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.claim.AllocationOrder;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.OpenInstalment;
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
 * The claim on one invoice, made of what the books say happened to it. What is open of each instalment at the end of a day is
 * asked of the books and not computed once more, so that interest runs on exactly that, in whatever order entries came: on
 * nothing while money was there that was taken back afterwards, and from due dates that a receipt moved.
 */
final class InvoiceClaim {

    private final ClaimHistory history;
    private final LocalDate asOf;
    private final List<InstalmentClaim> instalments = new ArrayList<>();
    private final List<ClaimEntry> entries = new ArrayList<>();

    private InvoiceClaim(ClaimHistory history, ClaimTerms terms, LocalDate asOf) {
        this.history = history;
        this.asOf = asOf;
        List<OpenInstalment> all = history.asOf(asOf).instalments();
        long asked = all.stream().filter(part -> part.amount().isPositive()).count();
        String number = history.invoice().number().value();
        for (int i = 0; i < all.size(); i++) {
            String reference = asked == 1 ? number : number + "/" + (i + 1);
            instalments.add(new InstalmentClaim(
                    reference,
                    all.get(i),
                    history.invoice().issueDate(),
                    terms.interestOf(DebtorKind.of(history.invoice().buyer()))));
        }
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
        days().forEach(this::principal);
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
        instalments.forEach(instalment -> instalment.addTo(claim));
        entries.forEach(claim::entry);
        return claim.build();
    }

    /** The days on which something can have changed. */
    private Stream<LocalDate> days() {
        return Stream.concat(
                        history.entries().stream().map(ReceivableEntry::on),
                        history.credits().stream().map(CreditNote::issueDate))
                .filter(day -> !day.isAfter(asOf))
                .sorted()
                .distinct();
    }

    /** What was credited or given up that day counts as such, as far as less is open; the rest was paid. */
    private void principal(LocalDate day) {
        List<OpenInstalment> open = history.asOf(day).instalments();
        long givenUp = givenUp(day);
        for (int i = open.size() - 1; i >= 0; i--) {
            givenUp -= instalments.get(i).changed(day, open.get(i).open(), givenUp);
        }
    }

    private long givenUp(LocalDate day) {
        long credited = history.credits().stream()
                .filter(credit -> credit.issueDate().equals(day))
                .mapToLong(credit -> credit.total().abs().getAmountMinorLong())
                .sum();
        return credited
                + history.entries().stream()
                        .filter(entry -> entry instanceof WrittenOff off
                                && off.on().equals(day)
                                && off.portion().part() == ClaimPart.PRINCIPAL)
                        .mapToLong(entry -> entry.amount().getAmountMinorLong())
                        .sum();
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
            when isHere(off.portion()) -> settled(off.portion().part(), off.on(), standing, withCosts);
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
            case PRINCIPAL -> {}
            case INTEREST ->
                entries.add(new ClaimEntry.Paid(day, amount, AllocationOrder.INTEREST_ONLY, Optional.empty()));
            case COSTS -> {
                if (withCosts) {
                    entries.add(ClaimEntry.paid(day, amount));
                }
            }
        }
    }
}
