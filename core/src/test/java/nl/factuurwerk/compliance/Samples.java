package nl.factuurwerk.compliance;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.Language;

/** Documents that Dutch law has nothing to say against, one for each regime. */
final class Samples {

    static final VatContent STANDARD = VatContent.of("S", number("21"));
    static final VatContent REDUCED = VatContent.of("S", number("9"));

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 14);

    private static final PartyContent SELLER = PartyContent.builder()
            .name("Studio Noorderlicht B.V.")
            .address(AddressContent.of("Vismarkt 12", "9711 KS", "Groningen", "NL"))
            .legalRegistration(IdentifierContent.of("12345678", "0106"))
            .vatIdentifier("NL123456789B13")
            .build();

    private static final PartyContent BUYER = PartyContent.builder()
            .name("Brouwerij De Hop")
            .address(AddressContent.of("Kade 3", "8911 AB", "Leeuwarden", "NL"))
            .build();

    private static final PartyContent BELGIAN_BUYER = PartyContent.builder()
            .name("Drukkerij Peeters BV")
            .address(AddressContent.of("Meir 7", "2000", "Antwerpen", "BE"))
            .vatIdentifier("BE0123456749")
            .build();

    private Samples() {}

    static Decimal number(String text) {
        return Decimal.of(text);
    }

    /** Two rates, a discount on a line and on the whole, and a charge on each. */
    static InvoiceContent domestic() {
        return InvoiceContent.builder()
                .number("2026-0417")
                .issueDate(ISSUED)
                .typeCode("380")
                .currency("EUR")
                .language(Language.DUTCH)
                .seller(SELLER)
                .buyer(BUYER)
                .delivery(DeliveryContent.on(DELIVERED))
                .payment(PaymentContent.by("58").into(List.of(AccountContent.of("NL91ABNA0417164300"))))
                .lines(List.of(
                        line("1", "Ontwerp etiket", "12.5", "95.00", "1187.50", STANDARD),
                        line("2", "Boek", "10", "7.00", "65.00", REDUCED).toBuilder()
                                .allowances(List.of(extra("10.00", "Korting")))
                                .charges(List.of(extra("5.00", "Inpakken")))
                                .build()))
                .allowances(List.of(extra("20.00", "Vaste klant").vat(STANDARD)))
                .charges(List.of(extra("12.50", "Verzending").vat(STANDARD)))
                .vatBreakdown(List.of(
                        VatBreakdownContent.of(STANDARD, number("1180.00"), number("247.80")),
                        VatBreakdownContent.of(REDUCED, number("65.00"), number("5.85"))))
                .totals(TotalsContent.builder()
                        .lines(number("1252.50"))
                        .allowances(number("20.00"))
                        .charges(number("12.50"))
                        .excludingVat(number("1245.00"))
                        .vat(number("253.65"))
                        .includingVat(number("1498.65"))
                        .payable(number("1498.65"))
                        .build())
                .build();
    }

    static InvoiceContent reverseCharged() {
        return uncharged(
                BELGIAN_BUYER, VatContent.of("AE", Decimal.ZERO), ReasonContent.of("Btw verlegd", "VATEX-EU-AE"));
    }

    static InvoiceContent intraCommunity() {
        return uncharged(
                        BELGIAN_BUYER,
                        VatContent.of("K", Decimal.ZERO),
                        ReasonContent.of("Intracommunautaire levering"))
                .toBuilder()
                .delivery(DeliveryContent.on(DELIVERED).to(AddressContent.in("BE")))
                .build();
    }

    static InvoiceContent exempt() {
        return uncharged(
                BUYER,
                VatContent.of("E", Decimal.ZERO),
                ReasonContent.of("Vrijgesteld van btw: onderwijs (art. 11 lid 1 onder o Wet OB)"));
    }

    /** A camper, new, to a consumer in Belgium. */
    static InvoiceContent newTransport() {
        InvoiceContent content = uncharged(
                BUYER,
                VatContent.of("K", Decimal.ZERO),
                ReasonContent.of("Intracommunautaire levering van een nieuw vervoermiddel, 0% btw", "VATEX-EU-IC"));
        return content.toBuilder()
                .delivery(DeliveryContent.on(DELIVERED).to(AddressContent.in("BE")))
                .lines(List.of(content.lines().getFirst().toBuilder()
                        .name("Camper")
                        .description("Eerste ingebruikneming 2026-11-14, 12 km")
                        .build()))
                .build();
    }

    static InvoiceContent usedGoods() {
        return scheme("Bijzondere regeling - gebruikte goederen", "VATEX-EU-F");
    }

    static InvoiceContent journey() {
        return scheme("Bijzondere regeling reisbureaus", "VATEX-EU-D");
    }

    static InvoiceContent scheme(String words, String code) {
        return uncharged(BUYER, VatContent.of("E", Decimal.ZERO), ReasonContent.of(words, code));
    }

    /** A seller from abroad who pays Dutch VAT through somebody here. */
    static InvoiceContent represented() {
        return domestic().toBuilder()
                .taxRepresentative(PartyContent.builder()
                        .name("Fiscaal Loket B.V.")
                        .address(AddressContent.of("Gedempte Zuiderdiep 9", "9711 HB", "Groningen", "NL"))
                        .vatIdentifier("NL002455799B11")
                        .build())
                .build();
    }

    /** Asked ahead of the supply, and due two weeks after. */
    static InvoiceContent prepayment() {
        return domestic().toBuilder()
                .typeCode("386")
                .dueDate(ISSUED.plusDays(14))
                .delivery(DeliveryContent.none())
                .build();
    }

    static InvoiceContent outsideScope() {
        InvoiceContent content = uncharged(BUYER, VatContent.of("O"), ReasonContent.of("Buiten het bereik van de btw"));
        return content.toBuilder()
                .seller(content.seller().toBuilder().vatIdentifier(null).build())
                .build();
    }

    static InvoiceContent inDollars() {
        InvoiceContent content = domestic();
        return content.toBuilder()
                .currency("USD")
                .taxCurrency("EUR")
                .totals(content.totals().toBuilder()
                        .vatInTaxCurrency(number("220.00"))
                        .build())
                .build();
    }

    static InvoiceContent creditNote() {
        return domestic().toBuilder()
                .typeCode("381")
                .delivery(DeliveryContent.none())
                .precedingInvoices(List.of(PrecedingInvoiceContent.of("2026-0401", LocalDate.of(2026, 10, 31))))
                .build();
    }

    static InvoiceContent selfBilled() {
        return domestic().toBuilder()
                .typeCode("389")
                .notes(NoteContent.of(List.of("Factuur uitgereikt door afnemer")))
                .build();
    }

    /** A till receipt: nothing of the buyer, no quantity, no number, one rate. */
    static InvoiceContent simplified() {
        return InvoiceContent.builder()
                .simplified(true)
                .issueDate(ISSUED)
                .currency("EUR")
                .seller(SELLER)
                .lines(List.of(LineContent.builder()
                        .id("1")
                        .name("Koffie")
                        .vat(REDUCED)
                        .build()))
                .totals(TotalsContent.builder().includingVat(number("100.00")).build())
                .build();
    }

    static InvoiceContent simplifiedCreditNote() {
        InvoiceContent content = simplified();
        return content.toBuilder()
                .typeCode("381")
                .precedingInvoices(List.of(PrecedingInvoiceContent.of("2026-0401", LocalDate.of(2026, 10, 31))))
                .totals(TotalsContent.builder().includingVat(number("5000.00")).build())
                .build();
    }

    static LineContent line(String id, String name, String quantity, String price, String net, VatContent vat) {
        return LineContent.builder()
                .id(id)
                .name(name)
                .quantity(number(quantity))
                .unit("C62")
                .price(PriceContent.of(number(price)))
                .net(number(net))
                .vat(vat)
                .build();
    }

    private static AllowanceChargeContent extra(String amount, String reason) {
        return AllowanceChargeContent.of(number(amount), ReasonContent.of(reason));
    }

    private static InvoiceContent uncharged(PartyContent buyer, VatContent vat, ReasonContent reason) {
        return domestic().toBuilder()
                .buyer(buyer)
                .lines(List.of(line("1", "Ontwerp etiket", "10", "8.00", "80.00", vat)))
                .allowances(List.of())
                .charges(List.of())
                .vatBreakdown(List.of(VatBreakdownContent.of(vat, number("80.00"), Decimal.ZERO)
                        .because(reason)))
                .totals(TotalsContent.builder()
                        .lines(number("80.00"))
                        .excludingVat(number("80.00"))
                        .vat(Decimal.ZERO)
                        .includingVat(number("80.00"))
                        .payable(number("80.00"))
                        .build())
                .build();
    }
}
