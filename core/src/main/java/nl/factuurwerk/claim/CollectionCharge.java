package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Collection costs that a debtor owes, and why.
 *
 * @param ground why they are owed
 * @param from the first day on which they are owed
 * @param amount how much, without VAT
 * @param vat the VAT on collecting that is charged on, because the creditor cannot deduct it; mostly zero
 * @param explain how it came about
 */
public record CollectionCharge(CostGround ground, LocalDate from, Money amount, Money vat, Explanation explain) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is below zero, they are in two currencies, or something is owed without a
     *     ground
     */
    public CollectionCharge {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(explain, "explain");
        if (amount.isNegative() || vat.isNegative() || !amount.isSameCurrency(vat)) {
            throw new IllegalArgumentException(
                    "Costs and their VAT are zero or more of one currency: " + amount + ", " + vat);
        }
        if (ground == CostGround.NONE && !amount.plus(vat).isZero()) {
            throw new IllegalArgumentException("Nothing is owed without a ground, and not " + amount);
        }
    }

    /**
     * Returns what the debtor pays.
     *
     * @return the amount with the VAT that is charged on
     */
    public Money total() {
        return amount.plus(vat);
    }

    /**
     * Makes it an entry of a claim.
     *
     * @param language in which the entry says what the costs are for
     * @return the entry
     * @throws IllegalArgumentException if nothing is owed
     */
    public ClaimEntry entry(Language language) {
        return ClaimEntry.costs(
                from,
                total(),
                ClaimTexts.EXPLANATIONS.message("ground." + ground.name()).in(language));
    }

    /** Adds VAT that the creditor cannot deduct, half up on the magnitude. */
    CollectionCharge withVat(Percentage rate) {
        Money charged = rate.of(amount);
        return new CollectionCharge(
                ground,
                from,
                amount,
                charged,
                note("costs-vat", Map.of("rate", rate, "vat", charged, "total", amount.plus(charged))));
    }

    /** Replaces the amounts, and says why. */
    CollectionCharge changed(Money to, Money withVat, String key, Map<String, ?> values) {
        return new CollectionCharge(ground, from, to, withVat, note(key, values));
    }

    private Explanation note(String key, Map<String, ?> values) {
        List<Explanation> parts = new ArrayList<>(explain.parts());
        parts.add(Explanation.of(ClaimTexts.EXPLANATIONS.message(key, values)));
        return new Explanation(explain.statement(), parts);
    }
}
