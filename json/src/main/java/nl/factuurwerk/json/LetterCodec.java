package nl.factuurwerk.json;

import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterCosts;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.Tone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;

/** How a letter to a debtor stands in JSON: all that it says, so that it can be printed again as it went out. */
final class LetterCodec extends ObjectCodec<Letter> {

    static final LetterCodec CODEC = new LetterCodec();

    private static final Codec<Id<Letter>> ID = Scalars.id();
    private static final Codec<Id<Party>> DEBTOR = Scalars.id();

    private static final ObjectCodec<Letter.Manner> MANNER = ObjectCodec.of(
            (manner, out) -> {
                out.put("kind", manner.kind(), Scalars.constant(StageKind.class));
                out.put("tone", manner.tone(), Scalars.constant(Tone.class));
                out.put("channel", manner.channel(), Scalars.constant(Channel.class));
            },
            in -> {
                var kind = in.required("kind", Scalars.constant(StageKind.class));
                var tone = in.required("tone", Scalars.constant(Tone.class));
                var channel = in.required("channel", Scalars.constant(Channel.class));
                return in.make(() -> new Letter.Manner(kind.get(), tone.get(), channel.get()));
            });

    private static final ObjectCodec<InterestPeriod> PERIOD = ObjectCodec.of(
            (period, out) -> {
                out.put("days", period.days(), DateRangeCodec.CODEC);
                out.put("rate", period.rate(), Scalars.PERCENTAGE);
                out.put("base", period.base(), SumCodec.CODEC);
                out.put("interest", period.interest(), SumCodec.CODEC);
                out.put("unrounded", period.unrounded(), Scalars.DECIMAL);
            },
            in -> {
                var days = in.required("days", DateRangeCodec.CODEC);
                var rate = in.required("rate", Scalars.PERCENTAGE);
                var base = in.required("base", SumCodec.CODEC);
                var interest = in.required("interest", SumCodec.CODEC);
                var unrounded = in.required("unrounded", Scalars.DECIMAL);
                return in.make(
                        () -> new InterestPeriod(days.get(), rate.get(), base.get(), interest.get(), unrounded.get()));
            });

    private static final ObjectCodec<LetterItem> ITEM = ObjectCodec.of(
            (item, out) -> {
                out.put("key", item.key(), DunningEntryCodec.KEY);
                out.put("number", item.number(), Scalars.TEXT);
                out.put("issued", item.issued(), Scalars.DATE);
                out.put("principal", item.principal(), SumCodec.CODEC);
                out.put("interest", item.interest().open(), SumCodec.CODEC);
                out.list("periods", item.interest().periods(), PERIOD);
            },
            in -> {
                var key = in.required("key", DunningEntryCodec.KEY);
                var number = in.required("number", Scalars.TEXT);
                var issued = in.required("issued", Scalars.DATE);
                var principal = in.required("principal", SumCodec.CODEC);
                var interest = in.required("interest", SumCodec.CODEC);
                var periods = in.list("periods", PERIOD);
                return in.make(() -> new LetterItem(
                        key.get(),
                        number.get(),
                        issued.get(),
                        principal.get(),
                        new LetterItem.Accrued(interest.get(), periods.get())));
            });

    private static final ObjectCodec<LetterCosts> COSTS = ObjectCodec.of(
            (costs, out) -> {
                out.flag("claimed", costs.claimed());
                out.put("ground", costs.ground(), Scalars.constant(CostGround.class));
                out.put("amount", costs.amount(), SumCodec.CODEC);
                out.put("vat", costs.vat(), SumCodec.CODEC);
            },
            in -> {
                var claimed = in.flag("claimed");
                var ground = in.required("ground", Scalars.constant(CostGround.class));
                var amount = in.required("amount", SumCodec.CODEC);
                var vat = in.required("vat", SumCodec.CODEC);
                return in.make(() -> new LetterCosts(claimed.get(), ground.get(), amount.get(), vat.get()));
            });

    private static final ObjectCodec<CreditTransfer> ACCOUNT = PaymentMeansCodec.TRANSFER;

    @Override
    public void write(Letter letter, PropertyWriter out) {
        out.put("id", letter.id(), ID);
        out.put("date", letter.date(), Scalars.DATE);
        out.put("seller", letter.seller(), PartyCodec.CODEC);
        out.put("debtorId", letter.debtorId(), DEBTOR);
        out.put("debtor", letter.debtor(), PartyCodec.CODEC);
        out.put("language", letter.language(), Scalars.LANGUAGE);
        out.put("manner", letter.manner(), MANNER);
        out.fullList("items", letter.items(), ITEM);
        out.list("costs", letter.costs(), COSTS);
        out.put("payBy", letter.payBy(), Scalars.DATE);
        out.put("account", letter.account(), ACCOUNT);
        out.put("reference", letter.reference(), PaymentReferenceCodec.CODEC);
        out.put("fourteenDays", letter.fourteenDays(), FourteenDayLetterCodec.CODEC);
        out.list("notes", letter.notes(), Scalars.TEXT);
    }

    @Override
    Read<Letter> read(PropertyReader in) {
        var id = in.required("id", ID);
        var date = in.required("date", Scalars.DATE);
        var seller = in.required("seller", PartyCodec.CODEC);
        var debtorId = in.required("debtorId", DEBTOR);
        var debtor = in.required("debtor", PartyCodec.CODEC);
        var language = in.required("language", Scalars.LANGUAGE);
        var manner = in.required("manner", MANNER);
        var items = in.fullList("items", ITEM);
        var costs = in.list("costs", COSTS);
        var payBy = in.required("payBy", Scalars.DATE);
        var account = in.optional("account", ACCOUNT);
        var reference = in.required("reference", PaymentReferenceCodec.CODEC);
        var fourteenDays = in.optional("fourteenDays", FourteenDayLetterCodec.CODEC);
        var notes = in.list("notes", Scalars.TEXT);
        return in.make(() -> {
            Letter.Builder letter = Letter.of(id.get(), date.get(), seller.get(), debtorId.get(), debtor.get())
                    .language(language.get())
                    .manner(manner.get())
                    .account(account.get());
            items.get().forEach(letter::item);
            costs.get().forEach(letter::costs);
            fourteenDays.get().ifPresent(letter::fourteenDays);
            notes.get().forEach(letter::note);
            return letter.build(payBy.get(), reference.get());
        });
    }
}
