package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static nl.factuurwerk.quote.Samples.QUOTE_NUMBER;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.EveryChange;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatSubtotal;
import org.junit.jupiter.api.Test;

/** What the trail vouches for shows every change of a quote, an order and a proforma, as it does of a document. */
class DealDigestTest {

    /** Computed of the rest, or stated once more; and what was done to an order after it was placed. */
    private static final Set<String> FOLLOW = Set.of(
            "LineItem.quantity",
            "LineItem.price",
            "QuoteVersion.validUntil",
            "Order.id",
            "Order.salt",
            "Order.changes",
            "Order.deliveries",
            "Order.milestones",
            "Proforma.id");

    private static final LineVat TAXED =
            new LineVat("DOMESTIC", VatGroup.taxed(percent("21")), "1a", IcpListing.NONE, Optional.of(NETHERLANDS));

    private static Party customer() {
        return Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .vat("BE0428759497")
                .build();
    }

    private static DraftLine line(String description) {
        return DraftLine.of(description)
                .details("In drie delen")
                .quantity(hours("12"))
                .price(eur("95.00"))
                .facts(SupplyFacts.none().nature(SupplyNature.SERVICE).performedIn(NETHERLANDS))
                .during(DateRange.of(TODAY, TODAY.plusDays(9)))
                .adjust(Adjustment.allowance(percent("10"), "Introductie"))
                .itemNumber("D-1")
                .source(new SourceReference("time-entry", "h-1"))
                .build();
    }

    private static DraftLine decided(String description) {
        return line(description).toBuilder().taxedAs(TAXED).build();
    }

    private static References references() {
        return new References(
                Optional.of("PO-1"), Optional.of("Afdeling 3"), Optional.of("Project"), Optional.of("C-1"));
    }

    private static QuoteDraft draft() {
        return Quote.draft()
                .to(customer())
                .line(QuoteLine.of("ontwerp", line("Ontwerp"))
                        .by(TODAY.plusDays(20))
                        .delivering("Ontwerp in PDF"))
                .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
                .validFor(30)
                .followUp(Term.until(TODAY.plusDays(14)))
                .introduction("Geachte mevrouw De Vries,")
                .closing("Met vriendelijke groet")
                .references(references())
                .terms(PaymentTerms.net(30))
                .language(Language.ENGLISH)
                .build();
    }

    /** With a statement of other objects than those of the draft, so that each is changed by itself. */
    private static QuoteVersion version() {
        QuoteVersion sent = Quote.of(Id.of("quote-7"), draft())
                .send(TODAY, QUOTE_NUMBER, COMPOSER)
                .orThrow()
                .latest()
                .orElseThrow();
        return QuoteVersion.restore(sent.number(), sent.version(), draft(), sent.everything());
    }

    private static List<QuoteEvent> events() {
        return List.of(
                new QuoteEvent.Sent(version()),
                Acceptance.of(1, TODAY, Evidence.signature("J. de Vries", "sig-4711"))
                        .choosing("fotografie")
                        .choosing("drukwerk"),
                new QuoteEvent.Declined(1, TODAY, "J. de Vries", "Te duur"),
                new QuoteEvent.Withdrawn(1, TODAY, "Marijke", "Geen tijd"),
                new QuoteEvent.FollowedUp(1, TODAY, "Belt terug", Optional.of(TODAY.plusDays(3))));
    }

    private static Order order() {
        return Order.of(Id.of("order-7"), ORDER_NUMBER, customer(), TODAY)
                .line(OrderLine.of("ontwerp", decided("Ontwerp")))
                .line(OrderLine.of("druk", line("Drukwerk")))
                .from(new QuoteReference(Id.of("quote-7"), QUOTE_NUMBER, 1))
                .references(references())
                .terms(PaymentTerms.net(30))
                .language(Language.ENGLISH)
                .build();
    }

    private static List<OrderChange> changes() {
        return List.of(
                OrderChange.add(TODAY, OrderLine.of("druk", decided("Drukwerk")), "Erbij"),
                OrderChange.replace(TODAY, OrderLine.of("ontwerp", decided("Ontwerp")), "Anders"),
                OrderChange.drop(TODAY, "ontwerp", "Eraf"));
    }

