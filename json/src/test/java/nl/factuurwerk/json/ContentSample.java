package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
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
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.Language;

/** A stranger's document that states every term there is, and few of them well. */
final class ContentSample {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final VatContent VAT = VatContent.of("S", Decimal.of("21"));
    private static final ReasonContent REASON = ReasonContent.of("Korting", "95");
    private static final PeriodContent PERIOD =
            new PeriodContent(Optional.of(DAY.minusDays(30)), Optional.of(DAY.minusDays(1)));
    private static final AllowanceChargeContent ADJUSTMENT = AllowanceChargeContent.of(Decimal.of("10.00"), REASON)
            .percentage(Decimal.of("10"), Decimal.of("100.00"))
            .vat(VAT);

    private ContentSample() {}

    static InvoiceContent nothing() {
        return InvoiceContent.builder().build();
    }

    static InvoiceContent full() {
        return InvoiceContent.builder()
                .number("F/1")
                .issueDate(DAY)
                .typeCode("380")
                .currency("USD")
                .taxCurrency("EUR")
                .taxPointDate(DAY.minusDays(1))
                .taxPointCode("35")
                .dueDate(DAY.plusDays(14))
                .references(ReferencesContent.builder()
                        .buyerReference("Afdeling 3")
                        .project("Etiketten")
                        .contract("C/17")
                        .purchaseOrder("PO-1")
                        .salesOrder("SO-1")
                        .receivingAdvice("RA-1")
                        .despatchAdvice("DA-1")
                        .tenderOrLot("T/2026/3")
                        .invoicedObject(IdentifierContent.of("871234567890123456", "MG"))
                        .buyerAccounting("4100")
                        .build())
                .paymentTerms("14 dagen")
                .notes(List.of(NoteContent.of("Noot", "AAI")))
                .process(ProcessContent.of("urn:cen.eu:en16931:2017").in("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"))
                .supportingDocuments(List.of(
                        SupportingDocumentContent.of("T-1")
                                .described("Uren")
                                .with(AttachmentContent.of(new byte[] {1, 2, 3}, "text/csv", "uren.csv")),
                        SupportingDocumentContent.of("T-2").at("https://noorderlicht.example/t2")))
                .precedingInvoices(List.of(PrecedingInvoiceContent.of("F/0", DAY.minusDays(9))))
                .seller(party("Brouwerij"))
                .buyer(party("Café"))
                .payee(party("Factor"))
                .taxRepresentative(party("Kantoor"))
                .delivery(DeliveryContent.on(DAY)
                        .to(AddressContent.in("NL"))
                        .to("Magazijn")
                        .at(IdentifierContent.of("8712345678906", "0088")))
                .period(PERIOD)
                .payment(PaymentContent.by("59")
                        .described("SEPA incasso")
                        .remittance("RF18539007547034")
                        .into(List.of(new AccountContent(
                                Optional.of("NL91ABNA0417164300"), Optional.of("Brouwerij"), Optional.of("ABNANL2A"))))
                        .card(new CardContent(Optional.of("1234"), Optional.of("J. Postma")))
                        .under(new DirectDebitContent(
                                Optional.of("M-1"),
                                Optional.of("NL98ZZZ999999990000"),
                                Optional.of("NL02ABNA0123456789"))))
                .allowances(List.of(ADJUSTMENT))
                .charges(List.of(ADJUSTMENT))
                .totals(totals())
                .vatBreakdown(List.of(VatBreakdownContent.of(VAT, Decimal.of("100.00"), Decimal.of("21.00"))
                        .because(REASON)))
                .lines(List.of(line()))
                .simplified(true)
                .language(Language.DUTCH)
                .build();
    }

    private static PartyContent party(String name) {
        IdentifierContent identifier = IdentifierContent.of("12345678", "0106");
        return PartyContent.builder()
                .name(name)
                .tradingName("De " + name)
                .identifiers(List.of(IdentifierContent.of("1"), identifier))
                .legalRegistration(identifier)
                .vatIdentifier("NL000000000B00")
                .taxRegistration("CHE-123.456.788 MWST")
                .legalInformation("Kapitaal EUR 18.000")
                .endpoint(identifier)
                .address(new AddressContent(
                        List.of("Vismarkt 12"),
                        Optional.of("Groningen"),
                        Optional.of("9711 KS"),
                        Optional.of("Groningen"),
                        Optional.of("NL")))
                .contact(new ContactContent(
                        Optional.of("Joke"), Optional.of("+31 50 123 45 67"), Optional.of("joke@noorderlicht.example")))
                .build();
    }

    private static TotalsContent totals() {
        return TotalsContent.builder()
                .lines(Decimal.of("100.00"))
                .allowances(Decimal.of("10.00"))
                .charges(Decimal.of("10.00"))
                .excludingVat(Decimal.of("100.00"))
                .vat(Decimal.of("21.00"))
                .vatInTaxCurrency(Decimal.of("19.39"))
                .includingVat(Decimal.of("121.01"))
                .prepaid(Decimal.of("1.00"))
                .rounding(Decimal.of("-0.01"))
                .payable(Decimal.of("120.00"))
                .build();
    }

    private static LineContent line() {
        return LineContent.builder()
                .id("1")
                .note("Noot")
                .object(IdentifierContent.of("871234567890123456", "MG"))
                .quantity(Decimal.of("2"))
                .unit("XYZ")
                .net(Decimal.of("100.00"))
                .orderLine("7")
                .buyerAccounting("4100")
                .period(PERIOD)
                .allowances(List.of(ADJUSTMENT))
                .charges(List.of(ADJUSTMENT))
                .price(new PriceContent(
                        Optional.of(Decimal.of("50.00")),
                        Optional.of(Decimal.of("5.00")),
                        Optional.of(Decimal.of("55.00")),
                        Optional.of(Decimal.of("1")),
                        Optional.of("C62")))
                .vat(VAT)
                .name("Bier")
                .description("Blond")
                .itemNumber("ART-1")
                .item(new ItemContent(
                        Optional.of("B-1"),
                        IdentifierContent.of("8712345678906", "0160"),
                        List.of(new ClassificationContent(
                                Optional.of("15961000-3"), Optional.of("STI"), Optional.of("2008"))),
                        Optional.of("BE"),
                        List.of(AttributeContent.of("Kleur", "Blond"))))
                .build();
    }
}
