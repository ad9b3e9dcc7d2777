package nl.factuurwerk.pdf;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraftBuilder;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.InvoiceView;
import nl.factuurwerk.render.OrderConfirmationView;
import nl.factuurwerk.render.ProformaView;
import nl.factuurwerk.render.QuoteView;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;

/** What comes before an invoice, and the invoices of an order, as a studio sends them. */
final class SampleOrders {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DELIVERY = LocalDate.of(2026, 12, 18);

    private static final Organisation STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .id("studio")
            .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
            .email("post@studionoorderlicht.example")
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();

    private static final Organisation BREWERY = Organisation.named("Brouwerij De Hop")
            .id("de-hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
            .build();

    private static final Organisation LONGEST = Organisation.named(
                    "Hoogheemraadschap van de Verenigde Waterstaatkundige Werken tussen Reest, Vecht en Zwarte Water")
            .id("water")
            .address(
                    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch 12",
                    "8011 LN",
                    "Zwolle",
                    Country.NETHERLANDS)
            .build();

    private static final Organisation SWISS = Organisation.named("Alpenblick Bücher AG")
            .id("alpenblick")
            .address("Seestrasse 15", "8002", "Zürich", new Country("CH"))
            .taxable()
            .build();

    private final Language language;
    private final InvoiceComposer composer =
            new InvoiceComposer(STUDIO, VatEngine.of(Country.NETHERLANDS), PaymentTerms.net(14));
    private final Factuurwerk office;
    private final List<OrderBilling> billings = new ArrayList<>();
    private final List<Remainder> invoices = new ArrayList<>();

    private SampleOrders(Language language) {
        AtomicLong next = new AtomicLong();
        this.language = language;
        this.office = Factuurwerk.of(STUDIO)
                .clock(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC))
                .ids(() -> "id-" + next.incrementAndGet())
                .build();
    }

    /** Views by a name for each. */
    static Map<String, DocumentView> in(Language language) {
        SampleOrders samples = new SampleOrders(language);
        Map<String, DocumentView> all = new LinkedHashMap<>();
        all.put("quote", QuoteView.of(samples.quote()));
        all.put("quote-one-line", QuoteView.of(samples.sent(samples.line())));
        all.put("quote-forty-lines", QuoteView.of(samples.sent(samples.fortyLines())));
        all.put("quote-long", QuoteView.of(samples.sent(samples.longNames())));
        all.put("quote-only-options", QuoteView.of(samples.sent(samples.onlyOptions())));
        all.put("quote-including", QuoteView.of(samples.sent(samples.including())));
        all.put(
                "order",
                OrderConfirmationView.of(samples.confirmation(samples.order().build())));
        all.put("order-changed", OrderConfirmationView.of(samples.confirmation(samples.changed())));
        for (ProformaPurpose purpose : ProformaPurpose.values()) {
            all.put("proforma-" + purpose, ProformaView.of(samples.proforma(purpose)));
        }
        all.put("advance", InvoiceView.of(samples.advance(samples.order().build(), percent("33.3"))));
        all.put("part", InvoiceView.of(samples.part()));
        all.put("final", InvoiceView.of(samples.last(samples.delivered())));
        all.put("final-zero", InvoiceView.of(after(language, percent("100"), SampleOrders::delivered)));
        all.put("final-refund", InvoiceView.of(after(language, percent("100"), SampleOrders::less)));
        all.put("final-including", InvoiceView.of(after(language, percent("30"), SampleOrders::paidWithVat)));
        return all;
    }

    private String say(String dutch, String english) {
        return language.equals(Language.DUTCH) ? dutch : english;
    }

    private QuoteDraftBuilder line() {
        return Quote.draft()
                .to(BREWERY)
                .language(language)
                .line("ontwerp", say("Ontwerp etiket", "Label design"), hours("12"), eur("95.00"))
                .validFor(30);
    }

    private Quote sent(QuoteDraftBuilder draft) {
        return Quote.of(Id.of("quote-7"), draft.build())
                .send(TODAY, new DocumentNumber("OFF-2026-0007"), composer)
                .orThrow();
    }

