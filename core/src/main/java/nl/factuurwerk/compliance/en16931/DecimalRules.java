package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

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

/**
 * How many decimals an amount may have: two. Prices and quantities may have as many as they need. Noughts at the end say
 * nothing and are not counted.
 */
final class DecimalRules {

    private static final int MOST_DECIMALS = 2;

    static final List<Rule<InvoiceContent>> ALL = List.of(
            onDocument("BR-DEC-01", "allowances", InvoiceContent::allowances, amount("BT-92")),
            onDocument("BR-DEC-02", "allowances", InvoiceContent::allowances, base("BT-93")),
            onDocument("BR-DEC-05", "charges", InvoiceContent::charges, amount("BT-99")),
            onDocument("BR-DEC-06", "charges", InvoiceContent::charges, base("BT-100")),
            total("BR-DEC-09", "lines", "BT-106", TotalsContent::lines),
            total("BR-DEC-10", "allowances", "BT-107", TotalsContent::allowances),
            total("BR-DEC-11", "charges", "BT-108", TotalsContent::charges),
            total("BR-DEC-12", "excludingVat", "BT-109", TotalsContent::excludingVat),
            total("BR-DEC-13", "vat", "BT-110", TotalsContent::vat),
            total("BR-DEC-14", "includingVat", "BT-112", TotalsContent::includingVat),
            total("BR-DEC-15", "vatInTaxCurrency", "BT-111", TotalsContent::vatInTaxCurrency),
            total("BR-DEC-16", "prepaid", "BT-113", TotalsContent::prepaid),
            total("BR-DEC-17", "rounding", "BT-114", TotalsContent::rounding),
            total("BR-DEC-18", "payable", "BT-115", TotalsContent::payable),
            standard(
                    "BR-DEC-19",
                    each(
                            "vatBreakdown",
                            InvoiceContent::vatBreakdown,
                            cents("taxableAmount", "BT-116", VatBreakdownContent::taxableAmount))),
            standard(
                    "BR-DEC-20",
                    each(
                            "vatBreakdown",
                            InvoiceContent::vatBreakdown,
                            cents("vatAmount", "BT-117", VatBreakdownContent::vatAmount))),
            standard("BR-DEC-23", each("lines", InvoiceContent::lines, cents("net", "BT-131", LineContent::net))),
            onLines("BR-DEC-24", "allowances", LineContent::allowances, amount("BT-136")),
            onLines("BR-DEC-25", "allowances", LineContent::allowances, base("BT-137")),
            onLines("BR-DEC-27", "charges", LineContent::charges, amount("BT-141")),
            onLines("BR-DEC-28", "charges", LineContent::charges, base("BT-142")));

    private DecimalRules() {}

    private static <T> Check<T> cents(String path, String term, Function<T, Optional<Decimal>> amount) {
        return ifStated(path, term, amount, it -> it.scale() <= MOST_DECIMALS);
    }

    private static StandardRule total(
            String id, String path, String term, Function<TotalsContent, Optional<Decimal>> amount) {
        return standard(id, in("totals", InvoiceContent::totals, cents(path, term, amount)));
    }

    private static StandardRule onDocument(
            String id,
            String path,
            Function<InvoiceContent, List<AllowanceChargeContent>> parts,
            Check<AllowanceChargeContent> check) {
        return standard(id, each(path, parts, check));
    }

    private static StandardRule onLines(
            String id,
            String path,
            Function<LineContent, List<AllowanceChargeContent>> parts,
            Check<AllowanceChargeContent> check) {
        return standard(id, each("lines", InvoiceContent::lines, each(path, parts, check)));
    }

    private static Check<AllowanceChargeContent> amount(String term) {
        return cents("amount", term, AllowanceChargeContent::amount);
    }

    private static Check<AllowanceChargeContent> base(String term) {
        return cents("base", term, AllowanceChargeContent::base);
    }
}
