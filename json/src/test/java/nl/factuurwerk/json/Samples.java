package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditComposer;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Bic;
import nl.factuurwerk.party.Contact;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.AtOnce;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.CreditorIdentifier;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.ServiceKind;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invented documents that between them have every property of every format. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123456789Z");

    private static final CurrencyUnit DOLLAR = CurrencyUnit.USD;

    private Samples() {}

    /** One golden file. */
    record Sample<T>(String file, JsonFormat<T> format, T value) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Sample<?>> all() {
        return Stream.of(
                        documents(),
                        KeptSamples.all(),
                        OrderSamples.all(),
                        PlanSamples.all(),
                        ClaimSamples.all(),
                        ReceivableSamples.all(),
                        DunningSamples.all(),
                        LeaveSamples.all(),
                        HoursSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample<?>> documents() {
        return List.of(
                new Sample<>("party-organisation", JsonFormat.PARTY, organisation()),
                new Sample<>("party-public-body", JsonFormat.PARTY, municipality()),
                new Sample<>("party-person", JsonFormat.PARTY, person()),
                new Sample<>("agreement", JsonFormat.AGREEMENT, agreement()),
                new Sample<>("rate-card", JsonFormat.RATE_CARD, rateCard()),
                new Sample<>("employee", JsonFormat.EMPLOYEE, new Employee(Id.of("jp"), "Joke Postma")),
                new Sample<>("employees", JsonFormat.EMPLOYEES, employees()),
                new Sample<>("time-entry", JsonFormat.TIME_ENTRY, timeEntries().getFirst()),
                new Sample<>("time-entries", JsonFormat.TIME_ENTRIES, timeEntries()),
                new Sample<>("draft", JsonFormat.INVOICE_DRAFT, draft()),
                new Sample<>(
                        "draft-empty", JsonFormat.INVOICE_DRAFT, Invoice.draft().build()),
                new Sample<>("draft-dollar", JsonFormat.INVOICE_DRAFT, dollarDraft()),
                new Sample<>("draft-direct-debit", JsonFormat.INVOICE_DRAFT, draftByDirectDebit()),
                new Sample<>("draft-by-card", JsonFormat.INVOICE_DRAFT, draftByCard()),
                new Sample<>("draft-facts", JsonFormat.INVOICE_DRAFT, factsDraft()),
                new Sample<>("invoice", JsonFormat.INVOICE, invoice()),
                new Sample<>("invoice-dollar", JsonFormat.INVOICE, issue(dollarDraft(), "2026-0002")),
                new Sample<>("invoice-cash", JsonFormat.INVOICE, issue(cashDraft(), "2026-0003")),
                new Sample<>("invoice-facts", JsonFormat.INVOICE, issue(factsDraft(), "2026-0004")),
                new Sample<>("draft-self-billed", JsonFormat.INVOICE_DRAFT, selfBilledDraft()),
                new Sample<>("draft-self-billed-profile", JsonFormat.INVOICE_DRAFT, profiledDraft()),
                new Sample<>("invoice-corrected", JsonFormat.INVOICE, issue(correctedDraft(), "2026-0005")),
                new Sample<>("invoice-self-billed", JsonFormat.INVOICE, issue(selfBilledDraft(), "SB-1")),
                new Sample<>("draft-advance", JsonFormat.INVOICE_DRAFT, advanceDraft()),
                new Sample<>("draft-last", JsonFormat.INVOICE_DRAFT, lastDraft()),
                new Sample<>("invoice-advance", JsonFormat.INVOICE, issue(advanceDraft(), "2026-0006")),
                new Sample<>("invoice-last", JsonFormat.INVOICE, issue(lastDraft(), "2026-0009")),
                new Sample<>("credit-draft", JsonFormat.CREDIT_DRAFT, creditDraft()),
                new Sample<>(
                        "credit-draft-empty",
                        JsonFormat.CREDIT_DRAFT,
                        CreditDraft.of().build()),
                new Sample<>("credit-note", JsonFormat.CREDIT_NOTE, creditNote()),
                new Sample<>("credit-note-charge", JsonFormat.CREDIT_NOTE, creditOfCharge()),
                new Sample<>("credit-note-dollar", JsonFormat.CREDIT_NOTE, creditOfAll(dollarDraft(), "2026-0002")),
                new Sample<>("credit-note-self-billed", JsonFormat.CREDIT_NOTE, creditOfAll(selfBilledDraft(), "SB-1")),
                new Sample<>("dispatch", JsonFormat.DISPATCH, deliveredCopy()),
                new Sample<>("dispatch-waiting", JsonFormat.DISPATCH, waiting()),
                new Sample<>("dispatch-given-up", JsonFormat.DISPATCH, givenUp()),
                new Sample<>("dispatch-withdrawn", JsonFormat.DISPATCH, withdrawn()));
    }

    static Map<String, String> written() {
        Map<String, String> texts = new LinkedHashMap<>();
        all().forEach(sample -> texts.put(sample.file(), write(sample)));
        return texts;
    }

    static <T> String write(Sample<T> sample) {
        return FactuurwerkJson.pretty().write(sample.format(), sample.value());
    }

    static Dispatch waiting() {
        return Dispatch.of(Id.of("d-1"), Subject.of("credit-note:cr-1"), Destination.of(Channel.PORTAL, ""), NOW);
    }

    /** Failed, lost and delivered in the end. */
    static Dispatch deliveredCopy() {
        Instant retry = NOW.plusSeconds(62);
        Instant lost = retry.plusSeconds(600);
        return Dispatch.of(
                        Id.of("d-2"),
                        Subject.of("invoice:inv-1"),
                        Destination.email("administratie@noorderlicht.example"),
                        NOW)
                .asCopy()
                .with(new DispatchEvent.Attempted(NOW, NOW.plusSeconds(600)))
                .with(new DispatchEvent.Failed(NOW.plusSeconds(2), "421 \"bezet\"", retry))
                .with(new DispatchEvent.Attempted(retry, lost))
                .with(new DispatchEvent.Attempted(lost, lost.plusSeconds(600)))
                .with(new DispatchEvent.Delivered(lost.plusSeconds(1), "250 OK queued as 4711"));
    }

    static Dispatch givenUp() {
        return Dispatch.of(
                        Id.of("d-3"),
                        Subject.of("invoice:inv-1"),
                        Destination.of(Channel.POST, "Kade 3\n8911 AB Leeuwarden"),
                        NOW)
                .with(new DispatchEvent.Attempted(NOW, NOW.plusSeconds(600)))
                .with(new DispatchEvent.GivenUp(NOW.plusSeconds(2), "Retour afzender"));
    }

    static Dispatch withdrawn() {
        return waiting().with(new DispatchEvent.Withdrawn(NOW.plusSeconds(3), Actor.person("Joke"), "Verkeerde klant"));
    }

    static Organisation organisation() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .id("studio")
                .address(List.of("Vismarkt 12", "2e verdieping"), "9711 KS", "Groningen", Country.NETHERLANDS)
                .email("post@noorderlicht.example")
                .contact(new Contact(
                        Optional.of("J. \"Joke\" Postma"),
                        Optional.of("+31 50 123 45 67"),
                        Optional.of("joke@noorderlicht.example")))
                .language(Language.DUTCH)
                .account("NL91ABNA0417164300", "Studio Noorderlicht", "ABNANL2A")
                .iban("DE89370400440532013000")
                .electronicAddress("0106", "12345678")
                .tradingName("Noorderlicht")
                .vat("NL123456789B13")
                .taxRegistration("CHE-123.456.788 MWST")
                .kvk("12345678")
                .establishment("000012345678")
                .rsin("123456782")
                .oin("00000003123456780000")
                .build();
    }

    static Party municipality() {
        return Organisation.named("Gemeente Waterland-aan-Zee")
                .address(new nl.factuurwerk.party.Address(
                        List.of("Plein 1"),
                        Optional.of("1141 AA"),
                        Optional.of("Waterland"),
                        Optional.of("Noord-Holland"),
                        Country.NETHERLANDS))
                .publicBody()
                .taxable()
                .build();
    }

    static Party person() {
        return Person.named("Ænne-Marie d'Été 🙂")
                .id("p:1")
                .address("Rue de la Loi 1", "1000", "Bruxelles", Country.BELGIUM)
                .email("anne@example.be")
                .language(new Language("fr"))
                .build();
    }

    static Agreement agreement() {
        return Agreement.with(Id.of("studio"))
                .service("Advies")
                .language(Language.ENGLISH)
                .pricing(Pricing.standard().with(PriceMode.INCLUDING).with(VatRounding.PER_LINE))
                .vat(VatClass.exempt(Exemption.EDUCATION))
                .grouping(new BillingGrouping(BillingGrouping.PER_PROJECT_AND_EMPLOYEE.keys(), true))
                .references(References.none().withPurchaseOrder("PO-1").withContract("C-2"))
                .terms(PaymentTerms.net(14))
                .project(AgreedProject.of("web", "Website"))
                .project(AgreedProject.of("les", "Lessen").taxedAs(VatClass.REDUCED))
                .build();
    }

    static RateCard rateCard() {
        return RateCard.of(Id.of("studio"))
                .rounding(TimeRounding.up(15))
                .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
                .rate(HourlyRate.from(LocalDate.of(2026, 7, 1), UnitPrice.of(DOLLAR, Decimal.of("110.125")))
                        .on("web")
                        .of(Id.of("jp")))
                .build();
    }

    static List<Employee> employees() {
        return List.of(new Employee(Id.of("jp"), "Joke Postma"), new Employee(Id.of("mv"), "M. de Vries"));
    }

    static List<TimeEntry> timeEntries() {
        return List.of(
                TimeEntry.of(Id.of("t1"), Id.of("jp"), LocalDate.of(2026, 10, 1), Duration.ofMinutes(450))
                        .customer(Id.of("studio"))
                        .project("web")
                        .task("bouwen")
                        .note("Eerste regel\nTweede regel")
                        .build(),
                TimeEntry.of(Id.of("t2"), Id.of("mv"), LocalDate.of(2026, 10, 2), Duration.ofSeconds(61))
                        .build());
    }

    static InvoiceDraft draft() {
        return Invoice.draft()
                .to(municipality())
                .purchaseOrder("PO-2026-0417")
                .buyerReference("Afdeling \\ 3")
                .project("Etiketten")
                .contract("C/17")
                .line(DraftLine.of("Ontwerp etiket")
                        .details("Twee voorstellen\nEén correctieronde")
                        .itemNumber("ART-1")
                        .quantity(Quantity.hours("12.5"))
                        .price(eur("95.00"))
                        .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                        .adjust(Adjustment.allowance(percent("10"), "Introductie")
                                .coded("95"))
                        .adjust(Adjustment.charge(eur("4.95"), "Spoed"))
                        .source(new SourceReference("time-entry", "t1"))
                        .source(new SourceReference("time-entry", "t2 \"\\"))
                        .build())
                .line(DraftLine.of("Drukwerk")
                        .quantity(Quantity.pieces(500))
                        .price(UnitPrice.unitPrice("12.75").per(100))
                        .vat(VatClass.REDUCED)
                        .nature(SupplyNature.GOODS)
                        .build())
                .line("Cursus", Quantity.of("1", Unit.LUMP_SUM), eur("250.00"), VatClass.exempt(Exemption.EDUCATION))
                .line(
                        "Gift",
                        Quantity.of("1", Unit.ONE),
                        UnitPrice.unitPrice("10.12345678"),
                        VatClass.exempt(Exemption.because("art. 11 lid 1 onder f")))
                .line(
                        "Onderaanneming",
                        Quantity.days("2"),
                        eur("400.00"),
                        VatClass.reverseCharged(nl.factuurwerk.vat.ReverseChargeGround.SUBCONTRACTING))
                .line("Schadevergoeding", Quantity.pieces(1), eur("75.00"), VatClass.OUTSIDE_SCOPE)
                .discount(percent("2.5"), "Jaarkorting")
                .adjust(Adjustment.charge(eur("6.95"), "Verzendkosten").taxedAs(VatClass.STANDARD))
                .adjust(Adjustment.allowance(percent("1"), "Afronding").taxedAs(VatClass.STANDARD))
                .issuedOn(TODAY)
                .suppliedOn(LocalDate.of(2026, 10, 31))
                .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)))
                .deliveredTo(Country.NETHERLANDS)
                .terms(PaymentTerms.net(30))
                .payBy(CreditTransfer.to(Iban.of("NL91ABNA0417164300"))
                        .named("Noorderlicht")
                        .at(Bic.of("ABNANL2A")))
                .paymentReference(RemittanceText.of("Factuur november"))
                .language(Language.ENGLISH)
                .note("Eerste noot")
                .note("")
                .build();
    }

    static InvoiceDraft dollarDraft() {
        return Invoice.draft()
                .to(Person.named("P. Jansen")
                        .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                        .build())
                .currency(ExchangeRate.perEuro(DOLLAR, "1.0832", LocalDate.of(2026, 11, 20), "ECB"))
                .pricesIncludeVat()
                .rounding(VatRounding.PER_LINE)
                .line("Poster", Quantity.pieces(3), Money.parse("USD 12.10"))
                .line("Boek", Quantity.pieces(-1), Money.parse("USD 9.99"), VatClass.REDUCED)
                .simplified()
                .terms(new AtOnce())
                .payBy(new Cash())
                .deliveredTo(Country.NETHERLANDS)
                .build();
    }

    static InvoiceDraft cashDraft() {
        return Invoice.draft()
                .to(Person.named("P. Jansen")
                        .address(nl.factuurwerk.party.Address.in(Country.NETHERLANDS))
                        .build())
                .deliveredTo(Country.NETHERLANDS)
                .pricesIncludeVat()
                .line("Klok", Quantity.pieces(1), eur("12.99"), VatClass.under(SpecialScheme.USED_GOODS))
                .line("Batterij", Quantity.pieces(1), eur("1.99"))
                .payBy(Cash.roundedTo(eur("0.05")))
                .build();
    }

    static InvoiceDraft draftByDirectDebit() {
        return Invoice.draft()
                .to(organisation())
                .terms(PaymentTerms.dueOn(LocalDate.of(2027, 1, 1)))
                .payBy(DirectDebit.under("M-1", CreditorIdentifier.of("NL79ZZZ999999990000"))
                        .from(Iban.of("DE89370400440532013000")))
                .paymentReference(nl.factuurwerk.payment.CreditorReference.forNumber("2026-0001"))
                .during(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)))
                .build();
    }

    static InvoiceDraft draftByCard() {
        return Invoice.draft()
                .payBy(Card.endingIn("4242"))
                .paymentReference(nl.factuurwerk.payment.Betalingskenmerk.forNumber("20260123"))
                .during(DateRange.on(LocalDate.of(2026, 11, 1)))
                .line(DraftLine.of("").build())
                .build();
    }

    static InvoiceDraft factsDraft() {
        return Invoice.draft()
                .to(Organisation.named("Brasserie Du Nord")
                        .address("Rue Haute 5", "1000", "Bruxelles", Country.BELGIUM)
                        .vat("BE0428759497")
                        .build())
                .checked(VatNumberCheck.valid(VatNumber.of("BE0428759497"), LocalDate.of(2026, 11, 20), "VIES")
                        .withReference("WAPIAAAAYx1"))
                .facts(SupplyFacts.goods().prepaidOn(LocalDate.of(2026, 11, 2)))
                .line(DraftLine.of("Schilderwerk")
                        .quantity(Quantity.hours("8"))
                        .price(eur("50.00"))
                        .vat(VatClass.SUBCONTRACTING)
                        .facts(SupplyFacts.none()
                                .work(WorkSetting.FOR_PRINCIPAL)
                                .performedIn(Country.NETHERLANDS))
                        .build())
                .line("Stoelen", Quantity.pieces(4), eur("125.00"))
                .line(DraftLine.of("Telefoons")
                        .quantity(Quantity.pieces(30))
                        .price(eur("400.00"))
                        .vat(VatClass.ELECTRONICS)
                        .facts(SupplyFacts.none().worth(eur("12000.00")).shippedFrom(Country.NETHERLANDS))
                        .build())
                .line("Tafel", Quantity.pieces(1), eur("310.00"))
                .line(DraftLine.of("Advies")
                        .quantity(Quantity.pieces(1))
                        .price(eur("95.00"))
                        .facts(SupplyFacts.none()
                                .kind(ServiceKind.INTANGIBLE)
                                .classedAbroad(RateClass.REDUCED)
                                .nature(SupplyNature.SERVICE))
                        .build())
                .suppliedOn(TODAY)
                .build();
    }

    static InvoiceDraft correctedDraft() {
        return Invoice.draft()
                .correcting(invoice(), CorrectionReason.WRONG_TEXT, "Ander ordernummer")
                .to(municipality())
                .purchaseOrder("PO-2026-0418")
                .line("Ontwerp", Quantity.hours("12.5"), eur("95.00"))
                .build();
    }

    static InvoiceDraft advanceDraft() {
        return Invoice.draft()
                .inAdvance()
                .to(municipality())
                .line("Voorschot 30 % op de verbouwing", Quantity.of("1", Unit.LUMP_SUM), eur("3000.00"))
                .build();
    }

    /** The rest of an order, of which a part was delivered and an advance was paid; a part of it stays taxed as it was. */
    static InvoiceDraft lastDraft() {
        Invoice advance = issue(advanceDraft(), "2026-0006");
        LineVat before = advance.lines().getFirst().vat();
        return Invoice.draft()
                .to(municipality())
                .line("Schilderwerk", Quantity.hours("40"), eur("60.00"))
                .line(DraftLine.of("Verbouwing, vooruitbetaald deel")
                        .quantity(Quantity.of("1", Unit.LUMP_SUM))
                        .price(eur("1000.00"))
                        .taxedAs(before)
                        .build())
                .after(new EarlierBilling(
                        EarlierInvoices.of(Pricing.standard(), List.of(Remainder.of(advance)), List.of())
                                .open(),
                        List.of(new PrecedingInvoice(Id.of("i-2026-0008"), new DocumentNumber("2026-0008"), TODAY)),
                        List.of(new VatSubtotal(before.group(), eur("5000.00"), eur("1050.00")))))
                .suppliedOn(TODAY)
                .build();
    }

    /** In the place of an earlier one that was self-billed as well. */
    static InvoiceDraft selfBilledDraft() {
        return Invoice.draft()
                .inTheNameOf(Organisation.named("Tekstbureau Van der Meer")
                        .id("van-der-meer")
                        .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
                        .vat("NL123456782B90")
                        .iban("NL91ABNA0417164300")
                        .build())
                .correcting(new Correction(
                        new PrecedingInvoice(Id.of("i-SB-0"), new DocumentNumber("SB-0"), LocalDate.of(2026, 11, 2)),
                        CorrectionReason.WRONG_DATE,
                        ""))
                .line("Vertaling", Quantity.hours("14"), eur("72.50"))
                .suppliedOn(TODAY)
                .build();
    }

    /** A supplier of whom everything is known that decides VAT by day. */
    static InvoiceDraft profiledDraft() {
        VatProfile profile = VatProfile.ordinary()
                .smallBusiness(Country.NETHERLANDS, DateRange.from(LocalDate.of(2027, 1, 1)))
                .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(TODAY))
                .importLicence(DateRange.on(TODAY))
                .acquisitionsTaxed(true, DateRange.always());
        return selfBilledDraft().toBuilder()
                .inTheNameOf(selfBilledDraft().supplier().orElseThrow(), profile)
                .build();
    }

    static CreditDraft creditDraft() {
        return CreditDraft.of()
                .everything()
                .line(2)
                .line(3, Quantity.hours("2.5"))
                .line(1, Money.parse("USD -10.50"))
                .charge(7)
                .because(CorrectionReason.GOODWILL, " \"Sorry\" ")
                .issuedOn(TODAY)
                .note("Noot")
                .note("")
                .build();
    }

    /** A second credit, after an amount was taken off the second line. */
    static CreditNote creditNote() {
        CreditNote first = credit(
                Remainder.of(invoice()),
                CreditDraft.of().line(2, eur("10.00")).because(CorrectionReason.DISCOUNT_AFTERWARDS, ""),
                "C-1");
        return credit(
                Remainder.of(invoice(), List.of(first)),
                CreditDraft.of()
                        .line(1, Quantity.hours("2.5"))
                        .line(2, eur("13.75"))
                        .line(3)
                        .charge(7)
                        .because(CorrectionReason.RETURNED, "Eén doos was nat")
                        .note("Noot"),
                "C-2");
    }

    static CreditNote creditOfCharge() {
        return credit(
                Remainder.of(invoice()), CreditDraft.of().charge(7).because(CorrectionReason.GOODWILL, ""), "C-3");
    }

    private static CreditNote creditOfAll(InvoiceDraft draft, String number) {
        return credit(
                Remainder.of(issue(draft, number)),
                CreditDraft.of().everything().because(CorrectionReason.CANCELLED, ""),
                "C-" + number);
    }

    static CreditNote credit(Remainder left, CreditDraft.Builder draft, String number) {
        return CreditNote.issue(
                CreditComposer.compose(left, draft.build(), TODAY).orThrow(),
                Id.of("c-" + number),
                new DocumentNumber(number),
                NOW);
    }

    static Invoice invoice() {
        return issue(draft(), "2026-0001");
    }

    static Invoice issue(InvoiceDraft draft, String number) {
        return Invoice.issue(
                composer().compose(draft, TODAY).orThrow(), Id.of("i-" + number), new DocumentNumber(number), NOW);
    }

    static InvoiceComposer composer() {
        return new InvoiceComposer(organisation(), VatEngine.of(Country.NETHERLANDS), PaymentTerms.net(14));
    }
}
