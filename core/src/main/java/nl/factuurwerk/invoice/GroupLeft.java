package nl.factuurwerk.invoice;

import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * What is left of a VAT group while parts of it are taken back. Its VAT starts as stored, ends at nothing, and is computed
 * under the policy of the document in between. What a document went on from may have moved its VAT by some cents: these
 * stay with what is left, for a part that is taken back has its own VAT.
 */
final class GroupLeft {

    private final VatSubtotal before;
    private final boolean including;
    private final boolean perPart;
    /** Without or with VAT, as prices are. */
    private long amount;

    private long vat;

    /** What the VAT was moved by. */
    private final long moved;

    GroupLeft(Pricing pricing, VatSubtotal before) {
        this.before = before;
        this.including = pricing.mode() == PriceMode.INCLUDING;
        this.perPart = pricing.rounding() == VatRounding.PER_LINE;
        this.vat = before.vat().getAmountMinorLong();
        this.amount = before.taxable().getAmountMinorLong() + (including ? vat : 0);
        this.moved = perPart ? 0 : Math.subtractExact(vat, vatOf(amount));
    }

    /** Tells whether VAT is rounded for each part, and not on their sum. */
    boolean isPerPart() {
        return perPart;
    }

    /**
     * Takes something back.
     *
     * @param partBefore what was left of the part it is taken of; of use only where each part is rounded apart
     * @param taken how much of it
     * @return the same without VAT
     */
    long take(long partBefore, long taken) {
        if (taken == 0) {
            return 0;
        }
        long netBefore = net();
        amount = Math.subtractExact(amount, taken);
        vat = perPart ? vat - (vatOf(partBefore) - vatOf(Math.subtractExact(partBefore, taken))) : vatLeft();
        return Math.subtractExact(netBefore, net());
    }

    /** Never more than there is of the amount, and never of the other sign. */
    private long vatLeft() {
        return moved == 0
                ? vatOf(amount)
                : Math.clamp(Math.addExact(vatOf(amount), moved), Math.min(0, amount), Math.max(0, amount));
    }

    private long net() {
        return including ? Math.subtractExact(amount, vat) : amount;
    }

    private long vatOf(long minor) {
        VatGroup group = before.group();
        return including ? group.rate().containedIn(minor) : group.rate().of(minor);
    }

    VatSubtotal left() {
        return new VatSubtotal(before.group(), money(net()), money(vat));
    }

    VatSubtotal taken() {
        VatSubtotal left = left();
        return new VatSubtotal(
                before.group(),
                before.taxable().minus(left.taxable()),
                before.vat().minus(left.vat()));
    }

    private Money money(long minor) {
        return Money.ofMinor(before.taxable().getCurrencyUnit(), minor);
    }
}
