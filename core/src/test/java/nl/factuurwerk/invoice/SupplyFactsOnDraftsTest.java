package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.JOKE;
import static nl.factuurwerk.invoice.Composing.STUDIO;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Composing.compose;
import static nl.factuurwerk.invoice.Composing.expectFindings;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.ServiceKind;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a draft and its lines state reaches the decision on their VAT, and stays with the document. */
class SupplyFactsOnDraftsTest {

    private static final Person LUC = Person.named("Luc Peeters")
            .address("Rue Haute 7", "1000", "Bruxelles", BELGIUM)
            .build();
    private static final InvoiceComposer ONE_STOP_SHOP = new InvoiceComposer(
            STUDIO,
            VatEngine.of(NETHERLANDS)
                    .with(VatProfile.ordinary()
                            .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(LocalDate.of(2025, 1, 1)))),
            PaymentTerms.net(14));

    private static DraftLine.Builder work() {
        return DraftLine.of("Werk").quantity(pieces(1)).price(eur("100.00"));
    }

    private static List<String> treatments(InvoiceCandidate candidate) {
        return candidate.lines().stream().map(line -> line.vat().treatment()).toList();
    }

    private static List<String> treatments(InvoiceDraftBuilder draft) {
        return treatments(compose(draft));
    }

    @Nested
    class Facts {

        @Test
        void of_the_draft_hold_for_every_line() {
            assertThat(treatments(Invoice.draft()
                            .to(BRASSERIE)
                            .facts(SupplyFacts.goods())
                            .line("Stoel", pieces(1), eur("100.00"))
                            .line("Tafel", pieces(1), eur("100.00"))))
                    .containsExactly("EU-ICS-GOODS", "EU-ICS-GOODS");
        }

        @Test
        void of_a_line_come_before_those_of_the_draft() {
            assertThat(treatments(Invoice.draft()
                            .to(BRASSERIE)
                            .facts(SupplyFacts.goods())
                            .line("Montage", hours("2"), eur("50.00"))
                            .line(work().nature(SupplyNature.SERVICE).build())
                            .line("Stoel", pieces(1), eur("100.00"))))
                    .containsExactly("EU-SERVICE-B2B", "EU-SERVICE-B2B", "EU-ICS-GOODS");
        }

        @Test
        void stay_with_the_lines_of_the_document() {
            LocalDate paid = LocalDate.of(2026, 11, 2);
            InvoiceCandidate document = compose(Invoice.draft()
                    .to(BREWERY)
                    .facts(SupplyFacts.none().prepaidOn(paid))
                    .line(work().facts(SupplyFacts.goods()).build()));

            assertThat(document.lines().get(0).item().stated().facts())
                    .isEqualTo(SupplyFacts.goods().prepaidOn(paid));
        }

        @Test
        void are_added_to_those_stated_before() {
            DraftLine line = work().nature(SupplyNature.GOODS)
                    .facts(SupplyFacts.none().shippedFrom(GERMANY))
                    .facts(SupplyFacts.none().shippedFrom(BELGIUM))
                    .build();

            assertThat(line.facts()).isEqualTo(SupplyFacts.goods().shippedFrom(BELGIUM));
            assertThat(line.toBuilder().build()).isEqualTo(line);
            InvoiceDraft draft = Invoice.draft()
                    .facts(SupplyFacts.goods())
                    .facts(SupplyFacts.digital())
                    .build();
            assertThat(draft.facts()).isEqualTo(SupplyFacts.digital());
            assertThat(draft.toBuilder().build()).isEqualTo(draft);
        }

        @Test
        void that_follow_from_the_unit_follow_from_the_unit_of_an_edited_line() {
            DraftLine line = DraftLine.of("Werk").quantity(hours("1")).build();

            assertThat(line.nature()).contains(SupplyNature.SERVICE);
            assertThat(line.toBuilder().quantity(pieces(1)).build().nature()).isEmpty();
            assertThat(line.toBuilder()
                            .facts(SupplyFacts.digital())
                            .quantity(pieces(1))
                            .build()
                            .nature())
                    .contains(SupplyNature.SERVICE);
        }

        @Test
        void about_a_prepayment_decide_the_rate() {
            InvoiceDraftBuilder lesson = Invoice.draft()
                    .to(JOKE)
                    .suppliedOn(LocalDate.of(2019, 1, 15))
                    .line("Les", pieces(1), eur("100.00"), VatClass.REDUCED);

            assertThat(compose(lesson).vat().total()).isEqualTo(eur("9.00"));
            assertThat(compose(lesson.facts(SupplyFacts.none().prepaidOn(LocalDate.of(2018, 12, 1))))
                            .vat()
                            .total())
                    .isEqualTo(eur("6.00"));
        }

        @Test
        void about_work_on_property_decide_who_accounts_for_the_vat() {
            DraftLine.Builder painting = work().vat(VatClass.SUBCONTRACTING);

            assertThat(treatments(Invoice.draft().to(BREWERY).line(painting.build())))
                    .containsExactly("NL-RC-SUPPLIER");
            assertThat(treatments(Invoice.draft()
                            .to(BREWERY)
                            .line(painting.facts(SupplyFacts.none().work(WorkSetting.FOR_PRINCIPAL))
                                    .build())))
                    .containsExactly("NL-STD");
        }

        @Test
        void about_place_and_departure_decide_whether_it_is_taxed_here() {
            DraftLine meal =
                    work().facts(SupplyFacts.service().performedIn(NETHERLANDS)).build();
            DraftLine elsewhere =
                    work().facts(SupplyFacts.service().performedIn(GERMANY)).build();
            DraftLine stock =
                    work().facts(SupplyFacts.goods().shippedFrom(GERMANY)).build();

            assertThat(treatments(Invoice.draft().to(BRASSERIE).line(meal))).containsExactly("NL-STD");
            expectFindings(Invoice.draft().to(BRASSERIE).line(elsewhere), "FW-VAT-TAXED-ABROAD");
            expectFindings(Invoice.draft().to(BREWERY).line(stock), "FW-VAT-ORIGIN");
        }

        @Test
        void about_the_class_abroad_decide_the_rate_there() {
            InvoiceDraft book = Invoice.draft()
                    .to(LUC)
                    .facts(SupplyFacts.goods().classedAbroad(new nl.factuurwerk.vat.RateClass("REDUCED_2")))
                    .line("Boek", pieces(1), eur("100.00"), VatClass.REDUCED)
                    .build();
            InvoiceCandidate document = ONE_STOP_SHOP.compose(book, TODAY).orThrow();

            assertThat(document.vat().total()).isEqualTo(eur("6.00"));
            assertThat(document.lines().get(0).vat().taxedIn()).contains(BELGIUM);
        }

        @Test
        void of_the_lines_hold_for_what_comes_with_them() {
            Adjustment setup = Adjustment.charge(eur("5.00"), "Activering").taxedAs(VatClass.STANDARD);
            InvoiceDraftBuilder draft = Invoice.draft()
                    .to(LUC)
                    .line(work().facts(SupplyFacts.digital()).build())
                    .adjust(setup);

            InvoiceCandidate alike = ONE_STOP_SHOP.compose(draft.build(), TODAY).orThrow();
            assertThat(alike.adjustments().get(0).vat().treatment()).isEqualTo("EU-DISTANCE-OSS");

            draft.line(work().facts(SupplyFacts.none().kind(ServiceKind.OTHER)).build());
            InvoiceCandidate mixed = ONE_STOP_SHOP.compose(draft.build(), TODAY).orThrow();
            assertThat(mixed.adjustments().get(0).vat().treatment()).isEqualTo("NL-STD");
        }
    }

    @Nested
    class A_discount_over_lines_of_one_rate_in_two_states {

        @Test
        void is_split_so_that_each_return_has_its_part() {
            InvoiceDraft draft = Invoice.draft()
                    .to(LUC)
                    .line(work().facts(SupplyFacts.digital()).build())
                    .line(work().facts(SupplyFacts.service()).build())
                    .discount(percent("10"), "Actie")
                    .build();

            InvoiceCandidate document = ONE_STOP_SHOP.compose(draft, TODAY).orThrow();

            assertThat(document.vat().subtotals()).hasSize(1);
            assertThat(document.adjustments())
                    .extracting(each -> each.vat().taxedIn().orElseThrow().code() + " "
                            + each.adjustment().amount())
                    .containsExactly("BE EUR 10.00", "NL EUR 10.00");
            assertThat(document.totals().excludingVat()).isEqualTo(eur("180.00"));
        }
    }

    @Nested
    class Electronics {

        private InvoiceDraftBuilder phones(String... prices) {
            InvoiceDraftBuilder draft = Invoice.draft().to(BREWERY);
            for (String price : prices) {
                draft.line("Telefoon", pieces(1), eur(price), VatClass.ELECTRONICS);
            }
            return draft;
        }

        @Test
        void are_reverse_charged_from_ten_thousand_euro_on_one_line() {
            assertThat(treatments(phones("10000.00"))).containsExactly("NL-RC-SUPPLIER");
            assertThat(treatments(phones("9999.99"))).containsExactly("NL-STD");
        }

        @Test
        void are_not_where_all_lines_together_stay_below() {
            assertThat(treatments(phones("5000.00", "4999.99"))).containsExactly("NL-STD", "NL-STD");
        }

        @Test
        void are_asked_about_where_only_all_lines_together_reach_it() {
            expectFindings(phones("5000.00", "5000.00"), "FW-VAT-WORTH", "FW-VAT-WORTH");
            expectFindings(phones("12000.00", "500.00"), "FW-VAT-WORTH");
        }

        @Test
        void are_what_the_host_states_before_what_the_lines_come_to() {
            assertThat(treatments(phones("5000.00", "5000.00")
                            .facts(SupplyFacts.none().worth(eur("10000.00")))))
                    .containsExactly("NL-RC-SUPPLIER", "NL-RC-SUPPLIER");
            assertThat(treatments(phones("12000.00").facts(SupplyFacts.none().worth(eur("9000.00")))))
                    .containsExactly("NL-STD");
        }

        @Test
        void do_not_count_other_goods() {
            assertThat(treatments(phones("9000.00").line("Kast", pieces(1), eur("5000.00"))))
                    .containsExactly("NL-STD", "NL-STD");
        }

        @Test
        void count_after_the_allowance_of_their_line() {
            DraftLine.Builder line = DraftLine.of("Laptops")
                    .quantity(pieces(20))
                    .price(eur("510.00"))
                    .vat(VatClass.ELECTRONICS);

            assertThat(treatments(Invoice.draft().to(BREWERY).line(line.build())))
                    .containsExactly("NL-RC-SUPPLIER");
            assertThat(treatments(Invoice.draft()
                            .to(BREWERY)
                            .line(line.adjust(Adjustment.allowance(eur("200.01"), "Actie"))
                                    .build())))
                    .containsExactly("NL-STD");
        }

        @Test
        void are_asked_about_where_a_discount_on_the_document_could_take_them_below() {
            assertThat(treatments(phones("10500.00").discount(percent("4"), "Actie")))
                    .containsExactly("NL-RC-SUPPLIER");
            expectFindings(phones("10500.00").discount(percent("5"), "Actie"), "FW-VAT-WORTH");
            assertThat(treatments(phones("10500.00")
                            .line("Kast", pieces(1), eur("1000.00"))
                            .adjust(Adjustment.allowance(eur("600.00"), "Actie").taxedAs(VatClass.STANDARD))))
                    .containsExactly("NL-RC-SUPPLIER", "NL-STD");
        }

        @Test
        void take_what_is_charged_with_them_along() {
            Adjustment transport = Adjustment.charge(eur("100.00"), "Transport").taxedAs(VatClass.ELECTRONICS);

            InvoiceCandidate large = compose(phones("12000.00").adjust(transport));
            InvoiceCandidate small = compose(phones("9000.00").adjust(transport));

            assertThat(large.adjustments().get(0).vat().treatment()).isEqualTo("NL-RC-SUPPLIER");
            assertThat(small.adjustments().get(0).vat().treatment()).isEqualTo("NL-STD");
            expectFindings(phones("9950.00").adjust(transport), "FW-VAT-WORTH");
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .line("Kast", pieces(1), eur("1.00"))
                            .adjust(transport),
                    "FW-VAT-WORTH");
        }

        @Test
        void that_are_taken_back_belong_to_a_supply_that_the_draft_does_not_have() {
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .line("Telefoon", Quantity.pieces(-1), eur("800.00"), VatClass.ELECTRONICS),
                    "FW-VAT-WORTH");
            assertThat(treatments(Invoice.draft()
                            .to(BREWERY)
                            .facts(SupplyFacts.none().worth(eur("16000.00")))
                            .line("Telefoon", Quantity.pieces(-1), eur("800.00"), VatClass.ELECTRONICS)))
                    .containsExactly("NL-RC-SUPPLIER");
        }

        @Test
        void at_prices_with_vat_are_decided_below_the_threshold_only() {
            assertThat(treatments(phones("9999.99").pricesIncludeVat())).containsExactly("NL-STD");
            expectFindings(phones("13000.00").pricesIncludeVat(), "FW-VAT-WORTH");
        }

        @Test
        void in_another_currency_count_at_its_rate() {
            InvoiceDraftBuilder dollars = Invoice.draft()
                    .to(BREWERY)
                    .line("Telefoon", pieces(1), Money.parse("USD 12000.00"), VatClass.ELECTRONICS);

            assertThat(treatments(dollars.currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.20", TODAY, "ECB"))))
                    .containsExactly("NL-RC-SUPPLIER");
            assertThat(treatments(dollars.currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.21", TODAY, "ECB"))))
                    .containsExactly("NL-STD");
            expectFindings(dollars.pricing(Pricing.standard().in(CurrencyUnit.USD)), "FW-VAT-WORTH");
        }

        @Test
        void sold_to_a_consumer_need_no_worth() {
            assertThat(treatments(phones("5000.00", "5000.00").to(JOKE))).containsExactly("NL-STD", "NL-STD");
        }
    }

    @Nested
    class The_check_of_a_number {

        private final VatNumber number = VatNumber.of("BE0428759497");
        private final LocalDate yesterday = LocalDate.of(2026, 11, 20);

        private InvoiceDraftBuilder chairs() {
            return Invoice.draft().to(BRASSERIE).facts(SupplyFacts.goods()).line("Stoel", pieces(1), eur("100.00"));
        }

        @Test
        void stays_with_the_document_as_evidence() {
            VatNumberCheck valid =
                    VatNumberCheck.valid(number, yesterday, "VIES").withReference("W1");
            InvoiceCandidate document = compose(chairs().checked(valid));

            assertThat(document.header().numberCheck()).contains(valid);
            assertThat(document.header().withPayment(document.header().payment()))
                    .isEqualTo(document.header());
            assertThat(compose(chairs()).header()).isNotEqualTo(document.header());
        }

        @Test
        void that_is_not_valid_costs_goods_their_zero_rate() {
            assertThat(treatments(chairs().checked(VatNumberCheck.valid(number, yesterday, "VIES"))))
                    .containsExactly("EU-ICS-GOODS");
            assertThat(treatments(chairs().checked(VatNumberCheck.invalid(number, yesterday, "VIES"))))
                    .containsExactly("NL-STD");
        }

        @Test
        void of_another_number_is_refused_at_once() {
            InvoiceDraftBuilder draft = chairs().checked(VatNumberCheck.valid(number, yesterday, "VIES"));

            assertThat(draft.tryBuild().isValid()).isTrue();
            assertThat(draft.to(STUDIO).tryBuild().report().findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id().value()).isEqualTo("DRAFT-NUMBER-CHECK");
                        assertThat(finding.where().path()).isEqualTo("numberCheck.number");
                    });
            assertThat(draft.to(BREWERY).tryBuild().report().findings()).hasSize(1);
        }

        @Test
        void may_come_before_the_buyer_is_known() {
            assertThat(Invoice.draft()
                            .checked(VatNumberCheck.valid(number, yesterday, "VIES"))
                            .tryBuild()
                            .isValid())
                    .isTrue();
        }

        @Test
        void has_a_day_and_texts_that_a_document_can_have() {
            LocalDate year20026 = LocalDate.of(20026, 11, 20);

            assertThat(chairs().checked(VatNumberCheck.valid(number, year20026, "VIES\u0007")
                                    .withReference("\u0000"))
                            .tryBuild()
                            .report()
                            .findings())
                    .extracting(finding -> finding.where().path())
                    .containsExactly("numberCheck.checkedOn", "numberCheck.checkedBy", "numberCheck.reference");
        }
    }

    @Test
    void the_day_of_a_prepayment_is_one_that_a_document_can_have() {
        SupplyFacts facts = SupplyFacts.none().prepaidOn(LocalDate.of(20026, 1, 1));

        assertThat(Invoice.draft()
                        .facts(facts)
                        .line(work().facts(facts).build())
                        .tryBuild()
                        .report()
                        .findings())
                .extracting(
                        finding -> finding.id().value() + " " + finding.where().path())
                .containsExactly("DRAFT-DATE lines[0].facts.prepaidOn", "DRAFT-DATE facts.prepaidOn");
    }
}
