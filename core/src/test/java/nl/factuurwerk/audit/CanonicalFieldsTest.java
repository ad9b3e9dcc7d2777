package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** A value, and others that differ from it in one component each. */
    record Family<T>(String name, CanonicalField<T> field, List<T> values) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        static <T> Family<T> of(String name, CanonicalField<T> field, T... values) {
            return new Family<>(name, field, List.of(values));
        }

        Stream<Digest> digests() {
            return values.stream().map(each -> Canonical.digest("k", each, (it, to) -> field.write(to, 1, it)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Family<?>> families() {
        return Stream.of(
                Family.<Id<?>>of("id", CanonicalFields::id, Id.of("a"), Id.of("b")),
                Family.of("percentage", CanonicalFields::percentage, Percentage.percent("21"), Percentage.percent("9")),
                Family.of(
                        "quantity",
                        CanonicalFields::quantity,
                        new Quantity(Decimal.ONE, new Unit("HUR")),
                        new Quantity(Decimal.ZERO, new Unit("HUR")),
                        new Quantity(Decimal.ONE, new Unit("DAY"))),
                Family.of(
                        "unitPrice",
                        CanonicalFields::unitPrice,
                        new UnitPrice(CurrencyUnit.EUR, Decimal.ONE, Decimal.ONE),
                        new UnitPrice(CurrencyUnit.USD, Decimal.ONE, Decimal.ONE),
                        new UnitPrice(CurrencyUnit.EUR, Decimal.of(2), Decimal.ONE),
                        new UnitPrice(CurrencyUnit.EUR, Decimal.ONE, Decimal.of(2))),
                Family.of(
                        "exchangeRate",
                        CanonicalFields::exchangeRate,
                        rate(CurrencyUnit.EUR, CurrencyUnit.USD, 2, DAY, "ECB"),
                        rate(CurrencyUnit.GBP, CurrencyUnit.USD, 2, DAY, "ECB"),
                        rate(CurrencyUnit.EUR, CurrencyUnit.GBP, 2, DAY, "ECB"),
                        rate(CurrencyUnit.EUR, CurrencyUnit.USD, 3, DAY, "ECB"),
                        rate(CurrencyUnit.EUR, CurrencyUnit.USD, 2, DAY.plusDays(1), "ECB"),
                        rate(CurrencyUnit.EUR, CurrencyUnit.USD, 2, DAY, "bank")),
                Family.of(
                        "dateRange",
                        CanonicalFields::dateRange,
                        DateRange.on(DAY),
                        DateRange.of(DAY.minusDays(1), DAY),
                        DateRange.of(DAY, DAY.plusDays(1)),
                        DateRange.from(DAY),
                        DateRange.until(DAY)),
                Family.of("country", CanonicalFields::country, new Country("NL"), new Country("BE")),
                Family.of("language", CanonicalFields::language, Language.DUTCH, Language.ENGLISH));
    }

    private static ExchangeRate rate(CurrencyUnit base, CurrencyUnit quoted, long rate, LocalDate date, String source) {
        return new ExchangeRate(base, quoted, Decimal.of(rate), date, source);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void every_component_tells_in_the_digest(Family<?> family) {
        assertThat(family.digests().toList()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void every_way_of_writing_is_looked_at() {
        Set<String> all = Stream.of(CanonicalFields.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(families().map(Family::name)).containsExactlyInAnyOrderElementsOf(all);
    }
}
