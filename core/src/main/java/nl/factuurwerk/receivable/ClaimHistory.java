package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Settlements;
import org.joda.money.Money;

/**
 * All that happened to one invoice: what is open of it on any day, and how it stands, follow from here, and from nowhere
 * else.
 *
 * @param invoice the invoice
 * @param facts what happened to it besides money
 * @param credits all credit notes on it, in the order in which they were issued
 * @param entries all entries on it, in any order, with what takes them back
 */
public record ClaimHistory(
        Invoice invoice, List<InvoiceFact> facts, List<CreditNote> credits, List<ReceivableEntry> entries) {

    /** Copies the lists. */
    public ClaimHistory {
        Objects.requireNonNull(invoice, "invoice");
        facts = List.copyOf(facts);
        credits = List.copyOf(credits);
        entries = List.copyOf(entries);
    }

    /**
     * Tells what is open on a day.
     *
     * @param asOf the day, seen at its end
     * @return the item, also where nothing is open any more
     */
    public OpenItem asOf(LocalDate asOf) {
        ClaimAccount account = account(asOf);
        Settlements settled = (of, day) -> account.settled(ClaimPart.PRINCIPAL);
        return new OpenItem(InvoiceStatus.of(invoice, facts, credits, settled, asOf), account);
    }

    /**
     * Tells what can be settled from a day on: of each part the least that is open at the end of that day or of any later one.
     * Money of then does not pay what was charged later, nor what other money paid in between.
     *
     * @param from the first day
     * @param asOf the day of the item, not before the first
     * @return the item of that day, with no more open than can be settled
     */
    public OpenItem payable(LocalDate from, LocalDate asOf) {
        OpenItem now = asOf(asOf);
        Map<ClaimPart, Money> settled = new EnumMap<>(ClaimPart.class);
        for (ClaimPart part : ClaimPart.values()) {
            Money least = least(part, from);
            settled.put(part, now.due(part).minus(least.isNegative() ? Money.zero(least.getCurrencyUnit()) : least));
        }
        Settlements principal = (of, day) -> settled.get(ClaimPart.PRINCIPAL);
        return new OpenItem(
                InvoiceStatus.of(invoice, facts, credits, principal, asOf),
                account(asOf).settledAs(settled));
    }

    private ClaimAccount account(LocalDate asOf) {
        return ClaimAccount.of(invoice.id(), invoice.total().getCurrencyUnit(), entries, asOf);
    }

    /** The least that a part is open from a day on: what can be settled from that day. Below zero what is owed back. */
    Money least(ClaimPart part, LocalDate from) {
        return days(from)
                .map(day -> asOf(day).balance(part))
                .reduce((one, other) -> one.isLessThan(other) ? one : other)
                .orElseThrow();
    }

    /** The least that is owed back from a day on: what can be paid out from that day. */
    Money leastOwedBack(LocalDate from) {
        return days(from)
                .map(day -> asOf(day).owedBack())
                .reduce((one, other) -> one.isLessThan(other) ? one : other)
                .orElseThrow();
    }

    private Stream<LocalDate> days(LocalDate from) {
        Stream<LocalDate> changes = Stream.of(
                        entries.stream().map(ReceivableEntry::on),
                        credits.stream().map(CreditNote::issueDate),
                        Stream.of(invoice.issueDate()))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(from));
        return Stream.concat(Stream.of(from), changes).distinct();
    }
}
