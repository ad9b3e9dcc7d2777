package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Removal.address;
import static nl.factuurwerk.compliance.Removal.allowance;
import static nl.factuurwerk.compliance.Removal.buyer;
import static nl.factuurwerk.compliance.Removal.charge;
import static nl.factuurwerk.compliance.Removal.from;
import static nl.factuurwerk.compliance.Removal.group;
import static nl.factuurwerk.compliance.Removal.line;
import static nl.factuurwerk.compliance.Removal.representative;
import static nl.factuurwerk.compliance.Removal.seller;
import static nl.factuurwerk.compliance.Removal.totals;
import static nl.factuurwerk.compliance.Removal.withVat;
import static nl.factuurwerk.compliance.Removal.withoutAmount;
import static nl.factuurwerk.compliance.Removal.withoutCategory;
import static nl.factuurwerk.compliance.Removal.withoutNet;
import static nl.factuurwerk.compliance.Removal.withoutRate;
import static nl.factuurwerk.compliance.Samples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;

/**
 * A lawful document from which one thing was taken away, and what should be found.
 *
 * @param rule the id of the one rule that should complain
 * @param law the article it should name
 * @param where what it should point at, term first
 * @param content the broken document
 */
record BrokenInvoice(String rule, String law, String where, InvoiceContent content) {

    /** Every field that the law names, one at a time. */
    static Stream<BrokenInvoice> all() {
        return Stream.of(fullInvoice(), simplifiedInvoice(), elsewhere(), timing())
                .flatMap(Function.identity());
    }

