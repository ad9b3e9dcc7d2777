package nl.factuurwerk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static String rule(Parsed<?> parsed) {
        return parsed.report().findings().stream()
                .map(finding -> finding.id().value())
                .findFirst()
                .orElse("none");
    }

    @Nested
    class Kvk {

        @Test
        void takes_eight_digits() {
            assertThat(KvkNumber.of(" 1234 5678 ")).hasToString("12345678");
            assertThat(KvkNumber.parse("01234567").isValid()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1234567", "123456789", "1234567A", "１２３４５６７８"})
        void rejects_anything_else(String text) {
            assertThat(rule(KvkNumber.parse(text))).isEqualTo("FW-PARTY-KVK-FORMAT");
            assertThatThrownBy(() -> KvkNumber.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("FW-PARTY-KVK-FORMAT")
                    .hasMessageContaining(text);
        }
    }

    @Nested
    class Establishment {

        @Test
        void takes_twelve_digits() {
            assertThat(EstablishmentNumber.of("0000 1234 5678")).hasToString("000012345678");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12345678", "0000123456789", "00001234567X"})
        void rejects_anything_else(String text) {
            assertThat(rule(EstablishmentNumber.parse(text))).isEqualTo("FW-PARTY-ESTABLISHMENT-FORMAT");
        }
    }

    @Nested
    class OfLegalPersons {

        @ParameterizedTest
        @ValueSource(strings = {"111222333", "123456782", "004495445", "1112.22.333"})
        void takes_nine_digits_that_pass_the_eleven_test(String text) {
            assertThat(rule(Rsin.parse(text))).isEqualTo("none");
            assertThat(Rsin.of(text).value()).hasSize(9);
        }

        @ParameterizedTest
        @ValueSource(strings = {"111222334", "000000000", "211122333"})
        void rejects_a_wrong_check_digit(String text) {
            assertThat(rule(Rsin.parse(text))).isEqualTo("FW-PARTY-RSIN-CHECK");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "4495445", "1112223330", "11122233X"})
        void rejects_another_shape(String text) {
            assertThat(rule(Rsin.parse(text))).isEqualTo("FW-PARTY-RSIN-FORMAT");
        }
    }

    @Nested
    class InGovernmentTraffic {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "00000001111222333000",
                    "00000003123456780000",
                    "00000004000000012000",
                    "0000 0006 AB1234567 000",
                    "00000002123456789000"
                })
        void takes_twenty_characters_of_a_register(String text) {
            assertThat(rule(Oin.parse(text))).isEqualTo("none");
            assertThat(Oin.of(text).value()).hasSize(20);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "0000000311122233300",
                    "000000031112223330000",
                    "00000003123456789000",
                    "0000000312345678A000",
                    "000000031234567A0000",
                    "10000003123456780000",
                    "0000000A123456780000",
                    "00000001111222333001",
                    "00000004+00000012000"
                })
        void rejects_another_shape(String text) {
            assertThat(rule(Oin.parse(text))).isEqualTo("FW-PARTY-OIN-FORMAT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"00000001111222334000", "00000001000000000000"})
        void rejects_an_rsin_with_a_wrong_check_digit(String text) {
            assertThat(rule(Oin.parse(text))).isEqualTo("FW-PARTY-OIN-CHECK");
        }
    }

    @Nested
    class OfAccounts {

        @ParameterizedTest
        @ValueSource(
                strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "DE89370400440532013000", "BE68539007547034"
                })
        void takes_a_number_of_its_country(String text) {
            assertThat(rule(Iban.parse(text))).isEqualTo("none");
        }

        @Test
        void is_printed_in_groups_of_four() {
            Iban iban = Iban.of("nl91abna0417164300");

            assertThat(iban.formatted()).isEqualTo("NL91 ABNA 0417 1643 00");
            assertThat(Iban.of(iban.formatted())).isEqualTo(iban).hasToString("NL91ABNA0417164300");
        }

        @Test
        void knows_the_country_of_the_bank() {
            assertThat(Iban.of("NL91ABNA0417164300").country()).contains(Country.NETHERLANDS);
            assertThat(Iban.of("XK051212012345678906").country()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"NL92ABNA0417164300", "NL91ABNA0417164301", "DE88370400440532013000"})
        void rejects_wrong_check_digits(String text) {
            assertThat(rule(Iban.parse(text))).isEqualTo("FW-PARTY-IBAN-CHECK");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "N",
                    "NL",
                    "NL91",
                    "NL91ABNA041716430",
                    "ZZ91ABNA0417164300",
                    "NL91ABNA04171643٠٠",
                    "US64SVBKUS6S3300958879"
                })
        void rejects_another_shape(String text) {
            assertThat(rule(Iban.parse(text))).isEqualTo("FW-PARTY-IBAN-FORMAT");
        }

        @Test
        void names_value_and_rule_where_it_throws() {
            assertThatThrownBy(() -> Iban.of("NL92ABNA0417164300"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("FW-PARTY-IBAN-CHECK")
                    .hasMessageContaining("NL92ABNA0417164300");
        }
    }

    @Nested
    class OfBanks {

        @ParameterizedTest
        @ValueSource(strings = {"ABNANL2A", "abnanl2axxx", "COBADEFF", "NCBVXKPR"})
        void takes_eight_or_eleven_characters_around_a_country(String text) {
            assertThat(rule(Bic.parse(text))).isEqualTo("none");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ABNANL2", "ABNANL2AX", "ABNAZZ2A", "ABNANL2AXXXX", "ABN+NL2A"})
        void rejects_anything_else(String text) {
            assertThat(rule(Bic.parse(text))).isEqualTo("FW-PARTY-BIC-FORMAT");
            assertThatThrownBy(() -> Bic.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class InNetworks {

        @Test
        void takes_a_scheme_and_an_id() {
            assertThat(ElectronicAddress.of("0106", " 12345678 ")).hasToString("0106:12345678");
            assertThat(ElectronicAddress.of("em", "a@example.org").scheme()).isEqualTo("EM");
            assertThat(ElectronicAddress.of(KvkNumber.of("12345678"))).hasToString("0106:12345678");
            assertThat(ElectronicAddress.of(Oin.of("00000003123456780000"))).hasToString("0190:00000003123456780000");
        }

        @Test
        void rejects_a_scheme_of_another_shape_and_a_blank_id() {
            assertThat(rule(ElectronicAddress.parse("106", "1"))).isEqualTo("FW-PARTY-ELECTRONIC-ADDRESS");
            assertThat(rule(ElectronicAddress.parse("NL1", "1"))).isEqualTo("FW-PARTY-ELECTRONIC-ADDRESS");
            assertThat(rule(ElectronicAddress.parse("E1", "1"))).isEqualTo("FW-PARTY-ELECTRONIC-ADDRESS");
            assertThat(rule(ElectronicAddress.parse("0106", " "))).isEqualTo("FW-PARTY-ELECTRONIC-ADDRESS");
            assertThat(rule(ElectronicAddress.parse("0106", "1\u0007"))).isEqualTo("FW-PARTY-CHARACTERS");
        }
    }

    /** A record can be made past its factories; not past its checks. */
    @Test
    void no_constructor_takes_a_wrong_value() {
        assertThatThrownBy(() -> new EstablishmentNumber("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rsin("111222334")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Oin("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ElectronicAddress("106", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Iban("nl91abna0417164300")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contact(Optional.of("\u0007"), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BankAccount(Iban.of("NL91ABNA0417164300"), Optional.of("a\nb"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_identifier_shows_its_value() {
        assertThat(Rsin.of("111222333")).hasToString("111222333");
        assertThat(Oin.of("00000003123456780000")).hasToString("00000003123456780000");
        assertThat(Bic.of("abnanl2a")).hasToString("ABNANL2A");
        assertThat(Bic.of("ABNANL2A").value()).isEqualTo("ABNANL2A");
    }

    @Nested
    class Quoting {

        @Test
        void a_finding_quotes_a_long_or_invisible_text_in_short() {
            String quoted =
                    KvkNumber.parse("1\u0007" + "9".repeat(1_000_000)).report().toString();

            assertThat(quoted).hasSizeLessThan(300).contains("'1?999").contains("...'");
        }
    }
}
