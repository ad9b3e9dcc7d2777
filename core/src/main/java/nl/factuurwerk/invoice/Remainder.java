package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * What is left of an invoice to credit: the invoice less the credit notes on it, in the order in which they were issued.
 *
 * <pre>{@code
 * Remainder left = Remainder.of(invoice, credits);
 * left.lines().get(0).quantity();    // 400 C62
 * left.total();                      // EUR 51.00, with VAT
 * }</pre>
 */
public final class Remainder {

    private final Invoice invoice;
    private final List<PartLeft> lines;
    private final List<PartLeft> adjustments;
    private final Map<VatGroup, VatSubtotal> groups;

    /**
     * What is left of a line, allowance or charge.
     *
     * @param number its number on the invoice, from 1
     * @param quantity what is left of the quantity of a line; empty for allowances and charges
     * @param amount what is left of its amount, without or with VAT as prices are; allowances below zero
     * @param whole whether nothing was taken back of it yet
     */
    public record PartLeft(int number, Optional<Quantity> quantity, Money amount, boolean whole) {
        /** Checks presence. */
        public PartLeft {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(amount, "amount");
        }

        private void requireWithin(Decimal taken, Decimal left) {
            boolean otherSign = taken.signum() * left.signum() < 0;
            Decimal rest = left.plus(taken.negate());
            if (otherSign || rest.signum() * left.signum() < 0 || (left.signum() == 0 && taken.signum() != 0)) {
                throw new IllegalArgumentException(
                        "Of part " + number + " " + taken + " cannot be taken: " + left + " was left");
            }
        }

        private PartLeft less(Credited.Part part, Money taken) {
            if (!part.before().equals(amount)) {
                throw new IllegalArgumentException(
                        "Of part " + number + " " + amount + " was left, not " + part.before());
            }
            requireWithin(Decimal.of(taken.getAmountMinorLong(), 0), Decimal.of(amount.getAmountMinorLong(), 0));
            part.quantity()
                    .ifPresent(gone -> requireWithin(
                            gone.value(), quantity.map(Quantity::value).orElse(Decimal.ZERO)));
            return new PartLeft(
                    number,
                    quantity.map(left ->
                            part.quantity().map(q -> left.plus(q.negate())).orElse(left)),
                    amount.minus(taken),
                    false);
        }
    }

    private Remainder(
            Invoice invoice, List<PartLeft> lines, List<PartLeft> adjustments, Map<VatGroup, VatSubtotal> groups) {
        this.invoice = invoice;
        this.lines = List.copyOf(lines);
        this.adjustments = List.copyOf(adjustments);
        this.groups = groups;
    }