    /** Every field that art. 35a(1) Wet OB names, one at a time. */
    private static Stream<BrokenInvoice> fullInvoice() {
        return Stream.of(
                        in(
                                Samples.domestic(),
                                full("A", "BT-2 issueDate", from(b -> b.issueDate(null))),
                                full("B", "BT-1 number", from(b -> b.number(" "))),
                                full("C", "BT-31 seller.vatIdentifier", seller(s -> s.vatIdentifier(null))),
                                full("E", "BT-27 seller.name", seller(s -> s.name(null))),
                                full(
                                        "E",
                                        "BT-35 seller.address.lines",
                                        seller(s -> s.address(address(List.of(), "9711 KS", "Groningen", "NL")))),
                                full(
                                        "E",
                                        "BT-38 seller.address.postCode",
                                        seller(s ->
                                                s.address(AddressContent.of("Vismarkt 12", "", "Groningen", "NL")))),
                                full(
                                        "E",
                                        "BT-37 seller.address.city",
                                        seller(s -> s.address(AddressContent.of("Vismarkt 12", "9711 KS", "", "NL")))),
                                full("E", "BG-5 seller.address", seller(s -> s.address(AddressContent.in("NL")))),
                                full(
                                        "E-BOX",
                                        "BT-35 seller.address.lines",
                                        seller(s -> s.address(
                                                AddressContent.of("Postbus 12", "9700 AA", "Groningen", "NL")))),
                                full("E", "BT-44 buyer.name", buyer(s -> s.name(null))),
                                full(
                                        "E",
                                        "BT-50 buyer.address.lines",
                                        buyer(s -> s.address(address(List.of(), "8911 AB", "Leeuwarden", "NL")))),
                                full(
                                        "E",
                                        "BT-53 buyer.address.postCode",
                                        buyer(s -> s.address(AddressContent.of("Kade 3", "", "Leeuwarden", "NL")))),
                                full(
                                        "E",
                                        "BT-52 buyer.address.city",
                                        buyer(s -> s.address(AddressContent.of("Kade 3", "8911 AB", "", "NL")))),
                                full("E", "BG-8 buyer.address", buyer(s -> s.address(AddressContent.none()))),
                                full(
                                        "E-BOX",
                                        "BT-50 buyer.address.lines",
                                        buyer(s -> s.address(
                                                AddressContent.of("P.O. Box 12", "8900 AA", "Leeuwarden", "NL")))),
                                full("F", "BT-129 lines[1].quantity", line(l -> l.quantity(null))),
                                full("F", "BT-153 lines[1].name", line(l -> l.name(null))),
                                full("F", "BG-25 lines", from(b -> b.lines(List.of()))),
                                full("G", "BT-72 delivery.date", from(b -> b.delivery(DeliveryContent.none()))),
                                full("H", "BG-23 vatBreakdown", from(b -> b.vatBreakdown(List.of()))),
                                full(
                                        "H",
                                        "BG-23 vatBreakdown",
                                        from(b -> b.vatBreakdown(List.of(Samples.domestic()
                                                .vatBreakdown()
                                                .getFirst())))),
                                full("H", "BT-116 vatBreakdown[1].taxableAmount", group(Removal::withoutTaxableAmount)),
                                full(
                                        "H",
                                        "BT-146 lines[1].price.net",
                                        line(l -> l.price(withoutNet(l.build().price())))),
                                full(
                                        "H",
                                        "BT-136 lines[1].allowances[0].amount",
                                        line(l -> l.allowances(List.of(withoutAmount(
                                                l.build().allowances().getFirst()))))),
                                full(
                                        "H",
                                        "BT-141 lines[1].charges[0].amount",
                                        line(l -> l.charges(List.of(withoutAmount(
                                                l.build().charges().getFirst()))))),
                                full("H", "BT-92 allowances[0].amount", allowance(Removal::withoutAmount)),
                                full("H", "BT-99 charges[0].amount", charge(Removal::withoutAmount)),
                                full(
                                        "I",
                                        "BT-152 lines[1].vat.rate",
                                        line(l -> l.vat(withoutRate(l.build().vat())))),
                                full(
                                        "I",
                                        "BT-151 lines[1].vat.category",
                                        line(l ->
                                                l.vat(withoutCategory(l.build().vat())))),
                                full("I", "BT-96 allowances[0].vat.rate", allowance(a -> a.vat(withoutRate(a.vat())))),
                                full(
                                        "I",
                                        "BT-95 allowances[0].vat.category",
                                        allowance(a -> a.vat(withoutCategory(a.vat())))),
                                full("I", "BT-103 charges[0].vat.rate", charge(a -> a.vat(withoutRate(a.vat())))),
                                full(
                                        "I",
                                        "BT-102 charges[0].vat.category",
                                        charge(a -> a.vat(withoutCategory(a.vat())))),
                                full(
                                        "I",
                                        "BT-119 vatBreakdown[1].vat.rate",
                                        group(g -> withVat(g, withoutRate(g.vat())))),
                                full("J", "BT-117 vatBreakdown[1].vatAmount", group(Removal::withoutVatAmount)),
                                full("J", "BT-110 totals.vat", totals(t -> t.vat(null)))),
                        in(
                                Samples.reverseCharged(),
                                full("D", "BT-48 buyer.vatIdentifier", buyer(s -> s.vatIdentifier(null))),
                                full("M", "BT-120 vatBreakdown[0].reason.text", group(Removal::withoutReason)),
                                full(
                                        "M",
                                        "BT-120 vatBreakdown[0].reason.text",
                                        group(g -> g.because(ReasonContent.of("0% btw", "VATEX-EU-AE"))))),
                        in(
                                Samples.intraCommunity(),
                                full("D", "BT-48 buyer.vatIdentifier", buyer(s -> s.vatIdentifier(null))),
                                full(
                                        "I",
                                        "BT-152 lines[0].vat.rate",
                                        line(l -> l.vat(withoutRate(l.build().vat())))),
                                full("L", "BT-120 vatBreakdown[0].reason.text", group(Removal::withoutReason))),
                        in(
                                Samples.selfBilled(),
                                full("K", "BT-22 notes", from(b -> b.notes(NoteContent.of(List.of("Bedankt")))))),
                        in(
                                Samples.exempt(),
                                full("L", "BT-120 vatBreakdown[0].reason.text", group(Removal::withoutReason))),
                        in(
                                Samples.newTransport(),
                                full("N", "BT-154 lines[0].description", line(l -> l.description(null)))),
                        in(
                                Samples.journey(),
                                full(
                                        "O",
                                        "BT-120 vatBreakdown[0].reason.text",
                                        group(g -> g.because(ReasonContent.of("0% btw", "VATEX-EU-D"))))),
                        in(
                                Samples.usedGoods(),
                                full(
                                        "P",
                                        "BT-120 vatBreakdown[0].reason.text",
                                        group(g -> g.because(ReasonContent.of("", "VATEX-EU-F")))),
                                full(
                                        "P",
                                        "BT-120 vatBreakdown[0].reason.text",
                                        group(g -> g.because(ReasonContent.of(
                                                "Bijzondere regeling - kunstvoorwerpen", "VATEX-EU-F"))))),
                        in(
                                Samples.represented(),
                                full("Q", "BT-62 taxRepresentative.name", representative(r -> r.name(null))),
                                full(
                                        "Q",
                                        "BT-63 taxRepresentative.vatIdentifier",
                                        representative(r -> r.vatIdentifier(null))),
                                full(
                                        "Q",
                                        "BG-12 taxRepresentative.address",
                                        representative(r -> r.address(AddressContent.in("NL")))),
                                full(
                                        "Q",
                                        "BT-64 taxRepresentative.address.lines",
                                        representative(
                                                r -> r.address(address(List.of(), "9711 HB", "Groningen", "NL")))),
                                full(
                                        "Q",
                                        "BT-66 taxRepresentative.address.city",
                                        representative(r ->
                                                r.address(AddressContent.of("Zuiderdiep 9", "9711 HB", "", "NL")))),
                                full(
                                        "Q",
                                        "BT-67 taxRepresentative.address.postCode",
                                        representative(r ->
                                                r.address(AddressContent.of("Zuiderdiep 9", "", "Groningen", "NL"))))))
                .flatMap(Function.identity());
    }

