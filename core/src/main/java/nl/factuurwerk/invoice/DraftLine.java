package nl.factuurwerk.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line as the host knows it; may be incomplete until the draft is issued.
 *
 * <pre>{@code
 * DraftLine.of("Ontwerp etiket").quantity(hours("12.5")).price(eur("95.00")).during(october).build()
 * }</pre>
 */
public final class DraftLine {

    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_TEXT = 5000;

    @NotBlank(groups = Issue.class, payload = Cited.Nature.class)
    @Size(max = LONGEST_DESCRIPTION, groups = Draft.class, payload = Cited.Length.class)
    private final String description;

    private final Optional<@Size(max = LONGEST_TEXT, groups = Draft.class, payload = Cited.Length.class) String>
            details;
    private final Optional<@NotNull(groups = Issue.class, payload = Cited.LineQuantity.class) Quantity> quantity;
    private final Optional<@NotNull(groups = Issue.class, payload = Cited.LinePrice.class) UnitPrice> price;
    private final VatClass vatClass;
    private final SupplyFacts facts;
    private final Optional<DateRange> period;
    private final List<@Valid Adjustment> adjustments;
    private final Optional<@Size(max = LONGEST_DESCRIPTION, groups = Draft.class, payload = Cited.Length.class) String>
            itemNumber;
    private final List<SourceReference> sources;
    private final Optional<LineVat> taxedAs;

    private DraftLine(Builder builder) {
        this.description = builder.description;
        this.details = Optional.ofNullable(builder.details);
        this.quantity = Optional.ofNullable(builder.quantity);
        this.price = Optional.ofNullable(builder.price);
        this.vatClass = builder.vatClass;
        this.facts = builder.facts.or(natureOf(quantity));
        this.period = Optional.ofNullable(builder.period);
        this.adjustments = List.copyOf(builder.adjustments);
        this.itemNumber = Optional.ofNullable(builder.itemNumber);
        this.sources = List.copyOf(builder.sources);
        this.taxedAs = Optional.ofNullable(builder.taxedAs);
    }

    /** What is measured in time is a service; of anything else the unit does not tell. */
    private static SupplyFacts natureOf(Optional<Quantity> quantity) {
        boolean time = quantity.filter(known -> known.unit().isTime()).isPresent();
        return time ? SupplyFacts.service() : SupplyFacts.none();
    }

    /**
     * Starts a line.
     *
     * @param description what is supplied (BT-153), at most 500 characters; blanks around it are dropped, and one with
     *     nothing in it to see is as good as none
     * @return the builder, at the standard rate
     */
    public static Builder of(String description) {
        return new Builder(description);
    }

    /**
     * Starts a line from this one.
     *
     * @return a builder that has everything this line has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(description);
        builder.details = details.orElse(null);
        builder.quantity = quantity.orElse(null);
        builder.price = price.orElse(null);
        builder.vatClass = vatClass;
        // What follows from the unit follows again, from the unit that the line then has.
        builder.facts = nature().equals(natureOf(quantity).nature()) ? facts.withoutNature() : facts;
        builder.period = period.orElse(null);
        builder.adjustments.addAll(adjustments);
        builder.itemNumber = itemNumber.orElse(null);
        builder.sources.addAll(sources);
        builder.taxedAs = taxedAs.orElse(null);
        return builder;
    }

    /** Returns this line without what it is taxed as, which a document keeps beside it. */
    DraftLine undecided() {
        return taxedAs.isEmpty() ? this : toBuilder().undecided().facts(facts).build();
    }

    /** Returns this line over another quantity and price, without allowances, charges and sources of its own. */
    DraftLine portion(Quantity part, UnitPrice worth) {
        Builder builder = toBuilder();
        builder.adjustments.clear();
        builder.sources.clear();
        // What it is stays said, whatever the unit.
        builder.facts = facts;
        return builder.quantity(part).price(worth).build();
    }

    /**
     * Returns what is supplied.
     *
     * @return the name of the item (BT-153)
     */
    public String description() {
        return description;
    }

    /**
     * Returns more about it.
     *
     * @return the description of the item (BT-154)
     */
    public Optional<String> details() {
        return details;
    }

    /**
     * Returns how much of it.
     *
     * @return the quantity (BT-129), negative where something is taken back
     */
    public Optional<Quantity> quantity() {
        return quantity;
    }

    /**
     * Returns what one costs.
     *
     * @return the price, without or with VAT as the draft's prices are
     */
    public Optional<UnitPrice> price() {
        return price;
    }

    /**
     * Returns what it is for VAT at home.
     *
     * @return the class
     */
    public VatClass vatClass() {
        return vatClass;
    }

    /**
     * Returns whether it is goods or a service. What is measured in hours, days or months is a service unless said
     * otherwise.
     *
     * @return which of the two, or empty where it is not known
     */
    public Optional<SupplyNature> nature() {
        return facts.nature();
    }

    /**
     * Returns what else decides the VAT of this line.
     *
     * @return the facts, with {@link #nature()} among them
     */
    public SupplyFacts facts() {
        return facts;
    }

    /**
     * Returns when it was supplied.
     *
     * @return the days (BG-26), or empty where the draft says it for all lines
     */
    public Optional<DateRange> period() {
        return period;
    }

