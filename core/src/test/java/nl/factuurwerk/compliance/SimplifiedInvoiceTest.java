package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.SimplifiedInvoice.Obstacle;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedInvoiceTest {

    private static InvoiceContent total(InvoiceContent content, String gross) {
        return Removal.totals(totals -> totals.includingVat(number(gross))).apply(content);
    }

    @Nested
    class Allowed {

        /** Worked cases of art. 34d: id, document, answer. */
        static Stream<Arguments> oracles() {
            return Stream.of(
                    arguments("INV-SIMPLE-1", total(Samples.domestic(), "100.00"), true),
                    arguments("INV-SIMPLE-3", total(Samples.intraCommunity(), "80.00"), false),
                    arguments("INV-SIMPLE-5", total(Samples.creditNote(), "5000.00"), true));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void oracles(String id, InvoiceContent content, boolean allowed) {
            assertThat(SimplifiedInvoice.allowed(content)).isEqualTo(allowed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "99.99", "100.00", "-100.00"})
        void up_to_and_including_the_limit(String gross) {
            assertThat(SimplifiedInvoice.allowed(total(Samples.domestic(), gross)))
                    .isTrue();
        }

        @Test
        void for_a_domestic_reverse_charge() {
            InvoiceContent content = Samples.reverseCharged().toBuilder()
                    .buyer(Samples.domestic().buyer())
                    .build();

            assertThat(SimplifiedInvoice.obstacle(content)).isEmpty();
        }

        @Test
        void for_a_corrected_invoice_of_any_total() {
            InvoiceContent content =
                    Samples.creditNote().toBuilder().typeCode("384").build();

            assertThat(SimplifiedInvoice.allowed(total(content, "5000.00"))).isTrue();
        }

        @Test
        void for_goods_sent_to_a_business_abroad_with_VAT() {
            InvoiceContent content =
                    Removal.buyer(buyer -> buyer.vatIdentifier("BE0123456749")).apply(sentTo("BE"));

            assertThat(SimplifiedInvoice.obstacle(total(content, "80.00"))).isEmpty();
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(strings = {"100.01", "5000.00", "-100.01"})
        void above_the_limit(String gross) {
            assertThat(SimplifiedInvoice.obstacle(total(Samples.domestic(), gross)))
                    .contains(Obstacle.ABOVE_LIMIT);
        }

        @Test
        void where_the_total_is_not_in_euro() {
            assertThat(SimplifiedInvoice.obstacle(total(Samples.inDollars(), "10.00")))
                    .contains(Obstacle.ABOVE_LIMIT);
        }

        @Test
        void where_no_total_is_stated() {
            InvoiceContent content =
                    Removal.totals(totals -> totals.includingVat(null)).apply(Samples.domestic());

            assertThat(SimplifiedInvoice.obstacle(content)).contains(Obstacle.ABOVE_LIMIT);
        }

        @Test
        void for_an_intra_Community_supply_and_its_credit_note() {
            InvoiceContent content = Samples.intraCommunity();

            assertThat(SimplifiedInvoice.obstacle(content)).contains(Obstacle.INTRA_COMMUNITY_SUPPLY);
            assertThat(SimplifiedInvoice.obstacle(
                            content.toBuilder().typeCode("381").build()))
                    .contains(Obstacle.INTRA_COMMUNITY_SUPPLY);
        }

        @Test
        void for_a_reverse_charge_across_a_border() {
            assertThat(SimplifiedInvoice.obstacle(Samples.reverseCharged()))
                    .contains(Obstacle.CROSS_BORDER_REVERSE_CHARGE);
        }

        @Test
        void for_a_reverse_charge_to_a_buyer_known_by_a_Greek_number_only() {
            InvoiceContent content = Removal.buyer(
                            buyer -> buyer.address(AddressContent.none()).vatIdentifier("EL123456783"))
                    .apply(Samples.reverseCharged());

            assertThat(SimplifiedInvoice.obstacle(content)).contains(Obstacle.CROSS_BORDER_REVERSE_CHARGE);
            assertThat(PartyFacts.country(content.buyer())).isEqualTo(Optional.of("GR"));
        }

        @Test
        void for_goods_sent_to_a_consumer_abroad() {
            assertThat(SimplifiedInvoice.obstacle(total(sentTo("BE"), "80.00"))).contains(Obstacle.DISTANCE_SALE);
            assertThat(SimplifiedInvoice.obstacle(total(sentTo("NL"), "80.00"))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void with_words_for_each_obstacle(Obstacle obstacle) {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(obstacle.words().in(language)).isNotBlank();
            }
        }
    }

    private static InvoiceContent sentTo(String country) {
        InvoiceContent content = Samples.domestic();
        return content.toBuilder()
                .delivery(DeliveryContent.none().to(AddressContent.in(country)))
                .build();
    }
}
