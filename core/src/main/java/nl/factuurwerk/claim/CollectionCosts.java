package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.vat.VatRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Which collection costs a debtor owes (<em>buitengerechtelijke incassokosten</em>, art. 6:96 BW and the Besluit BIK).
 *
 * <ul>
 *   <li>A business owes a minimum from the day after the last day to pay, without any reminder (lid 4). Once a creditor has
 *       taken steps to collect, the scale holds, or what was agreed.
 *   <li>A consumer owes nothing before the fourteen days of a correct letter are over (lid 6), and then the scale (lid 5).
 *   <li>Debts of one debtor that one letter can demand are added before the scale is applied (lid 7).
 *   <li>VAT on collecting is charged on only by a creditor who cannot deduct it, and says so (art. 2(3) Besluit BIK).
 * </ul>
 *
 * <pre>{@code
 * CollectionCosts costs = CollectionCosts.standard();
 * costs.scale(List.of(eur("200.00"), eur("200.00"), eur("200.00")), date("2026-11-24")).total();   // EUR 90.00
 * costs.businessMinimum(date("2026-01-31")).from();                                                // 2026-02-01
 * }</pre>
 */
public final class CollectionCosts {

    private static final Country NETHERLANDS = new Country("NL");

    private final CollectionCostScale scale;
    private final VatRates vatRates;

    private CollectionCosts(CollectionCostScale scale, VatRates vatRates) {
        this.scale = Objects.requireNonNull(scale, "scale");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
    }

    /**
     * Returns the calculator with the tables as we know them.
     *
     * @return the calculator
     */
    public static CollectionCosts standard() {
        return of(CollectionCostScale.standard(), VatRates.standard());
    }

    /**
     * Makes a calculator.
     *
     * @param scale the scale, with the rows of the host where it has any
     * @param vatRates the rates of VAT
     * @return the calculator
     */
    public static CollectionCosts of(CollectionCostScale scale, VatRates vatRates) {
        return new CollectionCosts(scale, vatRates);
    }

