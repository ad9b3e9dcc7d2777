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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.service.Reinvoiced;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented documents of every kind, issued by an office whose clock stands still. */
final class SampleDocuments {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

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

    private static final Organisation FREELANCER = Organisation.named("Tekstbureau Van der Meer")
            .id("van-der-meer")
            .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
            .kvk("87654321")
            .vat("NL123456782B90")
            .iban("NL20INGB0001234567")
            .build();

    private final Language language;
    private final Factuurwerk office;

    private SampleDocuments(Language language) {
        AtomicLong next = new AtomicLong();
        this.language = language;
        this.office = Factuurwerk.of(STUDIO)
                .clock(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC))
                .ids(() -> "id-" + next.incrementAndGet())
                .build();
    }

    /** Documents by a name for each. */
    static Map<String, IssuedDocument> in(Language language) {
        SampleDocuments samples = new SampleDocuments(language);
        Map<String, IssuedDocument> all = new LinkedHashMap<>();
        Invoice invoice = samples.issue(samples.mixed());
        all.put("invoice", invoice);
        all.put("prepaid", samples.issue(samples.prepaid()));
        all.put("credit-in-part", samples.creditInPart(invoice));
        all.put("credit-of-all", samples.creditOfAll(samples.issue(samples.mixed())));
        Reinvoiced again = samples.corrected(samples.issue(samples.mixed()));
        all.put("corrected", again.invoice());
        all.put("credit-of-corrected", again.credit());
        all.put("credit-of-sixty-lines", samples.creditOfAll(samples.issue(samples.sixtyLines())));
        all.put("credit-long", samples.creditOfAll(samples.issue(samples.longNames())));
        all.put("credit-including", samples.creditInPart(samples.issue(samples.including())));
        all.put("credit-dollar", samples.creditInPart(samples.issue(samples.dollars())));
        all.put("credit-cash", samples.creditOfAll(samples.issue(samples.overTheCounter())));
        all.put("simplified", samples.issue(samples.overTheCounter()));
        Invoice selfBilled = samples.issue(samples.selfBilled());
        all.put("self-billed", selfBilled);
        all.put("self-billed-credit", samples.creditInPart(selfBilled));
        return all;
    }

    private Invoice issue(InvoiceDraftBuilder draft) {
        return office.invoices().issue(draft.language(language).build()).orThrow();
    }

    private String say(String dutch, String english) {
        return language.equals(Language.DUTCH) ? dutch : english;
    }

    private IssuedDocument creditInPart(Invoice invoice) {
        return office.invoices()
                .credit(invoice)
                .line(1, Money.of(invoice.total().getCurrencyUnit(), 150))
                .line(2, pieces(100))
                .because(
                        CorrectionReason.RETURNED,
                        say(
                                "Eén doos was nat geworden. Over het ontwerp is de korting alsnog verrekend die wij op 3 november"
                                        + " hadden afgesproken.",
                                "One box had got wet. The discount that we agreed on 3 November is taken off the design as"
                                        + " well."))
                .issue()
                .orThrow();
    }

    private IssuedDocument creditOfAll(Invoice invoice) {
        return office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.CANCELLED, "")
                .issue()
                .orThrow();
    }

    private Reinvoiced corrected(Invoice invoice) {
        String why = say("Het drukwerk was 500 en geen 400 stuks.", "The labels were 500, not 400.");
        return office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.WRONG_AMOUNT, why)
                .reinvoice(mixed().correcting(invoice, CorrectionReason.WRONG_AMOUNT, why)
                        .language(language)
                        .build())
                .orThrow();
    }

    private InvoiceDraftBuilder mixed() {
        return lines().to(BREWERY)
                .purchaseOrder("PO-2026-0417")
                .discount(percent("2.5"), say("Jaarkorting", "Annual discount"));
    }

    private InvoiceDraftBuilder lines() {
        return Invoice.draft()
                .line(DraftLine.of(say("Ontwerp etiket", "Label design"))
                        .details(say("Twee voorstellen", "Two proposals"))
                        .quantity(hours("12.5"))
                        .price(eur("95.00"))
                        .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                        .build())
                .line(say("Drukwerk", "Printed labels"), pieces(500), unitPrice("0.1275"), VatClass.REDUCED)
                .line(say("Cursus", "Course"), pieces(1), eur("250.00"), VatClass.exempt(Exemption.EDUCATION))
                .adjust(Adjustment.charge(eur("6.95"), say("Verzendkosten", "Shipping"))
                        .taxedAs(VatClass.STANDARD));
    }

    private InvoiceDraftBuilder prepaid() {
        return Invoice.draft()
                .to(BREWERY)
                .line(say("Bierviltjes", "Beer mats"), pieces(5000), unitPrice("0.08"))
                .facts(SupplyFacts.goods().prepaidOn(LocalDate.of(2026, 11, 2)))
                .suppliedOn(TODAY);
    }

    private InvoiceDraftBuilder sixtyLines() {
        InvoiceDraftBuilder draft = Invoice.draft().to(BREWERY);
        for (int i = 1; i <= 60; i++) {
            draft.line(
                    say("Illustratie, deel ", "Illustration, part ") + i,
                    hours(Integer.toString(i % 7 + 1)),
                    eur("95.00"),
                    i % 5 == 0 ? VatClass.REDUCED : VatClass.STANDARD);
        }
        return draft;
    }

    private InvoiceDraftBuilder longNames() {
        return Invoice.draft()
                .to(Organisation.named(
                                "Hoogheemraadschap van de Verenigde Waterstaatkundige Werken tussen Reest, Vecht en"
                                        + " Zwarte Water")
                        .id("water")
                        .address(
                                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch 12",
                                "8011 LN",
                                "Zwolle",
                                Country.NETHERLANDS)
                        .vat("NL123456782B90")
                        .build())
                .purchaseOrder("4500018832/000010/ZWOLLE-WATERSCHAPSHUIS")
                .buyerReference("Afdeling Crediteurenadministratie en Leveranciersovereenkomstenbeheer")
                .project("Hottentottententententoonstellingsterreinbewegwijzering")
                .contract("RO-2026")
                .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 20)))
                .line(
                        "Meervoudigepersoonlijkheidsstoornissenbehandelingscentrumbewegwijzeringsontwerp inclusief plaatsing,"
                                + " onderhoud en beheer van de borden",
                        pieces(123456),
                        unitPrice("12345.678901"));
    }

    private InvoiceDraftBuilder including() {
        return Invoice.draft()
                .to(BREWERY)
                .pricesIncludeVat()
                .line(say("Lezing", "Lecture"), pieces(3), eur("199.99"))
                .line(say("Boek", "Book"), pieces(150), eur("12.95"), VatClass.REDUCED)
                .discount(percent("5"), say("Korting", "Discount"));
    }

    private InvoiceDraftBuilder dollars() {
        return Invoice.draft()
                .to(BREWERY)
                .currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", LocalDate.of(2026, 11, 20), "ECB"))
                .line(say("Ontwerp", "Design"), hours("10"), UnitPrice.of(Money.of(CurrencyUnit.USD, 100)))
                .line(say("Boek", "Book"), pieces(300), UnitPrice.of(Money.of(CurrencyUnit.USD, 4)), VatClass.REDUCED);
    }

    private InvoiceDraftBuilder overTheCounter() {
        return Invoice.draft()
                .simplified()
                .pricesIncludeVat()
                .line(say("Batterij", "Battery"), pieces(2), eur("1.99"))
                .line(say("Boek", "Book"), pieces(1), eur("12.95"), VatClass.REDUCED)
                .payBy(Cash.roundedTo(eur("0.05")));
    }

    private InvoiceDraftBuilder selfBilled() {
        return Invoice.draft()
                .inTheNameOf(FREELANCER)
                .purchaseOrder("PO-2026-0091")
                .line(say("Vertaling catalogus", "Translation of the catalogue"), hours("14"), eur("72.50"))
                .line(say("Correcties", "Corrections"), pieces(120), eur("2.25"));
    }
}
