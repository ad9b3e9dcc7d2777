package nl.factuurwerk.json;

import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.payment.AtOnce;
import nl.factuurwerk.payment.DayOfMonth;
import nl.factuurwerk.payment.DueOn;
import nl.factuurwerk.payment.EndOfMonth;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.NetDays;
import nl.factuurwerk.payment.NetDaysFromReceipt;
import nl.factuurwerk.payment.OnBusinessDay;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.SetOff;
import nl.factuurwerk.payment.WithDiscount;
import nl.factuurwerk.payment.WithSurcharge;

/** How payment terms stand in JSON. Terms that lie in others do so in one order, and so never deep. */
final class PaymentTermsCodec {

    /** Terms of one day. */
    private static final List<Variant<PaymentTerms, ?>> DAYS = List.of(
            Variant.of("AT_ONCE", AtOnce.class, (terms, out) -> {}, in -> in.make(AtOnce::new)),
            Variant.of(
                    "NET_DAYS",
                    NetDays.class,
                    (terms, out) -> out.put("days", terms.days(), Scalars.INTEGER),
                    PaymentTermsCodec::readNetDays),
            Variant.of(
                    "NET_DAYS_FROM_RECEIPT",
                    NetDaysFromReceipt.class,
                    (terms, out) -> out.put("days", terms.days(), Scalars.INTEGER),
                    PaymentTermsCodec::readFromReceipt),
            Variant.of(
                    "END_OF_MONTH",
                    EndOfMonth.class,
                    (terms, out) -> {
                        out.put("before", terms.before(), Scalars.INTEGER);
                        out.put("after", terms.after(), Scalars.INTEGER);
                    },
                    PaymentTermsCodec::readEndOfMonth),
            Variant.of(
                    "DAY_OF_MONTH",
                    DayOfMonth.class,
                    (terms, out) -> {
                        out.put("day", terms.day(), Scalars.INTEGER);
                        out.put("monthsLater", terms.monthsLater(), Scalars.INTEGER);
                    },
                    PaymentTermsCodec::readDayOfMonth),
            Variant.of(
                    "DUE_ON",
                    DueOn.class,
                    (terms, out) -> out.put("date", terms.date(), Scalars.DATE),
                    PaymentTermsCodec::readDueOn));

    private static final ObjectCodec<PaymentTerms> DAY = VariantCodec.of("TermsOfOneDay", DAYS);

    private static final ObjectCodec<InInstalments.Part> PART = ObjectCodec.of(
            (part, out) -> {
                out.put("terms", part.terms(), DAY);
                out.put("percentage", part.percentage(), Scalars.PERCENTAGE);
                out.put("amount", part.amount(), SumCodec.CODEC);
            },
            in -> {
                var terms = in.required("terms", DAY);
                var percentage = in.optional("percentage", Scalars.PERCENTAGE);
                var amount = in.optional("amount", SumCodec.CODEC);
                return in.make(() -> new InInstalments.Part(terms.get(), percentage.get(), amount.get()));
            });

    private static final List<Variant<PaymentTerms, ?>> DUE = with(
            DAYS,
            Variant.of(
                    "IN_INSTALMENTS",
                    InInstalments.class,
                    (terms, out) -> out.fullList("parts", terms.parts(), PART),
                    PaymentTermsCodec::readInstalments));

    private static final ObjectCodec<PaymentTerms> UNMOVED = VariantCodec.of("UnmovedTerms", DUE);

    private static final List<Variant<PaymentTerms, ?>> MOVED = with(
            DUE,
            Variant.of(
                    "ON_BUSINESS_DAY",
                    OnBusinessDay.class,
                    (terms, out) -> out.put("terms", terms.terms(), UNMOVED),
                    PaymentTermsCodec::readOnBusinessDay));

    private static final ObjectCodec<PaymentTerms> UNDISCOUNTED = VariantCodec.of("UndiscountedTerms", MOVED);

