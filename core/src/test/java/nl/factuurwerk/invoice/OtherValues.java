package nl.factuurwerk.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.EstablishmentNumber;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.KvkNumber;
import nl.factuurwerk.party.Oin;
import nl.factuurwerk.party.Rsin;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.Betalingskenmerk;
import nl.factuurwerk.payment.CreditorIdentifier;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.RateClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values that differ from a simple value, as little as they can. */
final class OtherValues {

    /** Of what has to be well-formed; none of these stands in a sample. */
    private static final Map<Class<?>, Object> WELL_FORMED = Map.ofEntries(
            Map.entry(Iban.class, Iban.of("BE68539007547034")),
            Map.entry(Bic.class, Bic.of("RABONL2U")),
            Map.entry(VatNumber.class, VatNumber.of("NL002455799B11")),
            Map.entry(KvkNumber.class, KvkNumber.of("11111111")),
            Map.entry(EstablishmentNumber.class, EstablishmentNumber.of("000011111111")),
            Map.entry(Rsin.class, Rsin.of("123456782")),
            Map.entry(Oin.class, Oin.of("00000001111222333000")),
            Map.entry(CreditorIdentifier.class, CreditorIdentifier.of("NL79ABC999999990000")),
            Map.entry(CreditorReference.class, CreditorReference.around("OTHER")),
            Map.entry(Betalingskenmerk.class, Betalingskenmerk.forNumber("123")),
            Map.entry(Country.class, Country.FRANCE),
            Map.entry(Language.class, new Language("de")),
            Map.entry(RateClass.class, RateClass.CAMPING_PITCH));

    private OtherValues() {}

    /** Returns others of the same type; empty if the value is made of parts. */
    static Optional<Stream<?>> of(Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case String text -> others(text);
                    case Boolean flag -> Stream.of(!flag);
                    case Integer number -> Stream.of(number + 1);
                    case Long number -> Stream.of(number + 1);
                    case Decimal number -> Stream.of(number.plus(Decimal.ONE));
                    case LocalDate day -> Stream.of(day.plusDays(1));
                    case Instant moment -> Stream.of(moment.plusNanos(1));
                    case CurrencyUnit currency -> Stream.of(other(currency));
                    case Money amount ->
                        Stream.of(
                                amount.plus(Money.ofMinor(amount.getCurrencyUnit(), 1)),
                                Money.ofMinor(other(amount.getCurrencyUnit()), amount.getAmountMinorLong()));
                    case UnitPrice price -> others(price);
                    case Enum<?> constant ->
                        Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                                .filter(each -> !each.equals(constant));
                    default -> wellFormed(value.getClass());
                });
    }

    /** Longer by a letter or a digit, or with another first one: some texts are of digits only, some may not grow. */
    private static Stream<String> others(String text) {
        Stream<String> longer = Stream.of(text + "x", text + "1");
        return text.isEmpty()
                ? longer
                : Stream.concat(longer, Stream.of((text.charAt(0) == '9' ? "8" : "9") + text.substring(1)));
    }

    /** A price holds numbers that were prepared of its parts, which cannot be changed one without the other. */
    private static Stream<UnitPrice> others(UnitPrice price) {
        if (UnitPrice.class.getConstructors()[0].getParameterCount() != 3) {
            throw new IllegalStateException("A unit price has other parts now");
        }
        return Stream.of(
                new UnitPrice(other(price.currency()), price.amount(), price.base()),
                new UnitPrice(price.currency(), price.amount().plus(Decimal.ONE), price.base()),
                new UnitPrice(price.currency(), price.amount(), price.base().plus(Decimal.ONE)));
    }

    private static CurrencyUnit other(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.USD) ? CurrencyUnit.EUR : CurrencyUnit.USD;
    }

    private static @Nullable Stream<?> wellFormed(Class<?> type) {
        if (!WELL_FORMED.containsKey(type)) {
            return null;
        }
        if (type.getRecordComponents().length != 1) {
            throw new IllegalStateException(type + " has more than one part now");
        }
        return Stream.of(WELL_FORMED.get(type));
    }
}
