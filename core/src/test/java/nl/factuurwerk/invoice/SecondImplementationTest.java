package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * Holds the calculator against {@link SlowArithmetic}, cent by cent, on 10,000 generated documents in every build. A
 * million, which takes half a minute:
 *
 * <pre>{@code
 * mvn -pl core test -Pmillion -Dtest=SecondImplementationTest
 * }</pre>
 */
class SecondImplementationTest {

    private static final int TRIES = 10;
    private static final int DOCUMENTS = Integer.getInteger("factuurwerk.documents", 10_000);
    private static final int LONG_ONES = 100;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void both_implementations_come_to_the_same_cents(@ForAll long seed, @ForAll("pricings") List<Pricing> pricings) {
        RandomStatements statements = new RandomStatements(new SplittableRandom(seed));
        for (int i = 0; i < DOCUMENTS / TRIES; i++) {
            int mostLines = i % LONG_ONES == 0 ? 1_000 : 8;
            compare(statements.next(pricings.get(i % pricings.size()), mostLines));
        }
    }

    @Provide
    Arbitrary<List<Pricing>> pricings() {
        return StatementDomain.pricings().list().ofSize(50);
    }

    static void compare(Statement statement) {
        InvoiceCandidate fast = statement.computed();
        SlowArithmetic slow = statement.slowly();
        for (int i = 0; i < slow.lines.size(); i++) {
            compareLine(statement, fast.lines().get(i), slow.lines.get(i));
        }
        for (int i = 0; i < slow.adjustments.size(); i++) {
            AppliedAdjustment adjustment = fast.adjustments().get(i).adjustment();
            same(
                    statement,
                    "adjustment",
                    signed(adjustment, adjustment.net()),
                    slow.adjustments.get(i).net());
        }
        assertThat(fast.vat().subtotals()).hasSameSizeAs(slow.groups.keySet());
        for (VatSubtotal subtotal : fast.vat().subtotals()) {
            SlowArithmetic.Subtotal expected = slow.groups.get(subtotal.group());
            same(statement, "taxable", subtotal.taxable().getAmount(), expected.taxable());
            same(statement, "VAT", subtotal.vat().getAmount(), expected.vat());
        }
        Totals totals = fast.totals();
        same(statement, "lines", totals.lines().getAmount(), slow.sumOfLines);
        same(statement, "allowances", totals.allowances().getAmount(), slow.allowances);
        same(statement, "charges", totals.charges().getAmount(), slow.charges);
        same(statement, "excluding VAT", totals.excludingVat().getAmount(), slow.excludingVat());
        same(statement, "VAT in all", totals.vat().getAmount(), slow.vat);
        same(statement, "including VAT", totals.includingVat().getAmount(), slow.includingVat());
        statement.pricing().exchangeRate().ifPresent(rate -> compareEuro(statement, fast, rate));
    }

    private static void compareLine(Statement statement, InvoiceLine fast, SlowArithmetic.Line slow) {
        same(
                statement,
                "line as printed",
                fast.amount().getAmount(),
                slow.whole().amount());
        same(statement, "line", fast.net().getAmount(), slow.whole().net());
        same(
                statement,
                "line before adjustments",
                fast.netBeforeAdjustments().getAmount(),
                slow.base().net());
        List<AppliedAdjustment> adjustments = fast.adjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            AppliedAdjustment each = adjustments.get(i);
            SlowArithmetic.Pair expected = slow.adjustments().get(i);
            same(statement, "line adjustment as printed", signed(each, each.amount()), expected.amount());
            same(statement, "line adjustment", signed(each, each.net()), expected.net());
        }
    }

    private static void compareEuro(Statement statement, InvoiceCandidate fast, ExchangeRate rate) {
        BigDecimal sum = BigDecimal.ZERO;
        AccountingVat accounting = fast.accountingVat().orElseThrow();
        for (int i = 0; i < fast.vat().subtotals().size(); i++) {
            BigDecimal vat = fast.vat().subtotals().get(i).vat().getAmount();
            BigDecimal euro = vat.divide(rate.rate().toBigDecimal(), 2, RoundingMode.HALF_UP);
            same(statement, "VAT in euro", accounting.perGroup().get(i).getAmount(), euro);
            sum = sum.add(euro);
        }
        same(statement, "VAT in euro in all", accounting.total().getAmount(), sum);
    }

    private static BigDecimal signed(AppliedAdjustment adjustment, Money amount) {
        return adjustment.kind() == Adjustment.Kind.ALLOWANCE
                ? amount.getAmount().negate()
                : amount.getAmount();
    }

    private static void same(Statement statement, String what, BigDecimal fast, BigDecimal slow) {
        // The message is built where it is needed only: there are millions of amounts.
        if (fast.compareTo(slow) != 0) {
            throw new AssertionError(what + ": " + fast + " fast, " + slow + " slow, of " + statement);
        }
    }
}
