package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.reference.Country;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What else decides the VAT of a supply, beside what it is, when, by whom and to whom: facts that most supplies can do
 * without, and that are asked for where they matter. A line of a document carries those of the line, a document those of
 * all its lines. Immutable; each method returns a copy that knows one fact more.
 *
 * <pre>{@code
 * SupplyFacts.digital()
 * SupplyFacts.none().work(WorkSetting.FOR_PRINCIPAL)
 * SupplyFacts.goods().prepaidOn(date("2026-11-02"))
 * }</pre>
 */
public final class SupplyFacts {

    private static final SupplyFacts NONE = new SupplyFacts(new Facts());
    private static final SupplyFacts GOODS = NONE.nature(SupplyNature.GOODS);
    private static final SupplyFacts SERVICE = NONE.nature(SupplyNature.SERVICE);

    private final Facts facts;

    private SupplyFacts(Facts facts) {
        this.facts = facts;
    }

    /**
     * Returns the facts of a supply of which nothing is stated.
     *
     * @return no facts
     */
    public static SupplyFacts none() {
        return NONE;
    }

    /**
     * Returns the facts of a supply of goods.
     *
     * @return that it is goods
     */
    public static SupplyFacts goods() {
        return GOODS;
    }

    /**
     * Returns the facts of a service.
     *
     * @return that it is a service
     */
    public static SupplyFacts service() {
        return SERVICE;
    }

    /**
     * Returns the facts of a digital service: telecommunication, broadcasting or electronic.
     *
     * @return that it is a service, and digital
     */
    public static SupplyFacts digital() {
        return NONE.kind(ServiceKind.DIGITAL);
    }

    /**
     * States whether it is goods or a service, which decides where it is taxed across a border.
     *
     * @param known which of the two
     * @return the facts with this one
     */
    public SupplyFacts nature(SupplyNature known) {
        Objects.requireNonNull(known, "known");
        return with(changed -> changed.nature = known);
    }

    /**
     * States what kind of service it is, which matters where the buyer is a consumer abroad. What has a kind is a service,
     * unless said otherwise.
     *
     * @param known the kind
     * @return the facts with this one
     */
    public SupplyFacts kind(ServiceKind known) {
        Objects.requireNonNull(known, "known");
        return with(changed -> changed.kind = known);
    }

