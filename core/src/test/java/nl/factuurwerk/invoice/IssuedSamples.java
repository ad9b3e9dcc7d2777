package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.Betalingskenmerk;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.CreditorIdentifier;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.DayOfMonth;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.EndOfMonth;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.NetDaysFromReceipt;
import nl.factuurwerk.payment.OnBusinessDay;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.payment.WithDiscount;
import nl.factuurwerk.payment.WithSurcharge;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.ReverseChargeGround;
import nl.factuurwerk.vat.ServiceKind;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Issued documents that between them fill every field and hold every variant, made anew at each call.
 *
 * <p>Their digests are kept, so they stay as they are. A field that a type gains, and a new variant, get a document of
 * their own at the end.
 */
final class IssuedSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant AT = Instant.parse("2026-11-21T10:00:00.000000001Z");
    private static final CurrencyUnit DOLLAR = CurrencyUnit.USD;

    private IssuedSamples() {}

    static List<IssuedDocument> all() {
        return List.of(
                everything(),
                everythingBack(),
                atTheCounter(),
                byCard(),
                byTransfer(),
                coinsBack(),
                inWordsOfItsOwn(),
                lastOfAnOrder(),
                inAgreedTerms());
    }

    /** An invoice in dollars with a value in every field that an invoice may have. */
    static Invoice everything() {
        ExchangeRate rate = new ExchangeRate(CurrencyUnit.EUR, DOLLAR, Decimal.of("1.0825"), DAY, "ECB");
        DirectDebit means = DirectDebit.under("MANDATE-7", CreditorIdentifier.of("NL79ZZZ999999990000"))
                .from(Iban.of("NL91ABNA0417164300"));
        InvoiceHeader.Builder header = header(
                        seller(),
                        buyer(),
                        PaymentTerms.net(30),
                        Optional.of(means),
                        CreditorReference.around("20260001"))
                .kind(DocumentKind.CORRECTED_INVOICE)
                .correction(new Correction(
                        new PrecedingInvoice(Id.of("inv-0"), new DocumentNumber("2026-0000"), DAY.minusDays(9)),
                        CorrectionReason.WRONG_TEXT,
                        "The description was that of another order"))
                .form(InvoiceForm.SIMPLIFIED)
                .checked(VatNumberCheck.valid(VatNumber.of("BE0428759497"), DAY.minusDays(1), "VIES")
                        .withReference("WAPI-1"))
                .delivery(new Delivery(
                        Optional.of(DAY.minusDays(3)),
                        Optional.of(DateRange.of(DAY.minusDays(20), DAY.minusDays(3))),
                        Optional.of(BELGIUM)))
                .references(new References(
                        Optional.of("PO-4711"), Optional.of("Sofie"), Optional.of("Refit"), Optional.of("C-1")))
                .pricing(Pricing.standard().at(rate))
                .language(Language.ENGLISH)
                .note("Thank you for your order.")
                .note("Quote the number of the order.");
        SupplyFacts facts = SupplyFacts.none()
                .nature(SupplyNature.SERVICE)
                .kind(ServiceKind.INTANGIBLE)
                .prepaidOn(DAY.minusDays(30))
                .shippedFrom(NETHERLANDS)
                .performedIn(GERMANY)
                .work(WorkSetting.FOR_CONTRACTOR)
                .worth(eur("12000.00"))
                .classedAbroad(RateClass.REDUCED);
        LineVat taxed =
                new LineVat("DOMESTIC", VatGroup.taxed(percent("21")), "1a", IcpListing.NONE, Optional.of(NETHERLANDS));
        LineVat shifted = new LineVat(
                "INTRA_COMMUNITY_SERVICE",
                VatGroup.untaxed(VatCategory.AE, new ExemptionReason("VAT reverse charged", "VATEX-EU-AE")),
                "3b",
                IcpListing.SERVICES,
                Optional.of(BELGIUM));
        LineItem full = LineItem.of(
                DraftLine.of("Design of the brewery")
                        .details("Drawings and\na model")
                        .quantity(hours("12.5"))
                        .price(new UnitPrice(DOLLAR, Decimal.of("95.1275"), Decimal.of("2")))
                        .vat(VatClass.STANDARD)
                        .facts(facts)
                        .during(DateRange.of(DAY.minusDays(20), DAY.minusDays(10)))
                        .adjust(Adjustment.allowance(Money.of(DOLLAR, 5), "Regular customer")
                                .coded("95"))
                        .adjust(Adjustment.charge(percent("2.5"), "Rush").coded("ABK"))
                        .itemNumber("D-12")
                        .source(new SourceReference("hours", "h-1"))
                        .source(new SourceReference("hours", "h-2"))
                        .build(),
                taxed);
        LineItem second = LineItem.of(
                DraftLine.of("Advice")
                        .quantity(pieces(3))
                        .price(new UnitPrice(DOLLAR, Decimal.of("40"), Decimal.ONE))
                        .vat(VatClass.REDUCED)
                        .build(),
                shifted);
        DocumentAdjustment shared = new DocumentAdjustment(
                AppliedAdjustment.of(
                        Adjustment.allowance(percent("10"), "Autumn").coded("95"), lines(header, full, second)),
                taxed);
        DocumentAdjustment fixed = new DocumentAdjustment(
                AppliedAdjustment.of(Adjustment.charge(Money.of(DOLLAR, 7), "Freight"), Money.of(DOLLAR, 120)),
                shifted);
        return issue(InvoiceCalculator.calculate(header.build(), List.of(full, second), List.of(shared, fixed)));
    }

    /** The base of a share on the document: what the lines of its group come to. */
    private static Money lines(InvoiceHeader.Builder header, LineItem... items) {
        return InvoiceCalculator.calculate(header.build(), List.of(items), List.of())
                .lines()
                .get(0)
                .amount();
    }

    /** A credit note on {@link #everything} that takes back all of it. */
    static CreditNote everythingBack() {
        CreditDraft draft = CreditDraft.of()
                .everything()
                .because(CorrectionReason.RETURNED, "Sent back unopened")
                .note("With our apologies.")
                .note("Set off against the next invoice.")
                .build();
        InvoiceCandidate candidate = CreditComposer.compose(Remainder.of(everything()), draft, DAY.plusDays(4))
                .orThrow();
        return CreditNote.issue(
                withoutWords(candidate), Id.of("credit-1"), new DocumentNumber("C2026-0001"), AT.plusSeconds(9));
    }

    /** To a person, in euro with VAT, paid in coins, with a line of each class. */
    private static Invoice atTheCounter() {
        Party joke = Person.named("Joke de Vries")
                .address("Laan 1", "9711 KS", "Groningen", NETHERLANDS)
                .build();
        InvoiceHeader header = header(
                        seller(),
                        joke,
                        PaymentTerms.atOnce(),
                        Optional.of(Cash.roundedTo(eur("0.05"))),
                        Betalingskenmerk.of("5000056789012345"))
                .pricing(Pricing.standard().with(PriceMode.INCLUDING).with(VatRounding.PER_LINE))
                .build();
        return issue(InvoiceCalculator.calculate(
                header,
                List.of(
                        item(VatClass.ZERO, "1.03"),
                        item(VatClass.exempt(Exemption.because("LETTING")), "2"),
                        item(VatClass.reverseCharged(ReverseChargeGround.WASTE_AND_SCRAP), "3"),
                        item(VatClass.under(SpecialScheme.USED_GOODS), "4"),
                        item(VatClass.OUTSIDE_SCOPE, "5")),
                List.of()));
    }

    /** A credit note on {@link #atTheCounter}, which is paid back in coins. */
    private static CreditNote coinsBack() {
        CreditDraft draft =
                CreditDraft.of().line(1).because(CorrectionReason.GOODWILL, "").build();
        InvoiceCandidate candidate =
                CreditComposer.compose(Remainder.of(atTheCounter()), draft, DAY).orThrow();
        return CreditNote.issue(
                withoutWords(candidate), Id.of("credit-2"), new DocumentNumber("C2026-0002"), AT.plusSeconds(10));
    }

    /** As credit notes were issued before they kept their words. */
    private static InvoiceCandidate withoutWords(InvoiceCandidate credit) {
        return CreditCalculator.calculate(
                stating(credit.header(), Optional.empty()),
                credit.lines().stream().map(InvoiceLine::item).toList(),
                credit.adjustments(),
                credit.credited().orElseThrow());
    }

    /** The same header with other words, or with none. */
    static InvoiceHeader stating(InvoiceHeader header, Optional<Wordings> words) {
        InvoiceHeader.Builder builder = InvoiceHeader.of(
                        header.seller(), header.buyer(), header.issueDate(), header.payment())
                .kind(header.kind())
                .form(header.form())
                .delivery(header.delivery())
                .references(header.references())
                .pricing(header.pricing())
                .language(header.language());
        header.correction().ifPresent(builder::correction);
        header.numberCheck().ifPresent(builder::checked);
        header.notes().forEach(builder::note);
        words.ifPresent(builder::wordings);
        return builder.build();
    }

    /** Made out by the buyer in the place of another, with every word that a document keeps, none of them as worded today. */
    static Invoice inWordsOfItsOwn() {
        InvoiceHeader header = header(
                        seller(),
                        buyer(),
                        PaymentTerms.net(14),
                        Optional.of(CreditTransfer.to(Iban.of("NL91ABNA0417164300"))),
                        RemittanceText.of("2026/0001"))
                .kind(DocumentKind.SELF_BILLED_INVOICE)
                .correction(new Correction(
                        new PrecedingInvoice(Id.of("inv-0"), new DocumentNumber("2026-0000"), DAY.minusDays(9)),
                        CorrectionReason.WRONG_AMOUNT,
                        ""))
                .wordings(new Wordings(
                        "Wij betalen binnen veertien dagen",
                        Optional.of("Uitgereikt door de afnemer"),
                        Optional.of("Verkeerd bedrag")))
                .build();
        return issue(InvoiceCalculator.calculate(header, List.of(item(VatClass.STANDARD, "10")), List.of()));
    }

    private static Invoice byCard() {
        InvoiceHeader header = header(
                        seller(),
                        buyer(),
                        PaymentTerms.setOff(),
                        Optional.of(Card.endingIn("1234")),
                        RemittanceText.of("2026/0001"))
                .build();
        return issue(InvoiceCalculator.calculate(header, List.of(item(VatClass.STANDARD, "10")), List.of()));
    }

    private static Invoice byTransfer() {
        CreditTransfer means = CreditTransfer.to(Iban.of("NL91ABNA0417164300"))
                .named("Studio Noorderlicht")
                .at(Bic.of("ABNANL2A"));
        InvoiceHeader header = header(
                        seller(),
                        buyer(),
                        PaymentTerms.dueOn(DAY.plusDays(8)),
                        Optional.of(means),
                        RemittanceText.of("2026/0001"))
                .build();
        return issue(InvoiceCalculator.calculate(header, List.of(item(VatClass.STANDARD, "10")), List.of()));
    }

    /** An invoice in terms of every kind that goes around others, and instalments in them. */
    private static Invoice inAgreedTerms() {
        PaymentTerms instalments = new InInstalments(List.of(
                InInstalments.Part.of(percent("30"), new NetDaysFromReceipt(8)),
                InInstalments.Part.of(eur("1.00"), new EndOfMonth(5, 6)),
                InInstalments.Part.balance(new DayOfMonth(15, 2))));
        PaymentTerms terms =
                new WithSurcharge(new WithDiscount(new OnBusinessDay(instalments), percent("2"), 9), percent("1"));
        InvoiceHeader header = header(seller(), buyer(), terms, Optional.empty(), RemittanceText.of("2026/0001"))
                .build();
        return issue(InvoiceCalculator.calculate(header, List.of(item(VatClass.STANDARD, "10")), List.of()));
    }

    /** The last invoice of an order: takes off an advance, and goes on from a part. */
    private static Invoice lastOfAnOrder() {
        LineItem rest = item(VatClass.STANDARD, "100");
        Deduction deduction = new Deduction(
                new PrecedingInvoice(Id.of("inv-a"), new DocumentNumber("2026-0007"), DAY.minusDays(60)),
                rest.vat(),
                eur("30.00"),
                eur("2.70"));
        LineItem taken = LineItem.of(
                DraftLine.of("Less: advance")
                        .quantity(Quantity.pieces(-1))
                        .price(eur("30.00"))
                        .build(),
                rest.vat());
        InvoiceHeader header = header(
                        seller(), buyer(), PaymentTerms.atOnce(), Optional.empty(), RemittanceText.of("2026/0009"))
                .earlier(new EarlierBilling(
                        List.of(deduction),
                        List.of(new PrecedingInvoice(
                                Id.of("inv-p"), new DocumentNumber("2026-0008"), DAY.minusDays(30))),
                        List.of(new VatSubtotal(rest.vat().group(), eur("50.00"), eur("4.50")))))
                .build();
        return issue(InvoiceCalculator.calculate(header, List.of(rest, taken), List.of()));
    }

    private static Invoice issue(InvoiceCandidate candidate) {
        return Invoice.issue(candidate, Id.of("inv-1"), new DocumentNumber("2026-0001"), AT);
    }

    private static InvoiceHeader.Builder header(
            Party seller, Party buyer, PaymentTerms terms, Optional<PaymentMeans> means, PaymentReference reference) {
        return InvoiceHeader.of(
                seller, buyer, DAY, new PaymentRequest(terms, terms.dueDate(DAY), means, Optional.of(reference)));
    }

    private static LineItem item(VatClass vatClass, String price) {
        return LineItem.of(
                DraftLine.of("Thing")
                        .quantity(Quantity.pieces(1))
                        .price(unitPrice(price))
                        .vat(vatClass)
                        .build(),
                new LineVat("DOMESTIC", VatGroup.taxed(percent("9")), "1b", IcpListing.NONE, Optional.empty()));
    }

    private static Organisation seller() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .id("studio")
                .address(new Address(
                        List.of("Vismarkt 12", "2nd floor"),
                        Optional.of("9711 KS"),
                        Optional.of("Groningen"),
                        Optional.of("Stad"),
                        NETHERLANDS))
                .email("post@noorderlicht.example")
                .contact("Anna", "+31 50 1234567", "anna@noorderlicht.example")
                .language(Language.DUTCH)
                .account("NL91ABNA0417164300", "Studio Noorderlicht", "ABNANL2A")
                .account("DE89370400440532013000", "Stichting Derdengelden", "COBADEFF")
                .electronicAddress("0106", "12345678")
                .tradingName("Noorderlicht")
                .vat("NL123456789B13")
                .taxRegistration("123456789B01")
                .kvk("12345678")
                .establishment("000012345678")
                .rsin("111222333")
                .oin("00000003123456780000")
                .build();
    }

    private static Organisation buyer() {
        return Organisation.named("Gemeente Leeuwarden")
                .id("leeuwarden")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .kvk("87654321")
                .publicBody()
                .taxable()
                .build();
    }
}
