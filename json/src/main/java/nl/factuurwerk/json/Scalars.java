package nl.factuurwerk.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;

/** The codecs of values that stand as one text or number. */
final class Scalars {

    /** What a number looks like that stands as a text. */
    static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";

    static final Codec<String> TEXT = TextCodec.parsed(text -> text, Parsed::valid);
    static final Codec<Boolean> BOOLEAN = new BooleanCodec();
    static final Codec<Integer> INTEGER = new IntegerCodec();
    static final Codec<Decimal> DECIMAL = TextCodec.parsed(Decimal::toString, Decimal::parse)
            .as(TextShape.of("Decimal").like(NUMBER));
    static final Codec<Percentage> PERCENTAGE = TextCodec.parsed(
                    (Percentage percentage) -> percentage.value().toString(), Percentage::parse)
            .as(TextShape.of("Percentage").like(NUMBER).says("21 for twenty-one per cent."));
    static final Codec<CurrencyUnit> CURRENCY = TextCodec.parsed(CurrencyUnit::getCode, Amounts::parseCurrency)
            .as(TextShape.of("Currency").like("[A-Z]{3}").says("ISO 4217."));
    static final Codec<Unit> UNIT = TextCodec.parsed(Unit::code, Unit::parse)
            .as(TextShape.of("Unit").like("[A-Z0-9]{2,3}").says("UN/ECE Recommendation 20: HUR is an hour."));
    static final Codec<Country> COUNTRY = TextCodec.parsed(Country::code, Country::parse)
            .as(TextShape.of("Country").like("[A-Z]{2}").says("ISO 3166-1 alpha-2."));
    static final Codec<Language> LANGUAGE = TextCodec.exact(JsonRules.VALUE, Language::code, Language::new)
            .as(TextShape.of("Language").like("[a-z]{2}").says("ISO 639-1."));
    static final Codec<LocalDate> DATE = TextCodec.exact(JsonRules.DATE, Scalars::written, Scalars::day)
            .as(TextShape.of("Date").format("date"));
    static final TextShape INSTANT = TextShape.of("Moment").format("date-time");
    static final Codec<Instant> MOMENT =
            TextCodec.exact(JsonRules.MOMENT, Instant::toString, Instant::parse).as(INSTANT);

    private static final TextShape ID = TextShape.of("Id").like("[A-Za-z0-9._:-]{1,64}");
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST_PROBLEM = 200;
    private static final char REPLACEMENT = '\uFFFD';

    private Scalars() {}

    /** ISO 8601 and RFC 3339 know years of four digits only, and so does whoever reads a file. */
    private static LocalDate day(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new DateTimeException("A date is written as 2026-12-31");
        }
        return LocalDate.parse(text);
    }

    private static String written(LocalDate day) {
        String text = day.toString();
        if (text.length() != DATE_LENGTH) {
            throw new IllegalArgumentException("JSON has no year of more than four digits: " + day);
        }
        return text;
    }

    static <T> Codec<Id<T>> id() {
        return TextCodec.<Id<T>>exact(JsonRules.VALUE, Id::value, Id::of).as(ID);
    }

    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        return ChoiceCodec.of(type);
    }

    static void wrongType(JsonValue value, String expected, Findings findings) {
        findings.add(
                JsonRules.TYPE,
                value.place(),
                Map.of("found", JsonRules.TEXTS.message(value.kind()), "expected", JsonRules.TEXTS.message(expected)));
    }

    /** Tells whether a text holds half of a surrogate pair, which no file in UTF-8 can. */
    static boolean hasHalfPair(String text) {
        return text.codePoints().anyMatch(Scalars::isHalfPair);
    }

    /** Replaces what no file in UTF-8 can hold. */
    static String mended(String text) {
        if (!hasHalfPair(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended.appendCodePoint(isHalfPair(c) ? REPLACEMENT : c));
        return mended.toString();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Makes foreign text fit to be quoted. */
    static String quote(String text) {
        return PlainText.quote(text);
    }

    /** Returns what an exception says, fit to be shown. */
    static String problem(Exception e) {
        return printable(String.valueOf(e.getMessage()));
    }

    static String printable(String message) {
        StringBuilder shown = new StringBuilder(LONGEST_PROBLEM);
        message.codePoints()
                .limit(LONGEST_PROBLEM)
                .forEach(c -> shown.appendCodePoint(PlainText.isPrintable(c) ? c : '?'));
        return message.length() > shown.length() ? shown.append("...").toString() : shown.toString();
    }
}