    private static final List<Variant<PaymentTerms, ?>> DISCOUNTED = with(
            MOVED,
            Variant.of(
                    "WITH_DISCOUNT",
                    WithDiscount.class,
                    (terms, out) -> {
                        out.put("terms", terms.terms(), UNDISCOUNTED);
                        out.put("discount", terms.discount(), Scalars.PERCENTAGE);
                        out.put("days", terms.days(), Scalars.INTEGER);
                        out.flag("deducted", terms.isDeducted());
                    },
                    PaymentTermsCodec::readWithDiscount));

    private static final ObjectCodec<PaymentTerms> UNCHARGED = VariantCodec.of("TermsWithoutSurcharge", DISCOUNTED);

    static final ObjectCodec<PaymentTerms> CODEC = VariantCodec.of(
            PaymentTerms.class,
            with(
                    with(
                            DISCOUNTED,
                            Variant.of(
                                    "WITH_SURCHARGE",
                                    WithSurcharge.class,
                                    (terms, out) -> {
                                        out.put("terms", terms.terms(), UNCHARGED);
                                        out.put("surcharge", terms.surcharge(), Scalars.PERCENTAGE);
                                    },
                                    PaymentTermsCodec::readWithSurcharge)),
                    Variant.of("SET_OFF", SetOff.class, (terms, out) -> {}, in -> in.make(SetOff::new))));

    private PaymentTermsCodec() {}

    private static List<Variant<PaymentTerms, ?>> with(
            List<Variant<PaymentTerms, ?>> kinds, Variant<PaymentTerms, ?> another) {
        return Stream.concat(kinds.stream(), Stream.<Variant<PaymentTerms, ?>>of(another))
                .toList();
    }

    private static Read<NetDays> readNetDays(PropertyReader in) {
        var days = in.required("days", Scalars.INTEGER);
        return in.make(() -> new NetDays(days.get()));
    }

    private static Read<NetDaysFromReceipt> readFromReceipt(PropertyReader in) {
        var days = in.required("days", Scalars.INTEGER);
        return in.make(() -> new NetDaysFromReceipt(days.get()));
    }

    private static Read<EndOfMonth> readEndOfMonth(PropertyReader in) {
        var before = in.required("before", Scalars.INTEGER);
        var after = in.required("after", Scalars.INTEGER);
        return in.make(() -> new EndOfMonth(before.get(), after.get()));
    }

    private static Read<DayOfMonth> readDayOfMonth(PropertyReader in) {
        var day = in.required("day", Scalars.INTEGER);
        var months = in.required("monthsLater", Scalars.INTEGER);
        return in.make(() -> new DayOfMonth(day.get(), months.get()));
    }

    private static Read<DueOn> readDueOn(PropertyReader in) {
        var date = in.required("date", Scalars.DATE);
        return in.make(() -> new DueOn(date.get()));
    }

    private static Read<InInstalments> readInstalments(PropertyReader in) {
        var parts = in.fullList("parts", PART);
        return in.make(() -> new InInstalments(parts.get()));
    }

    private static Read<OnBusinessDay> readOnBusinessDay(PropertyReader in) {
        var terms = in.required("terms", UNMOVED);
        return in.make(() -> new OnBusinessDay(terms.get()));
    }

    private static Read<WithDiscount> readWithDiscount(PropertyReader in) {
        var terms = in.required("terms", UNDISCOUNTED);
        var discount = in.required("discount", Scalars.PERCENTAGE);
        var days = in.required("days", Scalars.INTEGER);
        var deducted = in.flag("deducted");
        return in.make(() -> new WithDiscount(terms.get(), discount.get(), days.get(), deducted.get()));
    }

    private static Read<WithSurcharge> readWithSurcharge(PropertyReader in) {
        var terms = in.required("terms", UNCHARGED);
        var surcharge = in.required("surcharge", Scalars.PERCENTAGE);
        return in.make(() -> new WithSurcharge(terms.get(), surcharge.get()));
    }
}
