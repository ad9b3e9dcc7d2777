package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.NOVEMBER_21;
import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes each content of art. 35a(1) Wet OB that a host can leave out of a valid draft or of its seller, one at a time, and
 * has it issued. Date, number, day of supply, rate, VAT and wording are filled in by the library; what rules say of their
 * absence is walked through over {@code InvoiceContent} by the tests of package compliance.
 */
class RequiredContentsTest {

    private static final DraftLine LINE =
            DraftLine.of("Advies").quantity(hours("2")).price(eur("95.00")).build();

    private static InvoiceDraft draft(DraftLine line) {
        return Invoice.draft().to(brewery()).line(line).build();
    }

    /** What is left out, and the place, rule and article that must be named. */
    record Gap(String name, Organisation seller, InvoiceDraft draft, String place, String article) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Gap> gaps() {
        Organisation seller = studio();
        Organisation noStreet = studio().toBuilder()
                .address(new Address(
                        List.of(),
                        Address.in(Country.NETHERLANDS).postCode(),
                        java.util.Optional.of("Groningen"),
                        java.util.Optional.empty(),
                        Country.NETHERLANDS))
                .build();
        Organisation buyerWithoutAddress = Organisation.named("Brouwerij De Hop")
                .address(Address.in(Country.NETHERLANDS))
                .build();
        Organisation belgianWithoutNumber = Organisation.named("Drukkerij Van Damme BV")
                .address("Korenlei 7", "9000", "Gent", Country.BELGIUM)
                .build();
        return Stream.of(
                new Gap(
                        "VAT number of the seller",
                        withoutVat(),
                        draft(LINE),
                        "BT-31 seller.vatIdentifier",
                        "35a(1)(c)"),
                new Gap(
                        "VAT number of the buyer",
                        seller,
                        Invoice.draft().to(belgianWithoutNumber).line(LINE).build(),
                        "BT-48 buyer.vatIdentifier",
                        "35a(1)(d)"),
                new Gap("address of the seller", noStreet, draft(LINE), "BT-35 seller.address.lines", "35a(1)(e)"),
                new Gap(
                        "address of the buyer",
                        seller,
                        Invoice.draft().to(buyerWithoutAddress).line(LINE).build(),
                        "BG-8 buyer.address",
                        "35a(1)(e)"),
                new Gap("buyer", seller, Invoice.draft().line(LINE).build(), "BG-7 buyer", "35a(1)(e)"),
                new Gap("lines", seller, Invoice.draft().to(brewery()).build(), "BG-25 lines", "35a(1)(f)"),
                new Gap(
                        "nature",
                        seller,
                        draft(DraftLine.of(" ")
                                .quantity(hours("2"))
                                .price(eur("95.00"))
                                .build()),
                        "BT-153 lines[0].description",
                        "35a(1)(f)"),
                new Gap(
                        "quantity",
                        seller,
                        draft(DraftLine.of("Advies").price(eur("95.00")).build()),
                        "BT-129 lines[0].quantity",
                        "35a(1)(f)"),
                new Gap(
                        "unit price",
                        seller,
                        draft(DraftLine.of("Advies").quantity(hours("2")).build()),
                        "BT-146 lines[0].price",
                        "35a(1)(h)"));
    }

    private static Organisation withoutVat() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
                .kvk("12345678")
                .build();
    }

    @Test
    void with_nothing_left_out_it_is_issued() {
        assertThat(office(studio()).invoices().issue(draft(LINE))).isInstanceOf(Issued.class);
        assertThat(office(studio())
                        .invoices()
                        .issue(Invoice.draft().to(belgian()).line(LINE).build()))
                .isInstanceOf(Issued.class);
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void left_out_it_is_rejected_naming_place_rule_and_article(Gap gap) {
        var result = office(gap.seller()).invoices().issue(gap.draft());

        assertThat(result)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.report().errors()).anySatisfy(finding -> {
                            assertThat(finding.where()).hasToString(gap.place());
                            assertThat(finding.law().orElseThrow()).hasToString("art. " + gap.article() + " Wet OB");
                            assertThat(finding.in(Language.DUTCH)).contains("Wet OB");
                        }));
    }

    private static Factuurwerk office(Organisation seller) {
        return Factuurwerk.of(seller).clock(NOVEMBER_21).build();
    }
}
