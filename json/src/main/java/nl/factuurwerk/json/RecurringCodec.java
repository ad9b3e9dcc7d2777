package nl.factuurwerk.json;

import java.util.Optional;
import java.util.OptionalInt;
import nl.factuurwerk.billing.plan.BillingTerms;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.PriceChange;
import nl.factuurwerk.billing.plan.Prices;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.Subscription;
import nl.factuurwerk.billing.plan.TimedServices;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what is billed period after period, in a plan of one currency. */
final class RecurringCodec {

    private final ObjectCodec<Prices> prices;

    RecurringCodec(CurrencyUnit currency) {
        Codec<UnitPrice> price = new UnitPriceCodec(currency);
        ObjectCodec<PriceChange> change = ObjectCodec.of(
                (each, out) -> {
                    out.put("from", each.from(), Scalars.DATE);
                    out.put("price", each.price(), price);
                },
                in -> {
                    var from = in.required("from", Scalars.DATE);
                    var next = in.required("price", price);
                    return in.make(() -> new PriceChange(from.get(), next.get()));
                });
        prices = ObjectCodec.of(
                (each, out) -> {
                    out.put("initial", each.initial(), price);
                    out.list("changes", each.changes(), change);
                },
                in -> {
                    var initial = in.required("initial", price);
                    var changes = in.list("changes", change);
                    return in.make(() -> new Prices(initial.get(), changes.get()));
                });
    }

    Variant<BillingTerms, Subscription> subscription() {
        return Variant.of(
                "SUBSCRIPTION",
                Subscription.class,
                (terms, out) -> {
                    out.put("schedule", terms.schedule(), ScheduleCodec.CODEC);
                    out.put("prices", terms.prices(), prices);
                    out.put("quantity", terms.quantity(), QuantityCodec.CODEC);
                },
                in -> {
                    var schedule = in.required("schedule", ScheduleCodec.CODEC);
                    var each = in.required("prices", prices);
                    var quantity = in.required("quantity", QuantityCodec.CODEC);
                    return in.make(() -> new Subscription(schedule.get(), each.get(), quantity.get()));
                });
    }

    Variant<BillingTerms, TimedServices> timedServices() {
        return Variant.of(
                "TIMED_SERVICES",
                TimedServices.class,
                (terms, out) -> {
                    out.put("schedule", terms.schedule(), ScheduleCodec.CODEC);
                    out.put("services", terms.services(), ScheduleCodec.RECURRENCE);
                    out.put("prices", terms.prices(), prices);
                    out.put("quantity", terms.quantity(), QuantityCodec.CODEC);
                },
                in -> {
                    var schedule = in.required("schedule", ScheduleCodec.CODEC);
                    var services = in.required("services", ScheduleCodec.RECURRENCE);
                    var each = in.required("prices", prices);
                    var quantity = in.required("quantity", QuantityCodec.CODEC);
                    return in.make(() -> new TimedServices(schedule.get(), services.get(), each.get(), quantity.get()));
                });
    }

    /** Where it is not said for how many periods, what is left carries over for ever. */
    Variant<BillingTerms, Retainer> retainer() {
        return Variant.of(
                "RETAINER",
                Retainer.class,
                (terms, out) -> {
                    out.put("schedule", terms.schedule(), ScheduleCodec.CODEC);
                    out.put("prices", terms.prices(), prices);
                    out.put("buys", terms.buys(), EntitlementCodec.CODEC);
                    out.put("carryOverPeriods", periods(terms.carryOver()), Scalars.INTEGER);
                },
                in -> {
                    var schedule = in.required("schedule", ScheduleCodec.CODEC);
                    var each = in.required("prices", prices);
                    var buys = in.required("buys", EntitlementCodec.CODEC);
                    var periods = in.optional("carryOverPeriods", Scalars.INTEGER);
                    return in.make(() -> new Retainer(
                            schedule.get(),
                            each.get(),
                            buys.get(),
                            periods.get().map(CarryOver::ofPeriods).orElse(CarryOver.UNLIMITED)));
                });
    }

    private static Optional<Integer> periods(CarryOver carryOver) {
        OptionalInt periods = carryOver.periods();
        return periods.isPresent() ? Optional.of(periods.getAsInt()) : Optional.empty();
    }
}