    /**
     * Charges a business the least that it owes for paying one debt late. Each debt that is paid late owes it (so the Court
     * of Justice of the European Union, C-585/20, as it is reported; not read here). It is part of the scale and of agreed
     * costs, and not owed beside them.
     *
     * @param due the last day to pay
     * @return the costs, from the day after
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public CollectionCharge businessMinimum(LocalDate due) {
        LocalDate from = due.plusDays(1);
        Money amount = scale.businessMinimum(from);
        return charge(
                CostGround.BUSINESS_MINIMUM,
                from,
                amount,
                Explanation.of(ClaimTexts.EXPLANATIONS.message("costs-minimum", Map.of("amount", amount, "due", due))));
    }

    /**
     * Charges a business by the scale, for a creditor who took steps to collect. Of many small debts, the minimum of each
     * together can be more than the scale on all of them; a creditor who wants that charges {@link #businessMinimum} for
     * each, and not the scale beside it.
     *
     * @param principals what is unpaid of each debt, in euro, above zero; they are added before the scale is applied
     * @param from the day the costs fall due, which decides on the scale
     * @return the costs without VAT
     * @throws IllegalArgumentException if there is no principal, or they are not above zero and in euro
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public CollectionCharge scale(Collection<Money> principals, LocalDate from) {
        Money principal = total(principals);
        return charge(CostGround.SCALE, from, scale.on(principal, from), scale.explain(principal, from));
    }

    /**
     * Charges a business what was agreed. It is never less than the minimum of the law for each of the debts.
     *
     * @param agreed what was agreed
     * @param principals what is unpaid of each debt, in euro, above zero
     * @param from the day the costs fall due
     * @return the costs without VAT
     * @throws IllegalArgumentException if there is no principal, or they are not above zero and in euro
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public CollectionCharge agreed(AgreedCosts agreed, Collection<Money> principals, LocalDate from) {
        Money principal = total(principals);
        Money minimum = scale.businessMinimum(from);
        Money least = minimum.multipliedBy(principals.size());
        CollectionCharge charge =
                charge(CostGround.AGREED, from, agreed.on(principal), Explanation.of(agreed.message(principal)));
        return charge.amount().isLessThan(least)
                ? charge.changed(
                        least,
                        charge.vat(),
                        "costs-least",
                        Map.of("least", least, "minimum", minimum, "count", principals.size()))
                : charge;
    }

    /**
     * Charges a consumer, if the letter was correct and its term is over: by the scale on what was unpaid when the term
     * ended, and no more than the letter said.
     *
     * @param checked the letter as it was checked
     * @param unpaid what is unpaid of each of its debts at the end of the safe last day, in euro; zeros are allowed
     * @param asOf the day that is asked about
     * @return the costs from the day after the safe last day; of ground {@link CostGround#NONE} and nothing at all where
     *     the letter is not correct, its term is not over, or nothing is unpaid
     * @throws IllegalArgumentException if an amount is below zero or not in euro
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know the day
     */
    public CollectionCharge consumer(LetterCheck checked, Collection<Money> unpaid, LocalDate asOf) {
        Money principal = sum(unpaid);
        Optional<LocalDate> from = checked.costsFrom().filter(day -> !asOf.isBefore(day));
        if (checked.report().hasErrors()) {
            return none(asOf, "costs-none-letter");
        }
        if (from.isEmpty()) {
            return none(asOf, "costs-none-term");
        }
        if (principal.isZero()) {
            return none(asOf, "costs-none-paid");
        }
        LocalDate day = from.get();
        FourteenDayLetter letter = checked.letter();
        CollectionCharge charge =
                charge(CostGround.FOURTEEN_DAY_LETTER, day, scale.on(principal, day), scale.explain(principal, day));
        if (letter.vatIncluded()) {
            charge = charge.withVat(vatRate(day));
        }
        return charge.total().isGreaterThan(letter.costs()) ? asStated(charge, letter) : charge;
    }

    /** Charges no more than a letter stated, with VAT in it where that is charged on. */
    private CollectionCharge asStated(CollectionCharge charge, FourteenDayLetter letter) {
        Money stated = letter.costs();
        Money vat = letter.vatIncluded()
                ? Money.ofMinor(
                        stated.getCurrencyUnit(), vatRate(charge.from()).containedIn(stated.getAmountMinorLong()))
                : charge.vat();
        return charge.changed(stated.minus(vat), vat, "costs-stated", Map.of("stated", stated));
    }

    private Percentage vatRate(LocalDate day) {
        return vatRates.at(NETHERLANDS, scale.vatClass(day), day);
    }

    /**
     * Adds the VAT that a creditor is charged for collecting and cannot deduct (art. 2(3) Besluit BIK). The creditor has to
     * say both to the debtor.
     *
     * @param charge costs without VAT
     * @return the costs with VAT at the general rate of the day they fall due
     * @throws IllegalArgumentException if there is VAT on them already
     * @throws nl.factuurwerk.reference.OutsideTable if a table does not know that day
     */
    public CollectionCharge withVat(CollectionCharge charge) {
        if (!charge.vat().isZero()) {
            throw new IllegalArgumentException("There is VAT on these costs already: " + charge.vat());
        }
        return charge.withVat(vatRate(charge.from()));
    }

