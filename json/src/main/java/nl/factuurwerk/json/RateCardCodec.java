package nl.factuurwerk.json;

import java.time.Duration;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;

/** How a rate card stands in JSON. Each rate names its currency, because a card may change to another one. */
final class RateCardCodec extends ObjectCodec<RateCard> {

    static final RateCardCodec CODEC = new RateCardCodec();

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<TimeRounding.Direction> DIRECTION = Scalars.constant(TimeRounding.Direction.class);

    private static final ObjectCodec<TimeRounding> ROUNDING = ObjectCodec.of(
            (rounding, out) -> {
                out.put("minutes", Math.toIntExact(rounding.step().toMinutes()), Scalars.INTEGER);
                out.put("direction", rounding.direction(), DIRECTION);
            },
            in -> {
                var minutes = in.required("minutes", Scalars.INTEGER);
                var direction = in.required("direction", DIRECTION);
                return in.make(() -> new TimeRounding(Duration.ofMinutes(minutes.get()), direction.get()));
            });

    private static final ObjectCodec<HourlyRate> RATE = ObjectCodec.of(
            (rate, out) -> {
                out.put("from", rate.from(), Scalars.DATE);
                out.put("currency", rate.price().currency(), Scalars.CURRENCY);
                out.put(
                        "price",
                        rate.price().amount(),
                        UnitPriceCodec.amountIn(rate.price().currency()));
                out.put("project", rate.project(), Scalars.TEXT);
                out.put("employee", rate.employee(), EmployeeCodec.ID);
            },
            in -> {
                var from = in.required("from", Scalars.DATE);
                var currency = in.required("currency", Scalars.CURRENCY);
                var price = in.required("price", Scalars.DECIMAL);
                var project = in.optional("project", Scalars.TEXT);
                var employee = in.optional("employee", EmployeeCodec.ID);
                return in.make(() -> new HourlyRate(
                        from.get(), UnitPrice.of(currency.get(), price.get()), project.get(), employee.get()));
            });

    @Override
    public void write(RateCard card, PropertyWriter out) {
        out.put("customer", card.customer(), CUSTOMER);
        out.put("rounding", card.rounding(), ROUNDING);
        out.list("rates", card.rates(), RATE);
    }

    @Override
    Read<RateCard> read(PropertyReader in) {
        var customer = in.required("customer", CUSTOMER);
        var rounding = in.required("rounding", ROUNDING);
        var rates = in.list("rates", RATE);
        return in.make(() -> {
            RateCard.Builder card = RateCard.of(customer.get()).rounding(rounding.get());
            rates.get().forEach(card::rate);
            return card.build();
        });
    }
}
