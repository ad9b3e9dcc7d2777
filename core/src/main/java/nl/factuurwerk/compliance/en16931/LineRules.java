package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.all;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.util.List;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.rule.Rule;

/** What has to be said on each line. */
final class LineRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            line("BR-21", stated("id", "BT-126", LineContent::id)),
            line("BR-22", stated("quantity", "BT-129", LineContent::quantity)),
            // A unit without a quantity is the unit of nothing.
            line("BR-23", stated("unit", "BT-130", line -> line.quantity().flatMap(it -> line.unit()))),
            line("BR-24", stated("net", "BT-131", LineContent::net)),
            line("BR-25", stated("name", "BT-153", LineContent::name)),
            line("BR-26", stated("price.net", "BT-146", line -> line.price().net())),
            line("BR-27", that("price.net", "BT-146", line -> line.price().net().filter(price -> price.signum() >= 0).isPresent())),
            line("BR-28", ifStated("price.gross", "BT-148", line -> line.price().gross(), price -> price.signum()
                    >= 0)),
            line("BR-30", in("period", LineContent::period, DocumentRules.inOrder("BT-135"))),
            line("BR-CO-04", stated("vat.category", "BT-151", line -> line.vat().category())),
            line(
                    "BR-54",
                    each(
                            "item.attributes",
                            line -> line.item().attributes(),
                            all(
                                    stated("name", "BT-160", AttributeContent::name),
                                    stated("value", "BT-161", AttributeContent::value)))),
            line(
                    "BR-64",
                    in(
                            "item.standardIdentifier",
                            line -> line.item().standardIdentifier(),
                            Check.<IdentifierContent>stated("scheme", "BT-157", IdentifierContent::scheme)
                                    .where(identifier -> identifier.value().isPresent()))),
            line(
                    "BR-65",
                    each(
                            "item.classifications",
                            line -> line.item().classifications(),
                            Check.<ClassificationContent>stated("scheme", "BT-158", ClassificationContent::scheme)
                                    .where(classification -> classification.code().isPresent()))));

    private LineRules() {}

    private static StandardRule line(String id, Check<LineContent> check) {
        return standard(id, each("lines", InvoiceContent::lines, check));
    }
}
