package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as a document states it (BG-25), with the item (BG-31) and its price (BG-29).
 */
public final class LineContent {

    private final Optional<String> id;
    private final Optional<String> note;
    private final IdentifierContent object;
    private final Optional<Decimal> quantity;
    private final Optional<String> unit;
    private final Optional<Decimal> net;
    private final Optional<String> orderLine;
    private final Optional<String> buyerAccounting;
    private final PeriodContent period;
    private final List<AllowanceChargeContent> allowances;
    private final List<AllowanceChargeContent> charges;
    private final PriceContent price;
    private final VatContent vat;
    private final Optional<String> name;
    private final Optional<String> description;
    private final Optional<String> itemNumber;
    private final ItemContent item;

    private LineContent(Builder builder) {
        id = Stated.text(builder.id);
        note = Stated.text(builder.note);
        object = builder.object;
        quantity = Stated.value(builder.quantity);
        unit = Stated.text(builder.unit);
        net = Stated.value(builder.net);
        orderLine = Stated.text(builder.orderLine);
        buyerAccounting = Stated.text(builder.buyerAccounting);
        period = builder.period;
        allowances = builder.allowances;
        charges = builder.charges;
        price = builder.price;
        vat = builder.vat;
        name = Stated.text(builder.name);
        description = Stated.text(builder.description);
        itemNumber = Stated.text(builder.itemNumber);
        item = builder.item;
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
     * Returns the id of the line within the document (BT-126).
     *
     * @return the text as stated
     */
    public Optional<String> id() {
        return id;
    }

    /**
     * Returns a remark on the line (BT-127).
     *
     * @return the text as stated
     */
    public Optional<String> note() {
        return note;
    }

    /**
     * Returns what the line is about, such as a meter or a subscription, with a scheme from UNTDID 1153 (BT-128).
     *
     * @return the group; empty if it is absent
     */
    public IdentifierContent object() {
        return object;
    }

    /**
     * Returns the quantity (BT-129).
     *
     * @return the number as stated
     */
    public Optional<Decimal> quantity() {
        return quantity;
    }

    /**
     * Returns the code of the unit of quantity, from UN/ECE recommendation 20 or 21 (BT-130).
     *
     * @return the text as stated
     */
    public Optional<String> unit() {
        return unit;
    }

    /**
     * Returns the net amount: quantity times price, less allowances, plus charges, without VAT (BT-131).
     *
     * @return the number as stated
     */
    public Optional<Decimal> net() {
        return net;
    }

    /**
     * Returns the line of the buyer's order (BT-132).
     *
     * @return the text as stated
     */
    public Optional<String> orderLine() {
        return orderLine;
    }

    /**
     * Returns where the buyer books the line (BT-133).
     *
     * @return the text as stated
     */
    public Optional<String> buyerAccounting() {
        return buyerAccounting;
    }

    /**
     * Returns when it was supplied (BG-26).
     *
     * @return the group; empty if it is absent
     */
    public PeriodContent period() {
        return period;
    }

    /**
     * Returns what is taken off the line (BG-27). Its VAT is that of the line.
     *
     * @return all of them, in order; empty if there are none
     */
    public List<AllowanceChargeContent> allowances() {
        return allowances;
    }

    /**
     * Returns what is put on the line (BG-28). Its VAT is that of the line.
     *
     * @return all of them, in order; empty if there are none
     */
    public List<AllowanceChargeContent> charges() {
        return charges;
    }

    /**
     * Returns the price of the item (BG-29).
     *
     * @return the group; empty if it is absent
     */
    public PriceContent price() {
        return price;
    }

    /**
     * Returns the VAT category and rate (BG-30: BT-151, BT-152).
     *
     * @return the group; empty if it is absent
     */
    public VatContent vat() {
        return vat;
    }

    /**
     * Returns what is supplied, in a few words (BT-153).
     *
     * @return the text as stated
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Returns what is supplied, in more words (BT-154).
     *
     * @return the text as stated
     */
    public Optional<String> description() {
        return description;
    }

    /**
     * Returns the seller's number of the item (BT-155).
     *
     * @return the text as stated
     */
    public Optional<String> itemNumber() {
        return itemNumber;
    }

    /**
     * Returns what else is said of the item (BG-31: BT-156 up to and including BT-159, BG-32).
     *
     * @return the group; empty if it is absent
     */
    public ItemContent item() {
        return item;
    }

    /**
     * Starts from what is stated here, to change some of it.
     *
     * @return a builder with the same terms
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id.orElse(null);
        builder.note = note.orElse(null);
        builder.object = object;
        builder.quantity = quantity.orElse(null);
        builder.unit = unit.orElse(null);
        builder.net = net.orElse(null);
        builder.orderLine = orderLine.orElse(null);
        builder.buyerAccounting = buyerAccounting.orElse(null);
        builder.period = period;
        builder.allowances = allowances;
        builder.charges = charges;
        builder.price = price;
        builder.vat = vat;
        builder.name = name.orElse(null);
        builder.description = description.orElse(null);
        builder.itemNumber = itemNumber.orElse(null);
        builder.item = item;
        return builder;
    }

    private List<Object> state() {
        return List.of(
                id,
                note,
                object,
                quantity,
                unit,
                net,
                orderLine,
                buyerAccounting,
                period,
                allowances,
                charges,
                price,
                vat,
                name,
                description,
                itemNumber,
                item);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineContent that && state().equals(that.state());
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

        private @Nullable String id;
        private @Nullable String note;
        private IdentifierContent object = IdentifierContent.none();
        private @Nullable Decimal quantity;
        private @Nullable String unit;
        private @Nullable Decimal net;
        private @Nullable String orderLine;
        private @Nullable String buyerAccounting;
        private PeriodContent period = PeriodContent.none();
        private List<AllowanceChargeContent> allowances = List.of();
        private List<AllowanceChargeContent> charges = List.of();
        private PriceContent price = PriceContent.none();
        private VatContent vat = VatContent.none();
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable String itemNumber;
        private ItemContent item = ItemContent.none();

        private Builder() {}

        /**
         * States the id of the line within the document (BT-126).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder id(@Nullable String stated) {
            id = stated;
            return this;
        }

        /**
         * States a remark on the line (BT-127).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder note(@Nullable String stated) {
            note = stated;
            return this;
        }

        /**
         * States what the line is about, such as a meter or a subscription, with a scheme from UNTDID 1153 (BT-128).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder object(IdentifierContent stated) {
            object = Objects.requireNonNull(stated, "object");
            return this;
        }

        /**
         * States the quantity (BT-129).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder quantity(@Nullable Decimal stated) {
            quantity = stated;
            return this;
        }

        /**
         * States the code of the unit of quantity, from UN/ECE recommendation 20 or 21 (BT-130).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder unit(@Nullable String stated) {
            unit = stated;
            return this;
        }

        /**
         * States the net amount: quantity times price, less allowances, plus charges, without VAT (BT-131).
         *
         * @param stated the number; null for none
         * @return this builder
         */
        public Builder net(@Nullable Decimal stated) {
            net = stated;
            return this;
        }

        /**
         * States the line of the buyer's order (BT-132).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder orderLine(@Nullable String stated) {
            orderLine = stated;
            return this;
        }

        /**
         * States where the buyer books the line (BT-133).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder buyerAccounting(@Nullable String stated) {
            buyerAccounting = stated;
            return this;
        }

        /**
         * States when it was supplied (BG-26).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder period(PeriodContent stated) {
            period = Objects.requireNonNull(stated, "period");
            return this;
        }

        /**
         * States what is taken off the line (BG-27).
         *
         * @param stated all of them, in order
         * @return this builder
         */
        public Builder allowances(List<AllowanceChargeContent> stated) {
            allowances = List.copyOf(stated);
            return this;
        }

        /**
         * States what is put on the line (BG-28).
         *
         * @param stated all of them, in order
         * @return this builder
         */
        public Builder charges(List<AllowanceChargeContent> stated) {
            charges = List.copyOf(stated);
            return this;
        }

        /**
         * States the price of the item (BG-29).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder price(PriceContent stated) {
            price = Objects.requireNonNull(stated, "price");
            return this;
        }

        /**
         * States the VAT category and rate (BG-30: BT-151, BT-152).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder vat(VatContent stated) {
            vat = Objects.requireNonNull(stated, "vat");
            return this;
        }

        /**
         * States what is supplied, in a few words (BT-153).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder name(@Nullable String stated) {
            name = stated;
            return this;
        }

        /**
         * States what is supplied, in more words (BT-154).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder description(@Nullable String stated) {
            description = stated;
            return this;
        }

        /**
         * States the seller's number of the item (BT-155).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder itemNumber(@Nullable String stated) {
            itemNumber = stated;
            return this;
        }

        /**
         * States what else is said of the item (BG-31: BT-156 up to and including BT-159, BG-32).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder item(ItemContent stated) {
            item = Objects.requireNonNull(stated, "item");
            return this;
        }

        /**
         * Makes the content.
         *
         * @return the content; nothing is checked, for that is for rules to do
         */
        public LineContent build() {
            return new LineContent(this);
        }
    }
}
