package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.COMPOSER;
import static nl.factuurwerk.invoice.Composing.JOKE;
import static nl.factuurwerk.invoice.Composing.STUDIO;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RestatedInvoiceTest {

    private static final List<VatClass> CLASSES = List.of(
            VatClass.STANDARD,
            VatClass.REDUCED,
            VatClass.ZERO,
            VatClass.exempt(Exemption.EDUCATION),
            VatClass.OUTSIDE_SCOPE,
            VatClass.SUBCONTRACTING);

    /** The invoice, with a number, that its own draft comes to. */
    private static InvoiceCandidate again(Invoice invoice) {
        return COMPOSER.compose(invoice.toDraft(), TODAY.plusYears(3)).orThrow().referringTo(invoice.number());
    }

    @Property(tries = 500)
    void a_draft_of_an_invoice_comes_to_that_invoice(@ForAll("drafts") InvoiceDraft draft) {
        Parsed<InvoiceCandidate> candidate = COMPOSER.compose(draft, TODAY);
        Statistics.label("composed")
                .collect(candidate.value().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
        candidate.value().ifPresent(composed -> {
            Invoice invoice = Invoice.issue(composed, Id.of("i"), new DocumentNumber("2026-0001"), Issuing.AT);

            assertThat(again(invoice)).isEqualTo(invoice.statement());
        });
    }

    @Domain(StatementDomain.class)
    @Domain(DomainContext.Global.class)
    @Property(tries = 200)
    void any_invoice_has_a_draft_with_its_lines(@ForAll Statement statement) {
        Invoice invoice = Invoice.issue(statement.computed(), Id.of("i"), new DocumentNumber("2026-0001"), Issuing.AT);

        assertThat(invoice.toDraft().lines())
                .isEqualTo(statement.items().stream().map(LineItem::stated).toList());
        assertThat(invoice.toDraft().diff(invoice.toDraft())).isEmpty();
    }

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        Arbitrary<Party> buyers = Arbitraries.of(BREWERY, BRASSERIE, JOKE);
        return Combinators.combine(
                        buyers,
                        lines().list().ofMinSize(1).ofMaxSize(5),
                        adjustments().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((buyer, lines, adjustments, including) -> {
                    InvoiceDraftBuilder draft = Invoice.draft().to(buyer).lines(lines);
                    adjustments.forEach(draft::adjust);
                    return (including ? draft.pricesIncludeVat() : draft).build();
                });
    }

    private static Arbitrary<DraftLine> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.of(CLASSES),
                        sizes().optional(0.3))
                .as((quantity, cents, vat, discount) -> {
                    DraftLine.Builder line = DraftLine.of("Werk")
                            .quantity(hours(String.valueOf(quantity)))
                            .price(org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.EUR, cents))
                            .vat(vat);
                    discount.ifPresent(size -> line.adjust(
                            new Adjustment(Adjustment.Kind.ALLOWANCE, size, "Korting", "95", Optional.empty())));
                    return line.build();
                });
    }

    private static Arbitrary<Adjustment> adjustments() {
        return Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.class),
                        sizes(),
                        Arbitraries.of("Korting", "Toeslag"),
                        Arbitraries.of(CLASSES).optional(0.4))
                .as((kind, size, reason, vat) -> new Adjustment(kind, size, reason, "", vat));
    }

    private static Arbitrary<Adjustment.Size> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 500)
                        .map(cents -> new Adjustment.Size.Fixed(
                                org.joda.money.Money.ofMinor(org.joda.money.CurrencyUnit.EUR, cents))),
                Arbitraries.of("5", "10", "33.3").map(share -> new Adjustment.Size.Share(Percentage.percent(share))));
    }

    @Nested
    class A_draft_of_an_invoice {

        @Test
        void states_everything_that_was_stated() {
            InvoiceDraft stated = Invoice.draft()
                    .to(BREWERY)
                    .issuedOn(TODAY)
                    .line(DraftLine.of("Ontwerp")
                            .details("Drie schetsen")
                            .quantity(hours("2"))
                            .price(eur("95.00"))
                            .during(DateRange.on(TODAY.minusDays(3)))
                            .itemNumber("A-1")
                            .adjust(Adjustment.allowance(percent("10"), "Introductie"))
                            .source(new SourceReference("time-entry", "17"))
                            .build())
                    .during(DateRange.of(TODAY.minusDays(30), TODAY))
                    .purchaseOrder("PO-1")
                    .buyerReference("KP-9")
                    .project("Herfst")
                    .contract("C-3")
                    .terms(PaymentTerms.net(21))
                    .payBy(Cash.roundedTo(eur("0.05")))
                    .paymentReference(RemittanceText.of("Eigen kenmerk"))
                    .language(Language.ENGLISH)
                    .note("Thank you")
                    .build();

            assertThat(issue(stated.toBuilder()).toDraft()).isEqualTo(stated);
        }

        @Test
        void keeps_the_day_of_supply_that_followed_from_the_day_of_issue() {
            Invoice invoice = issue(Invoice.draft().to(BREWERY).line("Advies", hours("1"), eur("95.00")));

            assertThat(invoice.toDraft().delivery().date()).contains(TODAY);
            assertThat(invoice.toDraft().toBuilder().undated().build().issueDate())
                    .isEmpty();
        }

        @Test
        void leaves_out_what_follows_from_number_and_seller() {
            Invoice invoice = issue(Invoice.draft().to(BREWERY).line("Advies", hours("1"), eur("95.00")));

            assertThat(invoice.header().payment().means()).isPresent();
            assertThat(invoice.toDraft().means()).isEmpty();
            assertThat(invoice.toDraft().paymentReference()).isEmpty();
        }

        @Test
        void has_no_buyer_where_it_was_sold_over_the_counter() {
            Invoice invoice = issue(Invoice.draft().simplified().line("Etiket", pieces(1), eur("9.00")));

            assertThat(invoice.buyer().name()).isEqualTo("Contante verkoop");
            assertThat(invoice.toDraft().buyer()).isEmpty();
            assertThat(invoice.toDraft().form()).isEqualTo(InvoiceForm.SIMPLIFIED);
        }

        @Test
        void is_in_the_name_of_the_same_supplier() {
            Organisation supplier = Organisation.named("Zetterij Klein")
                    .id("zetterij")
                    .address("Hoek 1", "9711 KS", "Groningen", NETHERLANDS)
                    .vat("NL876543210B30")
                    .build();
            Invoice invoice = issue(Invoice.draft().inTheNameOf(supplier).line("Zetwerk", hours("1"), eur("60.00")));

            assertThat(invoice.toDraft().supplier()).contains(supplier);
            assertThat(invoice.toDraft().buyer()).contains(STUDIO);
            assertThat(invoice.toDraft().kind()).isEqualTo(DocumentKind.SELF_BILLED_INVOICE);
            assertThat(again(invoice)).isEqualTo(invoice.statement());
        }

        @Test
        void takes_the_place_of_the_same_invoice() {
            Invoice wrong = issue(Invoice.draft().to(BREWERY).line("Advies", hours("1"), eur("95.00")));
            Invoice corrected = issue(Invoice.draft()
                    .to(BREWERY)
                    .line("Advies", hours("2"), eur("95.00"))
                    .correcting(wrong, CorrectionReason.WRONG_AMOUNT, "Een uur vergeten"));

            assertThat(corrected.toDraft().correction())
                    .isEqualTo(corrected.header().correction());
            assertThat(corrected.toDraft().kind()).isEqualTo(DocumentKind.CORRECTED_INVOICE);
        }

        @Test
        void states_the_due_date_where_the_terms_come_to_another_one() {
            Invoice issued = issue(Invoice.draft().to(BREWERY).line("Advies", hours("1"), eur("95.00")));
            PaymentRequest asked = issued.header().payment();
            LocalDate later = TODAY.plusDays(60);
            InvoiceCandidate odd = issued.statement()
                    .withPayment(new PaymentRequest(asked.terms(), later, asked.means(), asked.reference()));
            Invoice adopted = Invoice.issue(odd, Id.of("x"), new DocumentNumber("X1"), Issuing.AT);

            assertThat(adopted.toDraft().terms()).contains(PaymentTerms.dueOn(later));
        }

        @Test
        void has_each_fact_with_the_line_whose_VAT_it_decided() {
            Invoice invoice = issue(Invoice.draft()
                    .to(BRASSERIE)
                    .facts(SupplyFacts.goods())
                    .line("Etiketten", pieces(100), eur("1.00")));

            assertThat(invoice.toDraft().facts()).isEqualTo(SupplyFacts.none());
            assertThat(invoice.toDraft().lines().get(0).facts()).isEqualTo(SupplyFacts.goods());
        }
    }

    @Nested
    class Adjustments_on_the_document {

        private final InvoiceDraftBuilder mixed = Invoice.draft()
                .to(BREWERY)
                .line("Ontwerp", pieces(1), eur("1187.50"))
                .line("Drukwerk", pieces(1), eur("63.75"), VatClass.REDUCED);

        @Test
        void that_were_spread_are_one_again() {
            Invoice invoice = issue(mixed.discount(percent("5"), "Kwantum").discount(eur("10.00"), "Trouw"));

            assertThat(invoice.statement().adjustments()).hasSize(4);
            assertThat(invoice.toDraft().adjustments())
                    .containsExactly(
                            Adjustment.allowance(percent("5"), "Kwantum"), Adjustment.allowance(eur("10.00"), "Trouw"));
        }

        @Test
        void that_were_taxed_apart_are_apart_again() {
            Adjustment transport = Adjustment.charge(eur("6.95"), "Verzending").taxedAs(VatClass.REDUCED);

            assertThat(issue(mixed.adjust(transport)).toDraft().adjustments()).containsExactly(transport);
        }

        @Test
        void that_are_apart_on_every_group_but_no_spread_stay_apart() {
            Adjustment one = Adjustment.allowance(eur("5.00"), "Korting").taxedAs(VatClass.STANDARD);
            Adjustment other = Adjustment.allowance(eur("5.00"), "Korting").taxedAs(VatClass.REDUCED);

            assertThat(issue(mixed.adjust(one).adjust(other)).toDraft().adjustments())
                    .containsExactlyInAnyOrder(one, other);
        }

        @Test
        void that_no_line_is_taxed_like_have_the_class_of_their_treatment() {
            Adjustment exempt = Adjustment.charge(eur("2.00"), "Verzekering")
                    .taxedAs(VatClass.exempt(Exemption.because("Verzekering is vrijgesteld")));
            Adjustment deposit = Adjustment.charge(eur("3.00"), "Statiegeld").taxedAs(VatClass.OUTSIDE_SCOPE);

            assertThat(issue(mixed.adjust(exempt).adjust(deposit)).toDraft().adjustments())
                    .containsExactly(exempt, deposit);
        }
    }
}
