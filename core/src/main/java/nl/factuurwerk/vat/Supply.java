package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Country;
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

    private final String description;
    private final @Nullable SupplyNature nature;
    private final VatClass vatClass;
    private final @Nullable LocalDate date;
    private final @Nullable Party seller;
    private final @Nullable Party buyer;
    private final @Nullable Country destination;

    private Supply(
            String description,
            @Nullable SupplyNature nature,
            VatClass vatClass,
            @Nullable LocalDate date,
            @Nullable Party seller,
            @Nullable Party buyer,
            @Nullable Country destination) {
        this.description = description;
        this.nature = nature;
        this.vatClass = vatClass;
        this.date = date;
        this.seller = seller;
        this.buyer = buyer;
        this.destination = destination;
    }

    /**
     * Describes a supply of which it is not known yet whether it is goods or a service.
     *
     * @param description what is supplied, for the reasons
     * @return the supply, at the standard rate
     */
    public static Supply of(String description) {
        return new Supply(description, null, VatClass.STANDARD, null, null, null, null);
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
     * States whether it is goods or a service.
     *
     * @param known which of the two
     * @return the supply that knows it
     */
    public Supply nature(SupplyNature known) {
        return new Supply(description, known, vatClass, date, seller, buyer, destination);
    }

    /**
     * States at which rate it would be taxed at home, or why not.
     *
     * @param known the class
     * @return the supply that knows it
     */
    public Supply classed(VatClass known) {
        return new Supply(description, nature, known, date, seller, buyer, destination);
    }

    /**
     * States the day of supply: goods delivered, service completed, or prepayment received. Of lodging it is the day of
     * the stay, whenever it is paid.
     *
     * @param day the day
     * @return the supply that knows it
     */
    public Supply on(LocalDate day) {
        return new Supply(description, nature, vatClass, day, seller, buyer, destination);
    }

    /**
     * States who supplies.
     *
     * @param party the seller
     * @return the supply that knows it
     */
    public Supply by(Party party) {
        return new Supply(description, nature, vatClass, date, party, buyer, destination);
    }

    /**
     * States who buys.
     *
     * @param party the buyer
     * @return the supply that knows it
     */
    public Supply to(Party party) {
        return new Supply(description, nature, vatClass, date, seller, party, destination);
    }

    /**
     * States where goods are taken to, where that is not the buyer's own country.
     *
     * @param country the country of delivery (BT-80)
     * @return the supply that knows it
     */
    public Supply deliveredTo(Country country) {
        return new Supply(description, nature, vatClass, date, seller, buyer, country);
    }

    /**
     * Returns what is supplied.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    /**
     * Returns whether it is goods or a service.
     *
     * @return which of the two, or empty if not known
     */
    public Optional<SupplyNature> nature() {
        return Optional.ofNullable(nature);
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
     * Returns the day of supply.
     *
     * @return the day, or empty if not known
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Returns who supplies.
     *
     * @return the seller, or empty if not known
     */
    public Optional<Party> seller() {
        return Optional.ofNullable(seller);
    }

    /**
     * Returns who buys.
     *
     * @return the buyer, or empty if not known
     */
    public Optional<Party> buyer() {
        return Optional.ofNullable(buyer);
    }

    /**
     * Returns where goods are taken to.
     *
     * @return the country of delivery, or empty where it is the buyer's own
     */
    public Optional<Country> destination() {
        return Optional.ofNullable(destination);
    }
}
