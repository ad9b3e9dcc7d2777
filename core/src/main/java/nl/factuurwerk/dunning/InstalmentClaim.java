package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.claim.AllocationOrder;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.invoice.OpenInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One instalment as it runs through the days on which something happened. What is open again behind its due date is a debt of
 * its own, on which interest runs from the day after; before the due date it is as if it had never been settled.
 */
final class InstalmentClaim {

    private final String reference;
    private final LocalDate due;
    private final LocalDate arisen;
    private final InterestTerms interest;
    private final CurrencyUnit currency;
    private final List<Part> parts = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private long open;

    /** An amount that became open at once, and what is left of it. */
    private static final class Part {
        private final Debt debt;
        private long left;

        Part(Debt debt) {
            this.debt = debt;
            this.left = debt.principal().getAmountMinorLong();
        }
    }

    /** What settled a part on a day. */
    private static final class Settled {
        private final LocalDate day;
        private final Part part;
        private final boolean paid;
        private long amount;

        Settled(LocalDate day, Part part, boolean paid, long amount) {
            this.day = day;
            this.part = part;
            this.paid = paid;
            this.amount = amount;
        }
    }

    InstalmentClaim(String reference, OpenInstalment asked, LocalDate arisen, InterestTerms interest) {
        this.reference = reference;
        this.due = asked.due();
        this.arisen = arisen;
        this.interest = interest;
        this.currency = asked.amount().getCurrencyUnit();
        if (asked.amount().isPositive()) {
            add(reference, asked.amount().getAmountMinorLong(), due);
        }
    }

    private void add(String known, long amount, LocalDate from) {
        parts.add(new Part(Debt.of(known, money(amount), from)
                .arisen(arisen)
                .interest(interest)
                .build()));
        open += amount;
    }

    /**
     * Takes over what the books show.
     *
     * @param day the day
     * @param now what is open at its end
     * @param givenUp how much at most was credited or written off, rather than paid
     * @return how much of that it took
     */
    long changed(LocalDate day, Money now, long givenUp) {
        long less = open - now.getAmountMinorLong();
        if (less < 0) {
            again(day, -less);
            return 0;
        }
        long unpaid = Math.min(less, givenUp);
        settle(day, unpaid, false);
        settle(day, less - unpaid, true);
        return unpaid;
    }

    private void settle(LocalDate day, long amount, boolean paid) {
        long rest = amount;
        for (Part part : parts) {
            long taken = Math.min(rest, part.left);
            if (taken > 0) {
                part.left -= taken;
                rest -= taken;
                open -= taken;
                settled.add(new Settled(day, part, paid, taken));
            }
        }
    }

    private void again(LocalDate day, long amount) {
        long rest = amount;
        if (!day.isAfter(due)) {
            for (Settled before : settled.reversed()) {
                long back = Math.min(rest, before.amount);
                before.amount -= back;
                before.part.left += back;
                open += back;
                rest -= back;
            }
        }
        if (rest > 0) {
            add(reference + " (" + day + ")", rest, day.isAfter(due) ? day : due);
        }
    }

    void addTo(Claim.Builder claim) {
        parts.forEach(part -> claim.debt(part.debt));
        settled.stream().filter(each -> each.amount > 0).forEach(each -> claim.entry(entry(each)));
    }

    private ClaimEntry entry(Settled each) {
        String known = each.part.debt.reference();
        return each.paid
                ? new ClaimEntry.Paid(each.day, money(each.amount), AllocationOrder.PRINCIPAL_FIRST, Optional.of(known))
                : ClaimEntry.credited(each.day, money(each.amount), known);
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
