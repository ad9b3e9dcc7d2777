package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a debtor owed, what happened in a period, and what it owes since (<em>rekeningoverzicht</em>), in one currency. The
 * closing balance is what is open of its invoices, less what is owed back and what it paid that is not used yet.
 *
 * @param days the period
 * @param opening the balance before the first day; below zero where the creditor owes
 * @param movements what happened, by day
 * @param closing the balance at the end of the last day
 */
public record AccountStatement(DateRange days, Money opening, List<Movement> movements, Money closing) {

    /** What moved a balance. */
    public enum Kind {
        /** An invoice was issued. */
        INVOICE,
        /** An invoice was credited. */
        CREDIT_NOTE,
        /** Interest or costs were charged. */
        CHARGE,
        /** Money came in; or it went back, where the balance rises. */
        PAYMENT,
        /** Money was given back. */
        REFUND,
        /** Something was written off, or kept. */
        DIFFERENCE,
        /** Money of this debtor was used for an invoice to another one. */
        USED_ELSEWHERE
    }

    /**
     * One thing that moved the balance.
     *
     * @param on the day
     * @param kind what it was
     * @param reference the number of the document, or the identity of the entry
     * @param amount above zero where the debtor owes more
     */
    public record Movement(LocalDate on, Kind kind, String reference, Money amount) {
        /** Checks presence. */
        public Movement {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** Copies the movements. */
    public AccountStatement {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(closing, "closing");
        movements = List.copyOf(movements);
    }

    /**
     * Draws up a statement.
     *
     * @param days the period
     * @param currency which invoices and payments are on it
     * @param claims all invoices to the debtor, with all that happened to them
     * @param payments all entries of the payments that name the debtor as payer, the payments among them
     * @return the statement
     */
    public static AccountStatement of(
            DateRange days,
            CurrencyUnit currency,
            Collection<ClaimHistory> claims,
            Collection<? extends ReceivableEntry> payments) {
        Set<Id<Invoice>> own =
                claims.stream().map(claim -> claim.invoice().id()).collect(Collectors.toSet());
        Set<String> paid = payments.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
        List<Movement> all = new ArrayList<>();
        for (ClaimHistory claim : claims) {
            Invoice invoice = claim.invoice();
            all.add(new Movement(
                    invoice.issueDate(), Kind.INVOICE, invoice.number().value(), invoice.total()));
            claim.credits()
                    .forEach(credit -> all.add(new Movement(
                            credit.issueDate(),
                            Kind.CREDIT_NOTE,
                            credit.number().value(),
                            credit.total().negated())));
            // What a payment of this debtor was used for moves nothing: it came in already.
            add(
                    claim.entries().stream()
                            .filter(entry -> !paid.contains(entry.id().value()))
                            .toList(),
                    own,
                    all);
        }
        add(payments, own, all);
        all.removeIf(movement -> !movement.amount().getCurrencyUnit().equals(currency));
        all.sort(
                Comparator.comparing(Movement::on).thenComparing(Movement::kind).thenComparing(Movement::reference));
        Money opening = sum(
                all.stream().filter(each -> each.on().isBefore(days.first())).toList(), currency);
        List<Movement> within =
                all.stream().filter(each -> days.contains(each.on())).toList();
        return new AccountStatement(days, opening, within, opening.plus(sum(within, currency)));
    }

    private static Money sum(List<Movement> movements, CurrencyUnit currency) {
        return movements.stream().map(Movement::amount).reduce(Money.zero(currency), Money::plus);
    }

    private static void add(
            Collection<? extends ReceivableEntry> entries, Set<Id<Invoice>> own, List<Movement> movements) {
        Map<String, ReceivableEntry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id().value(), entry));
        boolean ofPayer = entries.stream().anyMatch(PaymentReceived.class::isInstance);
        for (ReceivableEntry entry : entries) {
            ReceivableEntry about =
                    entry instanceof TakenBack back ? byId.get(back.entry().value()) : entry;
            if (about == null) {
                continue;
            }
            Money amount = entry instanceof TakenBack ? entry.amount().negated() : entry.amount();
            String reference = entry.id().value();
            switch (about) {
                case PaymentReceived p ->
                    movements.add(new Movement(entry.on(), Kind.PAYMENT, reference, amount.negated()));
                case Allocated allocated
                when !ofPayer -> movements.add(new Movement(entry.on(), Kind.PAYMENT, reference, amount.negated()));
                case Allocated allocated
                when !own.contains(allocated.portion().invoice()) ->
                    movements.add(new Movement(entry.on(), Kind.USED_ELSEWHERE, reference, amount));
                case Allocated allocated -> {}
                case Refunded r -> movements.add(new Movement(entry.on(), Kind.REFUND, reference, amount));
                case PaidOut p -> movements.add(new Movement(entry.on(), Kind.REFUND, reference, amount));
                case RestKept k -> movements.add(new Movement(entry.on(), Kind.DIFFERENCE, reference, amount));
                case WrittenOff w ->
                    movements.add(new Movement(entry.on(), Kind.DIFFERENCE, reference, amount.negated()));
                case Charged c -> movements.add(new Movement(entry.on(), Kind.CHARGE, reference, amount));
                case TakenBack t -> {}
            }
        }
    }
}
