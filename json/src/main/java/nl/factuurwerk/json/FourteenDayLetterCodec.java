package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.LetterTerm;
import nl.factuurwerk.json.VariantCodec.Variant;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what a fourteen-day letter says, when it went and when it arrived. Its amounts are in euro. */
final class FourteenDayLetterCodec extends ObjectCodec<FourteenDayLetter> {

    static final FourteenDayLetterCodec CODEC = new FourteenDayLetterCodec();

    private static final MoneyCodec EURO = new MoneyCodec(CurrencyUnit.EUR);

    private static final ObjectCodec<LetterTerm> TERM = VariantCodec.of(
            LetterTerm.class,
            List.of(
                    Variant.of(
                            "AFTER_DELIVERY",
                            LetterTerm.AfterDelivery.class,
                            (term, out) -> out.put("days", term.days(), Scalars.INTEGER),
                            in -> {
                                var days = in.required("days", Scalars.INTEGER);
                                return in.make(() -> new LetterTerm.AfterDelivery(days.get()));
                            }),
                    Variant.of(
                            "AFTER_DATE",
                            LetterTerm.AfterDate.class,
                            (term, out) -> out.put("days", term.days(), Scalars.INTEGER),
                            in -> {
                                var days = in.required("days", Scalars.INTEGER);
                                return in.make(() -> new LetterTerm.AfterDate(days.get()));
                            }),
                    Variant.of(
                            "UNTIL",
                            LetterTerm.Until.class,
                            (term, out) -> out.put("lastDay", term.lastDay(), Scalars.DATE),
                            in -> {
                                var lastDay = in.required("lastDay", Scalars.DATE);
                                return in.make(() -> new LetterTerm.Until(lastDay.get()));
                            }),
                    Variant.of(
                            "UNCLEAR",
                            LetterTerm.Unclear.class,
                            (term, out) -> out.put("wording", term.wording(), Scalars.TEXT),
                            in -> {
                                var wording = in.required("wording", Scalars.TEXT);
                                return in.make(() -> new LetterTerm.Unclear(wording.get()));
                            })));

    @Override
    public void write(FourteenDayLetter letter, PropertyWriter out) {
        out.put("principal", letter.principal(), EURO);
        out.put("due", letter.due(), Scalars.DATE);
        out.put("dated", letter.dated(), Scalars.DATE);
        out.put("term", letter.term(), TERM);
        out.put("costs", letter.costs(), EURO);
        out.flag("vatIncluded", letter.vatIncluded());
        out.flag("vatReasonStated", letter.vatReasonStated());
        out.flag("consequencesStated", letter.consequencesStated());
        out.put("posted", letter.posted(), Scalars.DATE);
        out.put("received", letter.received(), Scalars.DATE);
        out.text("proof", letter.proof());
    }

    @Override
    Read<FourteenDayLetter> read(PropertyReader in) {
        var principal = in.required("principal", EURO);
        var due = in.required("due", Scalars.DATE);
        var dated = in.required("dated", Scalars.DATE);
        var term = in.required("term", TERM);
        var costs = in.required("costs", EURO);
        var vatIncluded = in.flag("vatIncluded");
        var vatReasonStated = in.flag("vatReasonStated");
        var consequencesStated = in.flag("consequencesStated");
        var posted = in.optional("posted", Scalars.DATE);
        var received = in.optional("received", Scalars.DATE);
        var proof = in.text("proof");
        return in.make(() -> {
            if (vatReasonStated.get() && !vatIncluded.get()) {
                throw new IllegalArgumentException("A reason for VAT without VAT");
            }
            if (received.get().isEmpty() && !proof.get().isEmpty()) {
                throw new IllegalArgumentException("Proof of a receipt without a day");
            }
            FourteenDayLetter.Builder letter = FourteenDayLetter.about(principal.get(), due.get())
                    .dated(dated.get())
                    .term(term.get())
                    .costs(costs.get());
            if (vatIncluded.get()) {
                letter.vatIncluded(vatReasonStated.get());
            }
            if (consequencesStated.get()) {
                letter.consequencesStated();
            }
            posted.get().ifPresent(letter::posted);
            received.get().ifPresent(day -> letter.received(day, proof.get()));
            return letter.build();
        });
    }
}
