package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.rule.Rule;

/** What has to be said of allowances and charges, on the document and on its lines. */
final class AllowanceChargeRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            onDocument("BR-31", "allowances", InvoiceContent::allowances, amount("BT-92")),
            onDocument("BR-32", "allowances", InvoiceContent::allowances, category("BT-95")),
            onDocument("BR-33", "allowances", InvoiceContent::allowances, reason("BT-97")),
            onDocument("BR-CO-21", "allowances", InvoiceContent::allowances, reason("BT-97")),
            onDocument("BR-36", "charges", InvoiceContent::charges, amount("BT-99")),
            onDocument("BR-37", "charges", InvoiceContent::charges, category("BT-102")),
            onDocument("BR-38", "charges", InvoiceContent::charges, reason("BT-104")),
            onDocument("BR-CO-22", "charges", InvoiceContent::charges, reason("BT-104")),
            onLines("BR-41", "allowances", LineContent::allowances, amount("BT-136")),
            onLines("BR-42", "allowances", LineContent::allowances, reason("BT-139")),
            onLines("BR-CO-23", "allowances", LineContent::allowances, reason("BT-139")),
            onLines("BR-43", "charges", LineContent::charges, amount("BT-141")),
            onLines("BR-44", "charges", LineContent::charges, reason("BT-144")),
            onLines("BR-CO-24", "charges", LineContent::charges, reason("BT-144")));

    private AllowanceChargeRules() {}

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
        return stated("amount", term, AllowanceChargeContent::amount);
    }

    private static Check<AllowanceChargeContent> category(String term) {
        return stated("vat.category", term, it -> it.vat().category());
    }

    private static Check<AllowanceChargeContent> reason(String term) {
        return that("reason", term, it -> !it.reason().isEmpty());
    }
}
