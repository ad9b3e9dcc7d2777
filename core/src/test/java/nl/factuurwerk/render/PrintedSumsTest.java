package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static nl.factuurwerk.vat.VatClass.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.service.CreditRequest;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invariant 1, on paper: reads the printed numbers back, as the receiver does, and adds them up. */
class PrintedSumsTest {

    private final Factuurwerk office = office().build();

    @Property(tries = 300)
    void what_is_printed_adds_up(
            @ForAll("lines") List<DraftLine> lines,
            @ForAll boolean including,
            @ForAll boolean perLine,
            @ForAll("adjustments") List<Adjustment> adjustments) {
        InvoiceDraftBuilder draft = Invoice.draft().to(brewery()).lines(lines);
        adjustments.forEach(draft::adjust);
        if (including) {
            draft.pricesIncludeVat();
        }
        draft.rounding(perLine ? VatRounding.PER_LINE : VatRounding.PER_GROUP);

        Invoice invoice = office.invoices().issue(draft.build()).orThrow();

        assertAddsUp(InvoiceView.of(invoice), including);
    }

    @Property(tries = 200)
    void what_is_printed_on_credits_adds_up_and_comes_to_the_invoice(
            @ForAll("lines") List<DraftLine> lines,
            @ForAll boolean including,
            @ForAll boolean perLine,
            @ForAll("adjustments") List<Adjustment> adjustments,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 99) Integer> cuts) {
        InvoiceDraftBuilder draft = Invoice.draft().to(brewery()).lines(lines);
        adjustments.forEach(draft::adjust);
        if (including) {
            draft.pricesIncludeVat();
        }
        draft.rounding(perLine ? VatRounding.PER_LINE : VatRounding.PER_GROUP);
        Invoice invoice = office.invoices().issue(draft.build()).orThrow();
        List<DocumentView> credits = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int number = i % lines.size() + 1;
            Money amount = invoice.lines().get(number - 1).amount();
            Money part = Money.ofMinor(CurrencyUnit.EUR, amount.getAmountMinorLong() * cuts.get(i) / 100);
            credit(invoice, request -> request.line(number, part)).ifPresent(credits::add);
        }
        credits.add(credit(invoice, CreditRequest::everything).orElseThrow());

        credits.forEach(credit -> assertAddsUp(credit, including));
        assertThat(printed(credits, "Te verrekenen")).isEqualByComparingTo(printed(credits, "Totaal inclusief btw"));
        for (String label : List.of("Totaal inclusief btw", "Totaal exclusief btw")) {
            assertThat(printed(credits, label)).isEqualByComparingTo(printed(List.of(InvoiceView.of(invoice)), label));
        }
    }

    /** What is refused, because it is no longer left or comes to nothing, is not printed. */
    private Optional<DocumentView> credit(Invoice invoice, UnaryOperator<CreditRequest> what) {
        return what.apply(office.invoices().credit(invoice))
                                .because(CorrectionReason.RETURNED, "")
                                .issue()
                        instanceof Issued<CreditNote>(CreditNote credit)
                ? Optional.of(InvoiceView.of(credit))
                : Optional.empty();
    }

    private static BigDecimal printed(List<DocumentView> views, String label) {
        return views.stream()
                .map(view -> total(section(view, Section.Summary.class), label))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertAddsUp(DocumentView view, boolean including) {
        Section.Table table = section(view, Section.Table.class);
        Section.Summary summary = section(view, Section.Summary.class);
        BigDecimal sumOfLines =
                sum(table.rows().stream().map(row -> row.cells().getLast()).toList());
        BigDecimal excluding = total(summary, "Totaal exclusief btw");
        BigDecimal includingVat = total(summary, "Totaal inclusief btw");
        BigDecimal vat = sum(labelled(summary, "Btw ")).add(sum(labelled(summary, "Waarvan btw ")));

        assertThat(number(table.rows().getLast().runningTotal())).isEqualByComparingTo(sumOfLines);
        assertThat(excluding.add(vat)).isEqualByComparingTo(includingVat);
        assertThat(sum(column(summary, 1))).isEqualByComparingTo(excluding);
        assertThat(sum(column(summary, 2))).isEqualByComparingTo(vat);
        BigDecimal printedAdjustments = sum(labelled(summary, "Korting")).add(sum(labelled(summary, "Toeslag")));
        assertThat(sumOfLines.add(printedAdjustments)).isEqualByComparingTo(including ? includingVat : excluding);
    }

    private static <T extends Section> T section(DocumentView view, Class<T> kind) {
        return view.body().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal total(Section.Summary summary, String label) {
        return number(labelled(summary, label).getFirst());
    }

    private static List<String> labelled(Section.Summary summary, String start) {
        return summary.totals().stream()
                .filter(total -> total.label().startsWith(start))
                .map(Section.Total::amount)
                .toList();
    }

    private static List<String> column(Section.Summary summary, int column) {
        return summary.breakdown().rows().stream()
                .map(row -> row.cells().get(column))
                .toList();
    }

    private static BigDecimal sum(List<String> printed) {
        return printed.stream().map(PrintedSumsTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Reads {@code € -1.234,56} as a Dutch reader does. */
    private static BigDecimal number(String printed) {
        return new BigDecimal(
                printed.replace("€", "").replace("\u00A0", "").replace(".", "").replace(',', '.'));
    }

    @Provide
    Arbitrary<List<DraftLine>> lines() {
        Arbitrary<DraftLine> line = Combinators.combine(
                        Arbitraries.longs().between(100, 5_000),
                        Arbitraries.longs().between(1_000, 99_999_99),
                        Arbitraries.of(STANDARD, REDUCED))
                .as((count, price, vat) -> DraftLine.of("Werk")
                        .quantity(new Quantity(Decimal.of(count, 2), Unit.HOUR))
                        .price(UnitPrice.of(CurrencyUnit.EUR, Decimal.of(price, 3)))
                        .vat(vat)
                        .build());
        // One line of weight, so that no discount eats the whole document.
        DraftLine heavy = DraftLine.of("Basis")
                .quantity(Quantity.hours("10"))
                .price(Money.of(CurrencyUnit.EUR, 1000))
                .build();
        return line.list().ofMinSize(1).ofMaxSize(25).map(list -> {
            list.add(heavy);
            return list;
        });
    }

    @Provide
    Arbitrary<List<Adjustment>> adjustments() {
        Arbitrary<Adjustment> share = Arbitraries.longs()
                .between(1, 2_000)
                .map(hundredths -> Adjustment.allowance(new Percentage(Decimal.of(hundredths, 2)), "Korting"));
        Arbitrary<Adjustment> amount = Arbitraries.longs()
                .between(1, 50_00)
                .map(cents -> Adjustment.charge(Money.ofMinor(CurrencyUnit.EUR, cents), "Toeslag"));
        return Arbitraries.oneOf(share, amount).list().ofMaxSize(3);
    }
}
