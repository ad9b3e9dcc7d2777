package nl.factuurwerk.party;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Draft;

/**
 * A company, partnership, foundation, association, public body or sole trader: everyone who is not a {@link Person}
 * outside any business.
 *
 * <pre>{@code
 * var studio = Organisation.named("Studio Noorderlicht B.V.")
 *         .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
 *         .kvk("12345678").vat("NL123456789B13").iban("NL91ABNA0417164300").build();
 * }</pre>
 *
 * <p>It is a taxable person unless said otherwise; a public body is one only when said so.
 */
public final class Organisation extends Party {

    private final Optional<@Size(max = Limits.NAME, groups = Draft.class, payload = Cited.Length.class) String>
            tradingName;
    private final Optional<VatNumber> vatNumber;
    private final Optional<@Size(max = Limits.REGISTRATION, groups = Draft.class, payload = Cited.Length.class) String>
            taxRegistration;
    private final Optional<KvkNumber> kvk;
    private final Optional<EstablishmentNumber> establishment;
    private final Optional<Rsin> rsin;
    private final Optional<Oin> oin;
    private final boolean publicBody;
    private final boolean taxable;

    private Organisation(Builder builder) {
        super(builder);
        tradingName = builder.tradingName;
        vatNumber = builder.vatNumber;
        taxRegistration = builder.taxRegistration;
        kvk = builder.kvk;
        establishment = builder.establishment;
        rsin = builder.rsin;
        oin = builder.oin;
        publicBody = builder.publicBody;
        taxable = builder.taxable.orElse(!publicBody);
    }

    /**
     * Starts an organisation.
     *
     * @param name the name under which it acts in law (<em>statutaire naam</em>); for a sole trader, the name in the
     *     commercial register
     * @return a builder
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    @Override
    public Optional<String> tradingName() {
        return tradingName;
    }

    @Override
    public Optional<VatNumber> vatNumber() {
        return vatNumber;
    }

    @Override
    public Optional<String> taxRegistration() {
        return taxRegistration;
    }

    @Override
    public Optional<KvkNumber> kvk() {
        return kvk;
    }

    @Override
    public Optional<EstablishmentNumber> establishment() {
        return establishment;
    }

    @Override
    public Optional<Rsin> rsin() {
        return rsin;
    }

    @Override
    public Optional<Oin> oin() {
        return oin;
    }

    @Override
    public Capacity capacity() {
        return taxable ? Capacity.TAXABLE_PERSON : Capacity.NON_TAXABLE_LEGAL_PERSON;
    }

    @Override
    public boolean isPublicBody() {
        return publicBody;
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public Organisation withId(Id<Party> id) {
        return toBuilder().id(id).build();
    }

    @Override
    List<Object> state() {
        return Stream.concat(
                        super.state().stream(),
                        Stream.of(
                                tradingName,
                                vatNumber,
                                taxRegistration,
                                kvk,
                                establishment,
                                rsin,
                                oin,
                                publicBody,
                                taxable))
                .toList();
    }

    /** Takes what is known of an organisation, in any order. */
    public static final class Builder extends PartyBuilder<Organisation, Builder> {

        private Optional<String> tradingName = Optional.empty();
        private Optional<VatNumber> vatNumber = Optional.empty();
        private Optional<String> taxRegistration = Optional.empty();
        private Optional<KvkNumber> kvk = Optional.empty();
        private Optional<EstablishmentNumber> establishment = Optional.empty();
        private Optional<Rsin> rsin = Optional.empty();
        private Optional<Oin> oin = Optional.empty();
        private boolean publicBody;
        private Optional<Boolean> taxable = Optional.empty();

        private Builder(String name) {
            super(name);
        }

        private Builder(Organisation organisation) {
            super(organisation);
            tradingName = organisation.tradingName;
            vatNumber = organisation.vatNumber;
            taxRegistration = organisation.taxRegistration;
            kvk = organisation.kvk;
            establishment = organisation.establishment;
            rsin = organisation.rsin;
            oin = organisation.oin;
            publicBody = organisation.publicBody;
            taxable = Optional.of(organisation.taxable);
        }

        /**
         * Sets the name by which it is known, where that is another (BT-28, BT-45).
         *
         * @param name the trading name
         * @return this builder
         */
        public Builder tradingName(String name) {
            tradingName = read("tradingName", name, PartyText::parse);
            return this;
        }

        /**
         * Sets its VAT number in the Union (BT-31, BT-48).
         *
         * @param number prefix and number
         * @return this builder
         */
        public Builder vat(String number) {
            vatNumber = read("vat", number, VatNumber::parse);
            return this;
        }

        /**
         * Sets its VAT number in the Union (BT-31, BT-48).
         *
         * @param number the number
         * @return this builder
         */
        public Builder vat(VatNumber number) {
            vatNumber = take("vat", number);
            return this;
        }

        /**
         * Sets its registration for tax that is no VAT number in the Union, such as a Swiss or British one (BT-32).
         *
         * @param registration the registration; not checked
         * @return this builder
         */
        public Builder taxRegistration(String registration) {
            taxRegistration = read("taxRegistration", registration, PartyText::parse);
            return this;
        }

        /**
         * Sets its number in the Dutch commercial register.
         *
         * @param number eight digits
         * @return this builder
         */
        public Builder kvk(String number) {
            kvk = read("kvk", number, KvkNumber::parse);
            return this;
        }

        /**
         * Sets its number in the Dutch commercial register.
         *
         * @param number the number
         * @return this builder
         */
        public Builder kvk(KvkNumber number) {
            kvk = take("kvk", number);
            return this;
        }

        /**
         * Sets the number of its establishment in the Dutch commercial register.
         *
         * @param number twelve digits
         * @return this builder
         */
        public Builder establishment(String number) {
            establishment = read("establishment", number, EstablishmentNumber::parse);
            return this;
        }

        /**
         * Sets the number of the legal person or partnership.
         *
         * @param number nine digits
         * @return this builder
         */
        public Builder rsin(String number) {
            rsin = read("rsin", number, Rsin::parse);
            return this;
        }

        /**
         * Sets its number in traffic with the Dutch government.
         *
         * @param number twenty digits
         * @return this builder
         */
        public Builder oin(String number) {
            oin = read("oin", number, Oin::parse);
            return this;
        }

        /**
         * Says that it is part of the state: a ministry, province, municipality, water board. It counts as not taxable
         * unless {@link #taxable()} says that it acts as a business here.
         *
         * @return this builder
         */
        public Builder publicBody() {
            publicBody = true;
            return this;
        }

        /**
         * Says that it is no taxable person, as a foundation may be that only holds shares or gives.
         *
         * @return this builder
         */
        public Builder notTaxable() {
            taxable = Optional.of(false);
            return this;
        }

        /**
         * Says that it is a taxable person, which goes without saying except for a public body.
         *
         * @return this builder
         */
        public Builder taxable() {
            taxable = Optional.of(true);
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Organisation make() {
            return new Organisation(this);
        }
    }
}
