package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import org.joda.money.Money;

/**
 * Holds an entry against those that are there, before it is added: that money is not used twice, and no more is settled than is
 * owed, on its own day or on any later one.
 *
 * <p>A credit note that comes later may leave an invoice overpaid; that is no fault of an entry, and shows as
 * {@link OpenItem#owedBack}.
 */
public final class EntryChecks {

    private static final Location AMOUNT = Location.of("amount");
    private static final Location ON = Location.of("on");

    private EntryChecks() {}

    /**
     * Checks the day of any entry.
     *
     * @param entry the entry
     * @param today today
     * @return {@code RECV-FUTURE} where it has not happened yet, or nothing
     */
    public static Report dated(ReceivableEntry entry, LocalDate today) {
        return Report.collect(findings -> {
            if (entry.on().isAfter(today)) {
                findings.accept(ReceivableRules.FUTURE.at(ON, Map.of("date", entry.on(), "today", today)));
            }
        });
    }

    /**
     * Checks what uses money of a payment.
     *
     * @param entry the allocation, the refund, or what is kept
     * @param used how much it uses, in the currency of the payment
     * @param payment the payment
     * @param entries all entries of that payment
     * @return {@code RECV-EARLY}, {@code RECV-CURRENCY} or {@code RECV-SPENT}, or nothing
     */
    public static Report using(
            ReceivableEntry entry, Money used, PaymentReceived payment, Collection<? extends ReceivableEntry> entries) {
        return Report.collect(findings -> {
            early(entry, payment.on(), findings);
            if (sameCurrency(used, payment.amount(), findings)) {
                Money left = PaymentAccount.leastUnallocated(payment, entries, entry.on());
                atMost(used, left, ReceivableRules.SPENT, payment.id(), findings);
            }
        });
    }

    /**
     * Checks what settles a part of a claim: an allocation or a write-off.
     *
     * @param entry the entry
     * @param portion what it settles
     * @param claim the claim
     * @return {@code RECV-PURCHASE}, {@code RECV-EARLY}, {@code RECV-CURRENCY} or {@code RECV-ABOVE-OPEN}, or nothing
     */
    public static Report settling(ReceivableEntry entry, Portion portion, ClaimHistory claim) {
        return Report.collect(findings -> {
            if (isClaim(claim.invoice(), findings)
                    && early(entry, claim.invoice().issueDate(), findings)
                    && sameCurrency(portion.amount(), claim.invoice().total(), findings)) {
                Money open = claim.least(portion.part(), entry.on());
                atMost(
                        portion.amount(),
                        open,
                        ReceivableRules.ABOVE_OPEN,
                        claim.invoice().number(),
                        findings);
            }
        });
    }

    /**
     * Checks what is put on a claim.
     *
     * @param charge the charge
     * @param claim the claim
     * @return {@code RECV-PURCHASE}, {@code RECV-EARLY} or {@code RECV-CURRENCY}, or nothing
     */
    public static Report charging(Charged charge, ClaimHistory claim) {
        return Report.collect(findings -> {
            if (isClaim(claim.invoice(), findings)) {
                early(charge, claim.invoice().issueDate(), findings);
                sameCurrency(charge.amount(), claim.invoice().total(), findings);
            }
        });
    }

    /**
     * Checks what is paid to the customer on an invoice.
     *
     * @param paid what is paid out
     * @param claim the claim
     * @return {@code RECV-PURCHASE}, {@code RECV-EARLY}, {@code RECV-CURRENCY} or {@code RECV-NOT-OWED-BACK}, or nothing
     */
    public static Report payingOut(PaidOut paid, ClaimHistory claim) {
        return Report.collect(findings -> {
            if (isClaim(claim.invoice(), findings)
                    && early(paid, claim.invoice().issueDate(), findings)
                    && sameCurrency(paid.amount(), claim.invoice().total(), findings)) {
                Money owed = claim.leastOwedBack(paid.on());
                atMost(
                        paid.amount(),
                        owed,
                        ReceivableRules.NOT_OWED_BACK,
                        claim.invoice().number(),
                        findings);
            }
        });
    }

    /**
     * Checks what takes an entry back.
     *
     * @param back what takes it back
     * @param entry the entry
     * @param entries all entries beside that one, with what was taken back of it
     * @return {@code RECV-EARLY}, {@code RECV-CURRENCY}, {@code RECV-WHOLE} or {@code RECV-TAKEN-BACK}, or nothing
     */
    public static Report takingBack(
            TakenBack back, ReceivableEntry entry, Collection<? extends ReceivableEntry> entries) {
        return Report.collect(findings -> {
            early(back, entry.on(), findings);
            if (sameCurrency(back.amount(), entry.amount(), findings)) {
                Money left = entry instanceof TakenBack
                        ? Money.zero(entry.amount().getCurrencyUnit())
                        : new Standing(entries, LocalDate.MAX).moneyOf(entry);
                atMost(back.amount(), left, ReceivableRules.TAKEN_BACK, entry.id(), findings);
                if (entry instanceof Allocated allocated
                        && allocated.isExchanged()
                        && !back.amount().equals(entry.amount())) {
                    findings.accept(
                            ReceivableRules.WHOLE.at(AMOUNT, Map.of("id", entry.id(), "amount", entry.amount())));
                }
            }
        });
    }

    private static boolean isClaim(Invoice invoice, Consumer<Finding> findings) {
        if (invoice.kind().isSelfBilled()) {
            findings.accept(ReceivableRules.PURCHASE.at(Location.of("invoice"), Map.of("invoice", invoice.number())));
        }
        return !invoice.kind().isSelfBilled();
    }

    private static boolean early(ReceivableEntry entry, LocalDate first, Consumer<Finding> findings) {
        if (entry.on().isBefore(first)) {
            findings.accept(ReceivableRules.EARLY.at(ON, Map.of("date", entry.on(), "first", first)));
        }
        return !entry.on().isBefore(first);
    }

    private static boolean sameCurrency(Money amount, Money other, Consumer<Finding> findings) {
        boolean same = amount.getCurrencyUnit().equals(other.getCurrencyUnit());
        if (!same) {
            findings.accept(
                    ReceivableRules.CURRENCY.at(AMOUNT, Map.of("amount", amount, "currency", other.getCurrencyUnit())));
        }
        return same;
    }

    private static void atMost(Money amount, Money left, RuleDescription rule, Object of, Consumer<Finding> findings) {
        if (amount.isGreaterThan(left)) {
            Money usable = left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
            findings.accept(rule.at(AMOUNT, Map.of("amount", amount, "left", usable, "id", of)));
        }
    }
}
