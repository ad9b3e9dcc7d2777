package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.all;
import static nl.factuurwerk.compliance.Demand.in;
import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.Parts.eachLine;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Rule;

/** What a simplified invoice says (art. 35a(2) Wet OB), and whether it may be one (art. 34d Wet OB). */
final class SimplifiedContents {

    /** Art. 34d: where the simplified form is allowed. */
    private static final LawRule ALLOWED = LawRule.law("NL-34D", LawReference.of("Wet OB", "34d"))
            .where(InvoiceContent::simplified)
            .demands((content, unmet) -> SimplifiedInvoice.obstacle(content)
                    .ifPresent(obstacle -> unmet.at(SimplifiedInvoice.LOCATION, Map.of("obstacle", obstacle.words()))));

    /** Point a: the date of issue. */
    private static final LawRule ISSUE_DATE =
            point("NL-35A-2-A", "a").demands(stated("issueDate", "BT-2", InvoiceContent::issueDate));

    /** Point b: who supplied. A name alone is shared by many; a number or an address tells which of them. */
    private static final LawRule SELLER = point("NL-35A-2-B", "b")
            .demands(in(
                    "seller",
                    InvoiceContent::seller,
                    all(
                            stated("name", "BT-27", PartyContent::name),
                            that("vatIdentifier", "BT-31", SimplifiedContents::isToldApart))));

    /** Point c: what was supplied. */
    private static final LawRule NATURE = point("NL-35A-2-C", "c")
            .demands(all(
                    that("lines", "BG-25", content -> !content.lines().isEmpty()),
                    eachLine(stated("name", "BT-153", line -> line.name().or(line::description)))));

    /** Point d: the VAT, or the data to compute it. */
    private static final LawRule VAT = point("NL-35A-2-D", "d")
            .demands(that(
                    "totals.vat", "BT-110", content -> content.totals().vat().isPresent() || canBeComputed(content)));

    /** Point e: which invoice an amending document changes. */
    private static final LawRule ORIGINAL =
            point("NL-35A-2-E", "e").where(Kind::isAmending).demands(OtherDuties.refersToTheOriginal());

    /** The points that an unfinished draft can be asked. */
    static final List<Rule<InvoiceContent>> IDENTIFICATION = List.of(ISSUE_DATE, SELLER, NATURE, ORIGINAL);

    /** The points that need amounts. */
    static final List<Rule<InvoiceContent>> AMOUNTS = List.of(ALLOWED, VAT);

    private SimplifiedContents() {}

    private static LawRule point(String id, String point) {
        return LawRule.law(id, LawReference.of("Wet OB", "35a", "2", point)).where(InvoiceContent::simplified);
    }

    private static boolean isToldApart(PartyContent seller) {
        return seller.vatIdentifier().isPresent()
                || seller.legalRegistration().value().isPresent()
                || !seller.address().lines().isEmpty();
    }

    /** A total with VAT and one rate for everything, or amounts per rate. */
    private static boolean canBeComputed(InvoiceContent content) {
        boolean perRate = !content.vatBreakdown().isEmpty()
                && content.vatBreakdown().stream()
                        .allMatch(group -> group.vatAmount().isPresent()
                                || (group.vat().rate().isPresent()
                                        && group.taxableAmount().isPresent()));
        boolean oneRate = content.totals().includingVat().isPresent()
                && VatFacts.of(content).distinct().count() == 1
                && VatFacts.of(content).allMatch(vat -> vat.rate().isPresent());
        return perRate || oneRate;
    }
}
