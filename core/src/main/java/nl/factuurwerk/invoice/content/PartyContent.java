package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party as a document states it: the seller (BG-4) or the buyer (BG-7). Identifiers are texts, right or wrong.
 */
public final class PartyContent {

    private static final PartyContent NONE = builder().build();

    private final Optional<String> name;
    private final Optional<String> tradingName;
    private final List<IdentifierContent> identifiers;
    private final IdentifierContent legalRegistration;
    private final Optional<String> vatIdentifier;
    private final Optional<String> taxRegistration;
    private final Optional<String> legalInformation;
    private final IdentifierContent endpoint;
    private final AddressContent address;
    private final ContactContent contact;

    private PartyContent(Builder builder) {
        name = Stated.text(builder.name);
        tradingName = Stated.text(builder.tradingName);
        identifiers = builder.identifiers;
        legalRegistration = builder.legalRegistration;
        vatIdentifier = Stated.text(builder.vatIdentifier);
        taxRegistration = Stated.text(builder.taxRegistration);
        legalInformation = Stated.text(builder.legalInformation);
        endpoint = builder.endpoint;
        address = builder.address;
        contact = builder.contact;
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
     * Returns the party of which nothing is stated.
     *
     * @return the group without terms
     */
    public static PartyContent none() {
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
     * Returns the full name (BT-27 of the seller, BT-44 of the buyer).
     *
     * @return the text as stated
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Returns the name by which the party is known, where that is another (BT-28, BT-45).
     *
     * @return the text as stated
     */
    public Optional<String> tradingName() {
        return tradingName;
    }

    /**
     * Returns the identifiers that the parties use between them (BT-29, BT-46).
     *
     * @return all of them, in order; empty if there are none
     */
    public List<IdentifierContent> identifiers() {
        return identifiers;
    }

    /**
     * Returns the number in the register of companies (BT-30, BT-47). A Dutch KvK number has the scheme 0106, an OIN
     * 0190.
     *
     * @return the group; empty if it is absent
     */
    public IdentifierContent legalRegistration() {
        return legalRegistration;
    }

    /**
     * Returns the VAT number, with its country prefix (BT-31, BT-48).
     *
     * @return the text as stated
     */
    public Optional<String> vatIdentifier() {
        return vatIdentifier;
    }

    /**
     * Returns a registration for tax other than a VAT number (BT-32 of the seller).
     *
     * @return the text as stated
     */
    public Optional<String> taxRegistration() {
        return taxRegistration;
    }

    /**
     * Returns further legal information on the seller, such as the share capital (BT-33).
     *
     * @return the text as stated
     */
    public Optional<String> legalInformation() {
        return legalInformation;
    }

    /**
     * Returns the electronic address (BT-34, BT-49).
     *
     * @return the group; empty if it is absent
     */
    public IdentifierContent endpoint() {
        return endpoint;
    }

    /**
     * Returns the postal address (BG-5, BG-8).
     *
     * @return the group; empty if it is absent
     */
    public AddressContent address() {
        return address;
    }

    /**
     * Returns whom to ask (BG-6, BG-9).
     *
     * @return the group; empty if it is absent
     */
    public ContactContent contact() {
        return contact;
    }

    /**
     * Starts from what is stated here, to change some of it.
     *
     * @return a builder with the same terms
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name.orElse(null);
        builder.tradingName = tradingName.orElse(null);
        builder.identifiers = identifiers;
        builder.legalRegistration = legalRegistration;
        builder.vatIdentifier = vatIdentifier.orElse(null);
        builder.taxRegistration = taxRegistration.orElse(null);
        builder.legalInformation = legalInformation.orElse(null);
        builder.endpoint = endpoint;
        builder.address = address;
        builder.contact = contact;
        return builder;
    }

    private List<Object> state() {
        return List.of(
                name,
                tradingName,
                identifiers,
                legalRegistration,
                vatIdentifier,
                taxRegistration,
                legalInformation,
                endpoint,
                address,
                contact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyContent that && state().equals(that.state());
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

        private @Nullable String name;
        private @Nullable String tradingName;
        private List<IdentifierContent> identifiers = List.of();
        private IdentifierContent legalRegistration = IdentifierContent.none();
        private @Nullable String vatIdentifier;
        private @Nullable String taxRegistration;
        private @Nullable String legalInformation;
        private IdentifierContent endpoint = IdentifierContent.none();
        private AddressContent address = AddressContent.none();
        private ContactContent contact = ContactContent.none();

        private Builder() {}

        /**
         * States the full name (BT-27 of the seller, BT-44 of the buyer).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder name(@Nullable String stated) {
            name = stated;
            return this;
        }

        /**
         * States the name by which the party is known, where that is another (BT-28, BT-45).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder tradingName(@Nullable String stated) {
            tradingName = stated;
            return this;
        }

        /**
         * States the identifiers that the parties use between them (BT-29, BT-46).
         *
         * @param stated all of them, in order
         * @return this builder
         */
        public Builder identifiers(List<IdentifierContent> stated) {
            identifiers = List.copyOf(stated);
            return this;
        }

        /**
         * States the number in the register of companies (BT-30, BT-47).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder legalRegistration(IdentifierContent stated) {
            legalRegistration = Objects.requireNonNull(stated, "legalRegistration");
            return this;
        }

        /**
         * States the VAT number, with its country prefix (BT-31, BT-48).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder vatIdentifier(@Nullable String stated) {
            vatIdentifier = stated;
            return this;
        }

        /**
         * States a registration for tax other than a VAT number (BT-32 of the seller).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder taxRegistration(@Nullable String stated) {
            taxRegistration = stated;
            return this;
        }

        /**
         * States further legal information on the seller, such as the share capital (BT-33).
         *
         * @param stated the text; null or blank for none
         * @return this builder
         */
        public Builder legalInformation(@Nullable String stated) {
            legalInformation = stated;
            return this;
        }

        /**
         * States the electronic address (BT-34, BT-49).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder endpoint(IdentifierContent stated) {
            endpoint = Objects.requireNonNull(stated, "endpoint");
            return this;
        }

        /**
         * States the postal address (BG-5, BG-8).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder address(AddressContent stated) {
            address = Objects.requireNonNull(stated, "address");
            return this;
        }

        /**
         * States whom to ask (BG-6, BG-9).
         *
         * @param stated the group
         * @return this builder
         */
        public Builder contact(ContactContent stated) {
            contact = Objects.requireNonNull(stated, "contact");
            return this;
        }

        /**
         * Makes the content.
         *
         * @return the content; nothing is checked, for that is for rules to do
         */
        public PartyContent build() {
            return new PartyContent(this);
        }
    }
}
