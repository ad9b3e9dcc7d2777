package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.each;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.text.Message;

/** The parts of a document of which there are many, each with the name that a finding calls it by. */
final class Parts {

    private Parts() {}

    /** Makes a demand of each line (BG-25); it is called by its id (BT-126), or by its place where it has none. */
    static Demand<InvoiceContent> eachLine(Demand<? super LineContent> demand) {
        return each("lines", InvoiceContent::lines, Parts::line, demand);
    }

    /** Makes a demand of each group of the VAT breakdown (BG-23). */
    static Demand<InvoiceContent> eachVatGroup(Demand<? super VatBreakdownContent> demand) {
        return each("vatBreakdown", InvoiceContent::vatBreakdown, (group, i) -> vatGroup(group.vat()), demand);
    }

    /** Makes a demand of each allowance out of a list that the accessor of that name gives (BG-20, BG-27). */
    static <T> Demand<T> eachAllowance(
            Function<? super T, List<AllowanceChargeContent>> allowances, Demand<AllowanceChargeContent> demand) {
        return each("allowances", allowances, (allowance, i) -> part("allowance", i), demand);
    }

    /** Makes a demand of each charge out of a list that the accessor of that name gives (BG-21, BG-28). */
    static <T> Demand<T> eachCharge(
            Function<? super T, List<AllowanceChargeContent>> charges, Demand<AllowanceChargeContent> demand) {
        return each("charges", charges, (charge, i) -> part("charge", i), demand);
    }

    /** The name of a group: category and rate, as far as stated. */
    static Message vatGroup(VatContent vat) {
        String name = vat.category().orElse("?")
                + vat.rate().map(rate -> " " + rate + "%").orElse("");
        return part("vat-group", name);
    }

    private static Message line(LineContent line, int place) {
        return part("line", line.id().orElse(Integer.toString(place)));
    }

    private static Message part(String kind, Object name) {
        return LawRule.TEXTS.message("part." + kind, Map.of("name", name));
    }
}
