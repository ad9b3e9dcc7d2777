package nl.factuurwerk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentMeansTest {

    private static final Iban IBAN = Iban.of("NL91 ABNA 0417 1643 00");
    private static final CreditorIdentifier CREDITOR = CreditorIdentifier.of("NL79ZZZ999999990000");

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(CreditTransfer.to(IBAN), "58", "30", "Overboeking", "Bank transfer"),
                Arguments.of(DirectDebit.under("M-1", CREDITOR), "59", "49", "Automatische incasso", "Direct debit"),
                Arguments.of(Card.unnamed(), "48", "48", "Kaartbetaling", "Card payment"),
                Arguments.of(new Cash(), "10", "10", "Contant", "Cash"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_has_a_code_and_a_name(PaymentMeans means, String inEuro, String inDollar, String dutch, String english) {
        assertThat(means.code(CurrencyUnit.EUR)).isEqualTo(inEuro);
        assertThat(means.code(CurrencyUnit.USD)).isEqualTo(inDollar);
        assertThat(means.wording(Language.DUTCH)).isEqualTo(dutch);
        assertThat(means.wording(Language.ENGLISH)).isEqualTo(english);
    }

    @Nested
    class A_credit_transfer {

        @Test
        void gathers_name_and_bank() {
            CreditTransfer transfer =
                    CreditTransfer.to(IBAN).named("Studio Noorderlicht B.V.").at(Bic.of("ABNANL2A"));

            assertThat(transfer.iban()).isEqualTo(IBAN);
            assertThat(transfer.accountName()).contains("Studio Noorderlicht B.V.");
            assertThat(transfer.bic()).contains(Bic.of("ABNANL2A"));
            assertThat(CreditTransfer.to(IBAN).accountName()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "  ",
                    "Studio\nNoorderlicht",
                    "Studio\u0000",
                    "Studio\u2028",
                    "Studio\ud800",
                    "Studio\uffff"
                })
        void refuses_a_name_that_is_not_one_line(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CreditTransfer.to(IBAN).named(name));
        }
    }

    @Nested
    class A_direct_debit {

        @Test
        void names_mandate_creditor_and_account() {
            DirectDebit debit = DirectDebit.under("M-2026/001", CREDITOR).from(IBAN);

            assertThat(debit.mandate()).isEqualTo("M-2026/001");
            assertThat(debit.debited()).contains(IBAN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "M_1", "M\u00e91", "M\n1", "123456789012345678901234567890123456"})
        void refuses_a_mandate_that_sepa_does_not_carry(String mandate) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DirectDebit.under(mandate, CREDITOR))
                    .withMessageContaining("mandate");
        }

        @Test
        void takes_the_longest_mandate() {
            assertThat(DirectDebit.under("A".repeat(35), CREDITOR).mandate()).hasSize(35);
        }
    }

    @Nested
    class A_card {

        @ParameterizedTest
        @ValueSource(strings = {"1234", "123456"})
        void shows_its_last_digits(String digits) {
            assertThat(Card.endingIn(digits).lastDigits()).contains(digits);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "123", "1234567", "4111111111111111", "12a4", "\u0661\u0662\u0663\u0664"})
        void refuses_more_or_less_and_never_quotes_it(String digits) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Card.endingIn(digits))
                    .withMessageNotContaining("4111");
        }
    }

    @Nested
    class A_creditor_identifier {

        /** The identifiers that the German and the Dutch banks give out for tests. */
        @ParameterizedTest
        @ValueSource(
                strings = {"DE98ZZZ09999999999", "NL79ZZZ999999990000", "nl79 zzz 999999990000", "NL79ABC999999990000"})
        void accepts_right_check_digits_whatever_the_free_characters(String text) {
            assertThat(CreditorIdentifier.parse(text).orThrow()).isEqualTo(CreditorIdentifier.of(text));
            assertThat(CreditorIdentifier.of(text).value()).doesNotContain(" ").isUpperCase();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "NL79ZZZ",
                    "NL80ZZZ999999990000",
                    "NL79ZZZ999999990001",
                    "7979ZZZ999999990000",
                    "NLZ9ZZZ999999990000",
                    "NL79ZZ\u00c9999999990000",
                    "NL79ZZZ99999999000000000000000000000"
                })
        void refuses_anything_else(String text) {
            assertThat(CreditorIdentifier.parse(text).report().mentions("FW-PAYMENT-CREDITOR-ID"))
                    .isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> CreditorIdentifier.of(text));
        }
    }
}