    /**
     * Lowers costs for an instalment of a consumer to what the cap since 1 October 2024 leaves: all small instalments of
     * one agreement together cost no more than an amount within some months. The text of the decree was not read; what
     * counts as the months is our reading: those that end with the day the costs fall due, that day included. Costs are
     * counted without VAT, and where VAT is charged on, what is left bears it.
     *
     * @param charge what the instalment would cost
     * @param instalment the instalment
     * @param earlier what instalments of the same agreement cost before
     * @return the same costs, or lower ones; the same where the instalment is not small, or the day is before the cap
     * @throws nl.factuurwerk.reference.OutsideTable if there is VAT on the costs, and a table does not know its rate
     */
    public CollectionCharge recurring(CollectionCharge charge, Money instalment, Collection<CollectionCharge> earlier) {
        Optional<RecurringCap> cap =
                scale.recurring(charge.from()).filter(found -> instalment.isLessThan(found.below()));
        if (cap.isEmpty()) {
            return charge;
        }
        RecurringCap limit = cap.get();
        Money before = earlier.stream()
                .filter(each -> limit.counts(each.from(), charge.from()))
                .map(CollectionCharge::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        Money left = before.isGreaterThan(limit.most())
                ? Money.zero(CurrencyUnit.EUR)
                : limit.most().minus(before);
        if (!charge.amount().isGreaterThan(left)) {
            return charge;
        }
        CollectionCharge lowered = charge.changed(
                left,
                Money.zero(CurrencyUnit.EUR),
                "costs-recurring",
                Map.of(
                        "most", limit.most(),
                        "months", limit.months(),
                        "before", before,
                        "below", limit.below(),
                        "left", left));
        return charge.vat().isZero() ? lowered : withVat(lowered);
    }

    /**
     * Lowers costs of debts that could have been demanded together with others: that is one computation over all of them
     * (art. 6:96(7) BW), so that they cost no more than they add to the scale on the others.
     *
     * @param charge what the debts cost by themselves
     * @param principal what is unpaid of them, in euro
     * @param others what was unpaid of the others when costs were computed on these, in euro; zero where there are none
     * @return the same costs, or lower ones; down to nothing where the minimum of the scale is owed on the others already
     * @throws nl.factuurwerk.reference.OutsideTable if a table does not know the day of the costs
     */
    public CollectionCharge beside(CollectionCharge charge, Money principal, Money others) {
        if (!charge.amount().isPositive() || !others.isPositive()) {
            return charge;
        }
        Money all = principal.plus(others);
        Money together = scale.on(all, charge.from());
        Money known = scale.on(others, charge.from());
        Money left = together.minus(known);
        if (!charge.amount().isGreaterThan(left)) {
            return charge;
        }
        CollectionCharge lowered = charge.changed(
                left,
                Money.zero(CurrencyUnit.EUR),
                "costs-together",
                Map.of("all", all, "together", together, "others", others, "known", known, "left", left));
        return charge.vat().isZero() ? lowered : withVat(lowered);
    }

    /** Computes what a letter has to state: the scale on the debts together, with VAT where it is charged on. */
    Money expected(FourteenDayLetter letter, LocalDate day) {
        Money costs = scale.on(letter.principal(), day);
        return letter.vatIncluded() ? costs.plus(vatRate(day).of(costs)) : costs;
    }

    private static CollectionCharge none(LocalDate day, String why) {
        Money nothing = Money.zero(CurrencyUnit.EUR);
        return charge(CostGround.NONE, day, nothing, Explanation.of(ClaimTexts.EXPLANATIONS.message(why)));
    }

    private static CollectionCharge charge(CostGround ground, LocalDate from, Money amount, Explanation how) {
        return new CollectionCharge(ground, from, amount, Money.zero(amount.getCurrencyUnit()), how);
    }

    private static Money total(Collection<Money> principals) {
        if (principals.isEmpty()) {
            throw new IllegalArgumentException("Costs are for at least one debt");
        }
        if (principals.stream().anyMatch(Money::isZero)) {
            throw new IllegalArgumentException("Costs are for debts above zero: " + principals);
        }
        return sum(principals);
    }

    private static Money sum(Collection<Money> unpaid) {
        Money sum = Money.zero(CurrencyUnit.EUR);
        for (Money each : unpaid) {
            if (each.isNegative()) {
                throw new IllegalArgumentException("What is unpaid of a debt is not below zero: " + each);
            }
            sum = sum.plus(each);
        }
        return sum;
    }
}
