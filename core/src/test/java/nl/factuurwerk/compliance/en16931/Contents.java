package nl.factuurwerk.compliance.en16931;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;

/** Documents that no rule has anything to say against: one for each category of VAT. */
final class Contents {

    static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);
    static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    /** Every category of VAT that has ten rules of its own. */
    static final List<String> CATEGORIES = List.of("S", "Z", "E", "AE", "K", "G", "O", "L", "M");

    private Contents() {}

    static Decimal number(String text) {
        return Decimal.of(text);
    }

    static VatContent vat(String category) {
        return switch (category) {
            case "S" -> VatContent.of("S", number("21"));
            case "L" -> VatContent.of("L", number("7"));
            case "M" -> VatContent.of("M", number("4"));
            case "B" -> VatContent.of("B", number("22"));
            case "O" -> VatContent.of("O");
            default -> VatContent.of(category, Decimal.ZERO);
        };
    }

    /** Two units at 50.00 less 4.00 plus 2.00 on the line, less 10.00 plus 5.00 on the whole: 93.00 before VAT. */
    static InvoiceContent of(String category, EInvoiceProfile profile) {
        VatContent vat = vat(category);
        Decimal tax = vat.rate().map(rate -> number("0.93").times(rate)).orElse(Decimal.ZERO);
        VatBreakdownContent group = VatBreakdownContent.of(vat, number("93.00"), tax);
        boolean reason = List.of("E", "AE", "K", "G", "O").contains(category);
        return InvoiceContent.builder()
                .number("2026-0417")
                .issueDate(ISSUED)
                .typeCode("380")
                .currency("EUR")
                .dueDate(ISSUED.plusDays(30))
                .process(profile.process())
                .notes(List.of(NoteContent.of("Bedankt")))
                .references(ReferencesContent.builder()
                        .buyerReference("Afdeling 3")
                        .purchaseOrder("PO-1")
                        .invoicedObject(IdentifierContent.of("871234567890123456", "MG"))
                        .build())
                .precedingInvoices(List.of(new PrecedingInvoiceContent(Optional.of("2026-0001"), Optional.empty())))
                .supportingDocuments(List.of(SupportingDocumentContent.of("T-1")
                        .with(AttachmentContent.of(new byte[] {1}, "text/csv", "uren.csv"))))
                .seller(seller(category))
                .buyer(buyer(category))
                .delivery(DeliveryContent.on(LAST)
                        .to(AddressContent.in(country(category)))
                        .at(IdentifierContent.of("8712345678906", "0088")))
                .period(new PeriodContent(Optional.of(FIRST), Optional.of(LAST)))
                .payment(PaymentContent.by("58").into(List.of(AccountContent.of("NL91ABNA0417164300"))))
                .lines(List.of(line(vat, country(category))))
                .allowances(List.of(extra("10.00", "Vaste klant").vat(vat)))
                .charges(List.of(extra("5.00", "Verzending").vat(vat)))
                .vatBreakdown(List.of(reason ? group.because(ReasonContent.of("Geen btw")) : group))
                .totals(TotalsContent.builder()
                        .lines(number("98.00"))
                        .allowances(number("10.00"))
                        .charges(number("5.00"))
                        .excludingVat(number("93.00"))
                        .vat(tax)
                        .includingVat(number("93.00").plus(tax))
                        .prepaid(number("3.00"))
                        .rounding(number("0.01"))
                        .payable(number("90.01").plus(tax))
                        .build())
                .build();
    }

    private static LineContent line(VatContent vat, String origin) {
        return LineContent.builder()
                .id("1")
                .object(IdentifierContent.of("871234567890123456", "MG"))
                .quantity(number("2"))
                .unit("HUR")
                .net(number("98.00"))
                .orderLine("7")
                .period(new PeriodContent(Optional.of(FIRST), Optional.of(LAST)))
                .allowances(List.of(extra("4.00", "Korting")))
                .charges(List.of(extra("2.00", "Toeslag")))
                .price(new PriceContent(
                        Optional.of(number("50.00")),
                        Optional.of(number("5.00")),
                        Optional.of(number("55.00")),
                        Optional.of(number("1")),
                        Optional.of("HUR")))
                .vat(vat)
                .name("Ontwerp")
                .item(new ItemContent(
                        Optional.of("B-1"),
                        IdentifierContent.of("8712345678906", "0160"),
                        List.of(ClassificationContent.of("79822500-7", "STI")),
                        Optional.of(origin),
                        List.of(AttributeContent.of("Kleur", "Blauw"))))
                .build();
    }

    private static AllowanceChargeContent extra(String amount, String reason) {
        return AllowanceChargeContent.of(number(amount), ReasonContent.of(reason));
    }

    private static PartyContent seller(String category) {
        PartyContent.Builder seller = PartyContent.builder()
                .name("Studio Noorderlicht B.V.")
                .tradingName("Noorderlicht")
                .identifiers(List.of(IdentifierContent.of("8712345678906", "0088")))
                .legalRegistration(IdentifierContent.of("12345678", "0106"))
                .endpoint(IdentifierContent.of("12345678", "0106"))
                .address(AddressContent.of("Vismarkt 12", "9711 KS", "Groningen", category.equals("B") ? "IT" : "NL"));
        return category.equals("O")
                ? seller.build()
                : seller.vatIdentifier("NL123456789B13").build();
    }

    private static PartyContent buyer(String category) {
        PartyContent.Builder buyer = PartyContent.builder()
                .name("Brouwerij De Hop")
                .endpoint(IdentifierContent.of("87654321", "0106"))
                .legalRegistration(IdentifierContent.of("87654321", "0106"))
                .address(AddressContent.of("Kade 3", "8911 AB", "Leeuwarden", country(category)));
        return category.equals("K") ? buyer.vatIdentifier("BE0123456749").build() : buyer.build();
    }

    private static String country(String category) {
        return switch (category) {
            case "K" -> "BE";
            case "G" -> "US";
            case "B" -> "IT";
            default -> "NL";
        };
    }
}
