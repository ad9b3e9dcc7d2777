package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Country;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide which VAT a supply bears: what, by whom, to whom, when, from where to where. Immutable; each
 * method returns a copy that knows one fact more.
 *
 * <pre>{@code
 * Supply.service("Consultancy").on(date("2026-11-21")).by(studio).to(customer)
 * }</pre>
 */
public final class Supply {

    private final Facts facts;

    private Supply(Facts facts) {
        this.facts = facts;
    }

    /**
     * Describes a supply of which it is not known yet whether it is goods or a service.
     *
     * @param description what is supplied, for the reasons
     * @return the supply, at the standard rate
     */
    public static Supply of(String description) {
        return new Supply(new Facts(description));
    }

    /**
     * Describes a service.
     *
     * @param description what is rendered
     * @return the supply, at the standard rate
     */
    public static Supply service(String description) {
        return of(description).nature(SupplyNature.SERVICE);
    }

    /**
     * Describes a supply of goods.
     *
     * @param description what is supplied
     * @return the supply, at the standard rate
     */
    public static Supply goods(String description) {
        return of(description).nature(SupplyNature.GOODS);
    }

    /**
     * Describes a digital service: telecommunication, broadcasting or electronic.
     *
     * @param description what is rendered
     * @return the supply, at the standard rate
     */
    public static Supply digital(String description) {
        return service(description).kind(ServiceKind.DIGITAL);
    }

    /**
     * States whether it is goods or a service.
     *
     * @param known which of the two
     * @return the supply that knows it
     */
    public Supply nature(SupplyNature known) {
        return facts(facts.stated.nature(known));
    }

    /**
     * States what kind of service it is, which matters where the buyer is a consumer abroad.
     *
     * @param known the kind
     * @return the supply that knows it
     */
    public Supply kind(ServiceKind known) {
        return facts(facts.stated.kind(known));
    }

    /**
     * States at which rate it would be taxed at home, or why not.
     *
     * @param known the class
     * @return the supply that knows it
     */
    public Supply classed(VatClass known) {
        return with(changed -> changed.vatClass = known);
    }

    /**
     * States the day of supply: goods delivered, service completed; of lodging the day of the stay. Where only a
     * prepayment is known so far, it is the day that is received.
     *
     * @param day the day
     * @return the supply that knows it
     */
    public Supply on(LocalDate day) {
        return with(changed -> changed.date = day);
    }

    /**
     * States the day on which it is paid before it is supplied. That day decides the rate (art. 13(2) Wet OB), except
     * where the table of prepayments says that the day of supply does, as of lodging from 2026.
     *
     * @param day the day the prepayment is received; without effect if it is not before the day of supply
     * @return the supply that knows it
     */
    public Supply prepaidOn(LocalDate day) {
        return facts(facts.stated.prepaidOn(day));
    }

    /**
     * States who supplies.
     *
     * @param party the seller
     * @return the supply that knows it
     */
    public Supply by(Party party) {
        return with(changed -> changed.seller = party);
    }

    /**
     * States who buys.
     *
     * @param party the buyer
     * @return the supply that knows it
     */
    public Supply to(Party party) {
        return with(changed -> changed.buyer = party);
    }

    /**
     * States where goods are taken to, where that is not the buyer's own country.
     *
     * @param country the country of delivery (BT-80)
     * @return the supply that knows it
     */
    public Supply deliveredTo(Country country) {
        return with(changed -> changed.destination = country);
    }

    /**
     * States where goods are when they are supplied or their transport begins, where that is not the seller's country.
     *
     * @param country the country of departure
     * @return the supply that knows it
     */
    public Supply shippedFrom(Country country) {
        return facts(facts.stated.shippedFrom(country));
    }

    /**
     * States where a service is rendered that is taxed there, whoever buys it: work on property, lodging, admission,
     * meals, passenger transport, short hire of a means of transport (art. 6b to 6g Wet OB). Of other services the place
     * where they are rendered does not matter, and is not stated.
     *
     * @param country the country of the property, the event or the meal
     * @return the supply that knows it
     */
    public Supply performedIn(Country country) {
        return facts(facts.stated.performedIn(country));
    }

    /**
     * States for whom and where work on property or ships is done. Without it, work that is classed as
     * {@link ReverseChargeGround#SUBCONTRACTING} is what that says: done for a contractor.
     *
     * @param setting the setting
     * @return the supply that knows it
     */
    public Supply work(WorkSetting setting) {
        return facts(facts.stated.work(setting));
    }

