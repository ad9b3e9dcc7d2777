package nl.factuurwerk.ubl;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.payment.Card;
import nl.factuurwerk.payment.CreditorIdentifier;
import nl.factuurwerk.payment.DirectDebit;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.ubl.Scenario.Course;
import nl.factuurwerk.ubl.Scenario.Customer;
import nl.factuurwerk.ubl.Scenario.Lines;
import nl.factuurwerk.ubl.Scenario.Manner;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Courses of events that lead to documents of every VAT category, in both price modes, with texts that trip the careless. */
final class ScenarioDomain extends DomainContextBase {

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(
                        Arbitraries.of(Course.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(Customer.DUTCH, Customer.GOVERNMENT)),
                                Tuple.of(3, Arbitraries.of(Customer.class))),
                        pricing(),
                        manners())
                .flatAs((course, customer, pricing, manner) -> lines(
                                pricing.currency(), course == Course.SELF_BILLED ? Customer.DUTCH : customer)
                        .map(lines -> new Scenario(course, customer, pricing, lines, manner)));
    }

    private Arbitrary<Pricing> pricing() {
        Arbitrary<Pricing> euro = Arbitraries.just(Pricing.standard());
        Arbitrary<Pricing> foreign = Arbitraries.of("USD", "GBP")
                .map(code -> Pricing.standard()
                        .at(new ExchangeRate(
                                CurrencyUnit.EUR,
                                CurrencyUnit.of(code),
                                Decimal.of(10_850, 4),
                                Scenario.TODAY,
                                "ECB")));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, euro), Tuple.of(1, foreign)),
                        Arbitraries.of(PriceMode.class),
                        Arbitraries.of(VatRounding.class))
                .as((pricing, mode, rounding) -> pricing.with(mode).with(rounding));
    }

    private Arbitrary<Lines> lines(CurrencyUnit currency, Customer customer) {
        // What is outside the scope of VAT stands alone on a document (BR-O-11 to BR-O-14).
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.just(classes(customer))),
                        Tuple.of(1, Arbitraries.just(Arbitraries.just(VatClass.OUTSIDE_SCOPE))))
                .flatMap(classes -> Combinators.combine(
                                line(currency, classes, units(customer))
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(6),
                                adjustments(currency).list().ofMaxSize(1))
                        .as(Lines::new));
    }

    private static Arbitrary<VatClass> classes(Customer customer) {
        return switch (customer) {
            case DUTCH, GOVERNMENT ->
                Arbitraries.of(
                        VatClass.STANDARD,
                        VatClass.STANDARD,
                        VatClass.REDUCED,
                        VatClass.ZERO,
                        VatClass.exempt(Exemption.EDUCATION),
                        VatClass.exempt(Exemption.MEDICAL_CARE),
                        VatClass.exempt(Exemption.because("Vrijgesteld: in \"eigen\" <woorden> & zonder code")),
                        VatClass.SUBCONTRACTING);
            case BELGIAN, GERMAN, SWISS -> Arbitraries.of(VatClass.STANDARD, VatClass.REDUCED);
        };
    }

    /** Goods that leave the country are counted or weighed; hours of work would be supplied elsewhere, and not be exported. */
    private static Arbitrary<Unit> units(Customer customer) {
        return switch (customer) {
            case GERMAN, SWISS -> Arbitraries.of(Unit.PIECE, Unit.KILOGRAM);
            case DUTCH, GOVERNMENT, BELGIAN ->
                Arbitraries.of(Unit.HOUR, Unit.PIECE, Unit.MONTH, Unit.LUMP_SUM, Unit.KILOGRAM);
        };
    }

    private Arbitrary<DraftLine> line(CurrencyUnit currency, Arbitrary<VatClass> classes, Arbitrary<Unit> units) {
        return Combinators.combine(
                        texts(),
                        quantities(units),
                        prices(currency),
                        classes,
                        adjustments(currency).list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((text, quantity, price, vatClass, adjustments, rich) -> {
                    DraftLine.Builder line = DraftLine.of("x" + text)
                            .quantity(quantity)
                            .price(price)
                            .vat(vatClass);
                    adjustments.forEach(line::adjust);
                    if (rich) {
                        line.details(text + "\n" + text)
                                .itemNumber(text)
                                .during(DateRange.of(Scenario.TODAY.minusDays(40), Scenario.TODAY.minusDays(10)));
                    }
                    return line.build();
                });
    }

    private Arbitrary<Quantity> quantities(Arbitrary<Unit> units) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.longs().between(1, 99_999)),
                                Tuple.of(1, Arbitraries.longs().between(-99, -1))),
                        Arbitraries.integers().between(0, 4),
                        units)
                .as((value, scale, unit) -> new Quantity(Decimal.of(value, scale), unit));
    }

    private Arbitrary<UnitPrice> prices(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.longs().between(100, 9_999_999L),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("1", "1", "100", "1000", "0.5"))
                .as((value, scale, base) -> new UnitPrice(currency, Decimal.of(value, scale), Decimal.of(base)));
    }

    private Arbitrary<Adjustment> adjustments(CurrencyUnit currency) {
        Arbitrary<Adjustment.Size> fixed = Arbitraries.longs()
                .between(1, 5_000)
                .map(minor -> new Adjustment.Size.Fixed(Money.ofMinor(currency, minor)));
        Arbitrary<Adjustment.Size> share = Combinators.combine(
                        Arbitraries.longs().between(1, 2_500),
                        Arbitraries.integers().between(1, 4))
                .as((value, scale) -> new Adjustment.Size.Share(new Percentage(Decimal.of(value, scale))));
        return Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.class),
                        Arbitraries.oneOf(fixed, share),
                        texts(),
                        Arbitraries.of(true, false))
                .as((kind, size, reason, coded) -> new Adjustment(
                        kind,
                        size,
                        "x" + reason,
                        coded ? kind == Adjustment.Kind.ALLOWANCE ? "95" : "FC" : "",
                        Optional.empty()));
    }

    private Arbitrary<Manner> manners() {
        Arbitrary<Optional<PaymentMeans>> means = Arbitraries.<PaymentMeans>of(
                        Card.endingIn("4711"),
                        DirectDebit.under("MANDAAT-17", CreditorIdentifier.of("NL79ZZZ999999990000")))
                .optional();
        Arbitrary<PaymentTerms> terms = Arbitraries.integers().between(0, 60).map(PaymentTerms::net);
        return Combinators.combine(means, terms, texts().list().ofMaxSize(3), Arbitraries.of(true, true, true, false))
                .as(Manner::new);
    }

    /** Texts that can be printed, and yet trip whoever escapes or counts carelessly; some are long. */
    private Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                        "a",
                        " ",
                        "é",
                        "e\u0301",
                        "ß",
                        "İ",
                        "\"",
                        "\\",
                        "</script>",
                        "]]>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "&amp;",
                        "&#0;",
                        "{",
                        "'",
                        "&",
                        "%",
                        "\u200B",
                        "\uFEFF",
                        "\u202E",
                        "🙂",
                        "\uD834\uDD1E",
                        "\u00A0",
                        "\u3000",
                        "Ω",
                        "#ADU#")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<String> words = Arbitraries.of("Ontwerp etiket", "Drukwerk", "Één étage €");
        return Arbitraries.frequencyOf(Tuple.of(3, hostile), Tuple.of(3, words), Tuple.of(1, longTexts()));
    }

    private static Arbitrary<String> longTexts() {
        return Arbitraries.integers().between(20, 180).map("w"::repeat);
    }
}
