package nl.factuurwerk.vat;

import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One row of the VAT breakdown (BG-23): what is taxed alike, and the VAT on it. */
public final class VatSubtotal {

    private final VatGroup group;
    private final CurrencyUnit currency;
    private final long taxable;
    private final long vat;

    /**
     * Makes a row.
     *
     * @param group what is taxed alike
     * @param taxable what VAT is computed on, without VAT (BT-116); negative on balance where more is taken back than
     *     supplied
     * @param vat the VAT on it (BT-117), with the sign of {@code taxable}
     * @throws IllegalArgumentException if the amounts are in different currencies
     */
    public VatSubtotal(VatGroup group, Money taxable, Money vat) {
        this(group, taxable.getCurrencyUnit(), taxable.getAmountMinorLong(), vat.getAmountMinorLong());
        if (!vat.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException("VAT " + vat + " cannot stand beside a taxable amount of " + taxable);
        }
    }

    VatSubtotal(VatGroup group, CurrencyUnit currency, long taxable, long vat) {
        this.group = Objects.requireNonNull(group, "group");
        this.currency = currency;
        this.taxable = taxable;
        this.vat = vat;
    }

    /**
     * Returns what is taxed alike.
     *
     * @return category, rate and reason
     */
    public VatGroup group() {
        return group;
    }

    /**
     * Returns what VAT is computed on.
     *
     * @return the amount without VAT (BT-116)
     */
    public Money taxable() {
        return Money.ofMinor(currency, taxable);
    }

    /**
     * Returns the VAT.
     *
     * @return the amount (BT-117)
     */
    public Money vat() {
        return Money.ofMinor(currency, vat);
    }

    /**
     * Returns the taxable amount and its VAT together.
     *
     * @return the amount including VAT
     */
    public Money gross() {
        return taxable().plus(vat());
    }

    CurrencyUnit currency() {
        return currency;
    }

    long taxableMinor() {
        return taxable;
    }

    long vatMinor() {
        return vat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatSubtotal that
                && group.equals(that.group)
                && currency.equals(that.currency)
                && taxable == that.taxable
                && vat == that.vat;
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, currency, taxable, vat);
    }

    @Override
    public String toString() {
        return group + ": " + taxable() + " + " + vat();
    }
}