    /**
     * Returns all of an invoice.
     *
     * @param invoice the invoice, of which nothing was credited yet
     * @return everything it states
     */
    public static Remainder of(Invoice invoice) {
        List<PartLeft> lines = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            lines.add(new PartLeft(lines.size() + 1, Optional.of(line.quantity()), line.amount(), true));
        }
        List<PartLeft> adjustments = new ArrayList<>();
        for (DocumentAdjustment each : invoice.statement().adjustments()) {
            adjustments.add(new PartLeft(
                    adjustments.size() + 1, Optional.empty(), each.adjustment().signedAmount(), true));
        }
        Map<VatGroup, VatSubtotal> groups = new TreeMap<>();
        invoice.vat().subtotals().forEach(subtotal -> groups.put(subtotal.group(), subtotal));
        return new Remainder(invoice, lines, adjustments, groups);
    }

    /**
     * Returns what credit notes left of an invoice.
     *
     * @param invoice the invoice
     * @param credits all credit notes on it, in the order in which they were issued
     * @return the rest
     * @throws IllegalArgumentException if one of them is on another invoice, or does not follow the one before it
     */
    public static Remainder of(Invoice invoice, List<CreditNote> credits) {
        Remainder left = of(invoice);
        for (CreditNote credit : credits) {
            left = left.less(credit);
        }
        return left;
    }

    /**
     * Takes a credit note off.
     *
     * @param credit the next credit note on the invoice
     * @return the rest
     * @throws IllegalArgumentException if it is on another invoice, or says that something else was left before it
     */
    public Remainder less(CreditNote credit) {
        if (!credit.of().equals(PrecedingInvoice.of(invoice)) || !agrees(credit.header())) {
            throw new IllegalArgumentException("Credit note " + credit.number() + " is on "
                    + credit.of().number() + ", not on " + invoice.number());
        }
        try {
            return less(credit.statement(), credit.credited());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Credit note " + credit.number() + " does not follow the others on " + invoice.number() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private boolean agrees(InvoiceHeader credit) {
        InvoiceHeader original = invoice.header();
        return credit.seller().equals(original.seller())
                && credit.buyer().equals(original.buyer())
                && credit.pricing().equals(original.pricing());
    }

    /** A part is taken once, and under the VAT that it had. */
    private void requireParts(InvoiceCandidate statement, Credited credited) {
        Set<List<Object>> taken = new HashSet<>();
        for (int i = 0; i < credited.lines().size(); i++) {
            requirePart(credited.lines().get(i), statement.lines().get(i).vat(), taken);
        }
        for (int i = 0; i < credited.adjustments().size(); i++) {
            requirePart(
                    credited.adjustments().get(i),
                    statement.adjustments().get(i).vat(),
                    taken);
        }
    }

    private void requirePart(Credited.Part part, LineVat vat, Set<List<Object>> taken) {
        LineVat original = part.kind() == Credited.Part.Kind.LINE
                ? invoice.lines().get(part.number() - 1).vat()
                : invoice.statement().adjustments().get(part.number() - 1).vat();
        if (!vat.equals(original) || !taken.add(List.of(part.kind(), part.number()))) {
            throw new IllegalArgumentException("Part " + part.number() + " is taken twice or under other VAT: " + vat);
        }
    }

    private Remainder less(InvoiceCandidate statement, Credited credited) {
        requireParts(statement, credited);
        List<PartLeft> linesLeft = new ArrayList<>(lines);
        List<PartLeft> adjustmentsLeft = new ArrayList<>(adjustments);
        for (int i = 0; i < credited.lines().size(); i++) {
            Credited.Part part = credited.lines().get(i);
            boolean line = part.kind() == Credited.Part.Kind.LINE;
            take(
                    line ? linesLeft : adjustmentsLeft,
                    part,
                    statement.lines().get(i).amount());
        }
        for (int i = 0; i < credited.adjustments().size(); i++) {
            take(
                    adjustmentsLeft,
                    credited.adjustments().get(i),
                    statement.adjustments().get(i).adjustment().signedAmount());
        }
        Map<VatGroup, VatSubtotal> groupsLeft = new TreeMap<>(groups);
        for (int i = 0; i < credited.before().size(); i++) {
            VatSubtotal before = credited.before().get(i);
            VatSubtotal taken = statement.vat().subtotals().get(i);
            if (!before.equals(vat(before.group()))) {
                throw new IllegalArgumentException(
                        "Of the VAT groups " + vat(before.group()) + " was left, not " + before);
            }
            groupsLeft.put(
                    before.group(),
                    new VatSubtotal(
                            before.group(),
                            before.taxable().minus(taken.taxable()),
                            before.vat().minus(taken.vat())));
        }
        return new Remainder(invoice, linesLeft, adjustmentsLeft, groupsLeft);
    }

    private static void take(List<PartLeft> parts, Credited.Part part, Money taken) {
        parts.set(part.number() - 1, parts.get(part.number() - 1).less(part, taken));
    }

    /**
     * Returns the invoice.
     *
     * @return the invoice that this is the rest of
     */
    public Invoice invoice() {
        return invoice;
    }

    /**
     * Returns what is left of each line.
     *
     * @return one for each line of the invoice, in its order
     */
    public List<PartLeft> lines() {
        return lines;
    }

    /**
     * Returns what is left of each allowance and charge on the document.
     *
     * @return one for each of the invoice, in its order
     */
    public List<PartLeft> adjustments() {
        return adjustments;
    }

    /**
     * Returns what is left of each VAT group.
     *
     * @return one for each group of the invoice, in the order of its breakdown
     */
    public List<VatSubtotal> vat() {
        return List.copyOf(groups.values());
    }

    /** Returns what is left of a VAT group of the invoice. */
    VatSubtotal vat(VatGroup group) {
        VatSubtotal left = groups.get(group);
        if (left == null) {
            throw new IllegalArgumentException("There is no " + group + " on " + invoice.number());
        }
        return left;
    }

    /**
     * Returns what is left in all.
     *
     * @return the sum with VAT, before rounding to coins
     */
    public Money total() {
        Money total = Money.zero(invoice.total().getCurrencyUnit());
        for (VatSubtotal subtotal : groups.values()) {
            total = total.plus(subtotal.gross());
        }
        return total;
    }

    /**
     * Tells whether the invoice is credited wholly.
     *
     * @return whether nothing is left of any line, allowance or charge
     */
    public boolean isNothing() {
        return lines.stream().allMatch(this::isNothing)
                && adjustments.stream().allMatch(part -> part.amount().isZero());
    }

    /**
     * Tells whether a line is credited wholly.
     *
     * @param line its number, from 1
     * @return whether nothing is left of its amount; where it was worth nothing, of its quantity
     */
    public boolean isNothingLeftOf(int line) {
        return isNothing(lines.get(line - 1));
    }

    /** Tells whether nothing is left of a line. One that was worth nothing is there as long as its quantity is. */
    boolean isNothing(PartLeft line) {
        boolean free = invoice.lines().get(line.number() - 1).amount().isZero();
        return line.amount().isZero()
                && (!free
                        || line.quantity()
                                .filter(left -> left.value().signum() != 0)
                                .isEmpty());
    }

    @Override
    public String toString() {
        return total() + " left of " + invoice.number();
    }
}
