package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.COMPOSER;
import static nl.factuurwerk.invoice.Composing.JOKE;
import static nl.factuurwerk.invoice.Composing.STUDIO;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Composing.compose;
import static nl.factuurwerk.invoice.Composing.expectFindings;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoiceComposerTest {

    private static InvoiceDraftBuilder draft() {
        return Invoice.draft().to(BREWERY).line("Ontwerp", hours("1"), eur("100.00"));
    }

    @Nested
    class Defaults {

        @Test
        void date_terms_account_and_language_follow_from_seller_and_day() {
            InvoiceHeader header = compose(draft()).header();

            assertThat(header.issueDate()).isEqualTo(TODAY);
            assertThat(header.payment().terms()).isEqualTo(PaymentTerms.net(14));
            assertThat(header.payment().dueDate()).isEqualTo(LocalDate.of(2026, 12, 5));
            assertThat(header.payment().means())
                    .contains(CreditTransfer.to(STUDIO.iban().orElseThrow()).named("Studio Noorderlicht B.V."));
            assertThat(header.payment().reference()).isEmpty();
            assertThat(header.language()).isEqualTo(DUTCH);
            assertThat(header.pricing()).isEqualTo(Pricing.standard());
            assertThat(header.form()).isEqualTo(InvoiceForm.FULL);
            assertThat(header.seller()).isEqualTo(STUDIO);
        }

        @Test
        void give_way_to_what_the_draft_says() {
            InvoiceHeader header = compose(draft().issuedOn(LocalDate.of(2026, 11, 1))
                            .terms(PaymentTerms.net(30))
                            .payBy(new Cash())
                            .language(ENGLISH))
                    .header();

            assertThat(header.issueDate()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(header.payment().dueDate()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(header.payment().means()).contains(new Cash());
            assertThat(header.language()).isEqualTo(ENGLISH);
        }

        @Test
        void the_buyer_is_addressed_in_his_own_language() {
            var buyer = BREWERY.toBuilder().language(ENGLISH).build();

            assertThat(compose(draft().to(buyer)).header().language()).isEqualTo(ENGLISH);
        }

        @Test
        void the_language_of_the_seller_comes_last() {
            var seller = STUDIO.toBuilder().language(ENGLISH).build();
            var composer = new InvoiceComposer(seller, VatEngine.of(Country.NETHERLANDS), PaymentTerms.atOnce());

            assertThat(composer.compose(draft().build(), TODAY)
                            .orThrow()
                            .header()
                            .language())
                    .isEqualTo(ENGLISH);
        }

        @Test
        void no_account_is_no_way_to_pay() {
            var seller = STUDIO.toBuilder().withoutAccounts().build();
            var composer = new InvoiceComposer(seller, VatEngine.of(Country.NETHERLANDS), PaymentTerms.atOnce());

            assertThat(composer.compose(draft().build(), TODAY)
                            .orThrow()
                            .header()
                            .payment()
                            .means())
                    .isEmpty();
        }
    }

    @Nested
    class MissingParts {

        @Test
        void are_named_all_at_once() {
            expectFindings(Invoice.draft(), "DRAFT-BUYER", "DRAFT-LINES");
            expectFindings(
                    Invoice.draft().to(BREWERY).line(DraftLine.of("Ontwerp").build()), "DRAFT-QUANTITY", "DRAFT-PRICE");
        }

        @Test
        void are_where_the_caller_put_them() {
            Finding finding = COMPOSER.compose(
                            draft().line(DraftLine.of("Druk")
                                            .quantity(pieces(1))
                                            .build())
                                    .build(),
                            TODAY)
                    .report()
                    .findings()
                    .get(0);

            assertThat(finding.where().path()).isEqualTo("lines[1].price");
            assertThat(finding.where().term()).isEqualTo("BT-146");
        }
    }

    @Nested
    class Spreading {

        @Test
        void gives_each_group_its_part() {
            InvoiceCandidate document = compose(Invoice.draft()
                    .to(BREWERY)
                    .line("Ontwerp", hours("1"), eur("100.00"))
                    .line("Drukwerk", pieces(1), eur("50.00"), VatClass.REDUCED)
                    .discount(eur("10.00"), "Korting"));

            assertThat(document.adjustments())
                    .extracting(each -> each.adjustment().amount())
                    .containsExactly(eur("6.67"), eur("3.33"));
            assertThat(document.totals().allowances()).isEqualTo(eur("10.00"));
        }

        @Test
        void of_a_percentage_states_it_with_its_base() {
            InvoiceCandidate document = compose(draft().discount(percent("10"), "Korting"));

            assertThat(document.adjustments().get(0).adjustment().share())
                    .contains(new AppliedAdjustment.Share(percent("10"), eur("100.00")));
            assertThat(document.totals().payable()).isEqualTo(eur("108.90"));
        }

        @Test
        void ties_go_to_the_first_group() {
            InvoiceCandidate document = compose(Invoice.draft()
                    .to(BREWERY)
                    .line("Drukwerk", pieces(1), eur("50.00"), VatClass.REDUCED)
                    .line("Ontwerp", hours("1"), eur("50.00"))
                    .discount(eur("0.01"), "Afronding"));

            assertThat(document.adjustments())
                    .extracting(each -> each.adjustment().amount())
                    .containsExactly(eur("0.01"), eur("0.00"));
            assertThat(document.adjustments().get(0).vat().group().rate()).isEqualTo(percent("21"));
        }

        @Test
        void asks_for_groups_where_one_is_not_above_zero() {
            InvoiceDraftBuilder draft = draft().line("Retour", pieces(-1), eur("5.00"), VatClass.REDUCED)
                    .discount(eur("10.00"), "Korting");

            expectFindings(draft, "DRAFT-SPREAD");
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .line("Gratis", pieces(1), eur("0.00"))
                            .discount(eur("1.00"), "Korting"),
                    "DRAFT-SPREAD");
        }

        @Test
        void is_not_asked_of_an_adjustment_that_says_its_group() {
            InvoiceCandidate document = compose(draft().line("Retour", pieces(-1), eur("5.00"), VatClass.REDUCED)
                    .adjust(Adjustment.allowance(percent("10"), "Korting").taxedAs(VatClass.STANDARD))
                    .adjust(Adjustment.charge(eur("6.95"), "Verzending").taxedAs(VatClass.STANDARD)));

            assertThat(document.totals().allowances()).isEqualTo(eur("10.00"));
            assertThat(document.totals().charges()).isEqualTo(eur("6.95"));
            assertThat(document.totals().excludingVat()).isEqualTo(eur("91.95"));
        }

        @Test
        void a_share_needs_lines_that_are_taxed_as_it_is() {
            expectFindings(
                    draft().adjust(Adjustment.allowance(percent("10"), "Korting")
                            .taxedAs(VatClass.REDUCED)),
                    "DRAFT-SHARE-BASE");
            assertThat(compose(draft().adjust(Adjustment.charge(eur("6.95"), "Verzending")
                                    .taxedAs(VatClass.REDUCED)))
                            .totals()
                            .charges())
                    .isEqualTo(eur("6.95"));
            assertThat(compose(draft().line("Gratis", pieces(1), eur("0.00"), VatClass.REDUCED)
                                    .adjust(Adjustment.allowance(percent("10"), "Korting")
                                            .taxedAs(VatClass.REDUCED)))
                            .totals()
                            .allowances())
                    .isEqualTo(eur("0.00"));
        }

        @Test
        void reaches_groups_without_VAT_as_well() {
            InvoiceCandidate document =
                    compose(draft().line("Cursus", pieces(1), eur("100.00"), VatClass.exempt(Exemption.EDUCATION))
                            .discount(eur("10.00"), "Korting"));

            assertThat(document.adjustments())
                    .extracting(each -> each.vat().group().category())
                    .containsExactly(VatCategory.S, VatCategory.E);
        }
    }

    @Nested
    class RateOfTheDay {

        private final DateRange turnOfTheYear = DateRange.of(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 5));

        private DraftLine.Builder stay() {
            return DraftLine.of("Verblijf")
                    .quantity(pieces(1))
                    .price(eur("100.00"))
                    .vat(VatClass.ACCOMMODATION);
        }

        @Test
        void is_that_of_the_day_of_supply_and_not_of_the_invoice() {
            InvoiceCandidate before = compose(Invoice.draft()
                    .to(JOKE)
                    .suppliedOn(LocalDate.of(2025, 12, 31))
                    .line(stay().build()));
            InvoiceCandidate after = compose(Invoice.draft()
                    .to(JOKE)
                    .issuedOn(LocalDate.of(2025, 12, 1))
                    .line(stay().on(LocalDate.of(2026, 1, 1)).build()));

            assertThat(before.vat().total()).isEqualTo(eur("9.00"));
            assertThat(after.vat().total()).isEqualTo(eur("21.00"));
        }

        @Test
        void may_not_change_within_the_period_of_a_line() {
            expectFindings(
                    Invoice.draft().to(JOKE).line(stay().during(turnOfTheYear).build()), "DRAFT-RATE-CHANGE");
        }

        @Test
        void may_not_change_within_the_period_of_the_document() {
            expectFindings(Invoice.draft().to(JOKE).during(turnOfTheYear).line(stay().build()), "DRAFT-RATE-CHANGE");
        }

        @Test
        void may_stay_the_same_over_any_period() {
            assertThat(compose(draft().during(turnOfTheYear)).vat().total()).isEqualTo(eur("21.00"));
        }
    }

    @Nested
    class AcrossTheBorder {

        @Test
        void hours_are_services_and_reverse_charged() {
            InvoiceCandidate document = compose(draft().to(BRASSERIE));

            assertThat(document.lines().get(0).vat().icp()).isEqualTo(IcpListing.SERVICES);
            assertThat(document.totals().vat()).isEqualTo(eur("0.00"));
            assertThat(document.vat().subtotals().get(0).group().category()).isEqualTo(VatCategory.AE);
        }

        @Test
        void pieces_could_be_either() {
            expectFindings(Invoice.draft().to(BRASSERIE).line("Boeken", pieces(1), eur("10.00")), "FW-VAT-NATURE");
        }

        @Test
        void transport_follows_the_goods() {
            InvoiceCandidate document = compose(Invoice.draft()
                    .to(BRASSERIE)
                    .line(DraftLine.of("Boeken")
                            .quantity(pieces(1))
                            .price(eur("10.00"))
                            .nature(SupplyNature.GOODS)
                            .build())
                    .adjust(Adjustment.charge(eur("6.95"), "Verzending").taxedAs(VatClass.STANDARD)));

            assertThat(document.vat().subtotals()).hasSize(1);
            assertThat(document.adjustments().get(0).vat().icp()).isEqualTo(IcpListing.GOODS);
        }

        @Test
        void transport_of_goods_and_services_together_could_be_either() {
            expectFindings(
                    draft().to(BRASSERIE)
                            .line(DraftLine.of("Boeken")
                                    .quantity(pieces(1))
                                    .price(eur("10.00"))
                                    .nature(SupplyNature.GOODS)
                                    .build())
                            .adjust(Adjustment.charge(eur("6.95"), "Verzending").taxedAs(VatClass.STANDARD)),
                    "FW-VAT-NATURE");
        }
    }

    @Nested
    class TooLarge {

        @Test
        void is_a_finding_for_a_line() {
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .line(
                                    "Werk",
                                    new Quantity(Decimal.of("999999999999999999"), Unit.PIECE),
                                    unitPrice("999999999999")),
                    "DRAFT-TOO-LARGE");
        }

        @Test
        void is_a_finding_for_a_sum_of_lines() {
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .line("Werk", pieces(1), eur("90000000000000000.00"))
                            .line("Werk", pieces(1), eur("90000000000000000.00")),
                    "DRAFT-TOO-LARGE");
        }

        @Test
        void is_a_finding_where_only_the_total_with_VAT_is() {
            expectFindings(
                    Invoice.draft().to(BREWERY).line("Werk", pieces(1), eur("80000000000000000.00")),
                    "DRAFT-TOO-LARGE");
        }

        @Test
        void is_a_finding_for_a_percentage() {
            expectFindings(
                    draft().adjust(Adjustment.charge(percent("999999999999999999999999999999"), "Toeslag")),
                    "DRAFT-TOO-LARGE");
        }

        @Test
        void is_a_finding_for_VAT_in_euro() {
            ExchangeRate rate = ExchangeRate.perEuro(CurrencyUnit.USD, "0.000000000000000001", TODAY, "ECB");
            expectFindings(
                    Invoice.draft()
                            .to(BREWERY)
                            .currency(rate)
                            .line("Werk", pieces(1), Money.of(CurrencyUnit.USD, 1_000)),
                    "DRAFT-TOO-LARGE");
        }

        @Test
        void begins_where_a_long_ends() {
            InvoiceCandidate document =
                    compose(Invoice.draft().to(BREWERY).line("Werk", pieces(1), eur("76000000000000000.00")));

            assertThat(document.content().totals().payable()).contains(Decimal.of("91960000000000000"));
        }
    }

    @Nested
    class Currencies {

        private final Money dollars = Money.of(CurrencyUnit.USD, 10);

        @Test
        void invariant_12_do_not_mix_in_a_draft() {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> draft().line("Advies", pieces(1), dollars)
                            .line(DraftLine.of("Advies")
                                    .quantity(pieces(1))
                                    .price(eur("1.00"))
                                    .adjust(Adjustment.allowance(dollars, "Korting"))
                                    .build())
                            .discount(dollars, "Korting")
                            .build())
                    .satisfies(e -> assertThat(e.report().findings())
                            .extracting(finding ->
                                    finding.id() + " " + finding.where().path())
                            .containsExactly(
                                    "DRAFT-CURRENCY lines[1].price",
                                    "DRAFT-CURRENCY lines[2].adjustments[0]",
                                    "DRAFT-CURRENCY adjustments[0]"));
        }

        @Test
        void invariant_12_do_not_mix_in_the_calculator() {
            InvoiceCandidate document = compose(draft());
            LineItem item = document.lines().get(0).item();
            LineItem foreign =
                    LineItem.of(item.stated().toBuilder().price(dollars).build(), item.vat());
            LineItem adjusted = LineItem.of(
                    item.stated().toBuilder()
                            .adjust(Adjustment.allowance(dollars, "Korting"))
                            .build(),
                    item.vat());
            DocumentAdjustment discount = new DocumentAdjustment(
                    AppliedAdjustment.of(Adjustment.allowance(dollars, "Korting"), dollars), item.vat());

            for (LineItem each : List.of(foreign, adjusted)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> InvoiceCalculator.calculate(document.header(), List.of(each), List.of()))
                        .withMessageContaining("USD");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InvoiceCalculator.calculate(document.header(), List.of(item), List.of(discount)))
                    .withMessageContaining("USD");
        }

        @Test
        void invariant_12_VAT_in_a_foreign_currency_asks_for_a_rate() {
            expectFindings(
                    Invoice.draft().to(BREWERY).currency(CurrencyUnit.USD).line("Advies", hours("1"), dollars),
                    "DRAFT-EURO-VAT");
            assertThat(compose(Invoice.draft()
                                    .to(BRASSERIE)
                                    .currency(CurrencyUnit.USD)
                                    .line("Advies", hours("1"), dollars))
                            .accountingVat())
                    .isEmpty();
        }

        @Test
        void invariant_12_VAT_that_is_accounted_for_is_in_one_currency() {
            ExchangeRate rate = ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", TODAY, "ECB");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AccountingVat(rate, List.of(dollars)))
                    .withMessageContaining("USD 10.00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pricing(
                            CurrencyUnit.EUR, Pricing.standard().mode(), VatRounding.PER_GROUP, Optional.of(rate)));
        }
    }

    @Nested
    class Lines {

        @Test
        void cannot_have_an_adjustment_with_VAT_of_its_own() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DraftLine.of("Werk")
                            .adjust(Adjustment.allowance(eur("1.00"), "Korting").taxedAs(VatClass.REDUCED)))
                    .withMessageContaining("REDUCED");
        }

        @Test
        void state_a_price_without_VAT_even_where_nothing_is_supplied() {
            InvoiceLine line = compose(
                            Invoice.draft().to(JOKE).pricesIncludeVat().line("Niets", pieces(0), eur("121.00")))
                    .lines()
                    .get(0);

            assertThat(line.netPrice()).isEqualTo(unitPrice("100.00"));
        }

        @Test
        void state_a_price_without_VAT_even_where_the_line_is_below_a_cent() {
            InvoiceLine line = compose(Invoice.draft()
                            .to(JOKE)
                            .pricesIncludeVat()
                            .line("Water", Quantity.of("0.001", Unit.LITRE), eur("4.00"), VatClass.STANDARD))
                    .lines()
                    .get(0);

            assertThat(line.netPrice()).isEqualTo(unitPrice("3.31"));
        }
    }

    @Property(tries = 500)
    void spreading_agrees_with_the_largest_remainder_worked_out_slowly(
            @ForAll @Size(min = 3, max = 3) List<@LongRange(min = 1, max = 10_000_000) Long> bases,
            @ForAll @LongRange(min = 0, max = 20_000_000) long discount) {
        InvoiceDraftBuilder draft = Invoice.draft().to(BREWERY);
        List<VatClass> classes = List.of(VatClass.STANDARD, VatClass.REDUCED, VatClass.ZERO);
        for (int i = 0; i < 3; i++) {
            draft.line("Werk", pieces(1), Money.ofMinor(CurrencyUnit.EUR, bases.get(i)), classes.get(i));
        }
        InvoiceCandidate document = compose(draft.discount(Money.ofMinor(CurrencyUnit.EUR, discount), "Korting"));

        assertThat(document.adjustments())
                .extracting(each -> each.adjustment().amount().getAmountMinorLong())
                .containsExactlyElementsOf(slowly(discount, bases));
    }

    private static List<Long> slowly(long total, List<Long> bases) {
        BigInteger sum = bases.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Long[] parts = new Long[bases.size()];
        BigInteger[] rest = new BigInteger[bases.size()];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(bases.get(i)));
            parts[i] = exact.divide(sum).longValueExact();
            rest[i] = exact.mod(sum);
            left -= parts[i];
        }
        while (left > 0) {
            int largest = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i].compareTo(rest[largest]) > 0) {
                    largest = i;
                }
            }
            parts[largest]++;
            rest[largest] = BigInteger.valueOf(-1);
            left--;
        }
        return Arrays.asList(parts);
    }
}
