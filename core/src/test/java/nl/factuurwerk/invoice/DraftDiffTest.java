package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.STUDIO;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftDiffTest {

    private static final DraftLine DESIGN = DraftLine.of("Ontwerp etiket")
            .quantity(hours("12.5"))
            .price(eur("95.00"))
            .build();
    private static final DraftLine PRINT = DraftLine.of("Drukwerk")
            .quantity(pieces(500))
            .price(eur("0.13"))
            .vat(VatClass.REDUCED)
            .build();
    private static final DraftLine TRAVEL =
            DraftLine.of("Reiskosten").quantity(pieces(1)).price(eur("25.00")).build();

    private static final InvoiceDraft DRAFT = Invoice.draft()
            .to(BRASSERIE)
            .line(DESIGN)
            .line(PRINT)
            .discount(percent("5"), "Kwantum")
            .note("Bedankt")
            .build();

    private static InvoiceDraftBuilder with(UnaryOperator<DraftLine.Builder> change) {
        return DRAFT.toBuilder().lines(List.of(change.apply(DESIGN.toBuilder()).build(), PRINT));
    }

    private static InvoiceDraftBuilder to(UnaryOperator<Organisation.Builder> change) {
        return DRAFT.toBuilder().to(change.apply(BRASSERIE.toBuilder()).build());
    }

    /** For each part, a draft that differs in it from {@link #DRAFT} and in nothing else. */
    private static InvoiceDraftBuilder changed(DraftPart part) {
        InvoiceDraftBuilder draft = DRAFT.toBuilder();
        return switch (part) {
            case FORM -> draft.simplified();
            case BUYER -> draft.to(BREWERY);
            case BUYER_NAME -> draft.to(renamed("Brasserie Du Sud"));
            case BUYER_ADDRESS -> to(buyer -> buyer.address("Rue Basse 6", "1000", "Bruxelles", BELGIUM));
            case BUYER_VAT_NUMBER -> to(buyer -> buyer.vat("BE0403170701"));
            case BUYER_CAPACITY -> to(Organisation.Builder::notTaxable);
            case BUYER_DETAILS -> to(buyer -> buyer.email("facturen@brasserie.example"));
            case NUMBER_CHECK ->
                draft.checked(VatNumberCheck.valid(BRASSERIE.vatNumber().orElseThrow(), TODAY, "VIES"));
            case SUPPLIER -> draft.inTheNameOf(STUDIO);
            case SUPPLIER_PROFILE -> {
                draft.supplierProfile = VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.always());
                yield draft;
            }
            case CORRECTION ->
                draft.correcting(new Correction(
                        new PrecedingInvoice(Id.of("x"), new DocumentNumber("X"), TODAY),
                        CorrectionReason.WRONG_TEXT,
                        ""));
            case STAGE -> draft.inPart();
            case EARLIER ->
                draft.after(new EarlierBilling(
                        List.of(),
                        List.of(new PrecedingInvoice(Id.of("x"), new DocumentNumber("X"), TODAY)),
                        List.of()));
            case LINE -> draft.line(TRAVEL);
            case LINE_DESCRIPTION -> draft.lines(List.of(described("Ontwerp van het etiket"), PRINT));
            case LINE_DETAILS -> with(line -> line.details("Drie schetsen"));
            case LINE_QUANTITY -> with(line -> line.quantity(hours("10")));
            case LINE_PRICE -> with(line -> line.price(eur("90.00")));
            case LINE_VAT_CLASS -> with(line -> line.vat(VatClass.REDUCED));
            case LINE_TAXED_AS ->
                with(line -> line.taxedAs(new LineVat(
                        "NL-STD", VatGroup.taxed(percent("19")), "1a", IcpListing.NONE, Optional.of(NETHERLANDS))));
            case LINE_FACTS -> with(line -> line.facts(SupplyFacts.digital()));
            case LINE_PERIOD -> with(line -> line.during(DateRange.on(TODAY)));
            case LINE_ADJUSTMENT -> with(line -> line.adjust(Adjustment.charge(eur("5.00"), "Spoed")));
            case LINE_ITEM_NUMBER -> with(line -> line.itemNumber("A-1"));
            case LINE_SOURCES -> with(line -> line.source(new SourceReference("time-entry", "1")));
            case FACTS -> draft.facts(SupplyFacts.goods());
            case ADJUSTMENT -> draft.discount(eur("5.00"), "Trouw");
            case CURRENCY -> Invoice.draft().to(BRASSERIE).currency(CurrencyUnit.USD);
            case PRICE_MODE -> draft.pricesIncludeVat();
            case VAT_ROUNDING -> draft.rounding(VatRounding.PER_LINE);
            case EXCHANGE_RATE ->
                Invoice.draft().to(BRASSERIE).currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.1", TODAY, "ECB"));
            case ISSUE_DATE -> draft.issuedOn(TODAY);
            case DELIVERY_DATE -> draft.suppliedOn(TODAY);
            case DELIVERY_PERIOD -> draft.during(DateRange.of(TODAY, TODAY.plusDays(3)));
            case DELIVERY_COUNTRY -> draft.deliveredTo(NETHERLANDS);
            case PURCHASE_ORDER -> draft.purchaseOrder("PO-1");
            case BUYER_REFERENCE -> draft.buyerReference("KP-9");
            case PROJECT -> draft.project("Herfst");
            case CONTRACT -> draft.contract("C-3");
            case TERMS -> draft.terms(PaymentTerms.net(21));
            case MEANS -> draft.payBy(Card.unnamed());
            case PAYMENT_REFERENCE -> draft.paymentReference(RemittanceText.of("Kenmerk"));
            case LANGUAGE -> draft.language(Language.ENGLISH);
            case NOTE -> draft.note("Tot ziens");
        };
    }

    /** A currency can be told apart only where no amounts are in another. */
    private static InvoiceDraft unchanged(DraftPart part) {
        return switch (part) {
            case CURRENCY -> Invoice.draft().to(BRASSERIE).build();
            case EXCHANGE_RATE ->
                Invoice.draft().to(BRASSERIE).currency(CurrencyUnit.USD).build();
            default -> DRAFT;
        };
    }

    private static Organisation renamed(String name) {
        return Organisation.named(name)
                .address(BRASSERIE.address().orElseThrow())
                .vat("BE0428759497")
                .build();
    }

    private static DraftLine described(String description) {
        return DraftLine.of(description)
                .quantity(hours("12.5"))
                .price(eur("95.00"))
                .build();
    }

    private static List<String> words(List<DraftLine> before, List<DraftLine> after) {
        return Invoice.draft()
                .lines(before)
                .build()
                .diff(Invoice.draft().lines(after).build())
                .stream()
                .map(Change::toString)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DraftPart.class)
    void every_part_that_differs_is_told_and_nothing_else(DraftPart part) {
        assertThat(unchanged(part).diff(changed(part).build()))
                .extracting(Change::part)
                .containsExactly(part);
    }

    @ParameterizedTest
    @EnumSource(DraftPart.class)
    void the_way_back_is_the_reverse(DraftPart part) {
        Change there = unchanged(part).diff(changed(part).build()).get(0);
        Change back = changed(part).build().diff(unchanged(part)).get(0);

        assertThat(back.before()).isEqualTo(there.after());
        assertThat(back.after()).isEqualTo(there.before());
    }

    @ParameterizedTest
    @EnumSource(DraftPart.class)
    void every_difference_has_words_in_both_languages(DraftPart part) {
        Change change = unchanged(part).diff(changed(part).build()).get(0);

        assertThat(change.in(Language.DUTCH)).doesNotContain("{").isNotEqualTo(change.in(Language.ENGLISH));
        assertThat(change.in(Language.ENGLISH)).doesNotContain("{").isEqualTo(change.toString());
    }

    static Stream<Class<?>> compared() {
        return Stream.of(
                InvoiceDraft.class,
                DraftLine.class,
                Pricing.class,
                Delivery.class,
                References.class,
                Party.class,
                Organisation.class,
                Person.class);
    }

    /** A field that is added to one of these has to be compared; then it is added here as well. */
    @ParameterizedTest
    @MethodSource("compared")
    void everything_that_a_draft_holds_is_compared(Class<?> type) {
        Map<Class<?>, List<String>> known = Map.of(
                InvoiceDraft.class,
                List.of(
                                "adjustments correction delivery facts form issueDate language lines means notes numberCheck"
                                        .split(" "),
                                "buyer paymentReference pricing references supplier supplierProfile stage earlier terms"
                                        .split(" "))
                        .stream()
                        .flatMap(Arrays::stream)
                        .toList(),
                DraftLine.class,
                List.of(
                        "description details quantity price vatClass facts period adjustments itemNumber sources taxedAs"
                                .split(" ")),
                Pricing.class,
                List.of("currency mode rounding exchangeRate".split(" ")),
                Delivery.class,
                List.of("date period country".split(" ")),
                References.class,
                List.of("purchaseOrder buyerReference project contract".split(" ")),
                Party.class,
                List.of("id name address email contact language accounts electronicAddress".split(" ")),
                Organisation.class,
                List.of("tradingName vatNumber taxRegistration kvk establishment rsin oin publicBody taxable"
                        .split(" ")),
                Person.class,
                List.of());

        assertThat(Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(java.lang.reflect.Field::getName))
                .containsExactlyInAnyOrderElementsOf(known.get(type));
    }

    @Test
    void equal_drafts_do_not_differ() {
        assertThat(DRAFT.diff(DRAFT.toBuilder().build())).isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(DraftPart.NOTE, Location.whole(), Optional.of("a"), Optional.of("a")))
                .withMessageContaining("does not change");
    }

    @Nested
    class Lines {

        @Test
        void in_front_of_others_do_not_make_those_differ() {
            assertThat(words(List.of(DESIGN, PRINT), List.of(TRAVEL, DESIGN, PRINT)))
                    .containsExactly("line 1 added: Reiskosten, 1 H87 x EUR 25");
        }

        @Test
        void that_are_taken_away_do_not_make_those_behind_differ() {
            assertThat(words(List.of(TRAVEL, DESIGN, PRINT), List.of(DESIGN, PRINT)))
                    .containsExactly("line 1 removed: Reiskosten, 1 H87 x EUR 25");
        }

        @Test
        void that_change_behind_an_inserted_one_are_told_where_they_stand_now() {
            DraftLine fewer = DESIGN.toBuilder().quantity(hours("10")).build();

            assertThat(words(List.of(DESIGN, PRINT), List.of(TRAVEL, fewer, PRINT)))
                    .containsExactly(
                            "line 1 added: Reiskosten, 1 H87 x EUR 25", "line 2, quantity: from 12.5 HUR to 10 HUR");
        }

        @Test
        void with_nothing_in_common_are_one_gone_and_one_new() {
            assertThat(words(List.of(DESIGN), List.of(TRAVEL)))
                    .containsExactly(
                            "line 1 removed: Ontwerp etiket, 12.5 HUR x EUR 95",
                            "line 1 added: Reiskosten, 1 H87 x EUR 25");
        }

        @Test
        void of_the_same_name_are_told_apart_by_what_they_bill() {
            DraftLine first = DraftLine.of("Uren")
                    .quantity(hours("1"))
                    .price(eur("95.00"))
                    .source(new SourceReference("time-entry", "1"))
                    .build();
            DraftLine second = DraftLine.of("Uren")
                    .quantity(hours("2"))
                    .price(eur("95.00"))
                    .source(new SourceReference("time-entry", "2"))
                    .build();
            DraftLine longer = second.toBuilder().quantity(hours("3")).build();

            assertThat(words(List.of(first, second), List.of(longer)))
                    .containsExactly("line 1 removed: Uren, 1 HUR x EUR 95", "line 1, quantity: from 2 HUR to 3 HUR");
        }

        @Test
        void by_the_thousand_are_compared() {
            List<DraftLine> before = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                before.add(DraftLine.of("Onderdeel " + i)
                        .quantity(pieces(1))
                        .price(eur("1.00"))
                        .build());
            }
            List<DraftLine> after = new ArrayList<>(before);
            after.set(0, TRAVEL);
            after.set(4_999, TRAVEL);

            assertThat(words(before, after)).hasSize(4);
            assertThat(words(before, List.of())).hasSize(5_000);
        }

        @Test
        void have_their_own_business_terms_and_paths() {
            Change change = DRAFT.diff(with(line -> line.adjust(Adjustment.charge(eur("5.00"), "Spoed")))
                            .build())
                    .get(0);

            assertThat(change.where()).isEqualTo(Location.of("lines[0].adjustments[0]", "BG-28"));
            assertThat(change.in(Language.DUTCH))
                    .isEqualTo("regel 1, korting of toeslag 1 toegevoegd: toeslag van EUR 5.00, Spoed");
        }
    }

    @Nested
    class The_buyer {

        private List<DraftPart> parts(Party before, Party after) {
            return Invoice.draft()
                    .to(before)
                    .build()
                    .diff(Invoice.draft().to(after).build())
                    .stream()
                    .map(Change::part)
                    .toList();
        }

        @Test
        void is_the_same_by_identity_whatever_it_is_called() {
            Id<Party> id = Id.of("hop");

            assertThat(parts(BREWERY.withId(id), renamed("De Hop B.V.").withId(id)))
                    .contains(DraftPart.BUYER_NAME, DraftPart.BUYER_ADDRESS, DraftPart.BUYER_VAT_NUMBER);
        }

        @Test
        void is_another_by_identity_whatever_it_is_called() {
            assertThat(parts(BREWERY.withId(Id.of("one")), BREWERY.withId(Id.of("two"))))
                    .containsExactly(DraftPart.BUYER);
        }

        @Test
        void is_told_when_it_is_no_longer_in_business() {
            Person joke = Person.named("Brouwerij De Hop")
                    .address(BREWERY.address().orElseThrow())
                    .build();

            assertThat(parts(BREWERY, joke)).containsExactly(DraftPart.BUYER_CAPACITY);
        }
    }

    @Nested
    class Adjustments_and_notes {

        @Test
        void that_change_are_paired() {
            InvoiceDraft more = Invoice.draft()
                    .to(BRASSERIE)
                    .line(DESIGN)
                    .line(PRINT)
                    .discount(percent("10"), "Kwantum")
                    .note("Veel dank")
                    .build();

            assertThat(DRAFT.diff(more).stream().map(change -> change.in(Language.DUTCH)))
                    .containsExactly(
                            "korting of toeslag 1: van korting van 5%, Kwantum naar korting van 10%, Kwantum",
                            "opmerking 1: van \"Bedankt\" naar \"Veel dank\"");
        }
    }
}
