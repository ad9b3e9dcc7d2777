package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatItem;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every document, whatever stands on it. */
@Domain(StatementDomain.class)
@Domain(DomainContext.Global.class)
class DocumentInvariantsTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    @Property
    void invariant_1_what_is_printed_adds_up(@ForAll Statement statement) {
        InvoiceCandidate document = statement.computed();
        long lines = sum(document.lines().stream().map(InvoiceLine::net).toList());
        long allowances = sum(nets(document, Adjustment.Kind.ALLOWANCE));
        long charges = sum(nets(document, Adjustment.Kind.CHARGE));
        long taxable = sum(
                document.vat().subtotals().stream().map(VatSubtotal::taxable).toList());
        long vat = sum(document.vat().subtotals().stream().map(VatSubtotal::vat).toList());

        Totals totals = document.totals();
        assertThat(lines - allowances + charges).isEqualTo(taxable);
        assertThat(minor(totals.lines())).isEqualTo(lines);
        assertThat(minor(totals.allowances())).isEqualTo(allowances);
        assertThat(minor(totals.charges())).isEqualTo(charges);
        assertThat(minor(totals.excludingVat())).isEqualTo(taxable);
        assertThat(minor(totals.vat())).isEqualTo(vat);
        assertThat(minor(totals.includingVat())).isEqualTo(taxable + vat);
        assertThat(totals.payable()).isEqualTo(totals.includingVat());
    }

    @Property
    void invariant_1_each_group_adds_up_from_its_lines(@ForAll Statement statement) {
        InvoiceCandidate document = statement.computed();
        Map<VatGroup, Long> nets = new HashMap<>();
        document.lines().forEach(line -> nets.merge(line.vat().group(), minor(line.net()), Long::sum));
        document.adjustments()
                .forEach(each -> nets.merge(
                        each.vat().group(),
                        each.adjustment().kind().signed(minor(each.adjustment().net())),
                        Long::sum));

        Map<VatGroup, Long> taxable = new HashMap<>();
        document.vat().subtotals().forEach(row -> taxable.put(row.group(), minor(row.taxable())));
        assertThat(taxable).isEqualTo(nets);
    }

    @Property
    void invariant_1_the_content_states_the_same_totals(@ForAll Statement statement) {
        InvoiceCandidate document = statement.computed();
        InvoiceContent content = document.content();
        Totals totals = document.totals();

        TotalsContent stated = content.totals();
        assertThat(stated.lines()).contains(decimal(totals.lines()));
        assertThat(stated.excludingVat()).contains(decimal(totals.excludingVat()));
        assertThat(stated.vat()).contains(decimal(totals.vat()));
        assertThat(stated.includingVat()).contains(decimal(totals.includingVat()));
        assertThat(stated.payable()).contains(decimal(totals.payable()));
        assertThat(stated.vatInTaxCurrency()).isEqualTo(document.accountingVat().map(vat -> decimal(vat.total())));

        Decimal lines =
                content.lines().stream().map(line -> line.net().orElseThrow()).reduce(Decimal.ZERO, Decimal::plus);
        Decimal allowances = content.allowances().stream()
                .map(each -> each.amount().orElseThrow())
                .reduce(Decimal.ZERO, Decimal::plus);
        Decimal charges = content.charges().stream()
                .map(each -> each.amount().orElseThrow())
                .reduce(Decimal.ZERO, Decimal::plus);
        Decimal vat = content.vatBreakdown().stream()
                .map(each -> each.vatAmount().orElseThrow())
                .reduce(Decimal.ZERO, Decimal::plus);
        assertThat(stated.lines()).contains(lines);
        assertThat(stated.allowances()).contains(allowances);
        assertThat(stated.charges()).contains(charges);
        assertThat(stated.excludingVat()).contains(lines.minus(allowances).plus(charges));
        assertThat(stated.vat()).contains(vat);
    }

    @Property
    void invariant_2_a_credit_of_everything_is_the_mirror(@ForAll Statement statement) {
        InvoiceCandidate document = statement.computed();
        InvoiceCandidate credit = statement.negated().computed();

        for (int i = 0; i < document.lines().size(); i++) {
            InvoiceLine line = document.lines().get(i);
            InvoiceLine taken = credit.lines().get(i);
            assertThat(taken.amount()).isEqualTo(line.amount().negated());
            assertThat(taken.net()).isEqualTo(line.net().negated());
            assertThat(taken.netPrice()).isEqualTo(line.netPrice());
        }
        for (int i = 0; i < document.vat().subtotals().size(); i++) {
            VatSubtotal row = document.vat().subtotals().get(i);
            assertThat(credit.vat().subtotals().get(i))
                    .isEqualTo(new VatSubtotal(
                            row.group(), row.taxable().negated(), row.vat().negated()));
        }
        assertThat(credit.totals().payable())
                .isEqualTo(document.totals().payable().negated());
    }

    @Property
    void invariant_2_vat_of_a_group_is_its_rate_of_its_base(@ForAll Statement any) {
        Statement statement = any.with(PriceMode.EXCLUDING).with(VatRounding.PER_GROUP);

        for (VatSubtotal row : statement.computed().vat().subtotals()) {
            BigDecimal exact =
                    row.taxable().getAmount().multiply(rate(row.group())).divide(HUNDRED);
            assertThat(row.vat().getAmount())
                    .isEqualByComparingTo(
                            exact.setScale(row.vat().getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP));
        }
    }

    @Property
    void invariant_2_vat_of_a_group_passes_BR_CO_17(@ForAll Statement any) {
        Statement statement = any.with(VatRounding.PER_GROUP);

        for (VatSubtotal row : statement.computed().vat().subtotals()) {
            BigDecimal exact =
                    row.taxable().getAmount().multiply(rate(row.group())).divide(HUNDRED);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(row.vat().getScale());
            assertThat(row.vat().getAmount().subtract(exact).abs()).isLessThanOrEqualTo(unit);
        }
    }

    @Property
    void invariant_2_per_line_each_group_is_the_sum_of_its_rounded_lines(@ForAll Statement any) {
        Statement statement = any.with(VatRounding.PER_LINE);
        boolean including = statement.pricing().mode() == PriceMode.INCLUDING;
        InvoiceCandidate document = statement.computed();
        Map<VatGroup, BigDecimal> vat = new HashMap<>();
        document.lines()
                .forEach(line -> vat.merge(
                        line.vat().group(), roundedVat(line.vat().group(), line.amount(), including), BigDecimal::add));
        document.adjustments().forEach(each -> {
            BigDecimal rounded =
                    roundedVat(each.vat().group(), each.adjustment().amount(), including);
            boolean allowance = each.adjustment().kind() == Adjustment.Kind.ALLOWANCE;
            vat.merge(each.vat().group(), allowance ? rounded.negate() : rounded, BigDecimal::add);
        });

        document.vat()
                .subtotals()
                .forEach(row -> assertThat(row.vat().getAmount()).isEqualByComparingTo(vat.get(row.group())));
    }

    @Property
    void invariant_3_an_inclusive_price_never_moves(@ForAll Statement any) {
        InvoiceCandidate document = any.with(PriceMode.INCLUDING).computed();
        long gross = sum(document.lines().stream().map(InvoiceLine::amount).toList());
        for (DocumentAdjustment each : document.adjustments()) {
            gross += each.adjustment().signedMinor();
        }

        assertThat(minor(document.totals().includingVat())).isEqualTo(gross);
    }

    @Property
    void invariant_3_each_group_keeps_its_gross_sum(@ForAll Statement any) {
        InvoiceCandidate document = any.with(PriceMode.INCLUDING).computed();
        Map<VatGroup, Long> gross = new HashMap<>();
        document.lines().forEach(line -> gross.merge(line.vat().group(), minor(line.amount()), Long::sum));
        document.adjustments()
                .forEach(each ->
                        gross.merge(each.vat().group(), each.adjustment().signedMinor(), Long::sum));

        Map<VatGroup, Long> stated = new HashMap<>();
        document.vat().subtotals().forEach(row -> stated.put(row.group(), minor(row.gross())));
        assertThat(stated).isEqualTo(gross);
    }

    @Property
    void invariant_3_the_stated_net_price_gives_the_net_of_the_line(@ForAll Statement any) {
        InvoiceCandidate document = any.with(PriceMode.INCLUDING).computed();

        for (InvoiceLine line : document.lines()) {
            BigDecimal net = line.netPrice().times(line.quantity()).getAmount();
            assertThat(net.subtract(line.netBeforeAdjustments().getAmount()).abs())
                    .as("%s times %s", line.quantity(), line.netPrice())
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    @Property
    void invariant_3_the_stated_net_price_leaves_no_cent_for_everyday_quantities(
            @ForAll @LongRange(min = 1, max = 1_000) long quantity,
            @ForAll @LongRange(min = 0, max = 10_000_000) long price) {
        LineItem item = Statement.line(
                nl.factuurwerk.money.Quantity.pieces(quantity),
                BigDecimal.valueOf(price, 2).toPlainString(),
                StatementDomain.VATS.get(0));
        InvoiceLine line = new Statement(Pricing.standard().with(PriceMode.INCLUDING), List.of(item), List.of())
                .computed()
                .lines()
                .get(0);

        assertThat(line.netPrice().times(line.quantity())).isEqualTo(line.net());
    }

    @Property
    void the_order_of_the_lines_changes_neither_totals_nor_breakdown(@ForAll Statement statement, @ForAll long seed) {
        List<LineItem> shuffled = new ArrayList<>(statement.items());
        java.util.Collections.shuffle(shuffled, new Random(seed));
        InvoiceCandidate document = statement.computed();
        InvoiceCandidate other = new Statement(statement.pricing(), shuffled, statement.adjustments()).computed();

        assertThat(other.vat()).isEqualTo(document.vat());
        assertThat(other.totals().includingVat()).isEqualTo(document.totals().includingVat());
        assertThat(other.totals().vat()).isEqualTo(document.totals().vat());
        assertThat(other.accountingVat()).isEqualTo(document.accountingVat());
    }

    @Property
    void twice_the_base_has_twice_the_vat_but_for_one_cent(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long minor, @ForAll PriceMode mode) {
        VatCalculator calculator = VatCalculator.of(mode, VatRounding.PER_GROUP);
        for (var vat : StatementDomain.VATS) {
            long once = vat(calculator, vat.group(), minor);
            long twice = vat(calculator, vat.group(), 2 * minor);
            assertThat(twice - 2 * once).isBetween(-1L, 1L);
        }
    }

    @Property
    void invariant_12_vat_in_euro_is_converted_per_group_and_summed(@ForAll Statement statement) {
        Assume.that(statement.pricing().exchangeRate().isPresent());
        var rate = statement.pricing().exchangeRate().orElseThrow();
        InvoiceCandidate document = statement.computed();
        List<Money> converted = document.vat().subtotals().stream()
                .map(row -> rate.convert(row.vat()))
                .toList();

        AccountingVat accounting = document.accountingVat().orElseThrow();
        assertThat(accounting.perGroup()).isEqualTo(converted);
        assertThat(minor(accounting.total())).isEqualTo(sum(converted));
        assertThat(accounting.total().getCurrencyUnit()).isEqualTo(CurrencyUnit.EUR);
        assertThat(document.content().totals().vatInTaxCurrency()).contains(decimal(accounting.total()));
        assertThat(document.content().taxCurrency()).contains("EUR");
    }

    private static long vat(VatCalculator calculator, VatGroup group, long minor) {
        return minor(calculator
                .of(CurrencyUnit.EUR, List.of(new VatItem(group, minor)))
                .breakdown()
                .total());
    }

    private static BigDecimal roundedVat(VatGroup group, Money amount, boolean including) {
        return amount.getAmount()
                .multiply(rate(group))
                .divide(including ? HUNDRED.add(rate(group)) : HUNDRED, amount.getScale(), RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(VatGroup group) {
        return group.rate().value().toBigDecimal();
    }

    private static List<Money> nets(InvoiceCandidate document, Adjustment.Kind kind) {
        return document.adjustments().stream()
                .map(DocumentAdjustment::adjustment)
                .filter(each -> each.kind() == kind)
                .map(AppliedAdjustment::net)
                .toList();
    }

    private static long sum(List<Money> amounts) {
        return amounts.stream()
                .map(amount -> BigInteger.valueOf(minor(amount)))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .longValueExact();
    }

    private static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }

    private static Decimal decimal(Money amount) {
        return Decimal.of(amount.getAmount());
    }
}
