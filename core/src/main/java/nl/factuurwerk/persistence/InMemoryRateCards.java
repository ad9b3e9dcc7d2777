package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.RateCards;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The rate cards of a unit of work. */
record InMemoryRateCards(VersionedRows<Id<Party>, RateCard> rows, VersionedRows<String, HouseRates> ofHouse)
        implements RateCards {

    private static final String HOUSE = "house";

    InMemoryRateCards(
            TableView<Id<Party>, Versioned<RateCard>> rows,
            TableView<String, Versioned<HouseRates>> house,
            Consumer<StoreChange> record) {
        this(
                new VersionedRows<>(rows, RateCard::customer, StoreChange.RateCardKept::new, record),
                new VersionedRows<>(house, rates -> HOUSE, StoreChange.HouseRatesKept::new, record));
    }

    @Override
    public Optional<Versioned<HouseRates>> house() {
        return ofHouse.find(HOUSE);
    }

    @Override
    public void add(HouseRates rates) {
        ofHouse.add(rates);
    }

    @Override
    public void saveHouse(Versioned<HouseRates> changed) {
        ofHouse.save(changed);
    }

    @Override
    public void add(RateCard card) {
        rows.add(card);
    }

    @Override
    public void save(Versioned<RateCard> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<RateCard> read) {
        rows.remove(read, StoreChange.RateCardRemoved::new);
    }

    @Override
    public Optional<Versioned<RateCard>> of(Id<Party> customer) {
        return rows.find(customer);
    }

    @Override
    public Stream<RateCard> all() {
        return rows.all();
    }
}
