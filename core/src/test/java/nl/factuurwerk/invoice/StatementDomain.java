package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Documents of every kind: all categories, both price modes and policies, several currencies, lines taken back. */
class StatementDomain extends DomainContextBase {

    static final List<LineVat> VATS = List.of(
            vat(VatGroup.taxed(Percentage.percent("21"))),
            vat(VatGroup.taxed(Percentage.percent("9"))),
            vat(VatGroup.taxed(Percentage.percent("0"))),
            vat(VatGroup.taxed(Percentage.percent("17.5"))),
            vat(VatGroup.taxed(Percentage.percent("5.125"))),
            vat(VatGroup.untaxed(VatCategory.E, new ExemptionReason("Onderwijs", ""))),
            vat(VatGroup.untaxed(VatCategory.E, new ExemptionReason("Zorg", ""))),
            vat(VatGroup.untaxed(VatCategory.AE, new ExemptionReason("Btw verlegd", "VATEX-EU-AE"))),
            vat(VatGroup.untaxed(VatCategory.K, new ExemptionReason("Intracommunautair", "VATEX-EU-IC"))),
            vat(VatGroup.untaxed(VatCategory.G, new ExemptionReason("Uitvoer", "VATEX-EU-G"))),
            vat(VatGroup.untaxed(VatCategory.O, new ExemptionReason("Buiten bereik", "VATEX-EU-O"))));

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    private static LineVat vat(VatGroup group) {
        return new LineVat("TEST", group, "", IcpListing.NONE, Optional.empty());
    }

    /** Mostly short documents, as shrinking works best on them. */
    @Provide
    Arbitrary<Statement> statements() {
        return statements(1, 12).withoutEdgeCases();
    }

    static Arbitrary<Statement> statements(int fewestLines, int mostLines) {
        return pricings()
                .flatMap(pricing -> Combinators.combine(
                                lines(pricing.currency())
                                        .list()
                                        .ofMinSize(fewestLines)
                                        .ofMaxSize(mostLines),
                                documentAdjustments(pricing.currency()).list().ofMaxSize(3))
                        .as((lines, adjustments) -> new Statement(pricing, lines, adjustments)));
    }

    static Arbitrary<Pricing> pricings() {
        Arbitrary<Optional<ExchangeRate>> rates = Combinators.combine(
                        Arbitraries.of("USD", "JPY", "BHD"), Arbitraries.longs().between(100_000, 200_000_000))
                .as((currency, rate) -> Optional.of(new ExchangeRate(
                        CurrencyUnit.EUR, CurrencyUnit.of(currency), Decimal.of(rate, 6), DATE, "ECB")));
        return Combinators.combine(
                        Arbitraries.of(PriceMode.class),
                        Arbitraries.of(VatRounding.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Optional.<ExchangeRate>empty())), Tuple.of(1, rates)))
                .as((mode, rounding, rate) ->
                        new Pricing(rate.map(ExchangeRate::quoted).orElse(CurrencyUnit.EUR), mode, rounding, rate));
    }

    private static Arbitrary<LineItem> lines(CurrencyUnit currency) {
        return Combinators.combine(
                        quantities(),
                        prices(currency),
                        Arbitraries.of(VATS),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<Adjustment>of())),
                                Tuple.of(1, adjustments(currency).list().ofMaxSize(3))))
                .as((quantity, price, vat, adjustments) -> {
                    DraftLine.Builder line =
                            DraftLine.of("Werk").quantity(quantity).price(price);
                    adjustments.forEach(line::adjust);
                    return LineItem.of(line.build(), vat);
                });
    }

    /** One in ten is taken back: an invoice bills, and only now and then comes to less than nothing. */
    private static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(14, Arbitraries.longs().between(0, 100)),
                                Tuple.of(4, Arbitraries.longs().between(0, 1_000_000)),
                                Tuple.of(1, Arbitraries.longs().between(-20, -1)),
                                Tuple.of(1, Arbitraries.longs().between(-1_000_000, -1))),
                        Arbitraries.integers().between(0, 4))
                .as((digits, scale) -> new Quantity(Decimal.of(digits, scale), Unit.PIECE));
    }

    private static Arbitrary<UnitPrice> prices(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20_000_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(2)),
                                Tuple.of(1, Arbitraries.integers().between(0, 8))),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("1")),
                                Tuple.of(1, Arbitraries.of("100", "1000", "3", "0.75"))))
                .as((digits, scale, base) -> new UnitPrice(currency, Decimal.of(digits, scale), Decimal.of(base)));
    }

    /** Allowances are more than what they are on now and then, and not mostly. */
    private static Arbitrary<Adjustment> adjustments(CurrencyUnit currency) {
        Arbitrary<Adjustment.Size> fixed = Arbitraries.longs()
                .between(0, 100_000)
                .map(minor -> new Adjustment.Size.Fixed(Money.ofMinor(currency, minor)));
        Arbitrary<Adjustment.Size> share = Combinators.combine(
                        Arbitraries.longs().between(0, 12_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(1)),
                                Tuple.of(9, Arbitraries.integers().between(2, 3))))
                .as((digits, scale) -> new Adjustment.Size.Share(new Percentage(Decimal.of(digits, scale))));
        return Combinators.combine(Arbitraries.of(Adjustment.Kind.class), Arbitraries.oneOf(fixed, share))
                .as((kind, size) -> new Adjustment(kind, size, "Afspraak", "", Optional.empty()));
    }

    private static Arbitrary<DocumentAdjustment> documentAdjustments(CurrencyUnit currency) {
        return Combinators.combine(
                        adjustments(currency),
                        Arbitraries.longs().between(-1_000_000, 10_000_000),
                        Arbitraries.of(VATS))
                .as((adjustment, base, vat) ->
                        new DocumentAdjustment(AppliedAdjustment.of(adjustment, Money.ofMinor(currency, base)), vat));
    }
}
