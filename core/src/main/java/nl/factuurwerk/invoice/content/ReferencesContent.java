package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which buyer and seller find the document back in their own books (BT-10 up to and including BT-19).
 */
public final class ReferencesContent {

    private static final ReferencesContent NONE = builder().build();

    private final Optional<String> buyerReference;
    private final Optional<String> project;
    private final Optional<String> contract;
    private final Optional<String> purchaseOrder;
    private final Optional<String> salesOrder;
    private final Optional<String> receivingAdvice;
    private final Optional<String> despatchAdvice;
    private final Optional<String> tenderOrLot;
    private final IdentifierContent invoicedObject;
    private final Optional<String> buyerAccounting;

    private ReferencesContent(Builder builder) {
        buyerReference = Stated.text(builder.buyerReference);
        project = Stated.text(builder.project);
        contract = Stated.text(builder.contract);
        purchaseOrder = Stated.text(builder.purchaseOrder);
        salesOrder = Stated.text(builder.salesOrder);
        receivingAdvice = Stated.text(builder.receivingAdvice);
        despatchAdvice = Stated.text(builder.despatchAdvice);
        tenderOrLot = Stated.text(builder.tenderOrLot);
        invoicedObject = builder.invoicedObject;
        buyerAccounting = Stated.text(builder.buyerAccounting);
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
     * Returns the group without references.
     *
     * @return the group without terms
     */
    public static ReferencesContent none() {
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
     * Returns the reference that the buyer asked for (BT-10).
     *
     * @return the text as stated
     */
    public Optional<String> buyerReference() {
        return buyerReference;
    }

    /**
     * Returns the project (BT-11).
     *
     * @return the text as stated
     */
    public Optional<String> project() {
        return project;
    }

    /**
     * Returns the contract (BT-12).
     *
     * @return the text as stated
     */
    public Optional<String> contract() {
        return contract;
    }

    /**
     * Returns the buyer's order (BT-13).
     *
     * @return the text as stated
     */
    public Optional<String> purchaseOrder() {
        return purchaseOrder;
    }

    /**
     * Returns the seller's order (BT-14).
     *
     * @return the text as stated
     */
    public Optional<String> salesOrder() {
        return salesOrder;
    }

    /**
     * Returns the advice of receipt (BT-15).
     *
     * @return the text as stated
     */
    public Optional<String> receivingAdvice() {
        return receivingAdvice;
    }

    /**
     * Returns the advice of despatch (BT-16).
     *
     * @return the text as stated
     */
    public Optional<String> despatchAdvice() {
        return despatchAdvice;
    }

    /**
     * Returns the call for tender or the lot (BT-17).
     *
     * @return the text as stated
     */
    public Optional<String> tenderOrLot() {
        return tenderOrLot;
    }

    /**
     * Returns what the document is about, such as a meter or a subscription, with a scheme from UNTDID 1153 (BT-18).
     *
     * @return the group; empty if it is absent
     */
    public IdentifierContent invoicedObject() {
        return invoicedObject;
    }

    /**
     * Returns where the buyer books the document (BT-19).
     *
     * @return the text as stated
     */
    public Optional<String> buyerAccounting() {
        return buyerAccounting;
    }

    /**
     * Starts from what is stated here, to change some of it.
     *
     * @return a builder with the same terms
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.buyerReference = buyerReference.orElse(null);
        builder.project = project.orElse(null);
        builder.contract = contract.orElse(null);
        builder.purchaseOrder = purchaseOrder.orElse(null);
        builder.salesOrder = salesOrder.orElse(null);
        builder.receivingAdvice = receivingAdvice.orElse(null);
        builder.despatchAdvice = despatchAdvice.orElse(null);
        builder.tenderOrLot = tenderOrLot.orElse(null);
        builder.invoicedObject = invoicedObject;
        builder.buyerAccounting = buyerAccounting.orElse(null);
        return builder;
    }

    private List<Object> state() {
        return List.of(
                buyerReference,
                project,
                contract,
                purchaseOrder,
                salesOrder,
                receivingAdvice,
                despatchAdvice,
                tenderOrLot,
                invoicedObject,
                buyerAccounting);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferencesContent that && state().equals(that.state());
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

        private @Nullable String buyerReference;
        private @Nullable String project;
        private @Nullable String contract;
        private @Nullable String purchaseOrder;
        private @Nullable String salesOrder;
        private @Nullable String receivingAdvice;
        private @Nullable String despatchAdvice;
        private @Nullable String tenderOrLot;
        private IdentifierContent invoicedObject = IdentifierContent.none();
        private @Nullable String buyerAccounting;

        private Builder() {}

        /**
         * States the reference that the buyer asked for (BT-10).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder buyerReference(@Nullable String stated) {
            buyerReference = stated;
            return this;
        }

        /**
         * States the project (BT-11).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder project(@Nullable String stated) {
            project = stated;
            return this;
        }

        /**
         * States the contract (BT-12).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder contract(@Nullable String stated) {
            contract = stated;
            return this;
        }

        /**
         * States the buyer's order (BT-13).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder purchaseOrder(@Nullable String stated) {
            purchaseOrder = stated;
            return this;
        }

        /**
         * States the seller's order (BT-14).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder salesOrder(@Nullable String stated) {
            salesOrder = stated;
            return this;
        }

        /**
         * States the advice of receipt (BT-15).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder receivingAdvice(@Nullable String stated) {
            receivingAdvice = stated;
            return this;
        }

        /**
         * States the advice of despatch (BT-16).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder despatchAdvice(@Nullable String stated) {
            despatchAdvice = stated;
            return this;
        }

        /**
         * States the call for tender or the lot (BT-17).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder tenderOrLot(@Nullable String stated) {
            tenderOrLot = stated;
            return this;
        }

        /**
         * States what the document is about, such as a meter or a subscription, with a scheme from UNTDID 1153 (BT-18).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder invoicedObject(IdentifierContent stated) {
            invoicedObject = Objects.requireNonNull(stated, "invoicedObject");
            return this;
        }

        /**
         * States where the buyer books the document (BT-19).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder buyerAccounting(@Nullable String stated) {
            buyerAccounting = stated;
            return this;
        }

        /**
         * Makes the content.
         *
         * @return the content; nothing is checked, for that is for rules to do
         */
        public ReferencesContent build() {
            return new ReferencesContent(this);
        }
    }
}
