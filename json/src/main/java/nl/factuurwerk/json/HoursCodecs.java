package nl.factuurwerk.json;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.Clocked;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.RateScope;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;

/** How times, rates, roundings and terms of hours stand in JSON, and what happened to hours. */
final class HoursCodecs {

    static final Codec<Id<TimeEntry>> ENTRY = Scalars.id();

    private static final Codec<ZoneId> ZONE = TextCodec.exact(JsonRules.ZONE, ZoneId::getId, ZoneId::of);
    private static final Codec<TimeRounding.Direction> DIRECTION = Scalars.constant(TimeRounding.Direction.class);
    private static final Codec<OutlayFact.Act> OUTLAY_ACT = Scalars.constant(OutlayFact.Act.class);
    private static final Codec<ApprovalFact.Act> ACT = Scalars.constant(ApprovalFact.Act.class);

    static final ObjectCodec<Clocked> CLOCKED = ObjectCodec.of(
            (times, out) -> {
                out.put("start", times.start(), Scalars.MOMENT);
                out.put("stop", times.stop(), Scalars.MOMENT);
                out.put("zone", times.zone(), ZONE);
            },
            in -> {
                var start = in.required("start", Scalars.MOMENT);
                var stop = in.required("stop", Scalars.MOMENT);
                var zone = in.required("zone", ZONE);
                return in.make(() -> new Clocked(start.get(), stop.get(), zone.get()));
            });

    /** The price of one hour, which names its currency. */
    static final ObjectCodec<UnitPrice> PRICE = ObjectCodec.of(
            (price, out) -> {
                out.put("currency", price.currency(), Scalars.CURRENCY);
                out.put("price", price.amount(), UnitPriceCodec.amountIn(price.currency()));
            },
            in -> {
                var currency = in.required("currency", Scalars.CURRENCY);
                var price = in.required("price", Scalars.DECIMAL);
                return in.make(() -> UnitPrice.of(currency.get(), price.get()));
            });

    static final ObjectCodec<HourlyRate> RATE = ObjectCodec.of(
            (rate, out) -> {
                out.put("from", rate.from(), Scalars.DATE);
                out.put("currency", rate.price().currency(), Scalars.CURRENCY);
                out.put(
                        "price",
                        rate.price().amount(),
                        UnitPriceCodec.amountIn(rate.price().currency()));
                out.put("project", rate.scope().project(), Scalars.TEXT);
                out.put("task", rate.scope().task(), Scalars.TEXT);
                out.put("employee", rate.scope().employee(), EmployeeCodec.ID);
                out.put("activity", rate.scope().activity(), Scalars.TEXT);
            },
            in -> {
                var from = in.required("from", Scalars.DATE);
                var currency = in.required("currency", Scalars.CURRENCY);
                var price = in.required("price", Scalars.DECIMAL);
                var project = in.optional("project", Scalars.TEXT);
                var task = in.optional("task", Scalars.TEXT);
                var employee = in.optional("employee", EmployeeCodec.ID);
                var activity = in.optional("activity", Scalars.TEXT);
                return in.make(() -> new HourlyRate(
                        from.get(),
                        UnitPrice.of(currency.get(), price.get()),
                        new RateScope(project.get(), task.get(), employee.get(), activity.get())));
            });

    static final ObjectCodec<KilometreRate> KILOMETRE = ObjectCodec.of(
            (rate, out) -> {
                out.put("from", rate.from(), Scalars.DATE);
                out.put("currency", rate.price().currency(), Scalars.CURRENCY);
                out.put(
                        "price",
                        rate.price().amount(),
                        UnitPriceCodec.amountIn(rate.price().currency()));
                out.put("project", rate.project(), Scalars.TEXT);
                out.put("vatClass", rate.vatClass(), VatClassCodec.CODEC);
            },
            in -> {
                var from = in.required("from", Scalars.DATE);
                var currency = in.required("currency", Scalars.CURRENCY);
                var price = in.required("price", Scalars.DECIMAL);
                var project = in.optional("project", Scalars.TEXT);
                var vatClass = in.optional("vatClass", VatClassCodec.CODEC);
                return in.make(() -> new KilometreRate(
                        from.get(), UnitPrice.of(currency.get(), price.get()), project.get(), vatClass.get()));
            });

