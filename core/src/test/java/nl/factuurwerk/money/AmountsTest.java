package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final String MOST = "92233720368547758.07";
    private static final String TOO_MUCH = "92233720368547758.08";

    @Property
    void an_amount_survives_as_text(@ForAll long cents) {
        Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);

        assertThat(Amounts.eur(Amounts.decimal(amount).toString())).isEqualTo(amount);
        assertThat(Amounts.parse(CurrencyUnit.EUR, amount.getAmount().toPlainString())
                        .orThrow())
                .isEqualTo(amount);
    }

    @Nested
    class Of_text {

        @ParameterizedTest
        @CsvSource({"95.00,9500", "95,9500", "95.5,9550", "-0.01,-1", "95.0000,9500"})
        void is_exact(String text, long cents) {
            assertThat(Amounts.eur(text)).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, cents));
            assertThat(Amounts.parse(CurrencyUnit.EUR, text).orThrow()).isEqualTo(Amounts.eur(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"95.001", "0.005", "95,00", "abc", ""})
        void never_rounds_nor_guesses(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Amounts.eur(text));
        }

        @Test
        void knows_the_decimals_of_each_currency() {
            assertThat(Amounts.money(CurrencyUnit.of("KWD"), "1.234").getAmountMinorLong())
                    .isEqualTo(1234);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.money(CurrencyUnit.JPY, "1.5"))
                    .withMessageContaining("JPY")
                    .withMessageContaining("1.5");
        }

        @Test
        void stops_where_smallest_units_no_longer_fit_a_long() {
            assertThat(Amounts.eur(MOST).getAmountMinorLong()).isEqualTo(Long.MAX_VALUE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amounts.eur(TOO_MUCH))
                    .withMessageContaining(TOO_MUCH);
        }
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource({
            "'1,5',FW-DECIMAL",
            "1.005,FW-AMOUNT-DECIMALS",
            TOO_MUCH + ",FW-AMOUNT-TOO-LARGE",
            "123456789012345678901234567890,FW-AMOUNT-TOO-LARGE"
        })
        void names_what_is_wrong(String text, String rule) {
            Parsed<Money> parsed = Amounts.parse(CurrencyUnit.EUR, text);

            assertThat(parsed.isValid()).isFalse();
            assertThat(parsed.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id().value()).isEqualTo(rule);
                assertThat(finding.text().in(Language.DUTCH)).contains(text).doesNotContain("{");
                assertThat(finding.hint().in(Language.DUTCH)).doesNotContain("{");
            });
        }

        @Test
        void knows_currencies() {
            assertThat(Amounts.parseCurrency("EUR").orThrow()).isEqualTo(CurrencyUnit.EUR);
            assertThat(Amounts.parseCurrency("eur").report().mentions("FW-CURRENCY"))
                    .isTrue();
            assertThat(Amounts.parseCurrency("").report().mentions("FW-CURRENCY"))
                    .isTrue();
        }
    }
}
