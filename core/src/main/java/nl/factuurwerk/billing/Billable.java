package nl.factuurwerk.billing;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done for a customer and can be put on an invoice: so much of it, at such a price. What it came from,
 * such as an hour worked, is known by its source alone.
 *
 * <pre>{@code
 * Billable.of(new SourceReference("time-entry", "sanne:20261005T090000:1"), customer)
 *         .during(DateRange.on(day))
 *         .quantity(Quantity.of("90", Unit.MINUTE))
 *         .price(unitPrice("95.00").per(60))
 *         .label(BillingKey.PROJECT, "Website")
 *         .build();
 * }</pre>
 */
public final class Billable {

    private final SourceReference source;
    private final Id<Party> customer;
    private final DateRange performed;
    private final Quantity quantity;
    private final UnitPrice price;
    private final VatClass vatClass;
    private final SupplyNature nature;
    private final Map<BillingKey, String> labels;
    private final Optional<String> name;
    private final Optional<String> description;

    private Billable(Builder builder) {
        this.source = builder.source;
        this.customer = builder.customer;
        this.performed = given(builder.performed, "day", builder.source);
        this.quantity = given(builder.quantity, "quantity", builder.source);
        this.price = given(builder.price, "price", builder.source);
        this.vatClass = builder.vatClass;
        this.nature = builder.nature;
        this.labels = Map.copyOf(builder.labels);
        this.name = Optional.ofNullable(builder.name);
        this.description = Optional.ofNullable(builder.description);
    }

    private static <T> T given(@Nullable T value, String name, SourceReference source) {
        if (value == null) {
            throw new IllegalArgumentException("A billable needs a " + name + ": " + source);
        }
        return value;
    }

    /**
     * Starts a billable.
     *
     * @param source what it bills; nothing else bills the same
     * @param customer who is to be billed
     * @return the builder, of a service at the standard rate
     */
    public static Builder of(SourceReference source, Id<Party> customer) {
        return new Builder(source, customer);
    }

    /**
     * Starts a billable from this one.
     *
     * @return a builder that has everything this billable has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(source, customer)
                .during(performed)
                .quantity(quantity)
                .price(price)
                .vat(vatClass)
                .nature(nature);
        builder.labels.putAll(labels);
        name.ifPresent(builder::name);
        description.ifPresent(builder::description);
        return builder;
    }

    /**
     * Returns what it bills.
     *
     * @return the reference that the line of the invoice will carry
     */
    public SourceReference source() {
        return source;
    }

    /**
     * Returns who is to be billed.
     *
     * @return the customer
     */
    public Id<Party> customer() {
        return customer;
    }

    /**
     * Returns when it was done.
     *
     * @return the days
     */
    public DateRange performed() {
        return performed;
    }

    /**
     * Returns how much of it.
     *
     * @return the exact quantity; billables that are to share a line have the same unit
     */
    public Quantity quantity() {
        return quantity;
    }

    /**
     * Returns what one costs.
     *
     * @return the price, without or with VAT as the agreement says
     */
    public UnitPrice price() {
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
     * Returns whether it is goods or a service.
     *
     * @return which of the two
     */
    public SupplyNature nature() {
        return nature;
    }

    /**
     * Returns what it is called by one of its keys.
     *
     * @param key the key
     * @return the text as it is printed, or empty where it has none
     */
    public Optional<String> label(BillingKey key) {
        return Optional.ofNullable(labels.get(key));
    }

    /**
     * Returns what the line is called that it has for itself.
     *
     * @return the name (BT-153), or empty where it may share a line, which is called by its labels
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Returns what exactly was done.
     *
     * @return the text that is printed where it has a line of its own, or empty where there is none
     */
    public Optional<String> description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Billable that
                && source.equals(that.source)
                && customer.equals(that.customer)
                && performed.equals(that.performed)
                && quantity.equals(that.quantity)
                && price.equals(that.price)
                && vatClass.equals(that.vatClass)
                && nature == that.nature
                && labels.equals(that.labels)
                && name.equals(that.name)
                && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, customer, performed, quantity, price);
    }

    @Override
    public String toString() {
        return source + " of " + performed + ": " + quantity + " at " + price;
    }

    /** Gathers the parts of a billable. */
    public static final class Builder {

        private final SourceReference source;
        private final Id<Party> customer;
        private final Map<BillingKey, String> labels = new EnumMap<>(BillingKey.class);
        private @Nullable DateRange performed;
        private @Nullable Quantity quantity;
        private @Nullable UnitPrice price;
        private VatClass vatClass = VatClass.STANDARD;
        private SupplyNature nature = SupplyNature.SERVICE;
        private @Nullable String name;
        private @Nullable String description;

        private Builder(SourceReference source, Id<Party> customer) {
            this.source = Objects.requireNonNull(source, "source");
            this.customer = Objects.requireNonNull(customer, "customer");
        }

        /**
         * Sets when it was done.
         *
         * @param days the days
         * @return this builder
         */
        public Builder during(DateRange days) {
            performed = days;
            return this;
        }

        /**
         * Sets the day it was done, and what it is called by that day and the week of it.
         *
         * @param day the day
         * @return this builder
         */
        public Builder on(LocalDate day) {
            String week = String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            return during(DateRange.on(day))
                    .label(BillingKey.DAY, day.toString())
                    .label(BillingKey.WEEK, week);
        }

        /**
         * Sets how much.
         *
         * @param value the exact quantity
         * @return this builder
         */
        public Builder quantity(Quantity value) {
            quantity = value;
            return this;
        }

        /**
         * Sets what one costs.
         *
         * @param value the price, without or with VAT as the agreement says
         * @return this builder
         */
        public Builder price(UnitPrice value) {
            price = value;
            return this;
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
         * Says whether it is goods or a service.
         *
         * @param value which of the two
         * @return this builder
         */
        public Builder nature(SupplyNature value) {
            nature = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what it is called by one of its keys.
         *
         * @param key the key
         * @param text as it is to be printed
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder label(BillingKey key, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A label of " + key + " cannot be blank: " + source);
            }
            labels.put(key, text);
            return this;
        }

        /**
         * Gives it a line for itself, whatever the grouping, and says what that line is called.
         *
         * @param text as it is to be printed (BT-153)
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder name(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The name of a line cannot be blank: " + source);
            }
            name = text;
            return this;
        }

        /**
         * Says what exactly was done.
         *
         * @param text printed where it has a line of its own (BT-154)
         * @return this builder
         */
        public Builder description(String text) {
            description = text;
            return this;
        }

        /**
         * Makes the billable.
         *
         * @return the billable
         * @throws IllegalArgumentException if days, quantity or price are missing
         */
        public Billable build() {
            return new Billable(this);
        }
    }
}