    static final ObjectCodec<OutlayFact> OUTLAY_FACT = ObjectCodec.of(
            (fact, out) -> {
                out.put("outlay", fact.outlay(), DraftLineCodec.SOURCE);
                out.put("act", fact.act(), OUTLAY_ACT);
                out.put("day", fact.day(), Scalars.DATE);
                out.put("reason", fact.reason(), Scalars.TEXT);
            },
            in -> {
                var outlay = in.required("outlay", DraftLineCodec.SOURCE);
                var act = in.required("act", OUTLAY_ACT);
                var day = in.required("day", Scalars.DATE);
                var reason = in.required("reason", Scalars.TEXT);
                return in.make(() -> new OutlayFact(outlay.get(), act.get(), day.get(), reason.get()));
            });

    static final ObjectCodec<HouseRates> HOUSE = ObjectCodec.of(
            (rates, out) -> {
                out.list("sales", rates.sales(), RATE);
                out.list("costs", rates.costs(), RATE);
            },
            in -> {
                var sales = in.list("sales", RATE);
                var costs = in.list("costs", RATE);
                return in.make(() -> {
                    HouseRates.Builder rates = HouseRates.none().toBuilder();
                    sales.get().forEach(rates::sales);
                    costs.get().forEach(rates::cost);
                    return rates.build();
                });
            });

    private static final ObjectCodec<TimeRounding> STEP = ObjectCodec.of(
            (rounding, out) -> {
                out.put("minutes", Math.toIntExact(rounding.step().toMinutes()), Scalars.INTEGER);
                out.put("direction", rounding.direction(), DIRECTION);
            },
            in -> {
                var minutes = in.required("minutes", Scalars.INTEGER);
                var direction = in.required("direction", DIRECTION);
                return in.make(() -> new TimeRounding(Duration.ofMinutes(minutes.get()), direction.get()));
            });

    /** The rounding of the duration, with those of start and end beside it where there are any. */
    static final ObjectCodec<HoursRounding> ROUNDING = ObjectCodec.of(
            (rounding, out) -> {
                out.put("minutes", Math.toIntExact(rounding.duration().step().toMinutes()), Scalars.INTEGER);
                out.put("direction", rounding.duration().direction(), DIRECTION);
                out.put("start", rounding.start(), STEP);
                out.put("stop", rounding.stop(), STEP);
            },
            in -> {
                var minutes = in.required("minutes", Scalars.INTEGER);
                var direction = in.required("direction", DIRECTION);
                var start = in.optional("start", STEP);
                var stop = in.optional("stop", STEP);
                return in.make(() -> new HoursRounding(
                        start.get(), stop.get(), new TimeRounding(Duration.ofMinutes(minutes.get()), direction.get())));
            });

    static final ObjectCodec<Map.Entry<String, HoursRounding>> ROUNDING_OF_PROJECT = ofProject("rounding", ROUNDING);

    private static final ObjectCodec<HoursTerms> TERMS = VariantCodec.of(
            HoursTerms.class,
            List.of(
                    Variant.of(
                            "HOURLY",
                            HoursTerms.Hourly.class,
                            (terms, out) -> {},
                            in -> in.make(HoursTerms.Hourly::new)),
                    Variant.of(
                            "FIXED_PRICE",
                            HoursTerms.FixedPrice.class,
                            (terms, out) -> {},
                            in -> in.make(HoursTerms.FixedPrice::new)),
                    Variant.of("CAPPED", HoursTerms.Capped.class, HoursCodecs::write, HoursCodecs::readCapped),
                    Variant.of(
                            "RETAINED",
                            HoursTerms.Retained.class,
                            (terms, out) -> out.put("plan", terms.plan(), BillingPlanCodec.ID),
                            HoursCodecs::readRetained)));

    static final ObjectCodec<Map.Entry<String, HoursTerms>> TERMS_OF_PROJECT = ofProject("terms", TERMS);

