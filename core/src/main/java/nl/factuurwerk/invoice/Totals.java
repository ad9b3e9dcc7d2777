package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.vat.VatBreakdown;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a document comes to (BG-22). Every total derives from the parts that are printed above it.
 */
public final class Totals {

    private final CurrencyUnit currency;
    private final long lines;
    private final long allowances;
    private final long charges;
    private final long vat;
    private final long rounding;

    private Totals(CurrencyUnit currency, long lines, long allowances, long charges, long vat, long rounding) {
        this.currency = currency;
        this.lines = lines;
        this.allowances = allowances;
        this.charges = charges;
        this.vat = vat;
        this.rounding = rounding;
    }

    /**
     * Adds up.
     *
     * @throws ArithmeticException if a sum does not fit a {@code long}
     * @throws IllegalStateException if the lines and the breakdown do not come to the same: a mistake of ours
     */
    static Totals of(Iterable<InvoiceLine> lines, Iterable<DocumentAdjustment> adjustments, VatBreakdown breakdown) {
        long sumOfLines = 0; // BR-CO-10
        for (InvoiceLine line : lines) {
            sumOfLines = Math.addExact(sumOfLines, line.net().getAmountMinorLong());
        }
        long allowances = 0; // BR-CO-11
        long charges = 0; // BR-CO-12
        for (DocumentAdjustment each : adjustments) {
            long net = each.adjustment().net().getAmountMinorLong();
            if (each.adjustment().kind() == Adjustment.Kind.ALLOWANCE) {
                allowances = Math.addExact(allowances, net);
            } else {
                charges = Math.addExact(charges, net);
            }
        }
        return of(breakdown.currency(), sumOfLines, allowances, charges, breakdown.totalMinor())
                .checkedAgainst(breakdown.taxableMinor());
    }

    /** Returns these totals settled in cash. */
    Totals settledBy(Cash cash) {
        return new Totals(
                currency,
                lines,
                allowances,
                charges,
                vat,
                cash.rounding(includingVat()).getAmountMinorLong());
    }

    /** Takes sums that were added up already, in smallest units. */
    static Totals of(CurrencyUnit currency, long lines, long allowances, long charges, long vat) {
        return new Totals(currency, lines, allowances, charges, vat, 0); // BR-CO-14
    }

    /**
     * Checks these totals against the VAT groups, and for their size.
     *
     * @throws ArithmeticException if a sum does not fit a {@code long}
     * @throws IllegalStateException if the lines and the groups do not come to the same: a mistake of ours
     */
    Totals checkedAgainst(long taxable) {
        long excludingVat = excludingVatMinor();
        if (excludingVat != taxable) {
            throw new IllegalStateException(
                    "The lines come to " + excludingVat() + ", the VAT groups to " + money(taxable));
        }
        Math.addExact(excludingVat, vat);
        return this;
    }

    /**
     * Returns the sum of the lines without VAT.
     *
     * @return BT-106
     */
    public Money lines() {
        return money(lines);
    }

    /**
     * Returns the sum of the allowances on the document without VAT.
     *
     * @return BT-107; zero or more, but for a percentage of what is taken back on balance
     */
    public Money allowances() {
        return money(allowances);
    }

    /**
     * Returns the sum of the charges on the document without VAT.
     *
     * @return BT-108; zero or more, but for a percentage of what is taken back on balance
     */
    public Money charges() {
        return money(charges);
    }

    /**
     * Returns the total without VAT: lines less allowances plus charges.
     *
     * @return BT-109
     */
    public Money excludingVat() {
        return money(excludingVatMinor());
    }

    /**
     * Returns the total VAT: the sum over the groups of the breakdown.
     *
     * @return BT-110
     */
    public Money vat() {
        return money(vat);
    }

    /**
     * Returns the total with VAT.
     *
     * @return BT-112
     */
    public Money includingVat() {
        return excludingVat().plus(vat()); // BR-CO-15
    }

    /**
     * Returns what a total that is settled in cash was rounded by, to the smallest coin.
     *
     * @return BT-114; zero wherever it is paid to the cent
     */
    public Money rounding() {
        return money(rounding);
    }

    /**
     * Returns what is to be paid.
     *
     * @return BT-115
     */
    public Money payable() {
        return includingVat().plus(rounding()); // BR-CO-16, nothing being prepaid
    }

    private long excludingVatMinor() {
        return Math.addExact(Math.subtractExact(lines, allowances), charges); // BR-CO-13
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals that
                && currency.equals(that.currency)
                && lines == that.lines
                && allowances == that.allowances
                && charges == that.charges
                && vat == that.vat
                && rounding == that.rounding;
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, lines, allowances, charges, vat, rounding);
    }

    @Override
    public String toString() {
        return excludingVat() + " + VAT " + vat() + " = " + includingVat();
    }
}
