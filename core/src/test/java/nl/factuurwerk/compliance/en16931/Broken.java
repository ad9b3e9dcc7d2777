package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Contents.number;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/** For each rule a change that breaks it, made to a document that breaks none. */
final class Broken {

    private static final Decimal LONG = number("1.001");
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
    private static final AddressContent REGIONAL = new AddressContent(
            List.of("Kade 3", "Hal 2", "Achterom"),
            Optional.of("Leeuwarden"),
            Optional.of("8911 AB"),
            Optional.of("Friesland"),
            Optional.of("NL"));

    private Broken() {}

    /** Changes of a document of category S that break the standard, the ten rules of each category left aside. */
    static Map<String, UnaryOperator<InvoiceContent>> standard() {
        Map<String, UnaryOperator<InvoiceContent>> all = new LinkedHashMap<>();
        all.put("BR-01", content(b -> b.process(ProcessContent.none())));
        all.put("BR-02", content(b -> b.number(null)));
        all.put("BR-03", content(b -> b.issueDate(null)));
        all.put("BR-04", content(b -> b.typeCode(null)));
        all.put("BR-05", content(b -> b.currency(null)));
        all.put("BR-06", seller(b -> b.name(null)));
        all.put("BR-07", buyer(b -> b.name(null)));
        all.put("BR-08", seller(b -> b.address(AddressContent.none())));
        all.put("BR-09", seller(b -> b.address(AddressContent.of("Vismarkt 12", "", "", ""))));
        all.put("BR-10", buyer(b -> b.address(AddressContent.none())));
        all.put("BR-11", buyer(b -> b.address(AddressContent.of("Kade 3", "", "", ""))));
        all.put("BR-12", totals(b -> b.lines(null)));
        all.put("BR-13", totals(b -> b.excludingVat(null)));
        all.put("BR-14", totals(b -> b.includingVat(null)));
        all.put("BR-15", totals(b -> b.payable(null)));
        all.put("BR-16", content(b -> b.lines(List.of())));
        all.put("BR-17", content(b -> b.payee(PartyContent.builder().name("Noorderlicht").build())));
        all.put("BR-18", representative(b -> b.name(null)));
        all.put("BR-19", representative(b -> b.address(AddressContent.none())));
        all.put("BR-20", representative(b -> b.address(AddressContent.of("Laan 1", "", "", ""))));
        all.put("BR-21", line(b -> b.id(null)));
        all.put("BR-22", line(b -> b.quantity(null)));
        all.put("BR-23", line(b -> b.unit(null)));
        all.put("BR-24", line(b -> b.net(null)));
        all.put("BR-25", line(b -> b.name(null)));
        all.put("BR-26", line(b -> b.price(PriceContent.none())));
        all.put("BR-27", line(b -> b.price(PriceContent.of(number("-0.01")))));
        all.put("BR-28", line(b -> b.price(price("50", "-105", "-55", "1", "HUR"))));
        all.put("BR-29", content(b -> b.period(backwards())));
        all.put("BR-30", line(b -> b.period(backwards())));
        all.put("BR-31", allowance(it -> extra(null, it.reason(), it.vat())));
        all.put("BR-32", allowance(it -> it.vat(VatContent.none())));
        all.put("BR-33", allowance(it -> extra("10", ReasonContent.none(), it.vat())));
        all.put("BR-36", charge(it -> extra(null, it.reason(), it.vat())));
        all.put("BR-37", charge(it -> it.vat(VatContent.none())));
        all.put("BR-38", charge(it -> extra("5", ReasonContent.none(), it.vat())));
        all.put("BR-41", lineAllowance(it -> extra(null, it.reason(), it.vat())));
        all.put("BR-42", lineAllowance(it -> extra("4", ReasonContent.none(), it.vat())));
        all.put("BR-43", lineCharge(it -> extra(null, it.reason(), it.vat())));
        all.put("BR-44", lineCharge(it -> extra("2", ReasonContent.none(), it.vat())));
        all.put("BR-45", group(it -> new VatBreakdownContent(it.vat(), Optional.empty(), it.vatAmount(), it.reason())));
        all.put("BR-46", group(it -> new VatBreakdownContent(
                it.vat(), it.taxableAmount(), Optional.empty(), it.reason())));
        all.put("BR-47", group(it -> vat(it, new VatContent(Optional.empty(), it.vat().rate()))));
        all.put("BR-48", group(it -> vat(it, VatContent.of("S"))));
        all.put("BR-49", content(b -> b.payment(PaymentContent.none().remittance("2026-0417"))));
        all.put("BR-50", content(b -> b.payment(PaymentContent.by("58").into(List.of(AccountContent.of(""))))));
        all.put("BR-51", content(b -> b.payment(
                PaymentContent.by("48").card(new CardContent(Optional.of("5500000000000004"), Optional.empty())))));
        all.put("BR-52", content(b -> b.supportingDocuments(List.of(SupportingDocumentContent.of("")))));
        all.put("BR-53", content(b -> b.taxCurrency("USD")));
        all.put("BR-54", item(it -> it.attributes(List.of(AttributeContent.of("Kleur", "")))));
        all.put("BR-55", content(b -> b.precedingInvoices(List.of(PrecedingInvoiceContent.of("", EARLY)))));
        all.put("BR-56", representative(b -> b.vatIdentifier(null)));
        all.put("BR-57", content(b -> b.delivery(DeliveryContent.on(EARLY).to(AddressContent.of("Kade 3", "", "", "")))));
        all.put("BR-61", content(b -> b.payment(PaymentContent.by("30"))));
        all.put("BR-62", seller(b -> b.endpoint(IdentifierContent.of("12345678"))));
        all.put("BR-63", buyer(b -> b.endpoint(IdentifierContent.of("12345678"))));
        all.put("BR-64", item(it -> it.standardIdentifier(IdentifierContent.of("8712345678906"))));
        all.put("BR-65", item(it -> it.classifications(List.of(ClassificationContent.of("79822500-7", "")))));
        all.put("BR-CO-03", content(b -> b.taxPointDate(EARLY).taxPointCode("35")));
        all.put("BR-CO-04", line(b -> b.vat(VatContent.none())));
        all.put("BR-CO-09", buyer(b -> b.vatIdentifier("123456789B13")));
        all.put("BR-CO-10", totals(b -> b.lines(number("98.01"))));
        all.put("BR-CO-11", totals(b -> b.allowances(null)));
        all.put("BR-CO-12", totals(b -> b.charges(null)));
        all.put("BR-CO-13", totals(b -> b.excludingVat(number("93.01"))));
        all.put("BR-CO-14", totals(b -> b.vat(number("19.54"))));
        all.put("BR-CO-15", totals(b -> b.includingVat(number("112.54"))));
        all.put("BR-CO-16", totals(b -> b.payable(number("109.55"))));
        all.put("BR-CO-17", group(it -> VatBreakdownContent.of(it.vat(), number("93"), number("20.53"))));
        all.put("BR-CO-18", content(b -> b.vatBreakdown(List.of())));
        all.put("BR-CO-21", all.get("BR-33"));
        all.put("BR-CO-22", all.get("BR-38"));
        all.put("BR-CO-23", all.get("BR-42"));
        all.put("BR-CO-24", all.get("BR-44"));
        all.put("BR-CO-26", seller(b -> b.vatIdentifier(null)
                .legalRegistration(IdentifierContent.none())
                .identifiers(List.of(IdentifierContent.of("NL98ZZZ999999990000", "SEPA")))));
        all.put("BR-DEC-01", allowance(it -> extra("10.001", it.reason(), it.vat())));
        all.put("BR-DEC-02", allowance(it -> it.percentage(LONG, LONG)));
        all.put("BR-DEC-05", charge(it -> extra("5.001", it.reason(), it.vat())));
        all.put("BR-DEC-06", charge(it -> it.percentage(LONG, LONG)));
        all.put("BR-DEC-09", totals(b -> b.lines(LONG)));
        all.put("BR-DEC-10", totals(b -> b.allowances(LONG)));
        all.put("BR-DEC-11", totals(b -> b.charges(LONG)));
        all.put("BR-DEC-12", totals(b -> b.excludingVat(LONG)));
        all.put("BR-DEC-13", totals(b -> b.vat(LONG)));
        all.put("BR-DEC-14", totals(b -> b.includingVat(LONG)));
        all.put("BR-DEC-15", totals(b -> b.vatInTaxCurrency(LONG)));
        all.put("BR-DEC-16", totals(b -> b.prepaid(LONG)));
        all.put("BR-DEC-17", totals(b -> b.rounding(LONG)));
        all.put("BR-DEC-18", totals(b -> b.payable(LONG)));
        all.put("BR-DEC-19", group(it -> VatBreakdownContent.of(it.vat(), LONG, number("19.53"))));
        all.put("BR-DEC-20", group(it -> VatBreakdownContent.of(it.vat(), number("93"), number("19.531"))));
        all.put("BR-DEC-23", line(b -> b.net(LONG)));
        all.put("BR-DEC-24", lineAllowance(it -> extra("4.001", it.reason(), it.vat())));
        all.put("BR-DEC-25", lineAllowance(it -> it.percentage(LONG, LONG)));
        all.put("BR-DEC-27", lineCharge(it -> extra("2.001", it.reason(), it.vat())));
        all.put("BR-DEC-28", lineCharge(it -> it.percentage(LONG, LONG)));
        all.put("BR-B-01", line(b -> b.vat(Contents.vat("B"))));
        all.put("BR-B-02", line(b -> b.vat(Contents.vat("B"))));
        all.putAll(codes());
        return all;
    }

