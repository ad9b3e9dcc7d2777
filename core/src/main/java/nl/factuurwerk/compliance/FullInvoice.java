package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.all;
import static nl.factuurwerk.compliance.Demand.in;
import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.Parts.eachLine;

import java.util.List;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.vat.VatCategory;

/**
 * What a full invoice says (art. 35a(1) Wet OB), one rule for each point. Here are the points that can be judged before
 * anything is computed; {@link FullInvoiceAmounts} and {@link SpecialSchemes} have the others.
 */
final class FullInvoice {

    /** Point a: the date of issue. */
    private static final LawRule ISSUE_DATE =
            point("NL-35A-1-A", "a").demands(stated("issueDate", "BT-2", InvoiceContent::issueDate));

    /** Point b: a sequential number that identifies the invoice. Asked apart, because it is given last. */
    static final Rule<InvoiceContent> NUMBER =
            point("NL-35A-1-B", "b").demands(stated("number", "BT-1", InvoiceContent::number));

    /** Point c: the VAT number of the seller. What is outside the scope of VAT is not supplied under one. */
    private static final LawRule SELLER_VAT_NUMBER = point("NL-35A-1-C", "c")
            .where(content -> !VatFacts.allOutsideScope(content))
            .demands(stated(
                    "seller.vatIdentifier", "BT-31", content -> content.seller().vatIdentifier()));

    /**
     * Point d: the VAT number of the buyer who is liable for VAT, or to whom goods are supplied within the Union. A new
     * means of transport may go to anybody there (art. 138(2)(a) Directive 2006/112/EC).
     */
    private static final LawRule BUYER_VAT_NUMBER = point("NL-35A-1-D", "d")
            .demands(all(
                    buyerVatNumber("reverse-charge").where(content -> VatFacts.any(content, VatCategory.AE)),
                    buyerVatNumber("intra-community")
                            .where(content ->
                                    VatFacts.any(content, VatCategory.K) && !VatFacts.any(content, VatCategory.AE))
                            .where(content -> !SpecialSchemes.isNewTransport(content))));

    /**
     * Point e: full name and address of both. A seller need not invoice a consumer (art. 34c), but an invoice to one has
     * the same contents.
     */
    private static final LawRule NAMES_AND_ADDRESSES = point("NL-35A-1-E", "e")
            .demands(all(
                    stated("seller.name", "BT-27", content -> content.seller().name()),
                    in(
                            "seller.address",
                            content -> content.seller().address(),
                            FullAddress.of("BG-5", "BT-35", "BT-37", "BT-38")),
                    stated("buyer.name", "BT-44", content -> content.buyer().name()),
                    in(
                            "buyer.address",
                            content -> content.buyer().address(),
                            FullAddress.of("BG-8", "BT-50", "BT-52", "BT-53"))));

    /** Point e again: a post office box alone is no full address (decree on invoicing, BWBR0035935, 3.3.2). */
    private static final LawRule POST_OFFICE_BOX = point("NL-35A-1-E-BOX", "e")
            .demands(all(
                    in("seller.address", content -> content.seller().address(), FullAddress.notABoxAlone("BT-35")),
                    in("buyer.address", content -> content.buyer().address(), FullAddress.notABoxAlone("BT-50"))));

    /** Point f: how much of what. */
    private static final LawRule QUANTITY_AND_NATURE = point("NL-35A-1-F", "f")
            .demands(all(
                    that("lines", "BG-25", content -> !content.lines().isEmpty()),
                    eachLine(all(
                            stated("quantity", "BT-129", LineContent::quantity),
                            stated("name", "BT-153", line -> line.name().or(line::description))))));

    /**
     * Point g: when it was supplied or paid for in advance. The law asks it only where that day is known and is not the
     * day of issue; a document that is silent leaves open which, so it is always to be said, as the decree on invoicing
     * has it (BWBR0035935, 3.3.3), by a day or by a period. An amending document has it from the invoice that it
     * changes, and a prepayment may have no day yet.
     */
    private static final LawRule DATE_OF_SUPPLY = point("NL-35A-1-G", "g")
            .where(content -> !Kind.isAmending(content) && !Kind.isPrepayment(content))
            .demands(that("delivery.date", "BT-72", FullInvoice::saysWhen));

    /** Point k: that the buyer made it out. */
    private static final LawRule SELF_BILLING = point("NL-35A-1-K", "k")
            .where(Kind::isSelfBilled)
            .demands(that("notes", "BT-22", content -> Wording.SELF_BILLING.isIn(content.notes())));

    /** The points that an unfinished draft can be asked, but for the number. */
    static final List<Rule<InvoiceContent>> IDENTIFICATION = List.of(
            ISSUE_DATE,
            SELLER_VAT_NUMBER,
            BUYER_VAT_NUMBER,
            NAMES_AND_ADDRESSES,
            POST_OFFICE_BOX,
            QUANTITY_AND_NATURE,
            DATE_OF_SUPPLY,
            SELF_BILLING);

    private FullInvoice() {}

    /** Starts the rule for a point of art. 35a(1); it applies to invoices that are not simplified. */
    static LawRule point(String id, String point) {
        return LawRule.law(id, LawReference.of("Wet OB", "35a", "1", point)).where(content -> !content.simplified());
    }

    private static boolean saysWhen(InvoiceContent content) {
        return content.delivery().date().isPresent()
                || content.taxPointDate().isPresent()
                || !content.period().isEmpty()
                || allDated(content.lines());
    }

    /** What is taken off, as an advance is on the last invoice, supplies nothing and so has no day. */
    private static boolean allDated(List<LineContent> lines) {
        List<LineContent> supplies =
                lines.stream().filter(line -> !isTakenOff(line)).toList();
        return !supplies.isEmpty()
                && supplies.stream().noneMatch(line -> line.period().isEmpty());
    }

    private static boolean isTakenOff(LineContent line) {
        return line.quantity().filter(some -> some.signum() < 0).isPresent();
    }

    private static Demand<InvoiceContent> buyerVatNumber(String ground) {
        return Demand.<InvoiceContent>stated(
                        "buyer.vatIdentifier",
                        "BT-48",
                        content -> content.buyer().vatIdentifier())
                .quoting("ground", LawRule.TEXTS.message("ground." + ground));
    }
}
