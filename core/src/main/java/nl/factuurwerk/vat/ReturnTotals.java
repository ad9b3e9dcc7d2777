package nl.factuurwerk.vat;

import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a Dutch VAT return comes to, in whole euros: boxes 5a to 5c.
 *
 * <pre>{@code
 * ReturnTotals totals = ReturnTotals.of(eur("1234.56"), eur("567.12"));
 * totals.due();          // EUR 1234.00, box 5a
 * totals.deductible();   // EUR 568.00, box 5b
 * totals.payable();      // EUR 666.00, box 5c; to the cent it would be EUR 667.44
 * }</pre>
 *
 * @param due the VAT to be paid (box 5a), in whole euros; below zero where more was credited than charged
 * @param deductible the input VAT (box 5b), in whole euros; below zero where more was corrected than deducted
 */
public record ReturnTotals(Money due, Money deductible) {

    /**
     * Checks that the amounts can stand in a return.
     *
     * @throws IllegalArgumentException if an amount is not in whole euros; {@link WholeEuros} rounds
     */
    public ReturnTotals {
        requireWhole(due);
        requireWhole(deductible);
    }

    private static void requireWhole(Money amount) {
        if (!amount.equals(WholeEuros.due(amount))) {
            throw new IllegalArgumentException("A return is in whole euros, so " + amount + " cannot stand in it");
        }
    }

    /**
     * Rounds the totals of a return, each in the direction that suits the taxpayer.
     *
     * @param outputVat all VAT that is due, to the cent, in euro
     * @param inputVat all VAT that may be deducted, to the cent, in euro
     * @return boxes 5a and 5b; what they come to is never more than the exact amount, and less than two euro below it
     * @throws IllegalArgumentException if an amount is not in euro
     */
    public static ReturnTotals of(Money outputVat, Money inputVat) {
        return new ReturnTotals(WholeEuros.due(outputVat), WholeEuros.deductible(inputVat));
    }

    /**
     * Rounds a return box by box, as the form wants it: box 5a is the sum of the boxes above it as they are filled in.
     *
     * @param boxes the VAT of each of the boxes 1a to 4b, to the cent, in euro
     * @param inputVat all VAT that may be deducted, to the cent, in euro
     * @return boxes 5a and 5b; what they come to is never more than the exact amount, and below it by less than one euro for
     *     each box and one for the input VAT
     * @throws IllegalArgumentException if an amount is not in euro
     */
    public static ReturnTotals of(Collection<Money> boxes, Money inputVat) {
        Money due = boxes.stream().map(WholeEuros::due).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        return new ReturnTotals(due, WholeEuros.deductible(inputVat));
    }

    /**
     * Returns what is to be paid.
     *
     * @return box 5c, which is 5a less 5b; below zero where it is to be got back
     */
    public Money payable() {
        return due.minus(deductible);
    }
}