    private static Map<String, UnaryOperator<InvoiceContent>> codes() {
        Map<String, UnaryOperator<InvoiceContent>> all = new LinkedHashMap<>();
        all.put("BR-CL-01", content(b -> b.typeCode("999")));
        all.put("BR-CL-04", content(b -> b.currency("EURO")));
        all.put("BR-CL-05", content(b -> b.taxCurrency("USDX")));
        all.put("BR-CL-06", content(b -> b.taxPointCode("36")));
        all.put("BR-CL-07", line(b -> b.object(IdentifierContent.of("1", "QQQ"))));
        all.put("BR-CL-08", content(b -> b.notes(List.of(NoteContent.of("Noot", "QQQ")))));
        all.put("BR-CL-10", buyer(b -> b.identifiers(List.of(IdentifierContent.of("1", "SEPA")))));
        all.put("BR-CL-11", seller(b -> b.legalRegistration(IdentifierContent.of("1", "9944"))));
        all.put("BR-CL-13", item(it -> it.classifications(List.of(ClassificationContent.of("79822500-7", "CPV")))));
        all.put("BR-CL-14", buyer(b -> b.address(AddressContent.in("EL"))));
        all.put("BR-CL-15", item(it -> it.origin("EL")));
        all.put("BR-CL-16", content(b -> b.payment(PaymentContent.by("71"))));
        all.put("BR-CL-17", charge(it -> it.vat(VatContent.of("X", Decimal.ONE))));
        all.put("BR-CL-18", line(b -> b.vat(VatContent.of("X", Decimal.ONE))));
        all.put("BR-CL-19", lineAllowance(it -> extra("4", ReasonContent.of("Korting", "AA"), it.vat())));
        all.put("BR-CL-20", charge(it -> extra("5", ReasonContent.of("Toeslag", "95"), it.vat())));
        all.put("BR-CL-21", item(it -> it.standardIdentifier(IdentifierContent.of("1", "GTIN"))));
        all.put("BR-CL-22", group(it -> it.because(ReasonContent.of("Vrij", "VATEX-EU"))));
        all.put("BR-CL-23", line(b -> b.unit("HOUR")));
        all.put("BR-CL-24", content(b -> b.supportingDocuments(List.of(
                SupportingDocumentContent.of("T-1").with(AttachmentContent.of(new byte[] {1}, "text/xml", "a.xml"))))));
        all.put("BR-CL-25", seller(b -> b.endpoint(IdentifierContent.of("1", "0003"))));
        all.put("BR-CL-26", content(b -> b.delivery(DeliveryContent.on(EARLY).at(IdentifierContent.of("1", "GLN")))));
        return all;
    }

