package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** How a rate card stands in JSON. Each rate names its currency, because a card may change to another one. */
final class RateCardCodec extends ObjectCodec<RateCard> {

    static final RateCardCodec CODEC = new RateCardCodec();

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();

    @Override
    public void write(RateCard card, PropertyWriter out) {
        out.put("customer", card.customer(), CUSTOMER);
        out.put("rounding", card.rounding(), HoursCodecs.ROUNDING);
        out.list("roundings", List.copyOf(card.roundings().entrySet()), HoursCodecs.ROUNDING_OF_PROJECT);
        out.list("terms", List.copyOf(card.terms().entrySet()), HoursCodecs.TERMS_OF_PROJECT);
        out.list("rates", card.rates(), HoursCodecs.RATE);
        out.list("kilometres", card.kilometres(), HoursCodecs.KILOMETRE);
    }

    @Override
    Read<RateCard> read(PropertyReader in) {
        var customer = in.required("customer", CUSTOMER);
        var rounding = in.required("rounding", HoursCodecs.ROUNDING);
        var roundings = in.list("roundings", HoursCodecs.ROUNDING_OF_PROJECT);
        var terms = in.list("terms", HoursCodecs.TERMS_OF_PROJECT);
        var rates = in.list("rates", HoursCodecs.RATE);
        var kilometres = in.list("kilometres", HoursCodecs.KILOMETRE);
        return in.make(() -> {
            RateCard.Builder card = RateCard.of(customer.get()).rounding(rounding.get());
            Once.each(roundings.get(), Map.Entry::getKey)
                    .forEach(each -> card.rounding(each.getKey(), each.getValue()));
            Once.each(terms.get(), Map.Entry::getKey).forEach(each -> card.terms(each.getKey(), each.getValue()));
            rates.get().forEach(card::rate);
            kilometres.get().forEach(card::kilometre);
            return card.build();
        });
    }
}
