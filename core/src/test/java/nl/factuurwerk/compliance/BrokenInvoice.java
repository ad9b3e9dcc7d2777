package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Samples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.rule.Location;

/**
 * A lawful document from which one thing was taken away, and what should be found.
 *
 * @param rule the id of the one rule that should complain
 * @param law the article it should name
 * @param where what it should point at
 * @param content the broken document
 */
record BrokenInvoice(String rule, String law, Location where, InvoiceContent content) {

    /** Every field that the law names, one at a time. */
    static Stream<BrokenInvoice> all() {
        return Stream.of(
                // art. 35a(1), point by point
                broken(
                        "NL-35A-1-A",
                        "art. 35a(1)(a) Wet OB",
                        "BT-2",
                        "issueDate",
                        Samples.domestic(),
                        Removal.of(b -> b.issueDate(null))),
                broken(
                        "NL-35A-1-B",
                        "art. 35a(1)(b) Wet OB",
                        "BT-1",
                        "number",
                        Samples.domestic(),
                        Removal.of(b -> b.number(" "))),
                broken(
                        "NL-35A-1-C",
                        "art. 35a(1)(c) Wet OB",
                        "BT-31",
                        "seller.vatIdentifier",
                        Samples.domestic(),
                        Removal.seller(s -> s.vatIdentifier(null))),
                broken(
                        "NL-35A-1-D",
                        "art. 35a(1)(d) Wet OB",
                        "BT-48",
                        "buyer.vatIdentifier",
                        Samples.reverseCharged(),
                        Removal.buyer(s -> s.vatIdentifier(null))),
                broken(
                        "NL-35A-1-D",
                        "art. 35a(1)(d) Wet OB",
                        "BT-48",
                        "buyer.vatIdentifier",
                        Samples.intraCommunity(),
                        Removal.buyer(s -> s.vatIdentifier(null))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-27",
                        "seller.name",
                        Samples.domestic(),
                        Removal.seller(s -> s.name(null))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-35",
                        "seller.address.lines",
                        Samples.domestic(),
                        Removal.seller(s -> s.address(Removal.address(List.of(), "9711 KS", "Groningen", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-38",
                        "seller.address.postCode",
                        Samples.domestic(),
                        Removal.seller(s -> s.address(AddressContent.of("Vismarkt 12", "", "Groningen", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-37",
                        "seller.address.city",
                        Samples.domestic(),
                        Removal.seller(s -> s.address(AddressContent.of("Vismarkt 12", "9711 KS", "", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BG-5",
                        "seller.address",
                        Samples.domestic(),
                        Removal.seller(s -> s.address(AddressContent.in("NL")))),
                broken(
                        "NL-35A-1-E-BOX",
                        "art. 35a(1)(e) Wet OB",
                        "BT-35",
                        "seller.address.lines",
                        Samples.domestic(),
                        Removal.seller(s -> s.address(AddressContent.of("Postbus 12", "9700 AA", "Groningen", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-44",
                        "buyer.name",
                        Samples.domestic(),
                        Removal.buyer(s -> s.name(null))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-50",
                        "buyer.address.lines",
                        Samples.domestic(),
                        Removal.buyer(s -> s.address(Removal.address(List.of(), "8911 AB", "Leeuwarden", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-53",
                        "buyer.address.postCode",
                        Samples.domestic(),
                        Removal.buyer(s -> s.address(AddressContent.of("Kade 3", "", "Leeuwarden", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BT-52",
                        "buyer.address.city",
                        Samples.domestic(),
                        Removal.buyer(s -> s.address(AddressContent.of("Kade 3", "8911 AB", "", "NL")))),
                broken(
                        "NL-35A-1-E",
                        "art. 35a(1)(e) Wet OB",
                        "BG-8",
                        "buyer.address",
                        Samples.domestic(),
                        Removal.buyer(s -> s.address(AddressContent.none()))),
                broken(
                        "NL-35A-1-E-BOX",
                        "art. 35a(1)(e) Wet OB",
                        "BT-50",
                        "buyer.address.lines",
                        Samples.domestic(),
                        Removal.buyer(s -> s.address(AddressContent.of("P.O. Box 12", "8900 AA", "Leeuwarden", "NL")))),
                broken(
                        "NL-35A-1-F",
                        "art. 35a(1)(f) Wet OB",
                        "BT-129",
                        "lines[1].quantity",
                        Samples.domestic(),
                        Removal.line(l -> l.quantity(null))),
                broken(
                        "NL-35A-1-F",
                        "art. 35a(1)(f) Wet OB",
                        "BT-153",
                        "lines[1].name",
                        Samples.domestic(),
                        Removal.line(l -> l.name(null))),
                broken(
                        "NL-35A-1-F",
                        "art. 35a(1)(f) Wet OB",
                        "BG-25",
                        "lines",
                        Samples.domestic(),
                        Removal.of(b -> b.lines(List.of()))),
                broken(
                        "NL-35A-1-G",
                        "art. 35a(1)(g) Wet OB",
                        "BT-72",
                        "delivery.date",
                        Samples.domestic(),
                        Removal.of(b -> b.delivery(DeliveryContent.none()))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BG-23",
                        "vatBreakdown",
                        Samples.domestic(),
                        Removal.of(b -> b.vatBreakdown(List.of()))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BG-23",
                        "vatBreakdown",
                        Samples.domestic(),
                        Removal.of(b -> b.vatBreakdown(
                                List.of(Samples.domestic().vatBreakdown().getFirst())))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-116",
                        "vatBreakdown[1].taxableAmount",
                        Samples.domestic(),
                        Removal.group(Removal::withoutTaxableAmount)),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-146",
                        "lines[1].price.net",
                        Samples.domestic(),
                        Removal.line(l -> l.price(Removal.withoutNet(l.build().price())))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-136",
                        "lines[1].allowances[0].amount",
                        Samples.domestic(),
                        Removal.line(l -> l.allowances(List.of(
                                Removal.withoutAmount(l.build().allowances().getFirst()))))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-141",
                        "lines[1].charges[0].amount",
                        Samples.domestic(),
                        Removal.line(l -> l.charges(List.of(
                                Removal.withoutAmount(l.build().charges().getFirst()))))),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-92",
                        "allowances[0].amount",
                        Samples.domestic(),
                        Removal.allowance(Removal::withoutAmount)),
                broken(
                        "NL-35A-1-H",
                        "art. 35a(1)(h) Wet OB",
                        "BT-99",
                        "charges[0].amount",
                        Samples.domestic(),
                        Removal.charge(Removal::withoutAmount)),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-152",
                        "lines[1].vat.rate",
                        Samples.domestic(),
                        Removal.line(l -> l.vat(Removal.withoutRate(l.build().vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-151",
                        "lines[1].vat.category",
                        Samples.domestic(),
                        Removal.line(
                                l -> l.vat(Removal.withoutCategory(l.build().vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-96",
                        "allowances[0].vat.rate",
                        Samples.domestic(),
                        Removal.allowance(a -> a.vat(Removal.withoutRate(a.vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-95",
                        "allowances[0].vat.category",
                        Samples.domestic(),
                        Removal.allowance(a -> a.vat(Removal.withoutCategory(a.vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-103",
                        "charges[0].vat.rate",
                        Samples.domestic(),
                        Removal.charge(a -> a.vat(Removal.withoutRate(a.vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-102",
                        "charges[0].vat.category",
                        Samples.domestic(),
                        Removal.charge(a -> a.vat(Removal.withoutCategory(a.vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-119",
                        "vatBreakdown[1].vat.rate",
                        Samples.domestic(),
                        Removal.group(g -> Removal.withVat(g, Removal.withoutRate(g.vat())))),
                broken(
                        "NL-35A-1-I",
                        "art. 35a(1)(i) Wet OB",
                        "BT-152",
                        "lines[0].vat.rate",
                        Samples.intraCommunity(),
                        Removal.line(l -> l.vat(Removal.withoutRate(l.build().vat())))),
                broken(
                        "NL-35A-1-J",
                        "art. 35a(1)(j) Wet OB",
                        "BT-117",
                        "vatBreakdown[1].vatAmount",
                        Samples.domestic(),
                        Removal.group(Removal::withoutVatAmount)),
                broken(
                        "NL-35A-1-J",
                        "art. 35a(1)(j) Wet OB",
                        "BT-110",
                        "totals.vat",
                        Samples.domestic(),
                        Removal.totals(t -> t.vat(null))),
                broken(
                        "NL-35A-1-K",
                        "art. 35a(1)(k) Wet OB",
                        "BT-22",
                        "notes",
                        Samples.selfBilled(),
                        Removal.of(b -> b.notes(List.of("Bedankt")))),
                broken(
                        "NL-35A-1-L",
                        "art. 35a(1)(l) Wet OB",
                        "BT-120",
                        "vatBreakdown[0].reason.text",
                        Samples.exempt(),
                        Removal.group(Removal::withoutReason)),
                broken(
                        "NL-35A-1-L",
                        "art. 35a(1)(l) Wet OB",
                        "BT-120",
                        "vatBreakdown[0].reason.text",
                        Samples.intraCommunity(),
                        Removal.group(Removal::withoutReason)),
                broken(
                        "NL-35A-1-M",
                        "art. 35a(1)(m) Wet OB",
                        "BT-120",
                        "vatBreakdown[0].reason.text",
                        Samples.reverseCharged(),
                        Removal.group(Removal::withoutReason)),
                broken(
                        "NL-35A-1-M",
                        "art. 35a(1)(m) Wet OB",
                        "BT-120",
                        "vatBreakdown[0].reason.text",
                        Samples.reverseCharged(),
                        Removal.group(g -> g.because(ReasonContent.of("0% btw", "VATEX-EU-AE")))),
                // art. 35a(2), point by point
                broken(
                        "NL-35A-2-A",
                        "art. 35a(2)(a) Wet OB",
                        "BT-2",
                        "issueDate",
                        Samples.simplified(),
                        Removal.of(b -> b.issueDate(null))),
                broken(
                        "NL-35A-2-B",
                        "art. 35a(2)(b) Wet OB",
                        "BT-27",
                        "seller.name",
                        Samples.simplified(),
                        Removal.seller(s -> s.name(null))),
                broken(
                        "NL-35A-2-B",
                        "art. 35a(2)(b) Wet OB",
                        "BT-31",
                        "seller.vatIdentifier",
                        Samples.simplified(),
                        Removal.of(b ->
                                b.seller(PartyContent.builder().name("Studio").build()))),
                broken(
                        "NL-35A-2-C",
                        "art. 35a(2)(c) Wet OB",
                        "BT-153",
                        "lines[0].name",
                        Samples.simplified(),
                        Removal.line(l -> l.name(null))),
                broken(
                        "NL-35A-2-C",
                        "art. 35a(2)(c) Wet OB",
                        "BG-25",
                        "lines",
                        Samples.simplified(),
                        Removal.of(b -> b.lines(List.of())
                                .totals(b.build().totals().toBuilder()
                                        .vat(number("8.26"))
                                        .build()))),
                broken(
                        "NL-35A-2-D",
                        "art. 35a(2)(d) Wet OB",
                        "BT-110",
                        "totals.vat",
                        Samples.simplified(),
                        Removal.line(l -> l.vat(Removal.withoutRate(l.build().vat())))),
                broken(
                        "NL-35A-2-E",
                        "art. 35a(2)(e) Wet OB",
                        "BG-3",
                        "precedingInvoices",
                        Samples.simplifiedCreditNote(),
                        Removal.of(b -> b.precedingInvoices(List.of()))),
                // elsewhere in the law
                broken(
                        "NL-34D",
                        "art. 34d Wet OB",
                        "",
                        "simplified",
                        Samples.simplified(),
                        Removal.totals(t -> t.includingVat(number("100.01")))),
                broken(
                        "NL-34F",
                        "art. 34f Wet OB",
                        "BG-3",
                        "precedingInvoices",
                        Samples.creditNote(),
                        Removal.of(b -> b.precedingInvoices(List.of()))),
                broken(
                        "NL-34F",
                        "art. 34f Wet OB",
                        "BG-3",
                        "precedingInvoices",
                        Samples.creditNote(),
                        Removal.of(b -> b.precedingInvoices(List.of(new PrecedingInvoiceContent(
                                Optional.empty(), Optional.of(LocalDate.of(2026, 10, 31))))))),
                broken(
                        "NL-35A-4",
                        "art. 35a(4) Wet OB",
                        "BT-6",
                        "taxCurrency",
                        Samples.inDollars(),
                        Removal.of(b -> b.taxCurrency("USD"))),
                broken(
                        "NL-35A-4",
                        "art. 35a(4) Wet OB",
                        "BT-111",
                        "totals.vatInTaxCurrency",
                        Samples.inDollars(),
                        Removal.totals(t -> t.vatInTaxCurrency(null))),
                broken(
                        "NL-37",
                        "art. 37 Wet OB",
                        "BT-117",
                        "vatBreakdown[0].vatAmount",
                        Samples.exempt(),
                        Removal.group(g -> new VatBreakdownContent(
                                g.vat(), g.taxableAmount(), Optional.of(number("16.80")), g.reason()))),
                broken(
                        "NL-HRW-27",
                        "art. 27 Handelsregisterwet 2007",
                        "BT-30",
                        "seller.legalRegistration",
                        Samples.domestic(),
                        Removal.seller(s -> s.legalRegistration(IdentifierContent.none()))));
    }

    private static BrokenInvoice broken(
            String rule, String law, String term, String path, InvoiceContent lawful, Removal removal) {
        return new BrokenInvoice(rule, law, new Location(path, term), removal.apply(lawful));
    }

    @Override
    public String toString() {
        return rule + " " + where;
    }
}