    /** A second version, with everything that a quote can have. */
    private Quote quote() {
        QuoteLine design = QuoteLine.of(
                        "ontwerp",
                        DraftLine.of(say("Ontwerp etiket", "Label design"))
                                .details(say("Twee voorstellen, drie rondes", "Two proposals, three rounds"))
                                .quantity(hours("12"))
                                .price(eur("95.00"))
                                .build())
                .by(DELIVERY)
                .delivering(say("drukklare bestanden in PDF", "files ready for print, as PDF"));
        Quote first = sent(line());
        return first.revise(line().lines(List.of(design))
                        .line(
                                "druk",
                                say("Drukwerk", "Printed labels"),
                                pieces(500),
                                unitPrice("0.1275"),
                                VatClass.REDUCED)
                        .line(QuoteLine.of(
                                        "fotografie",
                                        DraftLine.of(say("Fotografie in de brouwerij", "Photographs in the brewery"))
                                                .quantity(pieces(1))
                                                .price(eur("450.00"))
                                                .build())
                                .optional()
                                .by(DELIVERY))
                        .optional("film", say("Korte film", "Short film"), pieces(2), eur("1250.00"))
                        .introduction(say(
                                "Naar aanleiding van ons gesprek van 12 november bieden wij u graag het volgende aan.\n\nHet etiket is voor het"
                                        + " voorjaarsbier dat u in maart op de markt brengt.",
                                "Following our talk of 12 November we are glad to offer you the following.\n\nThe label is for the"
                                        + " spring beer that you bring out in March."))
                        .closing(say(
                                "Op deze offerte zijn onze algemene voorwaarden van toepassing. Wij zien uw antwoord graag tegemoet.",
                                "Our general terms apply to this quotation. We look forward to your answer."))
                        .references(References.none()
                                .withBuyerReference("M. Jansen")
                                .withProject(say("Voorjaarsbier 2027", "Spring beer 2027")))
                        .build())
                .send(TODAY, new DocumentNumber("OFF-2026-0007"), composer)
                .orThrow();
    }

    private QuoteDraftBuilder fortyLines() {
        QuoteDraftBuilder draft = line();
        for (int i = 1; i < 40; i++) {
            draft.line(
                    "deel-" + i,
                    say("Illustratie, deel ", "Illustration, part ") + i,
                    hours(Integer.toString(i % 7 + 1)),
                    eur("95.00"));
        }
        return draft.optional("film", say("Korte film", "Short film"), pieces(2), eur("1250.00"));
    }

    private QuoteDraftBuilder longNames() {
        String what = "Meervoudigepersoonlijkheidsstoornissenbehandelingscentrumbewegwijzeringsontwerp inclusief"
                + " plaatsing, onderhoud en beheer van de borden";
        return Quote.draft()
                .to(LONGEST)
                .language(language)
                .line("borden", what, pieces(123456), unitPrice("12345.678901"), VatClass.STANDARD)
                .optional("meer", what, pieces(123456), unitPrice("12345.678901"), VatClass.STANDARD)
                .references(References.none()
                        .withPurchaseOrder("4500018832/000010/ZWOLLE-WATERSCHAPSHUIS")
                        .withBuyerReference("Afdeling Crediteurenadministratie en Leveranciersovereenkomstenbeheer"))
                .validFor(30);
    }

    private QuoteDraftBuilder onlyOptions() {
        return Quote.draft()
                .to(BREWERY)
                .language(language)
                .optional("klein", say("Kleine oplage", "Small run"), pieces(500), eur("0.45"))
                .optional("groot", say("Grote oplage", "Large run"), pieces(5000), eur("0.12"))
                .validFor(14);
    }

    private QuoteDraftBuilder including() {
        return line().pricesIncludeVat()
                .line("boek", say("Boek", "Book"), pieces(150), unitPrice("12.95"), VatClass.REDUCED)
                .optional("film", say("Korte film", "Short film"), pieces(1), eur("1250.00"));
    }

    private OrderBuilder order() {
        return Order.of(Id.of("order-7"), new DocumentNumber("OP-2026-0007"), BREWERY, TODAY)
                .language(language)
                .references(References.none().withPurchaseOrder("PO-2026-0417"))
                .line("ontwerp", say("Ontwerp etiket", "Label design"), hours("12"), eur("95.00"))
                .line("druk", say("Drukwerk", "Printed labels"), pieces(500), unitPrice("0.1275"), VatClass.REDUCED)
                .milestone(Milestone.of(
                        "concept", say("Concept goedgekeurd", "Draft approved"), TODAY.plusDays(10), "ontwerp"))
                .milestone(Milestone.of("eind", say("Opgeleverd", "Delivered"), DELIVERY, "ontwerp", "druk"));
    }

