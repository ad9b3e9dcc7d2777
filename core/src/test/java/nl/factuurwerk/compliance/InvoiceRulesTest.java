package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceRulesTest {

    private static Report check(InvoiceContent content) {
        return InvoiceRules.dutchLaw().check(content);
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    @Nested
    class Whole_documents {

        static Stream<Arguments> lawful() {
            return Stream.of(
                    arguments("domestic", Samples.domestic()),
                    arguments("reverse charged", Samples.reverseCharged()),
                    arguments("intra-Community", Samples.intraCommunity()),
                    arguments("exempt", Samples.exempt()),
                    arguments("new means of transport", Samples.newTransport()),
                    arguments("used goods", Samples.usedGoods()),
                    arguments("journey", Samples.journey()),
                    arguments("tax representative", Samples.represented()),
                    arguments("prepayment", Samples.prepayment()),
                    arguments("outside the scope", Samples.outsideScope()),
                    arguments("in dollars", Samples.inDollars()),
                    arguments("credit note", Samples.creditNote()),
                    arguments("self-billed", Samples.selfBilled()),
                    arguments("simplified", Samples.simplified()),
                    arguments("simplified credit note", Samples.simplifiedCreditNote()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("lawful")
        void pass_when_they_are_lawful(String name, InvoiceContent content) {
            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("nl.factuurwerk.compliance.BrokenInvoice#all")
        void fail_on_the_one_thing_that_was_taken_away(BrokenInvoice broken) {
            assertThat(check(broken.content()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id().value()).isEqualTo(broken.rule());
                assertThat(finding.where()).hasToString(broken.where());
                assertThat(finding.law().orElseThrow().in(Language.ENGLISH)).isEqualTo(broken.law());
            });
        }

        @Test
        void are_each_broken_in_a_way_that_some_rule_sees_and_no_rule_is_left_out() {
            assertThat(BrokenInvoice.all().map(BrokenInvoice::rule).distinct())
                    .containsExactlyInAnyOrderElementsOf(InvoiceRules.dutchLaw().rules().stream()
                            .map(rule -> rule.description().id().value())
                            .toList());
        }

        @Test
        void that_state_nothing_break_every_rule_that_can_be_asked_of_them() {
            assertThat(ids(check(InvoiceContent.builder().build())))
                    .containsExactly(
                            "NL-35A-1-A",
                            "NL-35A-1-C",
                            "NL-35A-1-E",
                            "NL-35A-1-E",
                            "NL-35A-1-E",
                            "NL-35A-1-E",
                            "NL-35A-1-F",
                            "NL-35A-1-G",
                            "NL-35A-1-H",
                            "NL-35A-1-B");
        }
    }

    @Nested
    class Findings {

        private static Finding only(InvoiceContent content) {
            return check(content).findings().getFirst();
        }

        @Test
        void read_as_one_would_say_it() {
            InvoiceContent content =
                    Removal.buyer(buyer -> buyer.vatIdentifier(null)).apply(Samples.reverseCharged());

            assertThat(only(content))
                    .hasToString("BT-48 buyer VAT number is missing: required where VAT is reverse charged"
                            + " (art. 35a(1)(d) Wet OB). Add it to the buyer.");
            assertThat(only(content).in(Language.DUTCH))
                    .isEqualTo("BT-48 btw-nummer van de afnemer ontbreekt: verplicht als de btw is verlegd"
                            + " (art. 35a lid 1 onder d Wet OB). Voeg het toe aan de afnemer.");
        }

        @Test
        void give_the_ground_for_asking_the_number_of_the_buyer() {
            InvoiceContent content =
                    Removal.buyer(buyer -> buyer.vatIdentifier(null)).apply(Samples.intraCommunity());

            assertThat(only(content).text().in(Language.ENGLISH))
                    .isEqualTo("buyer VAT number is missing: required for an intra-Community supply");
        }

        @Test
        void name_the_line_by_its_id() {
            InvoiceContent content =
                    Removal.line(line -> line.id("20").quantity(null)).apply(Samples.domestic());

            assertThat(only(content).text().in(Language.ENGLISH)).startsWith("quantity of line 20 is missing:");
            assertThat(only(content).text().in(Language.DUTCH)).startsWith("hoeveelheid van regel 20 ontbreekt:");
        }

        @Test
        void name_the_line_by_its_place_where_it_has_no_id() {
            InvoiceContent content =
                    Removal.line(line -> line.id(null).quantity(null)).apply(Samples.domestic());

            assertThat(only(content).text().in(Language.ENGLISH)).startsWith("quantity of line 2 is missing:");
        }

        static Stream<Arguments> parts() {
            return Stream.of(
                    arguments(
                            Removal.group(Removal::withoutTaxableAmount),
                            "taxable amount of VAT group S 9% is",
                            "vergoeding van btw-groep S 9% "),
                    arguments(
                            Removal.group(group -> Removal.withVat(group, VatContent.none())),
                            "VAT category of VAT group ? is",
                            "btw-categorie van btw-groep ? "),
                    arguments(
                            Removal.allowance(Removal::withoutAmount),
                            "amount of allowance 1 is",
                            "bedrag van korting 1 "),
                    arguments(
                            Removal.charge(Removal::withoutAmount), "amount of charge 1 is", "bedrag van toeslag 1 "));
        }

        @ParameterizedTest
        @MethodSource("parts")
        void name_the_part_out_of_many(Removal removal, String english, String dutch) {
            List<Finding> findings = check(removal.apply(Samples.domestic())).findings();

            assertThat(findings).anySatisfy(finding -> {
                assertThat(finding.text().in(Language.ENGLISH)).startsWith(english);
                assertThat(finding.text().in(Language.DUTCH)).startsWith(dutch);
            });
        }

        @Test
        void name_the_group_that_the_breakdown_lacks() {
            InvoiceContent content = Samples.domestic().toBuilder()
                    .vatBreakdown(List.of(Samples.domestic().vatBreakdown().getFirst()))
                    .build();

            assertThat(only(content).text().in(Language.ENGLISH))
                    .startsWith("VAT breakdown of VAT group S 9% is missing:");
        }

        @Test
        void say_why_the_simplified_form_is_not_allowed() {
            InvoiceContent content =
                    Samples.intraCommunity().toBuilder().simplified(true).build();

            assertThat(only(content).in(Language.DUTCH))
                    .isEqualTo("simplified vereenvoudigde vorm is niet toegestaan:"
                            + " er worden goederen naar een andere lidstaat geleverd (art. 34d Wet OB)."
                            + " Reik een volledige factuur uit.");
        }
    }

    @Nested
    class Books {

        @Test
        void are_the_catalogue_in_two_halves_and_the_number() {
            List<Rule<InvoiceContent>> halves = Stream.of(InvoiceRules.identification(), InvoiceRules.amounts())
                    .flatMap(book -> book.rules().stream())
                    .toList();

            assertThat(InvoiceRules.unnumbered().rules()).containsExactlyElementsOf(halves);
            assertThat(InvoiceRules.dutchLaw().rules())
                    .hasSize(halves.size() + 1)
                    .containsAll(halves)
                    .last()
                    .extracting(rule -> rule.description().id().value())
                    .isEqualTo("NL-35A-1-B");
        }

        @Test
        void ask_no_number_of_what_is_not_issued() {
            InvoiceContent candidate =
                    Samples.domestic().toBuilder().number(null).build();

            assertThat(InvoiceRules.unnumbered().check(candidate)).isEqualTo(Report.empty());
            assertThat(ids(check(candidate))).containsExactly("NL-35A-1-B");
        }

        @Test
        void ask_no_amounts_of_an_unfinished_draft() {
            InvoiceContent draft = Samples.domestic().toBuilder()
                    .number(null)
                    .totals(TotalsContent.none())
                    .vatBreakdown(List.of())
                    .allowances(List.of())
                    .charges(List.of())
                    .lines(List.of(LineContent.builder().name("Ontwerp").build()))
                    .buyer(PartyContent.none())
                    .build();

            assertThat(InvoiceRules.identification().check(draft).findings())
                    .extracting(Finding::where)
                    .containsExactly(
                            Location.of("buyer.name", "BT-44"),
                            Location.of("buyer.address", "BG-8"),
                            Location.of("lines[0].quantity", "BT-129"));
        }

        @Test
        void weigh_as_errors_but_for_the_trade_register_and_the_time_of_issue() {
            assertThat(InvoiceRules.dutchLaw().rules().stream()
                            .filter(rule -> rule.description().severity() != Severity.ERROR))
                    .extracting(rule -> rule.description().id().value())
                    .containsExactly(
                            "NL-HRW-27", "NL-34G-PREPAYMENT", "NL-13-EARLY", "NL-35-1", "NL-34G", "NL-34G-10-DAYS");
        }
    }

    @Nested
    class The_address {

        @Test
        void may_have_a_post_office_box_beside_a_street() {
            InvoiceContent content = Removal.seller(seller -> seller.address(
                            Removal.address(List.of("Vismarkt 12", "Postbus 45"), "9711 KS", "Groningen", "NL")))
                    .apply(Samples.domestic());

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void needs_no_post_code_abroad() {
            InvoiceContent content = Removal.buyer(
                            buyer -> buyer.address(AddressContent.of("1 Main Street", "", "Dublin", "IE")))
                    .apply(Samples.reverseCharged());

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void is_taken_for_a_Dutch_one_where_it_names_no_country() {
            InvoiceContent content = Removal.buyer(
                            buyer -> buyer.address(AddressContent.of("Kade 3", "", "Leeuwarden", "")))
                    .apply(Samples.domestic());

            assertThat(ids(check(content))).containsExactly("NL-35A-1-E");
        }

        @Test
        void of_an_unknown_country_is_still_looked_through_for_a_box() {
            InvoiceContent content = Removal.buyer(
                            buyer -> buyer.address(AddressContent.of("Postbus 3", "8900 AA", "Leeuwarden", "ZZ")))
                    .apply(Samples.domestic());

            assertThat(ids(check(content))).containsExactly("NL-35A-1-E-BOX");
        }
    }

    @Nested
    class The_date_of_supply {

        private static final PeriodContent NOVEMBER =
                new PeriodContent(Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2026, 11, 14)));

        private static InvoiceContent dateless() {
            return Samples.domestic().toBuilder()
                    .delivery(DeliveryContent.none())
                    .build();
        }

        @Test
        void may_be_a_period() {
            assertThat(check(dateless().toBuilder().period(NOVEMBER).build())).isEqualTo(Report.empty());
        }

        @Test
        void may_be_the_day_on_which_VAT_becomes_due() {
            assertThat(check(dateless().toBuilder()
                            .taxPointDate(LocalDate.of(2026, 11, 14))
                            .build()))
                    .isEqualTo(Report.empty());
        }

        @Test
        void may_stand_on_each_line() {
            InvoiceContent content = dateless();
            List<LineContent> dated = content.lines().stream()
                    .map(line -> line.toBuilder().period(NOVEMBER).build())
                    .toList();

            assertThat(check(content.toBuilder().lines(dated).build())).isEqualTo(Report.empty());
            assertThat(ids(check(content.toBuilder()
                            .lines(List.of(dated.getFirst(), content.lines().getLast()))
                            .build())))
                    .containsExactly("NL-35A-1-G");
        }

        @Test
        void is_not_asked_of_a_line_that_takes_an_advance_off() {
            InvoiceContent content = dateless();
            LineContent supplied =
                    content.lines().getFirst().toBuilder().period(NOVEMBER).build();
            LineContent takenOff = content.lines().getLast().toBuilder()
                    .quantity(Samples.number("-1"))
                    .build();

            assertThat(ids(check(content.toBuilder()
                            .lines(List.of(supplied, takenOff))
                            .build())))
                    .doesNotContain("NL-35A-1-G");
            assertThat(ids(check(content.toBuilder().lines(List.of(takenOff)).build())))
                    .contains("NL-35A-1-G");
        }

        @Test
        void is_not_asked_of_a_prepayment() {
            assertThat(check(dateless().toBuilder().typeCode("386").build())).isEqualTo(Report.empty());
        }
    }

    @Nested
    class Wordings {

        @ParameterizedTest
        @ValueSource(strings = {"Btw verlegd", "BTW VERLEGD naar afnemer", "Reverse charge (art. 196)", "btw verlegd"})
        void for_a_reverse_charge_may_stand_in_a_note_in_capitals_or_not(String note) {
            InvoiceContent content = Removal.group(Removal::withoutReason).apply(Samples.reverseCharged()).toBuilder()
                    .notes(NoteContent.of(List.of("Bedankt", note)))
                    .build();

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void for_an_exemption_may_be_a_code() {
            InvoiceContent content = Removal.group(group -> group.because(ReasonContent.of("", "VATEX-EU-132-1I")))
                    .apply(Samples.exempt());

            assertThat(check(content)).isEqualTo(Report.empty());
        }
    }

    @Nested
    class The_seller {

        @Test
        void is_Dutch_by_a_VAT_number_where_no_country_is_stated() {
            InvoiceContent content = Removal.seller(
                            seller -> seller.address(AddressContent.of("Vismarkt 12", "9711 KS", "Groningen", ""))
                                    .legalRegistration(IdentifierContent.none()))
                    .apply(Samples.domestic());

            assertThat(ids(check(content))).containsExactly("NL-HRW-27");
        }

        @Test
        void needs_a_VAT_number_as_soon_as_one_line_is_within_the_scope_of_VAT() {
            InvoiceContent content = Samples.outsideScope();
            InvoiceContent mixed = content.toBuilder()
                    .lines(Stream.concat(content.lines().stream(), Samples.domestic().lines().stream())
                            .toList())
                    .build();

            assertThat(ids(InvoiceRules.identification().check(mixed))).containsExactly("NL-35A-1-C");
        }

        @Test
        void with_a_VAT_number_too_short_for_a_country_is_from_nowhere() {
            InvoiceContent content = Removal.seller(seller -> seller.vatIdentifier("N")
                            .address(AddressContent.of("Vismarkt 12", "9711 KS", "Groningen", ""))
                            .legalRegistration(IdentifierContent.none()))
                    .apply(Samples.domestic());

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void abroad_needs_no_KvK_number() {
            InvoiceContent content = Removal.seller(
                            seller -> seller.address(AddressContent.of("Meir 7", "2000", "Antwerpen", "BE"))
                                    .legalRegistration(IdentifierContent.none()))
                    .apply(Samples.domestic());

            assertThat(check(content)).isEqualTo(Report.empty());
        }
    }

    @Nested
    class Foreign_data {

        @Test
        void with_a_category_that_nobody_knows_is_asked_no_rate() {
            VatContent unknown = VatContent.of("X");
            InvoiceContent content = Removal.line(line -> line.vat(unknown))
                    .andThen(Removal.group(group -> Removal.withVat(group, unknown)))
                    .apply(Samples.domestic());

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void with_VAT_of_zero_in_a_category_that_charges_none_is_in_order() {
            InvoiceContent content = Removal.group(Removal::withoutVatAmount).apply(Samples.exempt());

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void in_dollars_without_VAT_needs_nothing_in_euro() {
            InvoiceContent content =
                    Samples.reverseCharged().toBuilder().currency("USD").build();

            assertThat(check(content)).isEqualTo(Report.empty());
        }

        @Test
        void need_not_state_the_total_with_VAT_to_be_a_simplified_invoice_with_VAT_per_rate() {
            InvoiceContent content = Samples.simplified().toBuilder()
                    .vatBreakdown(Samples.domestic().vatBreakdown())
                    .build();

            assertThat(check(content)).isEqualTo(Report.empty());
        }
    }
}