    /**
     * Returns allowances and charges on this line.
     *
     * @return in the order in which they were given (BG-27, BG-28)
     */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /**
     * Returns the seller's number of the item.
     *
     * @return the number (BT-155)
     */
    public Optional<String> itemNumber() {
        return itemNumber;
    }

    /**
     * Returns what this line bills.
     *
     * @return references that the invoice carries unread
     */
    public List<SourceReference> sources() {
        return sources;
    }

    /**
     * Returns what it is taxed as, where that was decided by an earlier document and stays.
     *
     * @return the treatment, or empty where it is decided when the invoice is issued
     */
    public Optional<LineVat> taxedAs() {
        return taxedAs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftLine that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                description,
                details,
                quantity,
                price,
                vatClass,
                facts,
                period,
                adjustments,
                itemNumber,
                sources,
                taxedAs);
    }

    @Override
    public String toString() {
        return description
                + quantity.map(q -> ", " + q).orElse("")
                + price.map(p -> " at " + p).orElse("");
    }

    /** Gathers the parts of a line. */
    public static final class Builder {

        private final String description;
        private final List<Adjustment> adjustments = new ArrayList<>();
        private final List<SourceReference> sources = new ArrayList<>();
        private @Nullable String details;
        private @Nullable Quantity quantity;
        private @Nullable UnitPrice price;
        private VatClass vatClass = VatClass.STANDARD;
        private SupplyFacts facts = SupplyFacts.none();
        private @Nullable DateRange period;
        private @Nullable String itemNumber;
        private @Nullable LineVat taxedAs;

        private Builder(String description) {
            this.description = PlainText.isBlank(Objects.requireNonNull(description, "description"))
                    ? ""
                    : PlainText.strip(description);
        }

        /**
         * Says more about the item.
         *
         * @param text at most 5,000 characters (BT-154)
         * @return this builder
         */
        public Builder details(String text) {
            details = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets how much.
         *
         * @param value the quantity (BT-129)
         * @return this builder
         */
        public Builder quantity(Quantity value) {
            quantity = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what one costs.
         *
         * @param value the price, without or with VAT as the draft's prices are
         * @return this builder
         */
        public Builder price(UnitPrice value) {
            price = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what one costs.
         *
         * @param value the price, without or with VAT as the draft's prices are
         * @return this builder
         * @throws IllegalArgumentException if it is below zero (BR-27): make the quantity negative, or grant an allowance
         */
        public Builder price(Money value) {
            return price(UnitPrice.of(value));
        }

        /**
         * Sets what it is for VAT at home.
         *
         * @param value the class
         * @return this builder
         */
        public Builder vat(VatClass value) {
            vatClass = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says whether it is goods or a service; decides the treatment across a border.
         *
         * @param value which of the two
         * @return this builder
         */
        public Builder nature(SupplyNature value) {
            facts = facts.nature(value);
            return this;
        }

        /**
         * States what else decides its VAT, such as the day of a prepayment, where the draft does not say it for all lines.
         *
         * @param known the facts; they come before those stated earlier
         * @return this builder
         */
        public Builder facts(SupplyFacts known) {
            facts = known.or(facts);
            return this;
        }

        /**
         * Sets the days over which it was supplied.
         *
         * @param days the days (BG-26)
         * @return this builder
         */
        public Builder during(DateRange days) {
            period = Objects.requireNonNull(days, "days");
            return this;
        }

        /**
         * Sets the day on which it was supplied.
         *
         * @param day the day
         * @return this builder
         */
        public Builder on(LocalDate day) {
            return during(DateRange.on(day));
        }

        /**
         * Adds an allowance or charge on this line.
         *
         * @param adjustment the allowance or charge; it bears the VAT of the line
         * @return this builder
         * @throws IllegalArgumentException if it is said to bear VAT of its own, as only one on the document can
         */
        public Builder adjust(Adjustment adjustment) {
            if (adjustment.vatClass().isPresent()) {
                throw new IllegalArgumentException("An allowance or charge on a line bears the VAT of that line, not "
                        + adjustment.vatClass().get() + ": '" + adjustment.reason() + "'");
            }
            adjustments.add(adjustment);
            return this;
        }

        /**
         * Sets the seller's number of the item.
         *
         * @param number the number (BT-155)
         * @return this builder
         */
        public Builder itemNumber(String number) {
            itemNumber = Objects.requireNonNull(number, "number");
            return this;
        }

        /**
         * Adds something that this line bills.
         *
         * @param source the reference; the invoice carries it unread
         * @return this builder
         */
        public Builder source(SourceReference source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds things that this line bills.
         *
         * @param all the references
         * @return this builder
         */
        public Builder sources(List<SourceReference> all) {
            all.forEach(this::source);
            return this;
        }

        /**
         * Says what it is taxed as, because an earlier document decided that and it stays: what was prepaid keeps the rate
         * and the treatment of its advance invoice (art. 13 Wet OB).
         *
         * @param decided what the line of the earlier document is taxed as
         * @return this builder
         */
        public Builder taxedAs(LineVat decided) {
            taxedAs = Objects.requireNonNull(decided, "decided");
            return this;
        }

        Builder undecided() {
            taxedAs = null;
            return this;
        }

        /**
         * Makes the line.
         *
         * @return the line, complete or not
         */
        public DraftLine build() {
            return new DraftLine(this);
        }
    }
}
