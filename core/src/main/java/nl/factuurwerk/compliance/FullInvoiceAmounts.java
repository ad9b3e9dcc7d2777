package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.all;
import static nl.factuurwerk.compliance.Demand.in;
import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.FullInvoice.point;
import static nl.factuurwerk.compliance.Parts.eachAllowance;
import static nl.factuurwerk.compliance.Parts.eachCharge;
import static nl.factuurwerk.compliance.Parts.eachLine;
import static nl.factuurwerk.compliance.Parts.eachVatGroup;

import java.util.List;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.vat.VatCategory;

/** The points of art. 35a(1) Wet OB on amounts, rates and why no VAT is charged: asked once these are known. */
final class FullInvoiceAmounts {

    private static final Location GROUPS = Location.of("vatBreakdown", "BG-23");

    /**
     * Point h: the taxable amount for each rate or exemption, the unit price without VAT, and the discounts that are not
     * in it.
     */
    private static final LawRule TAXABLE_AMOUNTS = point("NL-35A-1-H", "h")
            .demands(all(
                    that(
                            "vatBreakdown",
                            "BG-23",
                            content -> !content.vatBreakdown().isEmpty()),
                    FullInvoiceAmounts::everyRateHasItsGroup,
                    eachVatGroup(stated("taxableAmount", "BT-116", VatBreakdownContent::taxableAmount)),
                    eachLine(all(
                            in("price", LineContent::price, stated("net", "BT-146", PriceContent::net)),
                            eachAllowance(LineContent::allowances, amount("BT-136")),
                            eachCharge(LineContent::charges, amount("BT-141")))),
                    eachAllowance(InvoiceContent::allowances, amount("BT-92")),
                    eachCharge(InvoiceContent::charges, amount("BT-99"))));

    /** Point i: the rate that was applied; and so the category, which says whether there is one. */
    private static final LawRule RATES = point("NL-35A-1-I", "i")
            .demands(all(
                    eachLine(in("vat", LineContent::vat, categoryAndRate("BT-151", "BT-152"))),
                    eachAllowance(
                            InvoiceContent::allowances,
                            in("vat", AllowanceChargeContent::vat, categoryAndRate("BT-95", "BT-96"))),
                    eachCharge(
                            InvoiceContent::charges,
                            in("vat", AllowanceChargeContent::vat, categoryAndRate("BT-102", "BT-103"))),
                    eachVatGroup(in("vat", VatBreakdownContent::vat, categoryAndRate("BT-118", "BT-119")))));

    /** Point j: the VAT to pay, for each rate and in total. */
    private static final LawRule VAT_AMOUNTS = point("NL-35A-1-J", "j")
            .where(VatFacts::anyCharged)
            .demands(all(
                    eachVatGroup(stated("vatAmount", "BT-117", VatBreakdownContent::vatAmount)
                            .where(group -> VatFacts.is(group.vat(), VatCategory::isCharged))),
                    in("totals", InvoiceContent::totals, stated("vat", "BT-110", TotalsContent::vat))));

    /** Point l: some indication of the exemption, or that goods are supplied within the Union. */
    private static final LawRule EXEMPTION = point("NL-35A-1-L", "l")
            .demands(eachVatGroup(that(
                            "reason.text",
                            "BT-120",
                            (VatBreakdownContent group) -> !group.reason().isEmpty())
                    .where(group -> group.vat().is("E") || group.vat().is("K"))));

    /** Point m: that VAT is for the account of the buyer, in words. */
    private static final LawRule REVERSE_CHARGE = point("NL-35A-1-M", "m")
            .where(content -> !Wording.REVERSE_CHARGE.isIn(content.notes()))
            .demands(eachVatGroup(that(
                            "reason.text",
                            "BT-120",
                            (VatBreakdownContent group) -> group.reason()
                                    .text()
                                    .filter(Wording.REVERSE_CHARGE::isIn)
                                    .isPresent())
                    .where(group -> group.vat().is("AE"))));

    /** The points that need amounts. */
    static final List<Rule<InvoiceContent>> ALL =
            List.of(TAXABLE_AMOUNTS, RATES, VAT_AMOUNTS, EXEMPTION, REVERSE_CHARGE);

    private FullInvoiceAmounts() {}

    private static Demand<AllowanceChargeContent> amount(String term) {
        return stated("amount", term, AllowanceChargeContent::amount);
    }

    private static Demand<VatContent> categoryAndRate(String category, String rate) {
        return all(
                stated("category", category, VatContent::category),
                stated("rate", rate, VatContent::rate).where(FullInvoiceAmounts::bearsARate));
    }

    /** Exempt, reverse charged or outside the scope: no rate was applied, whatever the standard has written there. */
    private static boolean bearsARate(VatContent vat) {
        return VatFacts.is(
                vat,
                category -> category.isCharged()
                        || category == VatCategory.Z
                        || category == VatCategory.K
                        || category == VatCategory.G);
    }

    private static void everyRateHasItsGroup(InvoiceContent content, Demand.Unmet unmet) {
        if (content.vatBreakdown().isEmpty()) {
            return;
        }
        List<VatContent> groups =
                content.vatBreakdown().stream().map(VatBreakdownContent::vat).toList();
        VatFacts.ofItems(content)
                .filter(vat -> vat.category().isPresent())
                .distinct()
                .filter(vat -> groups.stream().noneMatch(group -> VatFacts.sameGroup(group, vat)))
                .forEach(vat -> unmet.naming(Parts.vatGroup(vat)).at(GROUPS));
    }
}
