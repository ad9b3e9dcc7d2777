package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Gathers what a document charges for: lines, allowances and charges, what holds for the supply of all lines, and how
 * prices are to be read.
 *
 * @param <B> the kind of builder it is
 */
public abstract sealed class LinesBuilder<B extends LinesBuilder<B>> permits InvoiceDraftBuilder {

    final List<DraftLine> lines = new ArrayList<>();
    final List<Adjustment> adjustments = new ArrayList<>();
    SupplyFacts facts = SupplyFacts.none();
    Pricing pricing = Pricing.standard();

    LinesBuilder() {}

    LinesBuilder(InvoiceDraft draft) {
        lines.addAll(draft.lines());
        adjustments.addAll(draft.adjustments());
        facts = draft.facts();
        pricing = draft.pricing();
    }

    abstract B self();

    /**
     * Adds a line at the standard rate.
     *
     * @param description what is supplied (BT-153)
     * @param quantity how much (BT-129)
     * @param price what one costs
     * @return this builder
     * @throws IllegalArgumentException if the price is below zero (BR-27): make the quantity negative, or grant an
     *     allowance
     */
    public final B line(String description, Quantity quantity, Money price) {
        return line(description, quantity, UnitPrice.of(price), VatClass.STANDARD);
    }

    /**
     * Adds a line.
     *
     * @param description what is supplied (BT-153)
     * @param quantity how much (BT-129)
     * @param price what one costs
     * @param vat what it is for VAT at home
     * @return this builder
     * @throws IllegalArgumentException if the price is below zero (BR-27): make the quantity negative, or grant an
     *     allowance
     */
    public final B line(String description, Quantity quantity, Money price, VatClass vat) {
        return line(description, quantity, UnitPrice.of(price), vat);
    }

    /**
     * Adds a line at the standard rate.
     *
     * @param description what is supplied (BT-153)
     * @param quantity how much (BT-129)
     * @param price what one costs, with as many decimals as it takes
     * @return this builder
     */
    public final B line(String description, Quantity quantity, UnitPrice price) {
        return line(description, quantity, price, VatClass.STANDARD);
    }

    /**
     * Adds a line.
     *
     * @param description what is supplied (BT-153)
     * @param quantity how much (BT-129)
     * @param price what one costs, with as many decimals as it takes
     * @param vat what it is for VAT at home
     * @return this builder
     */
    public final B line(String description, Quantity quantity, UnitPrice price, VatClass vat) {
        return line(DraftLine.of(description)
                .quantity(quantity)
                .price(price)
                .vat(vat)
                .build());
    }

    /**
     * Adds a line that says more than the short forms can.
     *
     * @param line the line
     * @return this builder
     */
    public final B line(DraftLine line) {
        lines.add(Objects.requireNonNull(line, "line"));
        return self();
    }

    /**
     * Replaces all lines.
     *
     * @param all the new lines
     * @return this builder
     */
    public final B lines(List<DraftLine> all) {
        lines.clear();
        all.forEach(this::line);
        return self();
    }

    /**
     * States what else decides the VAT of all lines, of those excepted that say otherwise themselves.
     *
     * <pre>{@code
     * Invoice.draft().to(consumer).facts(SupplyFacts.digital()).line("App", pieces(1), eur("9.99"))
     * }</pre>
     *
     * @param known the facts; they come before those stated earlier
     * @return this builder
     */
    public final B facts(SupplyFacts known) {
        facts = known.or(facts);
        return self();
    }

    /**
     * Grants a share off the whole document, spread over its VAT groups.
     *
     * @param share the share
     * @param reason why (BT-97)
     * @return this builder
     */
    public final B discount(Percentage share, String reason) {
        return adjust(Adjustment.allowance(share, reason));
    }

    /**
     * Grants an amount off the whole document, spread over its VAT groups.
     *
     * @param amount the amount, without or with VAT as the prices are
     * @param reason why (BT-97)
     * @return this builder
     */
    public final B discount(Money amount, String reason) {
        return adjust(Adjustment.allowance(amount, reason));
    }

    /**
     * Adds an allowance or charge on the whole document.
     *
     * @param adjustment the allowance (BG-20) or charge (BG-21)
     * @return this builder
     */
    public final B adjust(Adjustment adjustment) {
        adjustments.add(Objects.requireNonNull(adjustment, "adjustment"));
        return self();
    }

    /**
     * Says that prices include VAT.
     *
     * @return this builder
     */
    public final B pricesIncludeVat() {
        pricing = pricing.with(PriceMode.INCLUDING);
        return self();
    }

    /**
     * Says where VAT is rounded.
     *
     * @param rounding once per group, or per line
     * @return this builder
     */
    public final B rounding(VatRounding rounding) {
        pricing = pricing.with(rounding);
        return self();
    }

    /**
     * Sets the currency of the document.
     *
     * @param currency the currency (BT-5)
     * @return this builder
     */
    public final B currency(CurrencyUnit currency) {
        pricing = pricing.in(currency);
        return self();
    }

    /**
     * Sets the currency of the document, and at which rate VAT is stated in euro as well.
     *
     * @param rate the rate (BT-6)
     * @return this builder
     */
    public final B currency(ExchangeRate rate) {
        pricing = pricing.at(rate);
        return self();
    }

    /**
     * Sets everything about prices at once.
     *
     * @param all currency, price mode, rounding and exchange rate
     * @return this builder
     */
    public final B pricing(Pricing all) {
        pricing = Objects.requireNonNull(all, "all");
        return self();
    }
}
