package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditChoice;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.payment.Betalingskenmerk;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.ServiceKind;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Drafts of all kinds: every VAT category, both price modes, several currencies, adjustments, hostile texts. */
final class DocumentDomain extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return pricing()
                .flatMap(pricing -> Combinators.combine(
                                lines(pricing.currency()).list().ofMinSize(1).ofMaxSize(5),
                                documentAdjustments(pricing.currency()).list().ofMaxSize(2),
                                parties(),
                                Combinators.combine(
                                                terms(),
                                                means(pricing.currency()),
                                                references(),
                                                languages(),
                                                facts(),
                                                origins())
                                        .as(Manner::new),
                                texts().list().ofMaxSize(2),
                                Arbitraries.of(true, false),
                                days().optional(),
                                Arbitraries.of(Country.NETHERLANDS, Country.GERMANY, Country.UNITED_STATES)
                                        .optional(0.3))
                        .as((lines, adjustments, anybody, manner, texts, simplified, supplied, destination) -> {
                            Party buyer = manner.origin().supplier().isPresent() ? Samples.organisation() : anybody;
                            InvoiceDraftBuilder draft =
                                    Invoice.draft().pricing(pricing).to(buyer).lines(lines);
                            adjustments.forEach(draft::adjust);
                            manner.terms().ifPresent(draft::terms);
                            manner.means().ifPresent(draft::payBy);
                            manner.reference().ifPresent(draft::paymentReference);
                            manner.language().ifPresent(draft::language);
                            texts.forEach(text ->
                                    draft.note(text).buyerReference(text).purchaseOrder(text));
                            if (simplified) {
                                draft.simplified();
                            }
                            draft.facts(manner.facts());
                            manner.origin().correction().ifPresent(draft::correcting);
                            manner.origin()
                                    .supplier()
                                    .ifPresent(supplier -> draft.inTheNameOf(supplier, profile(texts.size())));
                            if (!texts.isEmpty()) {
                                buyer.vatNumber().ifPresent(number -> draft.checked(check(number, texts)));
                            }
                            supplied.ifPresent(draft::suppliedOn);
                            destination.ifPresent(draft::deliveredTo);
                            return draft.build();
                        }));
    }

    private record Manner(
            Optional<PaymentTerms> terms,
            Optional<PaymentMeans> means,
            Optional<PaymentReference> reference,
            Optional<Language> language,
            SupplyFacts facts,
            Origin origin) {}

    /** What it changes, and who made it out for whom. */
    private record Origin(Optional<Correction> correction, Optional<Party> supplier) {}

    private Arbitrary<Origin> origins() {
        Arbitrary<Correction> corrections = Combinators.combine(
                        Arbitraries.of("2026/\"1\" 🙂", "x"), days(), Arbitraries.of(CorrectionReason.class), anyText())
                .as((number, day, reason, words) -> new Correction(
                        new PrecedingInvoice(Id.of("i-1"), new DocumentNumber(number), day), reason, words));
        return Combinators.combine(
                        corrections.optional(0.3),
                        Arbitraries.<Party>of(
                                        Samples.selfBilledDraft().supplier().orElseThrow())
                                .optional(0.2))
                .as(Origin::new);
    }

    private static VatProfile profile(int of) {
        VatProfile profile = VatProfile.ordinary();
        return switch (of) {
            case 0 -> profile;
            case 1 ->
                profile.smallBusiness(Country.NETHERLANDS, DateRange.from(FIRST))
                        .smallBusiness(Country.GERMANY, DateRange.always())
                        .acquisitionsTaxed(false, DateRange.until(FIRST));
            default ->
                profile.distanceSales(DistanceSales.BELOW_THRESHOLD, DateRange.until(FIRST))
                        .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(FIRST.plusDays(1)))
                        .importLicence(DateRange.on(FIRST));
        };
    }

    private static VatNumberCheck check(VatNumber number, List<String> texts) {
        return new VatNumberCheck(
                number,
                texts.get(0).length() != 1,
                FIRST,
                "VIES" + texts.get(0),
                texts.stream().skip(1).map(text -> "x" + text).findFirst());
    }

    /** Mostly nothing but the nature, which is enough to be issued. */
    private Arbitrary<SupplyFacts> facts() {
        Arbitrary<UnaryOperator<SupplyFacts>> rarer = Arbitraries.of(
                facts -> facts.kind(ServiceKind.INTANGIBLE),
                facts -> facts.prepaidOn(FIRST.plusDays(3)),
                facts -> facts.shippedFrom(Country.NETHERLANDS),
                facts -> facts.performedIn(Country.NETHERLANDS),
                facts -> facts.work(WorkSetting.FOR_PRINCIPAL),
                facts -> facts.worth(Money.ofMinor(CurrencyUnit.EUR, 1_000_000)),
                facts -> facts.classedAbroad(RateClass.REDUCED));
        return Combinators.combine(Arbitraries.of(SupplyNature.class).optional(), rarer.optional(0.3))
                .as((nature, fact) -> {
                    SupplyFacts facts = nature.map(SupplyFacts.none()::nature).orElseGet(SupplyFacts::none);
                    return fact.map(known -> known.apply(facts)).orElse(facts);
                });
    }

    @Provide
    Arbitrary<CreditDraft> creditDrafts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<CreditChoice> choices = Arbitraries.oneOf(
                Arbitraries.just(new CreditChoice.Everything()),
                numbers.map(CreditChoice.WholeLine::new),
                Combinators.combine(numbers, quantities()).as(CreditChoice.Quantity::new),
                Combinators.combine(
                                numbers,
                                Arbitraries.of("EUR", "JPY", "KWD"),
                                Arbitraries.longs().between(-99_999_999, 99_999_999))
                        .as((line, currency, minor) ->
                                new CreditChoice.Amount(line, Money.ofMinor(CurrencyUnit.of(currency), minor))),
                numbers.map(CreditChoice.Charge::new));
        return Combinators.combine(
                        choices.list().ofMaxSize(4),
                        Arbitraries.of(CorrectionReason.class).optional(),
                        anyText(),
                        days().optional(),
                        anyText().list().ofMaxSize(2))
                .as((chosen, reason, words, issued, notes) -> {
                    CreditDraft.Builder draft = CreditDraft.of();
                    chosen.forEach(draft::choose);
                    reason.ifPresent(why -> draft.because(why, words));
                    issued.ifPresent(draft::issuedOn);
                    notes.forEach(draft::note);
                    return draft.build();
                });
    }

    private Arbitrary<Pricing> pricing() {
        Arbitrary<Pricing> euro = Arbitraries.just(Pricing.standard());
        Arbitrary<Pricing> foreign = Combinators.combine(
                        Arbitraries.of("USD", "JPY", "KWD", "GBP"),
                        Arbitraries.longs().between(1, 999_999))
                .as((code, rate) -> Pricing.standard()
                        .at(new ExchangeRate(
                                CurrencyUnit.EUR, CurrencyUnit.of(code), Decimal.of(rate, 4), FIRST, "ECB \u0000\"")));
        return Combinators.combine(
                        Arbitraries.oneOf(euro, foreign),
                        Arbitraries.of(PriceMode.class),
                        Arbitraries.of(VatRounding.class))
                .as((pricing, mode, rounding) -> pricing.with(mode).with(rounding));
    }

    private Arbitrary<DraftLine> lines(CurrencyUnit currency) {
        return Combinators.combine(
                        texts(),
                        quantities(),
                        prices(currency),
                        vatClasses(),
                        facts(),
                        ranges().optional(0.3),
                        adjustments(currency).list().ofMaxSize(2),
                        anyText().list().ofMaxSize(2))
                .as((text, quantity, price, vatClass, facts, period, adjustments, keys) -> {
                    DraftLine.Builder line =
                            DraftLine.of(text).quantity(quantity).price(price).vat(vatClass);
                    line.details(text + "\n" + text).itemNumber(text);
                    line.facts(facts);
                    period.ifPresent(line::during);
                    adjustments.forEach(line::adjust);
                    keys.forEach(key -> line.source(new SourceReference("kind" + key, "key" + key)));
                    return line.build();
                });
    }

    private Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999, 99_999).filter(value -> value != 0),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Unit.HOUR, Unit.PIECE, Unit.MONTH, Unit.LUMP_SUM, Unit.KILOGRAM))
                .as((value, scale, unit) -> new Quantity(Decimal.of(value, scale), unit));
    }

    private Arbitrary<UnitPrice> prices(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 99_999_999_999L),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of("1", "100", "1000", "0.5"))
                .as((value, scale, base) -> new UnitPrice(currency, Decimal.of(value, scale), Decimal.of(base)));
    }

    private Arbitrary<VatClass> vatClasses() {
        return Arbitraries.of(
                VatClass.STANDARD,
                VatClass.STANDARD,
                VatClass.REDUCED,
                VatClass.ZERO,
                VatClass.OUTSIDE_SCOPE,
                VatClass.exempt(Exemption.EDUCATION),
                VatClass.exempt(Exemption.SMALL_BUSINESS),
                VatClass.exempt(Exemption.because("in \"eigen\" woorden")),
                VatClass.SUBCONTRACTING,
                VatClass.ELECTRONICS,
                VatClass.under(SpecialScheme.USED_GOODS));
    }

    private Arbitrary<Adjustment> adjustments(CurrencyUnit currency) {
        Arbitrary<Adjustment.Size> fixed = Arbitraries.longs()
                .between(0, 5_000)
                .map(minor -> new Adjustment.Size.Fixed(Money.ofMinor(currency, minor)));
        Arbitrary<Adjustment.Size> share = Combinators.combine(
                        Arbitraries.longs().between(0, 2_500),
                        Arbitraries.integers().between(1, 4))
                .as((value, scale) -> new Adjustment.Size.Share(new Percentage(Decimal.of(value, scale))));
        return Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.class),
                        Arbitraries.oneOf(fixed, share),
                        texts(),
                        Arbitraries.of("", "95"))
                .as((kind, size, reason, code) -> new Adjustment(kind, size, reason, code, Optional.empty()));
    }

    private Arbitrary<Adjustment> documentAdjustments(CurrencyUnit currency) {
        return Combinators.combine(adjustments(currency), vatClasses().optional(0.7))
                .as((adjustment, vatClass) -> vatClass.map(adjustment::taxedAs).orElse(adjustment));
    }

    @Provide
    Arbitrary<Party> parties() {
        Arbitrary<Party> organisations = Combinators.combine(
                        texts(),
                        Arbitraries.of(Optional.of("NL123456789B13"), Optional.<String>empty()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty()),
                        Arbitraries.of(Language.DUTCH, Language.ENGLISH).optional())
                .as((text, vat, publicBody, taxable, language) -> {
                    Organisation.Builder party = Organisation.named("x" + text)
                            .tradingName(text)
                            .email(text)
                            .contact(text, text, text)
                            .address(List.of(text, "1"), text, text, Country.NETHERLANDS);
                    vat.ifPresent(party::vat);
                    language.ifPresent(party::language);
                    if (publicBody) {
                        party.publicBody();
                    }
                    taxable.ifPresent(yes -> {
                        if (yes) {
                            party.taxable();
                        } else {
                            party.notTaxable();
                        }
                    });
                    return party.build();
                });
        Arbitrary<Party> abroad = Arbitraries.of(
                Organisation.named("Brasserie S.A.")
                        .id("be-1")
                        .address("Rue 1", "1000", "Bruxelles", Country.BELGIUM)
                        .vat("BE0428759497")
                        .build(),
                Organisation.named("Widgets Inc.")
                        .address("1 Main St", "10001", "New York", Country.UNITED_STATES)
                        .taxRegistration("12-3456789")
                        .build());
        Arbitrary<Party> persons = Combinators.combine(texts(), Arbitraries.of(Country.NETHERLANDS, Country.FRANCE))
                .as((text, country) -> Person.named(text + "x")
                        .id(Id.of("p:" + Math.floorMod(text.hashCode(), 1000)))
                        .address("Straat 1", "1234 AB", "Plaats", country)
                        .iban("NL91ABNA0417164300")
                        .build());
        return Arbitraries.oneOf(organisations, abroad, persons);
    }

    private Arbitrary<Optional<PaymentTerms>> terms() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 366).map(PaymentTerms::net),
                        days().map(day -> PaymentTerms.dueOn(day.plusYears(1))),
                        Arbitraries.just(PaymentTerms.setOff()))
                .optional();
    }

    private Arbitrary<Optional<PaymentMeans>> means(CurrencyUnit currency) {
        return Arbitraries.<PaymentMeans>of(
                        new Cash(),
                        Cash.roundedTo(Money.ofMinor(currency, 5)),
                        Card.unnamed(),
                        Card.endingIn("123456"),
                        CreditTransfer.to(Iban.of("NL91ABNA0417164300")).named(" \"x\" "))
                .optional();
    }

    private Arbitrary<Optional<PaymentReference>> references() {
        return Arbitraries.oneOf(
                        texts().map(text -> (PaymentReference) new RemittanceText(" x" + text)),
                        Arbitraries.<PaymentReference>of(
                                CreditorReference.forNumber("2026-0001"), Betalingskenmerk.forNumber("20260123")))
                .optional();
    }

    private Arbitrary<Optional<Language>> languages() {
        return Arbitraries.of(Language.DUTCH, Language.ENGLISH).optional();
    }

    private Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 360).map(FIRST::plusDays);
    }

    private Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((first, days) -> DateRange.of(first, first.plusDays(days)));
    }

    /** Texts that can be printed, and yet trip whoever escapes, counts or folds characters carelessly. */
    private Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        " ",
                        "é",
                        "e\u0301",
                        "ß",
                        "İ",
                        "ı",
                        "\"",
                        "\\",
                        "\\u0041",
                        "/",
                        "</script>",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "'",
                        "&",
                        "\u200B",
                        "\uFEFF",
                        "\u202E",
                        "🙂",
                        "\uD834\uDD1E",
                        "null",
                        "1e999999999",
                        "\u00A0")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** Any text that a file can hold at all. */
    private Arbitrary<String> anyText() {
        return Arbitraries.strings().all().ofMaxLength(8).filter(text -> !Scalars.hasHalfPair(text));
    }
}
