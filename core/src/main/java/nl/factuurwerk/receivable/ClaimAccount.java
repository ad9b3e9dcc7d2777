package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What entries make of one invoice by a day: what was charged on it, and what was settled of each part. */
final class ClaimAccount {

    private final CurrencyUnit currency;
    private final Map<ClaimPart, Long> charged = new EnumMap<>(ClaimPart.class);
    private final Map<ClaimPart, Long> settled = new EnumMap<>(ClaimPart.class);
    private long writtenOff;
    private long badDebt;
    private Optional<LocalDate> lastPaid = Optional.empty();

    private ClaimAccount(CurrencyUnit currency) {
        this.currency = currency;
    }

    static ClaimAccount of(
            Id<Invoice> invoice, CurrencyUnit currency, Collection<? extends ReceivableEntry> entries, LocalDate asOf) {
        ClaimAccount account = new ClaimAccount(currency);
        if (!entries.isEmpty()) {
            Standing standing = new Standing(entries, asOf);
            for (ReceivableEntry entry : standing.entries()) {
                account.add(invoice, entry, standing.of(entry));
            }
        }
        return account;
    }

    private void add(Id<Invoice> invoice, ReceivableEntry entry, long standing) {
        switch (entry) {
            case Allocated allocated
            when allocated.portion().invoice().equals(invoice) -> {
                settled.merge(allocated.portion().part(), standing, Math::addExact);
                if (standing != 0) {
                    lastPaid =
                            lastPaid.filter(day -> day.isAfter(allocated.on())).or(() -> Optional.of(allocated.on()));
                }
            }
            case WrittenOff writtenOff
            when writtenOff.portion().invoice().equals(invoice) -> {
                settled.merge(writtenOff.portion().part(), standing, Math::addExact);
                this.writtenOff += standing;
                boolean isBadDebt = writtenOff.reason() == WriteOffReason.BAD_DEBT
                        && writtenOff.portion().part() == ClaimPart.PRINCIPAL;
                badDebt += isBadDebt ? standing : 0;
            }
            case PaidOut paidOut
            when paidOut.invoice().equals(invoice) -> settled.merge(ClaimPart.PRINCIPAL, -standing, Math::addExact);
            case Charged charge
            when charge.portion().invoice().equals(invoice) ->
                charged.merge(charge.portion().part(), standing, Math::addExact);
            default -> {}
        }
    }

    /** The same, with other sums settled. */
    ClaimAccount settledAs(Map<ClaimPart, Money> sums) {
        ClaimAccount other = new ClaimAccount(currency);
        other.charged.putAll(charged);
        sums.forEach((part, sum) -> other.settled.put(part, sum.getAmountMinorLong()));
        other.writtenOff = writtenOff;
        other.badDebt = badDebt;
        other.lastPaid = lastPaid;
        return other;
    }

    Money charged(ClaimPart part) {
        return Money.ofMinor(currency, charged.getOrDefault(part, 0L));
    }

    Money settled(ClaimPart part) {
        return Money.ofMinor(currency, settled.getOrDefault(part, 0L));
    }

    Money writtenOff() {
        return Money.ofMinor(currency, writtenOff);
    }

    Money badDebt() {
        return Money.ofMinor(currency, badDebt);
    }

    Optional<LocalDate> lastPaid() {
        return lastPaid;
    }
}