    /** Changes of a document of a category that break the rules of that category. */
    static Map<String, UnaryOperator<InvoiceContent>> category(String code, String prefix) {
        boolean charges = Contents.vat(code).rate().filter(rate -> rate.signum() > 0).isPresent();
        VatContent wrong = wrongRate(code);
        UnaryOperator<InvoiceContent> unknown = code.equals("O")
                ? buyer(b -> b.vatIdentifier("NL123456789B13"))
                : seller(b -> b.vatIdentifier(null));
        Map<String, UnaryOperator<InvoiceContent>> all = new LinkedHashMap<>();
        all.put("01", content(b -> b.vatBreakdown(List.of())));
        all.put("02", unknown);
        all.put("03", unknown);
        all.put("04", unknown);
        all.put("05", line(b -> b.vat(wrong)));
        all.put("06", allowance(it -> it.vat(wrong)));
        all.put("07", charge(it -> it.vat(wrong)));
        all.put("08", group(it -> new VatBreakdownContent(
                it.vat(), Optional.of(number(charges ? "94.00" : "93.01")), it.vatAmount(), it.reason())));
        all.put("09", group(it -> new VatBreakdownContent(
                it.vat(),
                it.taxableAmount(),
                Optional.of(it.vatAmount().orElseThrow().plus(charges ? Decimal.ONE : number("0.01"))),
                it.reason())));
        all.put("10", group(it -> it.because(it.reason().isEmpty() ? ReasonContent.of("Vrij") : ReasonContent.none())));
        if (code.equals("K")) {
            all.put("11", content(b -> b.period(PeriodContent.none())
                    .delivery(DeliveryContent.none().to(AddressContent.in("BE")))));
            all.put("12", content(b -> b.delivery(DeliveryContent.on(EARLY))));
        }
        if (code.equals("O")) {
            all.put("11", content -> content.toBuilder()
                    .vatBreakdown(List.of(
                            content.vatBreakdown().getFirst(),
                            VatBreakdownContent.of(Contents.vat("E"), Decimal.ZERO, Decimal.ZERO)))
                    .build());
            all.put("12", line(b -> b.vat(Contents.vat("E"))));
            all.put("13", allowance(it -> it.vat(Contents.vat("E"))));
            all.put("14", charge(it -> it.vat(Contents.vat("E"))));
        }
        Map<String, UnaryOperator<InvoiceContent>> named = new LinkedHashMap<>();
        all.forEach((rule, change) -> named.put(prefix + "-" + rule, change));
        return named;
    }

