package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Arithmetic.cents;
import static nl.factuurwerk.compliance.en16931.Arithmetic.orZero;
import static nl.factuurwerk.compliance.en16931.Arithmetic.sum;
import static nl.factuurwerk.compliance.en16931.Check.all;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.that;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** What Peppol asks of lines, of prices, and of allowances and charges wherever they stand: that they can be reckoned over. */
final class PeppolLineRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            adjustment("PEPPOL-EN16931-R040", PeppolLineRules::isShare),
            adjustment(
                    "PEPPOL-EN16931-R041",
                    it -> it.percentage().isEmpty() || it.base().isPresent()),
            adjustment(
                    "PEPPOL-EN16931-R042",
                    it -> it.percentage().isPresent() || it.base().isEmpty()),
            line("PEPPOL-EN16931-R046", that("price.net", "BT-146", line -> isDiscounted(line.price()))),
            rule(
                    "PEPPOL-EN16931-R110",
                    (content, broken) -> content.period()
                            .start()
                            .ifPresent(start -> each(
                                            "lines",
                                            InvoiceContent::lines,
                                            ifStated(
                                                    "period.start",
                                                    "BT-134",
                                                    (LineContent line) ->
                                                            line.period().start(),
                                                    day -> !day.isBefore(start)))
                                    .check(content, broken))),
            rule(
                    "PEPPOL-EN16931-R111",
                    (content, broken) -> content.period()
                            .end()
                            .ifPresent(end -> each(
                                            "lines",
                                            InvoiceContent::lines,
                                            ifStated(
                                                    "period.end",
                                                    "BT-135",
                                                    (LineContent line) ->
                                                            line.period().end(),
                                                    day -> !day.isAfter(end)))
                                    .check(content, broken))),
            line("PEPPOL-EN16931-R120", PeppolLineRules::adds),
            line(
                    "PEPPOL-EN16931-R121",
                    ifStated(
                            "price.baseQuantity",
                            "BT-149",
                            line -> line.price().baseQuantity(),
                            quantity -> quantity.signum() > 0)),
            line("PEPPOL-EN16931-R130", that("price.baseUnit", "BT-150", PeppolLineRules::isInOneUnit)));

    private PeppolLineRules() {}

    private static StandardRule rule(String id, Check<InvoiceContent> check) {
        return StandardRule.peppol(id, Severity.ERROR, check);
    }

    private static StandardRule line(String id, Check<LineContent> check) {
        return rule(id, each("lines", InvoiceContent::lines, check));
    }

    private static StandardRule adjustment(String id, Predicate<AllowanceChargeContent> holds) {
        return rule(
                id,
                all(
                        each("allowances", InvoiceContent::allowances, that("amount", "BT-92", holds)),
                        each("charges", InvoiceContent::charges, that("amount", "BT-99", holds)),
                        each(
                                "lines",
                                InvoiceContent::lines,
                                all(
                                        each("allowances", LineContent::allowances, that("amount", "BT-136", holds)),
                                        each("charges", LineContent::charges, that("amount", "BT-141", holds))))));
    }

    /** Amount = base × percentage, at most two cents apart. */
    private static boolean isShare(AllowanceChargeContent it) {
        return it.base().isEmpty()
                || it.percentage().isEmpty()
                || Arithmetic.withinTwoCents(
                        orZero(it.amount()),
                        Arithmetic.share(
                                it.base().get().toBigDecimal(), it.percentage().get()));
    }

    /** BT-146 = BT-148 − BT-147. */
    private static boolean isDiscounted(PriceContent price) {
        return price.gross().isEmpty()
                || (price.net().isPresent()
                        && price.discount().isPresent()
                        && Arithmetic.equal(
                                orZero(price.net()), orZero(price.gross()).subtract(orZero(price.discount()))));
    }

    /** BT-131 = BT-129 × BT-146 ÷ BT-149 − Σ BT-136 + Σ BT-141, at most two cents apart. */
    private static void adds(LineContent line, Check.Broken broken) {
        BigDecimal quantity = line.quantity().map(Decimal::toBigDecimal).orElse(BigDecimal.ONE);
        BigDecimal base = line.price()
                .baseQuantity()
                .filter(it -> it.signum() != 0)
                .map(Decimal::toBigDecimal)
                .orElse(BigDecimal.ONE);
        BigDecimal expected = quantity.multiply(orZero(line.price().net()).divide(base, MathContext.DECIMAL128))
                .add(total(line.charges()))
                .subtract(total(line.allowances()));
        if (!Arithmetic.withinTwoCents(orZero(line.net()), expected)) {
            broken.at(
                    Location.of("net", "BT-131"),
                    Map.of(
                            Check.VALUE,
                            line.net().map(Decimal::toString).orElse("-"),
                            Check.EXPECTED,
                            Check.quoted(cents(expected).toPlainString())));
        }
    }

    private static BigDecimal total(List<AllowanceChargeContent> all) {
        return cents(sum(all, AllowanceChargeContent::amount));
    }

    private static boolean isInOneUnit(LineContent line) {
        return line.price().baseUnit().isEmpty()
                || line.quantity().isEmpty()
                || line.price().baseUnit().equals(line.unit());
    }
}