    static final ObjectCodec<TimeEntryFact> FACT = VariantCodec.of(
            TimeEntryFact.class,
            List.of(
                    Variant.of(
                            "REPLACED",
                            TimeEntryFact.Replaced.class,
                            (fact, out) -> {
                                out.put("entry", fact.entry(), ENTRY);
                                out.put("by", fact.by(), ENTRY);
                            },
                            HoursCodecs::readReplaced),
                    Variant.of(
                            "WITHDRAWN",
                            TimeEntryFact.Withdrawn.class,
                            (fact, out) -> {
                                out.put("entry", fact.entry(), ENTRY);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("reason", fact.reason(), Scalars.TEXT);
                            },
                            HoursCodecs::readWithdrawn),
                    Variant.of(
                            "WRITTEN_OFF",
                            TimeEntryFact.WrittenOff.class,
                            (fact, out) -> {
                                out.put("entry", fact.entry(), ENTRY);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("reason", fact.reason(), Scalars.TEXT);
                            },
                            HoursCodecs::readWrittenOff),
                    Variant.of(
                            "RESTORED",
                            TimeEntryFact.Restored.class,
                            (fact, out) -> {
                                out.put("entry", fact.entry(), ENTRY);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("reason", fact.reason(), Scalars.TEXT);
                            },
                            HoursCodecs::readRestored)));

    static final ObjectCodec<ApprovalFact> APPROVAL = ObjectCodec.of(
            (step, out) -> {
                out.put("employee", step.employee(), EmployeeCodec.ID);
                out.put("days", step.days(), DateRangeCodec.CODEC);
                out.put("act", step.act(), ACT);
                out.put("by", step.signature().by(), EmployeeCodec.ID);
                out.put("on", step.signature().on(), Scalars.DATE);
                out.put("reason", step.reason(), Scalars.TEXT);
            },
            in -> {
                var employee = in.required("employee", EmployeeCodec.ID);
                var days = in.required("days", DateRangeCodec.CODEC);
                var act = in.required("act", ACT);
                var by = in.required("by", EmployeeCodec.ID);
                var on = in.required("on", Scalars.DATE);
                var reason = in.required("reason", Scalars.TEXT);
                return in.make(() -> new ApprovalFact(
                        employee.get(),
                        days.get(),
                        act.get(),
                        new ApprovalFact.Signature(by.get(), on.get()),
                        reason.get()));
            });

    private HoursCodecs() {}

    private static <T> ObjectCodec<Map.Entry<String, T>> ofProject(String name, ObjectCodec<T> codec) {
        return ObjectCodec.of(
                (entry, out) -> {
                    out.put("project", entry.getKey(), Scalars.TEXT);
                    out.put(name, entry.getValue(), codec);
                },
                in -> {
                    var project = in.required("project", Scalars.TEXT);
                    var value = in.required(name, codec);
                    return in.make(() -> Map.entry(project.get(), value.get()));
                });
    }

    private static void write(HoursTerms.Capped capped, PropertyWriter out) {
        CurrencyUnit currency = capped.most().getCurrencyUnit();
        out.put("currency", currency, Scalars.CURRENCY);
        out.put("most", capped.most(), new MoneyCodec(currency));
    }

    private static Read<HoursTerms.Capped> readCapped(PropertyReader in) {
        var currency = in.required("currency", Scalars.CURRENCY);
        var most = in.required("most", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
        return in.make(() -> new HoursTerms.Capped(most.get()));
    }

    private static Read<HoursTerms.Retained> readRetained(PropertyReader in) {
        var plan = in.required("plan", BillingPlanCodec.ID);
        return in.make(() -> new HoursTerms.Retained(plan.get()));
    }

    private static Read<TimeEntryFact.Replaced> readReplaced(PropertyReader in) {
        var entry = in.required("entry", ENTRY);
        var by = in.required("by", ENTRY);
        return in.make(() -> new TimeEntryFact.Replaced(entry.get(), by.get()));
    }

    private static Read<TimeEntryFact.Withdrawn> readWithdrawn(PropertyReader in) {
        var entry = in.required("entry", ENTRY);
        var day = in.required("day", Scalars.DATE);
        var reason = in.required("reason", Scalars.TEXT);
        return in.make(() -> new TimeEntryFact.Withdrawn(entry.get(), day.get(), reason.get()));
    }

    private static Read<TimeEntryFact.WrittenOff> readWrittenOff(PropertyReader in) {
        var entry = in.required("entry", ENTRY);
        var day = in.required("day", Scalars.DATE);
        var reason = in.required("reason", Scalars.TEXT);
        return in.make(() -> new TimeEntryFact.WrittenOff(entry.get(), day.get(), reason.get()));
    }

    private static Read<TimeEntryFact.Restored> readRestored(PropertyReader in) {
        var entry = in.required("entry", ENTRY);
        var day = in.required("day", Scalars.DATE);
        var reason = in.required("reason", Scalars.TEXT);
        return in.make(() -> new TimeEntryFact.Restored(entry.get(), day.get(), reason.get()));
    }
}