    private static VatContent wrongRate(String code) {
        return switch (code) {
            case "S" -> VatContent.of("S", Decimal.ZERO);
            case "L", "M" -> VatContent.of(code, number("-1"));
            case "O" -> VatContent.of("O", Decimal.ZERO);
            default -> VatContent.of(code, Decimal.ONE);
        };
    }

    /** Changes of a document of category S that break NLCIUS. */
    static Map<String, UnaryOperator<InvoiceContent>> nlcius() {
        Map<String, UnaryOperator<InvoiceContent>> all = new LinkedHashMap<>();
        all.put("BR-NL-1", seller(b -> b.legalRegistration(IdentifierContent.of("8712345678906", "0088"))));
        all.put("BR-NL-2", content(b -> b.references(ReferencesContent.none())));
        all.put("BR-NL-3", seller(b -> b.address(AddressContent.of("Vismarkt 12", "", "Groningen", "NL"))));
        all.put("BR-NL-4", buyer(b -> b.address(AddressContent.of("", "8911 AB", "Leeuwarden", "NL"))));
        all.put("BR-NL-5", representative(b -> b.address(AddressContent.of("Laan 1", "1000 AA", "", "NL"))));
        all.put("BR-NL-7", content(b -> b.typeCode("386")));
        all.put("BR-NL-9", content(b -> b.typeCode("384").precedingInvoices(List.of())));
        all.put("BR-NL-10", buyer(b -> b.legalRegistration(IdentifierContent.none())));
        all.put("BR-NL-11", content(b -> b.payment(PaymentContent.none())));
        all.put("BR-NL-12", content(b -> b.payment(PaymentContent.by("10"))));
        all.put("BR-NL-13", content(b -> b.references(
                ReferencesContent.builder().buyerReference("Afdeling 3").build())));
        all.put("BR-CO-25", content(b -> b.dueDate(null)));
        all.put("BR-NL-19", content(b -> b.taxCurrency("USD")));
        all.put("BR-NL-20", content(b -> b.taxPointDate(EARLY)));
        all.put("BR-NL-21", content(b -> b.taxPointCode("35")));
        all.put("BR-NL-24", content(b -> b.precedingInvoices(List.of(PrecedingInvoiceContent.of("2026-0001", EARLY)))));
        all.put("BR-NL-25", seller(b -> b.taxRegistration("1234")));
        all.put("BR-NL-26", seller(b -> b.legalInformation("Kapitaal")));
        all.put("BR-NL-27-1", seller(b -> b.address(REGIONAL)));
        all.put("BR-NL-27-2", buyer(b -> b.address(REGIONAL)));
        all.put("BR-NL-27-3", representative(b -> b.address(REGIONAL)));
        all.put("BR-NL-27-4", content(b -> b.delivery(DeliveryContent.on(EARLY).to(REGIONAL))));
        all.put("BR-NL-28-1", all.get("BR-NL-27-1"));
        all.put("BR-NL-28-2", all.get("BR-NL-27-2"));
        all.put("BR-NL-28-3", all.get("BR-NL-27-3"));
        all.put("BR-NL-28-4", all.get("BR-NL-27-4"));
        AccountContent account = new AccountContent(
                Optional.of("NL91ABNA0417164300"), Optional.of("Noorderlicht"), Optional.of("ABNANL2A"));
        PaymentContent transfer = new PaymentContent(
                        new MeansContent(Optional.of("58"), Optional.of("SEPA")),
                        Optional.empty(),
                        List.of(account),
                        CardContent.none(),
                        PaymentContent.none().directDebit());
        all.put("BR-NL-29", content(b -> b.payment(transfer)));
        all.put("BR-NL-30", content(b -> b.payment(transfer)));
        all.put("BR-NL-31", content(b -> b.payment(transfer)));
        all.put("BR-NL-32-1", lineCharge(it -> extra("2", ReasonContent.of("Toeslag", "AA"), it.vat())));
        all.put("BR-NL-33", totals(b -> b.vatInTaxCurrency(number("20"))));
        all.put("BR-NL-35", group(it -> it.because(ReasonContent.of("Vrij", "VATEX-EU-132"))));
        return all;
    }