    /**
     * States the day on which it is paid before it is supplied. That day decides the rate (art. 13(2) Wet OB), except
     * where the table of prepayments says that the day of supply does, as of lodging from 2026.
     *
     * @param day the day the prepayment is received; without effect if it is not before the day of supply
     * @return the facts with this one
     */
    public SupplyFacts prepaidOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return with(changed -> changed.prepaidOn = day);
    }

    /**
     * States where goods are when they are supplied or their transport begins, where that is not the seller's country.
     *
     * @param country the country of departure
     * @return the facts with this one
     */
    public SupplyFacts shippedFrom(Country country) {
        Objects.requireNonNull(country, "country");
        return with(changed -> changed.shippedFrom = country);
    }

    /**
     * States where a service is rendered that is taxed there, whoever buys it: work on property, lodging, admission,
     * meals, passenger transport, short hire of a means of transport (art. 6b to 6g Wet OB). Of other services the place
     * where they are rendered does not matter, and is not stated.
     *
     * @param country the country of the property, the event or the meal
     * @return the facts with this one
     */
    public SupplyFacts performedIn(Country country) {
        Objects.requireNonNull(country, "country");
        return with(changed -> changed.performedIn = country);
    }

    /**
     * States for whom and where work on property or ships is done. Without it, work that is classed as
     * {@link ReverseChargeGround#SUBCONTRACTING} is what that says: done for a contractor.
     *
     * @param setting the setting
     * @return the facts with this one
     */
    public SupplyFacts work(WorkSetting setting) {
        Objects.requireNonNull(setting, "setting");
        return with(changed -> changed.work = setting);
    }

    /**
     * States what all goods of this kind in the supply come to, which decides whether
     * {@link ReverseChargeGround#ELECTRONICS} are reverse charged.
     *
     * @param amount the amount in euro, excluding VAT
     * @return the facts with this one
     * @throws IllegalArgumentException if the amount is in another currency: the threshold is in euro
     */
    public SupplyFacts worth(Money amount) {
        WorthRange.requireEuro(amount);
        return with(changed -> changed.worth = amount);
    }

    /**
     * States at which rate it is taxed in the customer's state, should it be taxed there. What is taxed at the standard
     * rate at home is taken to be so there, where nothing else is stated: it is the rate of all that a state did not set
     * apart (art. 96 Directive 2006/112/EC). Of the reduced classes no two states have the same.
     *
     * @param known the class in that state
     * @return the facts with this one
     */
    public SupplyFacts classedAbroad(RateClass known) {
        Objects.requireNonNull(known, "known");
        return with(changed -> changed.classedAbroad = known);
    }

    /**
     * Returns whether it is goods or a service.
     *
     * @return which of the two, or empty if not known
     */
    public Optional<SupplyNature> nature() {
        return Optional.ofNullable(facts.nature).or(() -> kind().map(kind -> SupplyNature.SERVICE));
    }

    /**
     * Returns what kind of service it is.
     *
     * @return the kind, or empty if not known
     */
    public Optional<ServiceKind> kind() {
        return Optional.ofNullable(facts.kind);
    }

    /**
     * Returns the day on which it is paid before it is supplied.
     *
     * @return the day, or empty where it is not
     */
    public Optional<LocalDate> prepaidOn() {
        return Optional.ofNullable(facts.prepaidOn);
    }

    /**
     * Returns where goods are when they are supplied or their transport begins.
     *
     * @return the country, or empty where it is the seller's own
     */
    public Optional<Country> shippedFrom() {
        return Optional.ofNullable(facts.shippedFrom);
    }

    /**
     * Returns where a service is rendered that is taxed there.
     *
     * @return the country, or empty where that does not matter
     */
    public Optional<Country> performedIn() {
        return Optional.ofNullable(facts.performedIn);
    }

    /**
     * Returns for whom and where work on property or ships is done.
     *
     * @return the setting, or empty where nothing is said
     */
    public Optional<WorkSetting> work() {
        return Optional.ofNullable(facts.work);
    }

    /**
     * Returns what all goods of this kind in the supply come to.
     *
     * @return the amount in euro, excluding VAT; empty if not stated
     */
    public Optional<Money> worth() {
        return Optional.ofNullable(facts.worth);
    }

    /**
     * Returns at which rate it is taxed in the customer's state.
     *
     * @return the class there, or empty if not stated
     */
    public Optional<RateClass> classedAbroad() {
        return Optional.ofNullable(facts.classedAbroad);
    }

    /**
     * Completes these facts with those of something wider, such as the lines with what holds for the whole document.
     *
     * @param wider what holds where these say nothing
     * @return these facts, and of the others what these do not say
     */
    public SupplyFacts or(SupplyFacts wider) {
        if (wider.facts.isEmpty()) {
            return this;
        }
        if (facts.isEmpty()) {
            return wider;
        }
        Facts all = new Facts();
        all.nature = either(wider, SupplyFacts::nature);
        all.kind = either(wider, SupplyFacts::kind);
        all.prepaidOn = either(wider, SupplyFacts::prepaidOn);
        all.shippedFrom = either(wider, SupplyFacts::shippedFrom);
        all.performedIn = either(wider, SupplyFacts::performedIn);
        all.work = either(wider, SupplyFacts::work);
        all.worth = either(wider, SupplyFacts::worth);
        all.classedAbroad = either(wider, SupplyFacts::classedAbroad);
        return new SupplyFacts(all);
    }

    /**
     * Returns what two supplies have in common, which is what holds for whatever comes with both.
     *
     * @param other the facts of the other
     * @return the facts that both state, and state alike
     */
    public SupplyFacts inCommonWith(SupplyFacts other) {
        Facts all = new Facts();
        all.nature = common(other, SupplyFacts::nature);
        all.kind = common(other, SupplyFacts::kind);
        all.prepaidOn = common(other, SupplyFacts::prepaidOn);
        all.shippedFrom = common(other, SupplyFacts::shippedFrom);
        all.performedIn = common(other, SupplyFacts::performedIn);
        all.work = common(other, SupplyFacts::work);
        all.worth = common(other, SupplyFacts::worth);
        all.classedAbroad = common(other, SupplyFacts::classedAbroad);
        return new SupplyFacts(all);
    }

    /**
     * Takes back what was said of its nature, where that followed from something that may change.
     *
     * @return the facts without it; what has a kind is still a service
     */
    public SupplyFacts withoutNature() {
        return with(changed -> changed.nature = null);
    }

    private <T> @Nullable T either(SupplyFacts wider, Function<SupplyFacts, Optional<T>> fact) {
        return fact.apply(this).or(() -> fact.apply(wider)).orElse(null);
    }

    private <T> @Nullable T common(SupplyFacts other, Function<SupplyFacts, Optional<T>> fact) {
        return fact.apply(this)
                .filter(known -> fact.apply(other).filter(known::equals).isPresent())
                .orElse(null);
    }

    private SupplyFacts with(Consumer<Facts> change) {
        Facts copy = new Facts(facts);
        change.accept(copy);
        return new SupplyFacts(copy);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof SupplyFacts that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Optional<?>> parts() {
        return List.of(nature(), kind(), prepaidOn(), shippedFrom(), performedIn(), work(), worth(), classedAbroad());
    }

    @Override
    public String toString() {
        return parts().toString();
    }

    /** Changed while a copy is made, and never after. */
    private static final class Facts {

        @Nullable
        SupplyNature nature;

        @Nullable
        ServiceKind kind;

        @Nullable
        LocalDate prepaidOn;

        @Nullable
        Country shippedFrom;

        @Nullable
        Country performedIn;

        @Nullable
        WorkSetting work;

        @Nullable
        Money worth;

        @Nullable
        RateClass classedAbroad;

        Facts() {}

        Facts(Facts other) {
            nature = other.nature;
            kind = other.kind;
            prepaidOn = other.prepaidOn;
            shippedFrom = other.shippedFrom;
            performedIn = other.performedIn;
            work = other.work;
            worth = other.worth;
            classedAbroad = other.classedAbroad;
        }

        boolean isEmpty() {
            return nature == null
                    && kind == null
                    && prepaidOn == null
                    && shippedFrom == null
                    && performedIn == null
                    && work == null
                    && worth == null
                    && classedAbroad == null;
        }
    }
}