    private OrderLine design(String hours, String price) {
        return OrderLine.of(
                "ontwerp",
                DraftLine.of(say("Ontwerp etiket", "Label design"))
                        .quantity(hours(hours))
                        .price(eur(price))
                        .build());
    }

    private Order changed() {
        return order().change(OrderChange.replace(
                        TODAY, design("14", "92.50"), say("Een derde voorstel", "A third proposal")))
                .change(OrderChange.add(
                        TODAY,
                        OrderLine.of(
                                "foto",
                                DraftLine.of(say("Fotografie", "Photographs"))
                                        .quantity(pieces(1))
                                        .price(eur("450.00"))
                                        .build()),
                        say("Op verzoek van M. Jansen", "Asked for by M. Jansen")))
                .change(OrderChange.drop(TODAY, "druk", say("De brouwerij drukt zelf", "The brewery prints itself")))
                .build()
                .reach(Id.of("concept"), TODAY)
                .orThrow();
    }

    private OrderConfirmation confirmation(Order order) {
        return OrderConfirmation.compose(order, TODAY, composer).orThrow();
    }

    private Proforma proforma(ProformaPurpose purpose) {
        boolean customs = purpose == ProformaPurpose.CUSTOMS;
        InvoiceDraftBuilder draft = Invoice.draft()
                .to(customs ? SWISS : BREWERY)
                .language(language)
                .line(say("Kunstboek", "Art book"), pieces(80), unitPrice("18.50"), VatClass.REDUCED)
                .line("Poster", pieces(80), eur("6.25"));
        if (customs) {
            draft.facts(SupplyFacts.goods()).deliveredTo(new Country("CH"));
        }
        return Proforma.compose(
                        Id.of("pf-1"), new DocumentNumber("PF-2026-0001"), purpose, draft.build(), TODAY, composer)
                .orThrow();
    }

    private OrderComposer orders() {
        return new OrderComposer(composer, Language.DUTCH);
    }

    private OrderHistory history(Order order) {
        return OrderHistory.of(order, billings, invoices, true);
    }

    private Invoice issue(Parsed<OrderDraft> drawn) {
        OrderDraft draft = drawn.orThrow();
        Invoice invoice = office.invoices().issue(draft.draft()).orThrow();
        billings.add(draft.issued(PrecedingInvoice.of(invoice)));
        invoices.add(Remainder.of(invoice));
        return invoice;
    }

    private Invoice advance(Order order, Percentage share) {
        return issue(orders().advance(history(order), share));
    }

    private Invoice part() {
        Map<LineKey, Quantity> some = Map.of(LineKey.of("ontwerp"), hours("8"));
        return issue(orders().part(history(order().build()), some, TODAY));
    }

    private Order delivered() {
        return order().delivered(Delivered.of("ontwerp", hours("12"), TODAY.minusDays(3)))
                .delivered(Delivered.of("druk", pieces(500), TODAY))
                .build();
    }

    private Order less() {
        return order().change(OrderChange.replace(TODAY, design("9", "95.00"), say("Minder werk", "Less work")))
                .delivered(Delivered.of("ontwerp", hours("9"), TODAY))
                .delivered(Delivered.of("druk", pieces(500), TODAY))
                .build();
    }

    private Order paidWithVat() {
        return order().pricesIncludeVat()
                .delivered(Delivered.of("ontwerp", hours("12"), TODAY))
                .delivered(Delivered.of("druk", pieces(500), TODAY))
                .build();
    }

    private Invoice last(Order order) {
        return issue(orders().last(history(order), TODAY));
    }

    /** The last invoice in an office of its own, after an advance on what was ordered first. */
    private static Invoice after(Language language, Percentage share, Function<SampleOrders, Order> delivered) {
        SampleOrders samples = new SampleOrders(language);
        Order order = delivered.apply(samples);
        samples.advance(samples.order().pricing(order.pricing()).build(), share);
        return samples.last(order);
    }
}
