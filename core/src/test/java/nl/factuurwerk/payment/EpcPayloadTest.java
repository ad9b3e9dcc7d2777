package nl.factuurwerk.payment;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpcPayloadTest {

    private static final Iban IBAN = Iban.of("NL91ABNA0417164300");
    private static final CreditTransfer ACCOUNT = CreditTransfer.to(IBAN).named("Voorbeeld BV");
    private static final CreditorReference REFERENCE = CreditorReference.of("RF462026000123");

    @Property(tries = 3000)
    void a_payload_fits_the_symbol_with_its_elements_in_place_or_there_is_none(
            @ForAll("lines") String name,
            @ForAll @LongRange(min = -1_000_000_000L, max = 101_000_000_000L) long cents,
            @ForAll("lines") String text,
            @ForAll("lines") String information) {
        EpcPayload.Builder builder = EpcPayload.builder()
                .to(CreditTransfer.to(IBAN))
                .name(name)
                .amount(Money.ofMinor(CurrencyUnit.EUR, cents))
                .information(information);
        String quoted =
                RemittanceText.parse(text).value().map(RemittanceText::value).orElse("");
        RemittanceText.parse(text).value().ifPresent(builder::reference);
        String expected = ("BCD\n002\n1\nSCT\n\n" + name.substring(0, Math.min(70, name.length()))
                        + "\nNL91ABNA0417164300\nEUR"
                        + BigDecimal.valueOf(cents, 2).toPlainString() + "\n\n\n" + quoted + "\n" + information)
                .replaceFirst("\n+$", "");

        boolean possible = !name.isEmpty()
                && !(name + information).contains("\n")
                && cents >= 1
                && cents <= 99_999_999_999L
                && information.length() <= 70
                && expected.getBytes(StandardCharsets.UTF_8).length <= 331;
        assertThat(builder.tryBuild().value().map(EpcPayload::text))
                .isEqualTo(possible ? Optional.of(expected) : Optional.empty());
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(600, Arbitraries.chars().range('a', 'z')),
                Tuple.of(100, Arbitraries.of('\u00e9', '\u20ac')),
                Tuple.of(1, Arbitraries.just('\n')));
        return characters.array(char[].class).ofMaxSize(110).map(String::new);
    }

    @Property
    void every_payable_amount_of_an_everyday_payee_makes_a_payload(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents) {
        Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);

        assertThat(EpcPayload.of(ACCOUNT, amount, REFERENCE).text())
                .contains("\nEUR" + amount.getAmount().toPlainString() + "\n");
    }

    /** Written out by hand after EPC069-12, version 002: no bank code, no purpose, a structured reference. */
    @Test
    void is_what_the_guideline_says() {
        EpcPayload payload = EpcPayload.of(ACCOUNT, eur("1210.00"), REFERENCE);

        assertThat(payload.text())
                .isEqualTo("BCD\n002\n1\nSCT\n\nVoorbeeld BV\nNL91ABNA0417164300\nEUR1210.00\n\nRF462026000123");
        assertThat(payload.bytes()).hasSize(73).isEqualTo(payload.text().getBytes(StandardCharsets.UTF_8));
        assertThat(payload).hasToString(payload.text()).isEqualTo(EpcPayload.of(ACCOUNT, eur("1210"), REFERENCE));
    }

    @Nested
    class Elements {

        @Test
        void stand_in_their_order() {
            EpcPayload payload = EpcPayload.builder()
                    .to(ACCOUNT.at(Bic.of("ABNANL2A")))
                    .amount(eur("0.01"))
                    .purpose("GDDS")
                    .reference(RemittanceText.of("Factuur 2026-0001"))
                    .information("Dank u wel")
                    .build();

            assertThat(payload.text())
                    .isEqualTo("BCD\n002\n1\nSCT\nABNANL2A\nVoorbeeld BV\nNL91ABNA0417164300\nEUR0.01\nGDDS\n\n"
                            + "Factuur 2026-0001\nDank u wel");
        }

        @Test
        void end_with_the_last_that_is_there() {
            assertThat(EpcPayload.builder().to(ACCOUNT).amount(eur("5")).build().text())
                    .endsWith("\nEUR5.00");
        }

        @Test
        void have_a_betalingskenmerk_as_text_because_the_structured_one_is_for_iso_11649() {
            EpcPayload payload = EpcPayload.of(ACCOUNT, eur("5"), Betalingskenmerk.of("5000056789012345"));

            assertThat(payload.text()).endsWith("\nEUR5.00\n\n\n5000056789012345");
        }

        @Test
        void cut_a_long_name_off_at_seventy_characters() {
            String name = "\u00e9".repeat(69) + "\ud83d\ude00" + "rest";

            String line = EpcPayload.of(ACCOUNT.named(name), eur("5"), REFERENCE)
                    .text()
                    .lines()
                    .toList()
                    .get(5);

            assertThat(line).isEqualTo("\u00e9".repeat(69) + "\ud83d\ude00");
        }

        @Test
        void leave_no_blank_where_the_name_was_cut() {
            String name = "n".repeat(69) + " van de rest";

            assertThat(EpcPayload.of(ACCOUNT.named(name), eur("5"), REFERENCE).text())
                    .contains("\n" + "n".repeat(69) + "\n");
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @ValueSource(strings = {"0.00", "-1.00", "1000000000.00"})
        void an_amount_out_of_range(String amount) {
            assertFound(EpcPayload.tryOf(ACCOUNT, eur(amount), REFERENCE), "FW-PAYMENT-QR-AMOUNT");
        }

        @Test
        void an_amount_in_another_currency() {
            assertFound(EpcPayload.tryOf(ACCOUNT, Money.parse("USD 5.00"), REFERENCE), "FW-PAYMENT-QR-AMOUNT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "Voorbeeld\nNL00FAKE", "Voorbeeld\rBV", "\ud800"})
        void a_name_that_would_break_the_lines(String name) {
            assertFound(
                    EpcPayload.builder()
                            .to(CreditTransfer.to(IBAN))
                            .name(name)
                            .amount(eur("5"))
                            .tryBuild(),
                    "FW-PAYMENT-QR-NAME");
        }

        @ParameterizedTest
        @ValueSource(strings = {"gdds", "GDDSX", "G-S", "G\nS"})
        void a_purpose_that_is_no_code(String purpose) {
            assertFound(
                    EpcPayload.builder()
                            .to(ACCOUNT)
                            .amount(eur("5"))
                            .purpose(purpose)
                            .tryBuild(),
                    "FW-PAYMENT-QR-PURPOSE");
        }

        @Test
        void information_that_is_too_long_or_broken() {
            EpcPayload.Builder builder = EpcPayload.builder().to(ACCOUNT).amount(eur("5"));

            assertThat(builder.information("x".repeat(70)).tryBuild().isValid()).isTrue();
            assertFound(builder.information("x".repeat(71)).tryBuild(), "FW-PAYMENT-QR-INFORMATION");
            assertFound(builder.information("x\ny").tryBuild(), "FW-PAYMENT-QR-INFORMATION");
        }

        @Test
        void more_bytes_than_the_symbol_holds() {
            EpcPayload.Builder builder = EpcPayload.builder()
                    .to(CreditTransfer.to(IBAN).named("\u00e9".repeat(70)))
                    .amount(eur("5"));
            // three line breaks stand between the amount and the text
            int room = EpcPayload.MOST_BYTES - builder.build().bytes().length - 3;
            String fits = "\u00e9".repeat(room - 100) + "x".repeat(200 - room);

            assertThat(builder.reference(RemittanceText.of(fits)).build().bytes())
                    .hasSize(331);
            assertFound(builder.reference(RemittanceText.of(fits + "x")).tryBuild(), "FW-PAYMENT-QR-SIZE");
        }

        @Test
        void everything_at_once() {
            assertThat(EpcPayload.builder().tryBuild().report().findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-PAYMENT-QR-ACCOUNT", "FW-PAYMENT-QR-NAME", "FW-PAYMENT-QR-AMOUNT");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> EpcPayload.builder().build())
                    .satisfies(e -> assertThat(e.report().findings()).hasSize(3));
        }

        @Test
        void an_account_without_a_name() {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> EpcPayload.of(CreditTransfer.to(IBAN), eur("5"), REFERENCE))
                    .withMessageContaining("BT-85 name of the payee");
        }

        private static void assertFound(Parsed<EpcPayload> parsed, String rule) {
            assertThat(parsed.report().findings())
                    .singleElement()
                    .extracting(Finding::id)
                    .hasToString(rule);
        }
    }
}