    /** Every field that art. 35a(2) Wet OB names, one at a time. */
    private static Stream<BrokenInvoice> simplifiedInvoice() {
        return Stream.of(
                        in(
                                Samples.simplified(),
                                simplified("A", "BT-2 issueDate", from(b -> b.issueDate(null))),
                                simplified("B", "BT-27 seller.name", seller(s -> s.name(null))),
                                simplified(
                                        "B",
                                        "BT-31 seller.vatIdentifier",
                                        from(b -> b.seller(PartyContent.builder()
                                                .name("Studio")
                                                .build()))),
                                simplified("C", "BT-153 lines[0].name", line(l -> l.name(null))),
                                simplified(
                                        "C",
                                        "BG-25 lines",
                                        from(b -> b.lines(List.of())
                                                .totals(b.build().totals().toBuilder()
                                                        .vat(number("8.26"))
                                                        .build()))),
                                simplified(
                                        "D",
                                        "BT-110 totals.vat",
                                        line(l -> l.vat(withoutRate(l.build().vat()))))),
                        in(
                                Samples.simplifiedCreditNote(),
                                simplified("E", "BG-3 precedingInvoices", from(b -> b.precedingInvoices(List.of())))))
                .flatMap(Function.identity());
    }

    /** What the other articles demand. */
    private static Stream<BrokenInvoice> elsewhere() {
        return Stream.of(
                        in(
                                Samples.simplified(),
                                missing(
                                        "NL-34D",
                                        "art. 34d Wet OB",
                                        "simplified",
                                        totals(t -> t.includingVat(number("100.01"))))),
                        in(
                                Samples.creditNote(),
                                missing(
                                        "NL-34F",
                                        "art. 34f Wet OB",
                                        "BG-3 precedingInvoices",
                                        from(b -> b.precedingInvoices(List.of()))),
                                missing(
                                        "NL-34F",
                                        "art. 34f Wet OB",
                                        "BG-3 precedingInvoices",
                                        from(b -> b.precedingInvoices(List.of(new PrecedingInvoiceContent(
                                                Optional.empty(), Optional.of(LocalDate.of(2026, 10, 31)))))))),
                        in(
                                Samples.inDollars(),
                                missing(
                                        "NL-35A-4",
                                        "art. 35a(4) Wet OB",
                                        "BT-6 taxCurrency",
                                        from(b -> b.taxCurrency("USD"))),
                                missing(
                                        "NL-35A-4",
                                        "art. 35a(4) Wet OB",
                                        "BT-111 totals.vatInTaxCurrency",
                                        totals(t -> t.vatInTaxCurrency(null)))),
                        in(
                                Samples.exempt(),
                                missing(
                                        "NL-37",
                                        "art. 37 Wet OB",
                                        "BT-117 vatBreakdown[0].vatAmount",
                                        group(g -> new VatBreakdownContent(
                                                g.vat(),
                                                g.taxableAmount(),
                                                Optional.of(number("16.80")),
                                                g.reason())))),
                        in(
                                Samples.domestic(),
                                missing(
                                        "NL-HRW-27",
                                        "art. 27 Handelsregisterwet 2007",
                                        "BT-30 seller.legalRegistration",
                                        seller(s -> s.legalRegistration(IdentifierContent.none())))))
                .flatMap(Function.identity());
    }

