package nl.factuurwerk.vat;

import java.util.Objects;
import org.joda.money.Money;

/**
 * One row of the VAT breakdown (BG-23).
 *
 * @param group what is taxed alike
 * @param taxable what VAT is computed on, without VAT (BT-116); negative on balance where more is taken back than supplied
 * @param vat the VAT on it (BT-117), with the sign of {@code taxable}
 */
public record VatSubtotal(VatGroup group, Money taxable, Money vat) {

    /**
     * Checks that both amounts are in one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public VatSubtotal {
        Objects.requireNonNull(group, "group");
        if (!taxable.getCurrencyUnit().equals(vat.getCurrencyUnit())) {
            throw new IllegalArgumentException("VAT " + vat + " cannot stand beside a taxable amount of " + taxable);
        }
    }

    /**
     * Returns the taxable amount and its VAT together.
     *
     * @return the amount including VAT
     */
    public Money gross() {
        return taxable.plus(vat);
    }

    @Override
    public String toString() {
        return group + ": " + taxable + " + " + vat;
    }
}