    /** Changes of a document of category S that break the rules of Peppol. */
    static Map<String, UnaryOperator<InvoiceContent>> peppol() {
        Map<String, UnaryOperator<InvoiceContent>> all = new LinkedHashMap<>();
        String specification = EInvoiceProfile.PEPPOL.specification();
        all.put("PEPPOL-EN16931-R001", content(b -> b.process(ProcessContent.of(specification))));
        all.put("PEPPOL-EN16931-R002", content(b -> b.notes(NoteContent.of(List.of("Een", "Twee")))));
        all.put("PEPPOL-EN16931-R003", content(b -> b.references(ReferencesContent.none())));
        all.put("PEPPOL-EN16931-R004", content(b -> b.process(EInvoiceProfile.NLCIUS.process())));
        all.put("PEPPOL-EN16931-R005", content(b -> b.taxCurrency("EUR")));
        all.put("PEPPOL-EN16931-R007", content(b -> b.process(ProcessContent.of(specification).in("urn:other"))));
        all.put("PEPPOL-EN16931-R010", buyer(b -> b.endpoint(IdentifierContent.none())));
        all.put("PEPPOL-EN16931-R020", seller(b -> b.endpoint(IdentifierContent.none())));
        all.put("PEPPOL-EN16931-R040", allowance(it -> it.percentage(number("10"), number("100.30"))));
        all.put("PEPPOL-EN16931-R041", lineAllowance(it -> new AllowanceChargeContent(
                it.amount(), Optional.empty(), Optional.of(number("4")), it.reason(), it.vat())));
        all.put("PEPPOL-EN16931-R042", charge(it -> new AllowanceChargeContent(
                it.amount(), Optional.of(number("100")), Optional.empty(), it.reason(), it.vat())));
        all.put("PEPPOL-EN16931-R046", line(b -> b.price(price("50", "5", "54.99", "1", "HUR"))));
        all.put("PEPPOL-EN16931-R053", content(b -> b.vatBreakdown(List.of())));
        all.put("PEPPOL-EN16931-R054", totals(b -> b.vatInTaxCurrency(number("20"))));
        all.put("PEPPOL-EN16931-R055", content -> totals(b -> b.vatInTaxCurrency(number("-20")))
                .apply(content.toBuilder().taxCurrency("USD").build()));
        all.put("PEPPOL-EN16931-R061", content(b -> b.payment(PaymentContent.by("59"))));
        all.put("PEPPOL-EN16931-R110", line(b -> b.period(
                new PeriodContent(Optional.of(EARLY), Optional.of(Contents.LAST)))));
        all.put("PEPPOL-EN16931-R111", line(b -> b.period(
                new PeriodContent(Optional.of(Contents.FIRST), Optional.of(LATE)))));
        all.put("PEPPOL-EN16931-R120", line(b -> b.net(number("98.03"))));
        all.put("PEPPOL-EN16931-R121", line(b -> b.price(price("50", "5", "55", "-1", "HUR"))));
        all.put("PEPPOL-EN16931-R130", line(b -> b.price(price("50", "5", "55", "1", "C62"))));
        all.put("PEPPOL-EN16931-P0100", content(b -> b.typeCode("389")));
        all.put("PEPPOL-EN16931-P0101", content(b -> b.typeCode("261")));
        all.put("PEPPOL-EN16931-P0112", content(b -> b.typeCode("384")));
        Map<String, String> reasons = Map.of(
                "4", "G", "5", "O", "6", "IC", "7", "AE", "8", "D", "9", "F", "10", "I", "11", "J");
        reasons.forEach((rule, code) -> all.put(
                "PEPPOL-EN16931-P01" + (rule.length() == 1 ? "0" : "") + rule,
                group(it -> it.because(ReasonContent.of("Vrij", "VATEX-EU-" + code)))));
        all.put("PEPPOL-EN16931-CL001", codes().get("BR-CL-24"));
        all.put("PEPPOL-EN16931-CL002", codes().get("BR-CL-19"));
        all.put("PEPPOL-EN16931-CL003", codes().get("BR-CL-20"));
        all.put("PEPPOL-EN16931-CL006", codes().get("BR-CL-06"));
        all.put("PEPPOL-EN16931-CL007", codes().get("BR-CL-04"));
        all.put("PEPPOL-EN16931-CL008", seller(b -> b.endpoint(IdentifierContent.of("1", "0220"))));
        Map<String, String> numbers = Map.ofEntries(
                Map.entry("R040", "0088 8712345678905"),
                Map.entry("R041", "0192 123456789"),
                Map.entry("R042", "0184 DK1234567"),
                Map.entry("R043", "0208 0123456789"),
                Map.entry("R049", "0007 5560360794"),
                Map.entry("R050", "0151 51824753557"),
                Map.entry("R052", "0096 123"),
                Map.entry("R053", "0198 12345678"),
                Map.entry("R054", "0106 1234567"),
                Map.entry("R055", "0190 123"),
                Map.entry("R056-1", "9944 NL123456789C13"),
                Map.entry("R057", "0217 123"));
        numbers.forEach((rule, number) -> all.put("PEPPOL-COMMON-" + rule, buyer(b -> b.endpoint(
                IdentifierContent.of(number.substring(5), number.substring(0, 4))))));
        all.put("PEPPOL-COMMON-R056-2", buyer(b -> b.vatIdentifier("NL123456789B1")));
        all.put("NL-R-001", content(b -> b.typeCode("381").precedingInvoices(List.of())));
        all.put("NL-R-002", nlcius().get("BR-NL-3"));
        all.put("NL-R-003", nlcius().get("BR-NL-1"));
        all.put("NL-R-004", nlcius().get("BR-NL-4"));
        all.put("NL-R-005", buyer(b -> b.legalRegistration(IdentifierContent.of("8712345678906", "0088"))));
        all.put("NL-R-006", nlcius().get("BR-NL-5"));
        all.put("NL-R-007", nlcius().get("BR-NL-11"));
        all.put("NL-R-008", nlcius().get("BR-NL-12"));
        all.put("NL-R-009", nlcius().get("BR-NL-13"));
        return all;
    }