    /** What is issued too early, too late, or for too long a time; each a day off. */
    private static Stream<BrokenInvoice> timing() {
        return Stream.of(
                        in(
                                Samples.domestic(),
                                missing(
                                        "NL-34G",
                                        "art. 34g Wet OB",
                                        "BT-2 issueDate",
                                        from(b -> b.issueDate(LocalDate.of(2026, 12, 16)))),
                                missing(
                                        "NL-13-EARLY",
                                        "art. 13(1) Wet OB",
                                        "BT-72 delivery.date",
                                        from(b -> b.issueDate(LocalDate.of(2026, 11, 13)))),
                                missing(
                                        "NL-35-1",
                                        "art. 35(1) Wet OB",
                                        "BG-14 period",
                                        from(b -> b.delivery(DeliveryContent.none())
                                                .period(new PeriodContent(
                                                        Optional.of(LocalDate.of(2026, 10, 31)),
                                                        Optional.of(LocalDate.of(2026, 11, 14))))))),
                        in(
                                Samples.intraCommunity(),
                                missing(
                                        "NL-34G-10-DAYS",
                                        "art. 222 Directive 2006/112/EC",
                                        "BT-2 issueDate",
                                        from(b -> b.delivery(DeliveryContent.on(LocalDate.of(2030, 7, 1))
                                                        .to(AddressContent.in("BE")))
                                                .issueDate(LocalDate.of(2030, 7, 12))))),
                        in(
                                Samples.prepayment(),
                                missing(
                                        "NL-34G-PREPAYMENT",
                                        "art. 34g Wet OB",
                                        "BT-2 issueDate",
                                        from(b -> b.dueDate(LocalDate.of(2026, 11, 21))))))
                .flatMap(Function.identity());
    }

    private static Stream<BrokenInvoice> in(InvoiceContent lawful, Expectation... expectations) {
        return Stream.of(expectations)
                .map(it -> new BrokenInvoice(
                        it.rule(), it.law(), it.where(), it.removal().apply(lawful)));
    }

    private static Expectation full(String point, String where, Removal removal) {
        return missing("NL-35A-1-" + point, "art. 35a(1)(" + letter(point) + ") Wet OB", where, removal);
    }

    private static Expectation simplified(String point, String where, Removal removal) {
        return missing("NL-35A-2-" + point, "art. 35a(2)(" + letter(point) + ") Wet OB", where, removal);
    }

    private static String letter(String point) {
        return point.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static Expectation missing(String rule, String law, String where, Removal removal) {
        return new Expectation(rule, law, where, removal);
    }

    private record Expectation(String rule, String law, String where, Removal removal) {}

    @Override
    public String toString() {
        return rule + " " + where;
    }
}