    /**
     * States what all goods of this kind in the supply come to, which decides whether
     * {@link ReverseChargeGround#ELECTRONICS} are reverse charged.
     *
     * @param amount the amount in euro, excluding VAT
     * @return the supply that knows it
     * @throws IllegalArgumentException if the amount is in another currency: the threshold is in euro
     */
    public Supply worth(Money amount) {
        return facts(facts.stated.worth(amount));
    }

    /**
     * States between which amounts lies what all goods of this kind in the supply come to, where it is not known exactly.
     * The threshold may lie between the two as well, and then what they come to is asked for. Without effect where it is
     * stated exactly.
     *
     * @param least an amount in euro, excluding VAT, that they come to at least
     * @param most an amount in euro, excluding VAT, that they come to at most
     * @return the supply that knows it
     * @throws IllegalArgumentException if an amount is in another currency, or the first is more than the second
     */
    public Supply worthBetween(Money least, Money most) {
        WorthRange range = new WorthRange(least, most);
        return with(changed -> changed.worth = range);
    }

    /**
     * States everything else that is known of it at once.
     *
     * @param known the facts; what they leave open is not known, whatever was stated before
     * @return the supply that knows them
     */
    public Supply facts(SupplyFacts known) {
        return with(changed -> changed.stated = known);
    }

    /**
     * States at which rate it is taxed in the customer's state, should it be taxed there. What is taxed at the standard
     * rate at home is taken to be so there, where nothing else is stated: it is the rate of all that a state did not set
     * apart (art. 96 Directive 2006/112/EC). Of the reduced classes no two states have the same.
     *
     * @param known the class in that state
     * @return the supply that knows it
     */
    public Supply classedAbroad(RateClass known) {
        return facts(facts.stated.classedAbroad(known));
    }

    /**
     * States what a register said of the buyer's VAT number.
     *
     * @param answer the dated answer
     * @return the supply that knows it
     */
    public Supply checked(VatNumberCheck answer) {
        return with(changed -> changed.check = answer);
    }

    /**
     * Returns what is supplied.
     *
     * @return the description
     */
    public String description() {
        return facts.description;
    }

    /**
     * Returns whether it is goods or a service.
     *
     * @return which of the two, or empty if not known
     */
    public Optional<SupplyNature> nature() {
        return facts.stated.nature();
    }

    /**
     * Returns what it is for VAT at home.
     *
     * @return the class
     */
    public VatClass vatClass() {
        return facts.vatClass;
    }

    /**
     * Returns the day of supply.
     *
     * @return the day, or empty if not known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(facts.date);
    }

    /**
     * Returns who supplies.
     *
     * @return the seller, or empty if not known
     */
    public Optional<Party> seller() {
        return Optional.ofNullable(facts.seller);
    }

    /**
     * Returns who buys.
     *
     * @return the buyer, or empty if not known
     */
    public Optional<Party> buyer() {
        return Optional.ofNullable(facts.buyer);
    }

    /**
     * Returns where goods are taken to.
     *
     * @return the country of delivery, or empty where it is the buyer's own
     */
    public Optional<Country> destination() {
        return Optional.ofNullable(facts.destination);
    }

    Optional<ServiceKind> kind() {
        return facts.stated.kind();
    }

    Optional<LocalDate> prepaidOn() {
        return facts.stated.prepaidOn();
    }

    Optional<Country> origin() {
        return facts.stated.shippedFrom();
    }

    Optional<Country> performedIn() {
        return facts.stated.performedIn();
    }

    Optional<WorkSetting> work() {
        return facts.stated.work();
    }

    Optional<WorthRange> worth() {
        return facts.stated
                .worth()
                .map(known -> new WorthRange(known, known))
                .or(() -> Optional.ofNullable(facts.worth));
    }

    Optional<RateClass> classAbroad() {
        return facts.stated.classedAbroad();
    }

    Optional<VatNumberCheck> check() {
        return Optional.ofNullable(facts.check);
    }

    private Supply with(Consumer<Facts> change) {
        Facts copy = new Facts(facts);
        change.accept(copy);
        return new Supply(copy);
    }

    /** Changed while a copy is made, and never after. */
    private static final class Facts {
        final String description;

        VatClass vatClass = VatClass.STANDARD;

        SupplyFacts stated = SupplyFacts.none();

        @Nullable
        LocalDate date;

        @Nullable
        Party seller;

        @Nullable
        Party buyer;

        @Nullable
        Country destination;

        @Nullable
        WorthRange worth;

        @Nullable
        VatNumberCheck check;

        Facts(String description) {
            this.description = description;
        }

        Facts(Facts other) {
            description = other.description;
            vatClass = other.vatClass;
            stated = other.stated;
            date = other.date;
            seller = other.seller;
            buyer = other.buyer;
            destination = other.destination;
            worth = other.worth;
            check = other.check;
        }
    }
}