    private static UnaryOperator<InvoiceContent> content(UnaryOperator<InvoiceContentBuilder> change) {
        return content -> change.apply(content.toBuilder()).build();
    }

    private static UnaryOperator<InvoiceContent> seller(UnaryOperator<PartyContent.Builder> change) {
        return content -> content.toBuilder()
                .seller(change.apply(content.seller().toBuilder()).build())
                .build();
    }

    private static UnaryOperator<InvoiceContent> buyer(UnaryOperator<PartyContent.Builder> change) {
        return content -> content.toBuilder()
                .buyer(change.apply(content.buyer().toBuilder()).build())
                .build();
    }

    private static UnaryOperator<InvoiceContent> representative(UnaryOperator<PartyContent.Builder> change) {
        PartyContent.Builder representative = PartyContent.builder()
                .name("Kantoor")
                .vatIdentifier("NL123456789B13")
                .address(AddressContent.of("Laan 1", "1000 AA", "Amsterdam", "NL"));
        return content -> content.toBuilder()
                .taxRepresentative(change.apply(representative).build())
                .build();
    }

    private static UnaryOperator<InvoiceContent> totals(UnaryOperator<TotalsContent.Builder> change) {
        return content -> content.toBuilder()
                .totals(change.apply(content.totals().toBuilder()).build())
                .build();
    }

