package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Arithmetic.cents;
import static nl.factuurwerk.compliance.en16931.Arithmetic.orZero;
import static nl.factuurwerk.compliance.en16931.Arithmetic.sum;
import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Rule;

/** Which totals there have to be, and what they have to add up to: to the cent. */
final class TotalRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            total("BR-12", stated("lines", "BT-106", TotalsContent::lines)),
            total("BR-13", stated("excludingVat", "BT-109", TotalsContent::excludingVat)),
            total("BR-14", stated("includingVat", "BT-112", TotalsContent::includingVat)),
            total("BR-15", stated("payable", "BT-115", TotalsContent::payable)),
            standard(
                    "BR-53",
                    Check.<InvoiceContent>stated(
                                    "totals.vatInTaxCurrency",
                                    "BT-111",
                                    content -> content.totals().vatInTaxCurrency())
                            .where(TotalRules::isAccountedElsewhere)),
            // BT-106 = Σ BT-131
            sums(
                    "BR-CO-10",
                    "totals.lines",
                    "BT-106",
                    TotalsContent::lines,
                    content -> cents(sum(content.lines(), LineContent::net))),
            // BT-107 = Σ BT-92
            adjustments(
                    "BR-CO-11", "totals.allowances", "BT-107", TotalsContent::allowances, InvoiceContent::allowances),
            // BT-108 = Σ BT-99
            adjustments("BR-CO-12", "totals.charges", "BT-108", TotalsContent::charges, InvoiceContent::charges),
            // BT-109 = BT-106 - BT-107 + BT-108
            sums(
                    "BR-CO-13",
                    "totals.excludingVat",
                    "BT-109",
                    TotalsContent::excludingVat,
                    content -> taxable(content.totals())),
            // BT-110 = Σ BT-117
            sums(
                            "BR-CO-14",
                            "totals.vat",
                            "BT-110",
                            TotalsContent::vat,
                            content -> cents(sum(content.vatBreakdown(), VatBreakdownContent::vatAmount)))
                    .where(content -> !content.vatBreakdown().isEmpty()),
            // BT-112 = BT-109 + BT-110
            standard("BR-CO-15", TotalRules::includingVat)
                    .where(content ->
                            !content.totals().isEmpty() && content.currency().isPresent()),
            // BT-115 = BT-112 - BT-113 + BT-114
            standard("BR-CO-16", TotalRules::payable)
                    .where(content -> !content.totals().isEmpty()),
            standard(
                    "BR-CO-18",
                    that(
                            "vatBreakdown",
                            "BG-23",
                            content -> !content.vatBreakdown().isEmpty())));

    private TotalRules() {}

    private static StandardRule total(String id, Check<TotalsContent> check) {
        return standard(id, in("totals", InvoiceContent::totals, check));
    }

    private static StandardRule sums(
            String id,
            String path,
            String term,
            Function<TotalsContent, Optional<Decimal>> stated,
            Function<InvoiceContent, BigDecimal> expected) {
        return standard(id, Arithmetic.equals(path, term, content -> stated.apply(content.totals()), expected))
                .where(content -> !content.totals().isEmpty());
    }

    /** Tells whether VAT is accounted for in another currency than that of the document. */
    static boolean isAccountedElsewhere(InvoiceContent content) {
        return content.taxCurrency().isPresent() && !content.taxCurrency().equals(content.currency());
    }

    /** A total of allowances or charges may be left out where there are none. */
    private static StandardRule adjustments(
            String id,
            String path,
            String term,
            Function<TotalsContent, Optional<Decimal>> stated,
            Function<InvoiceContent, List<AllowanceChargeContent>> parts) {
        return sums(id, path, term, stated, content -> cents(sum(parts.apply(content), AllowanceChargeContent::amount)))
                .where(content -> stated.apply(content.totals()).isPresent()
                        || !parts.apply(content).isEmpty());
    }

    /** Without allowances and charges nothing is added, and so nothing is rounded. */
    private static BigDecimal taxable(TotalsContent totals) {
        BigDecimal lines = orZero(totals.lines());
        return totals.allowances().isEmpty() && totals.charges().isEmpty()
                ? lines
                : cents(lines.add(orZero(totals.charges())).subtract(orZero(totals.allowances())));
    }

    /** Rounds where something is added, as the official rule does, and nowhere else. */
    private static void payable(InvoiceContent content, Check.Broken broken) {
        TotalsContent totals = content.totals();
        Optional<Decimal> rounding = totals.rounding();
        BigDecimal due = due(totals);
        Arithmetic.<TotalsContent>compares(
                        "totals.payable",
                        "BT-115",
                        TotalsContent::payable,
                        it -> due.add(orZero(rounding)),
                        (payable, expected) -> Arithmetic.equal(
                                rounding.isEmpty() ? payable : cents(payable.subtract(orZero(rounding))), due))
                .check(totals, broken);
    }

    private static BigDecimal due(TotalsContent totals) {
        BigDecimal total = orZero(totals.includingVat());
        return totals.prepaid().isEmpty() ? total : cents(total.subtract(orZero(totals.prepaid())));
    }

    /** A total that leaves out the VAT is wrong, also where the VAT is nought. */
    private static void includingVat(InvoiceContent content, Check.Broken broken) {
        TotalsContent totals = content.totals();
        Arithmetic.<TotalsContent>compares(
                        "totals.includingVat",
                        "BT-112",
                        TotalsContent::includingVat,
                        it -> cents(orZero(it.excludingVat()).add(orZero(it.vat()))),
                        (stated, sum) -> totals.vat().isPresent() && Arithmetic.equal(stated, sum))
                .check(totals, broken);
    }
}