    private static Milestone milestone() {
        return new Milestone(
                Id.of("proef"),
                "Drukproef",
                TODAY.plusDays(20),
                Set.of(LineKey.of("ontwerp"), LineKey.of("druk")),
                Optional.empty(),
                Optional.of(TODAY));
    }

    private static List<Milestone> advances() {
        return List.of(
                Milestone.advance("start", "Start van het werk", TODAY.plusDays(3), percent("30")),
                Milestone.advance("half", "Halverwege", TODAY.plusDays(9), eur("250.00")));
    }

    private static InvoiceDraft everything() {
        PrecedingInvoice advance =
                new PrecedingInvoice(Id.of("inv-a"), new DocumentNumber("2026-0007"), TODAY.minusDays(60));
        return Invoice.draft()
                .inTheNameOf(
                        customer(),
                        VatProfile.ordinary()
                                .smallBusiness(BELGIUM, DateRange.of(TODAY, TODAY.plusDays(1)))
                                .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.of(TODAY, TODAY.plusDays(2)))
                                .importLicence(DateRange.of(TODAY, TODAY.plusDays(3)))
                                .acquisitionsTaxed(true, DateRange.of(TODAY, TODAY.plusDays(4))))
                .correcting(new Correction(
                        new PrecedingInvoice(Id.of("inv-0"), new DocumentNumber("2026-0000"), TODAY.minusDays(9)),
                        CorrectionReason.WRONG_TEXT,
                        "Verkeerde tekst"))
                .after(new EarlierBilling(
                        List.of(new Deduction(advance, TAXED, eur("30.00"), eur("6.30"))),
                        List.of(new PrecedingInvoice(
                                Id.of("inv-p"), new DocumentNumber("2026-0008"), TODAY.minusDays(30))),
                        List.of(new VatSubtotal(TAXED.group(), eur("50.00"), eur("10.50")))))
                .to(customer())
                .checked(VatNumberCheck.valid(VatNumber.of("BE0428759497"), TODAY, "VIES")
                        .withReference("WAPI-1"))
                .issuedOn(TODAY)
                .suppliedOn(TODAY.minusDays(2))
                .during(DateRange.of(TODAY.minusDays(9), TODAY))
                .deliveredTo(GERMANY)
                .purchaseOrder("PO-1")
                .buyerReference("Afdeling 3")
                .project("Project")
                .contract("C-1")
                .terms(PaymentTerms.net(30))
                .payBy(Card.endingIn("1234"))
                .paymentReference(RemittanceText.of("2026/0001"))
                .language(Language.ENGLISH)
                .note("Dank u.")
                .facts(SupplyFacts.none().nature(SupplyNature.SERVICE))
                .adjust(Adjustment.charge(percent("2"), "Spoed").taxedAs(VatClass.REDUCED))
                .line(decided("Ontwerp"))
                .build();
    }

    /** Not one that could be: it says everything that a draft can, and states what another one comes to. */
    private static Proforma proforma() {
        InvoiceDraft plain =
                Invoice.draft().to(customer()).line(line("Ontwerp")).build();
        Statement statement = Statement.of(COMPOSER.compose(plain, TODAY).orThrow());
        return new Proforma(
                Id.of("proforma-7"), new DocumentNumber("P-7"), ProformaPurpose.CUSTOMS, everything(), statement);
    }

    /** Returns parts that no form writes, and those of this package that no sample fills. */
    private static <T> Set<String> forgotten(List<? extends T> samples, Function<? super T, Digest> digestOf) {
        EveryChange changes = new EveryChange(FOLLOW);
        samples.forEach(changes::learn);
        Set<String> forgotten = new TreeSet<>();
        for (T sample : samples) {
            Digest digest = digestOf.apply(sample);
            changes.of(sample, (where, changed) -> {
                @SuppressWarnings("unchecked")
                T other = (T) changed;
                if (digestOf.apply(other).equals(digest)) {
                    forgotten.add("unseen: " + where);
                }
            });
            assertThat(digestOf.apply(sample)).as("put back as it was").isEqualTo(digest);
        }
        changes.met().stream()
                .filter(part -> !changes.changed().contains(part))
                .filter(DealDigestTest::isOfDeals)
                .forEach(part -> forgotten.add("never filled: " + part));
        changes.missing().stream()
                .filter(type -> type.getPackageName().equals(Quote.class.getPackageName()))
                .forEach(type -> forgotten.add("never met: " + type));
        return forgotten;
    }

    private static boolean isOfDeals(String part) {
        return List.of(
                        "Quote",
                        "Term",
                        "Acceptance",
                        "Evidence",
                        "Order",
                        "Delivered",
                        "Milestone",
                        "Proforma",
                        "LineKey",
                        "InvoiceDraft",
                        "VatProfile")
                .stream()
                .anyMatch(part::startsWith);
    }

    @Test
    void of_what_was_done_to_a_quote_differs_when_any_part_of_it_does() {
        assertThat(forgotten(events(), event -> Canonical.digest("event", event, DealForms::event)))
                .isEmpty();
    }

    @Test
    void of_an_order_differs_when_any_part_of_it_does() {
        assertThat(forgotten(List.of(order()), order -> Canonical.digest("order", order, DealForms::placed)))
                .isEmpty();
        assertThat(forgotten(changes(), change -> Canonical.digest("change", change, DealForms::change)))
                .isEmpty();
        assertThat(forgotten(
                        List.of(Delivered.of("ontwerp", hours("4"), TODAY)),
                        delivered -> Canonical.digest("delivered", delivered, DealForms::delivered)))
                .isEmpty();
        assertThat(forgotten(
                        Stream.concat(Stream.of(milestone()), advances().stream())
                                .toList(),
                        milestone -> Canonical.digest(
                                "milestone",
                                milestone,
                                (it, to) ->
                                        to.structure(1, it, DealForms::planned).structure(2, it, DealForms::reached))))
                .isEmpty();
    }

    @Test
    void of_a_proforma_differs_when_any_part_of_it_does() {
        assertThat(forgotten(List.of(proforma()), proforma -> proforma.act().digest()))
                .isEmpty();
    }

    /** Kept by somebody else for years, so never to change; nor the names of acts, nor of constants. */
    @Test
    void is_what_it_always_was() {
        Order order = order().toBuilder()
                .change(changes().getLast())
                .delivered(Delivered.of("druk", hours("4"), TODAY))
                .milestone(milestone())
                .build();

        assertThat(order.acts())
                .extracting(act -> act.act() + " " + act.digest())
                .containsExactly(
                        "ORDER_PLACED b31fc6a069de3ca2fd64b174f27e0e6585a28ad61796783812f775bff806d9cd",
                        "ORDER_PLANNED 82c88536bc3edf4b990773a679e620332ed6894606437c58cf82d68ffd880cfe",
                        "ORDER_AMENDED 6b6e6e557b05f66a6421f51152c7f386fe453a2a27c00223bb900490aac93d79",
                        "ORDER_DELIVERED fb0384207619fb03d1ac0c0e427c2e6fb0f2ac55484da1824a1197ad236d0b70",
                        "ORDER_REACHED 72764bf37675000b7e2af55ae802d7bc48ef7147744d99e4b878781a2a9a2a6f");
        assertThat(advances().stream()
                        .map(advance -> Canonical.digest("milestone", advance, DealForms::planned)
                                .toString()))
                .containsExactly(
                        "b67baec6528d6522abd520550e7397579ed373e6a430dd012906f27cd3ff3318",
                        "d8832ab06b0151d14bf11017316804458edb3b4b04f1059517450d418a4154e3");
        // What was sent is computed: who changes what the library computes of this draft changes digests that are kept.
        assertThat(events().stream()
                        .map(event -> Canonical.digest("event", event, DealForms::event)
                                .toString()))
                .containsExactly(
                        "d96e4bf44ebded291b3fd650e6671e68af5b50a7752d541546425d721111d004",
                        "66ed27419f0b24bf3c9a8fd0e53101ff69ae46560eb15fc28035e4becef0d49c",
                        "80cbcdd618e74b8abf4186015aa393f1c3fb21166993e12a52db24e012125fae",
                        "1ff12c52530e25a477768de9dcb36327886008abb93c792ebd1afc986f535e20",
                        "e9e6158d430b69e997f2a9b450dd6f528ff284287629333d2453e0cd516af093");
        assertThat(proforma().act().act() + " " + proforma().act().digest())
                .isEqualTo("PROFORMA_SENT 76903628e820896fab5d04c58f6bea8bf8a76dbe9148494c46e3642e4c3bca04");
        assertThat(Evidence.Means.values())
                .extracting(Enum::name)
                .contains("SIGNATURE", "EMAIL", "PURCHASE_ORDER", "ORALLY", "PORTAL");
        assertThat(ProformaPurpose.values()).extracting(Enum::name).contains("CUSTOMS", "APPROVAL", "PREPAYMENT");
    }

    @Test
    void is_another_for_each_salt_and_the_pinned_one_without() {
        Salt salt = Salt.of(new byte[Salt.LENGTH]);
        Quote quote = Quote.of(Id.of("quote-7"), draft());
        Quote salted = quote.salted(salt);
        Order order = order().toBuilder().change(changes().getLast()).build();

        assertThat(Stream.of(quote, salted)
                        .map(each -> each.send(TODAY, QUOTE_NUMBER, COMPOSER).orThrow())
                        .flatMap(each -> each.acts().stream())
                        .map(DealAct::digest))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(Stream.of(order, order.toBuilder().salt(salt).build())
                        .flatMap(each -> each.acts().stream())
                        .map(DealAct::digest))
                .hasSize(4)
                .doesNotHaveDuplicates();
        assertThat(order.toBuilder().salt(salt).build().acts().getLast().digest())
                .hasToString("aa7c820820551fd97e69bc43ea935bcc22c9a7bca8f7a2a69a88edd1d4feb78f");
    }

    @Test
    void is_of_what_was_done_since_alone() {
        Order placed = order();
        Order planned = placed.plan(milestone()).orThrow();
        Order later = planned.toBuilder()
                .change(changes().getLast())
                .delivered(Delivered.of("druk", hours("4"), TODAY))
                .milestone(advances().getFirst())
                .build()
                .reach(Id.of("start"), TODAY)
                .orThrow();
        Quote sent = Quote.of(Id.of("quote-7"), draft())
                .send(TODAY, QUOTE_NUMBER, COMPOSER)
                .orThrow();
        Quote answered = sent.accept(Acceptance.of(1, TODAY, Evidence.signature("J. de Vries", "sig-4711")))
                .orThrow();

        for (Order before : List.of(placed, planned, later)) {
            List<DealAct> rest = new ArrayList<>(later.acts());
            assertThat(rest.removeAll(before.acts())).isTrue();
            assertThat(later.actsSince(before)).isEqualTo(rest);
        }
        assertThat(later.actsSince(planned))
                .extracting(each -> each.act().toString())
                .containsExactly("ORDER_PLANNED", "ORDER_AMENDED", "ORDER_DELIVERED", "ORDER_REACHED");
        assertThat(answered.actsSince(sent)).containsExactly(answered.acts().getLast());
        assertThat(answered.actsSince(answered)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> placed.actsSince(later));
        assertThatIllegalArgumentException().isThrownBy(() -> sent.actsSince(answered));
    }

    @Test
    void is_another_for_each_place_and_each_deal() {
        Delivered twice = Delivered.of("ontwerp", hours("1"), TODAY);
        Order order = order().toBuilder().delivered(twice).delivered(twice).build();
        Order other = Order.of(Id.of("order-8"), ORDER_NUMBER, customer(), TODAY)
                .line(OrderLine.of("ontwerp", line("Ontwerp")))
                .delivered(twice)
                .build();

        assertThat(Stream.concat(order.acts().stream(), other.acts().stream()).map(DealAct::digest))
                .doesNotHaveDuplicates();
    }
}