    private static UnaryOperator<InvoiceContent> line(UnaryOperator<LineContent.Builder> change) {
        return content -> content.toBuilder()
                .lines(List.of(
                        change.apply(content.lines().getFirst().toBuilder()).build()))
                .build();
    }

    private static UnaryOperator<InvoiceContent> item(UnaryOperator<ItemContent> change) {
        return content -> line(b -> b.item(
                        change.apply(content.lines().getFirst().item())))
                .apply(content);
    }

    private static UnaryOperator<InvoiceContent> allowance(UnaryOperator<AllowanceChargeContent> change) {
        return content -> content.toBuilder()
                .allowances(List.of(change.apply(content.allowances().getFirst())))
                .build();
    }

    private static UnaryOperator<InvoiceContent> charge(UnaryOperator<AllowanceChargeContent> change) {
        return content -> content.toBuilder()
                .charges(List.of(change.apply(content.charges().getFirst())))
                .build();
    }

    private static UnaryOperator<InvoiceContent> lineAllowance(UnaryOperator<AllowanceChargeContent> change) {
        return content -> line(b -> b.allowances(List.of(change.apply(
                        content.lines().getFirst().allowances().getFirst()))))
                .apply(content);
    }

    private static UnaryOperator<InvoiceContent> lineCharge(UnaryOperator<AllowanceChargeContent> change) {
        return content -> line(b -> b.charges(List.of(
                        change.apply(content.lines().getFirst().charges().getFirst()))))
                .apply(content);
    }

    private static UnaryOperator<InvoiceContent> group(UnaryOperator<VatBreakdownContent> change) {
        return content -> content.toBuilder()
                .vatBreakdown(List.of(change.apply(content.vatBreakdown().getFirst())))
                .build();
    }

    private static VatBreakdownContent vat(VatBreakdownContent group, VatContent vat) {
        return new VatBreakdownContent(vat, group.taxableAmount(), group.vatAmount(), group.reason());
    }

    private static AllowanceChargeContent extra(
            @Nullable String amount, ReasonContent reason, VatContent vat) {
        return new AllowanceChargeContent(
                Optional.ofNullable(amount).map(Decimal::of), Optional.empty(), Optional.empty(), reason, vat);
    }

    private static PriceContent price(String net, String discount, String gross, String base, String unit) {
        return new PriceContent(
                Optional.of(number(net)),
                Optional.of(number(discount)),
                Optional.of(number(gross)),
                Optional.of(number(base)),
                Optional.of(unit));
    }

    private static PeriodContent backwards() {
        return new PeriodContent(Optional.of(LATE), Optional.of(EARLY));
    }
}
