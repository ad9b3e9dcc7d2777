package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * The totals that a document states (BG-22), in the currency of the document unless said otherwise. What is stated need
 * not add up: that is for rules to find out.
 */
public final class TotalsContent {

    private static final TotalsContent NONE = builder().build();

    private final Optional<Decimal> lines;
    private final Optional<Decimal> allowances;
    private final Optional<Decimal> charges;
    private final Optional<Decimal> excludingVat;
    private final Optional<Decimal> vat;
    private final Optional<Decimal> vatInTaxCurrency;
    private final Optional<Decimal> includingVat;
    private final Optional<Decimal> prepaid;
    private final Optional<Decimal> rounding;
    private final Optional<Decimal> payable;

    private TotalsContent(Builder builder) {
        lines = Stated.value(builder.lines);
        allowances = Stated.value(builder.allowances);
        charges = Stated.value(builder.charges);
        excludingVat = Stated.value(builder.excludingVat);
        vat = Stated.value(builder.vat);
        vatInTaxCurrency = Stated.value(builder.vatInTaxCurrency);
        includingVat = Stated.value(builder.includingVat);
        prepaid = Stated.value(builder.prepaid);
        rounding = Stated.value(builder.rounding);
        payable = Stated.value(builder.payable);
    }

    /**
     * Starts without anything.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the group without totals, which is what an unfinished document has.
     *
     * @return the group without terms
     */
    public static TotalsContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Returns the sum of the net amounts of the lines (BT-106).
     *
     * @return the number as stated
     */
    public Optional<Decimal> lines() {
        return lines;
    }

    /**
     * Returns the sum of the allowances on the document (BT-107).
     *
     * @return the number as stated
     */
    public Optional<Decimal> allowances() {
        return allowances;
    }

    /**
     * Returns the sum of the charges on the document (BT-108).
     *
     * @return the number as stated
     */
    public Optional<Decimal> charges() {
        return charges;
    }

    /**
     * Returns the total without VAT (BT-109).
     *
     * @return the number as stated
     */
    public Optional<Decimal> excludingVat() {
        return excludingVat;
    }

    /**
     * Returns the total VAT (BT-110).
     *
     * @return the number as stated
     */
    public Optional<Decimal> vat() {
        return vat;
    }

    /**
     * Returns the total VAT in the currency that VAT is accounted for in (BT-111).
     *
     * @return the number as stated
     */
    public Optional<Decimal> vatInTaxCurrency() {
        return vatInTaxCurrency;
    }

    /**
     * Returns the total with VAT (BT-112).
     *
     * @return the number as stated
     */
    public Optional<Decimal> includingVat() {
        return includingVat;
    }

    /**
     * Returns what has been paid already (BT-113).
     *
     * @return the number as stated
     */
    public Optional<Decimal> prepaid() {
        return prepaid;
    }

    /**
     * Returns what was added to round the amount due (BT-114).
     *
     * @return the number as stated
     */
    public Optional<Decimal> rounding() {
        return rounding;
    }

    /**
     * Returns the amount due (BT-115).
     *
     * @return the number as stated
     */
    public Optional<Decimal> payable() {
        return payable;
    }

    /**
     * Starts from what is stated here, to change some of it.
     *
     * @return a builder with the same terms
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.lines = lines.orElse(null);
        builder.allowances = allowances.orElse(null);
        builder.charges = charges.orElse(null);
        builder.excludingVat = excludingVat.orElse(null);
        builder.vat = vat.orElse(null);
        builder.vatInTaxCurrency = vatInTaxCurrency.orElse(null);
        builder.includingVat = includingVat.orElse(null);
        builder.prepaid = prepaid.orElse(null);
        builder.rounding = rounding.orElse(null);
        builder.payable = payable.orElse(null);
        return builder;
    }

    private List<Object> state() {
        return List.of(
                lines,
                allowances,
                charges,
                excludingVat,
                vat,
                vatInTaxCurrency,
                includingVat,
                prepaid,
                rounding,
                payable);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotalsContent that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return state().toString();
    }

    /**
     * Takes terms as they are stated, in any order; none is checked.
     */
    public static final class Builder {

        private @Nullable Decimal lines;
        private @Nullable Decimal allowances;
        private @Nullable Decimal charges;
        private @Nullable Decimal excludingVat;
        private @Nullable Decimal vat;
        private @Nullable Decimal vatInTaxCurrency;
        private @Nullable Decimal includingVat;
        private @Nullable Decimal prepaid;
        private @Nullable Decimal rounding;
        private @Nullable Decimal payable;

        private Builder() {}

        /**
         * States the sum of the net amounts of the lines (BT-106).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder lines(@Nullable Decimal stated) {
            lines = stated;
            return this;
        }

        /**
         * States the sum of the allowances on the document (BT-107).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder allowances(@Nullable Decimal stated) {
            allowances = stated;
            return this;
        }

        /**
         * States the sum of the charges on the document (BT-108).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder charges(@Nullable Decimal stated) {
            charges = stated;
            return this;
        }

        /**
         * States the total without VAT (BT-109).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder excludingVat(@Nullable Decimal stated) {
            excludingVat = stated;
            return this;
        }

        /**
         * States the total VAT (BT-110).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder vat(@Nullable Decimal stated) {
            vat = stated;
            return this;
        }

        /**
         * States the total VAT in the currency that VAT is accounted for in (BT-111).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder vatInTaxCurrency(@Nullable Decimal stated) {
            vatInTaxCurrency = stated;
            return this;
        }

        /**
         * States the total with VAT (BT-112).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder includingVat(@Nullable Decimal stated) {
            includingVat = stated;
            return this;
        }

        /**
         * States what has been paid already (BT-113).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder prepaid(@Nullable Decimal stated) {
            prepaid = stated;
            return this;
        }

        /**
         * States what was added to round the amount due (BT-114).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder rounding(@Nullable Decimal stated) {
            rounding = stated;
            return this;
        }

        /**
         * States the amount due (BT-115).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder payable(@Nullable Decimal stated) {
            payable = stated;
            return this;
        }

        /**
         * Makes the content.
         *
         * @return the content; nothing is checked, for that is for rules to do
         */
        public TotalsContent build() {
            return new TotalsContent(this);
        }
    }
}
