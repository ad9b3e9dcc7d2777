package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.all;
import static nl.factuurwerk.compliance.Demand.in;
import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.Parts.eachVatGroup;

import java.util.List;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** Duties that stand elsewhere than in the two lists of contents. */
final class OtherDuties {

    private static final String EURO = "EUR";

    /** Art. 34f Wet OB: a document that changes an invoice refers to it, specifically and unambiguously. */
    private static final LawRule ORIGINAL = LawRule.law("NL-34F", LawReference.of("Wet OB", "34f"))
            .where(content -> !content.simplified() && Kind.isAmending(content))
            .demands(refersToTheOriginal());

    /** Art. 35a(4) Wet OB: amounts may be in any currency, but the VAT to pay is also in euro. */
    private static final LawRule VAT_IN_EURO = LawRule.law("NL-35A-4", LawReference.of("Wet OB", "35a", "4"))
            .where(content ->
                    content.currency().filter(code -> !code.equals(EURO)).isPresent())
            .where(VatFacts::anyCharged)
            .demands(all(
                    that(
                            "taxCurrency",
                            "BT-6",
                            content ->
                                    content.taxCurrency().filter(EURO::equals).isPresent()),
                    in(
                            "totals",
                            InvoiceContent::totals,
                            stated("vatInTaxCurrency", "BT-111", TotalsContent::vatInTaxCurrency))));

    /** Art. 37 Wet OB: whoever states VAT on an invoice owes it, so nothing is stated where nothing is charged. */
    private static final LawRule VAT_BY_MISTAKE = LawRule.law("NL-37", LawReference.of("Wet OB", "37"))
            .demands(eachVatGroup(that(
                            "vatAmount",
                            "BT-117",
                            (VatBreakdownContent group) -> group.vatAmount()
                                    .filter(vat -> vat.signum() != 0)
                                    .isEmpty())
                    .where(group -> VatFacts.is(group.vat(), category -> !category.isCharged()))));

    /**
     * Art. 27 Handelsregisterwet 2007: the KvK number stands on what a registered business sends out. A warning, because
     * the document does not show whether the seller is registered, and it is a valid invoice without.
     */
    private static final LawRule TRADE_REGISTER = LawRule.law(
                    "NL-HRW-27", Severity.WARNING, LawReference.of("Handelsregisterwet 2007", "27"))
            .where(content ->
                    PartyFacts.country(content.seller()).filter("NL"::equals).isPresent())
            .demands(that(
                    "seller.legalRegistration",
                    "BT-30",
                    content -> content.seller().legalRegistration().value().isPresent()));

    /** The duties that an unfinished draft can be asked. */
    static final List<Rule<InvoiceContent>> IDENTIFICATION = List.of(ORIGINAL, TRADE_REGISTER);

    /** The duties that need amounts. */
    static final List<Rule<InvoiceContent>> AMOUNTS = List.of(VAT_IN_EURO, VAT_BY_MISTAKE);

    private OtherDuties() {}

    /** Demands a number for each earlier document referred to, and at least one of them. */
    static Demand<InvoiceContent> refersToTheOriginal() {
        return that(
                "precedingInvoices",
                "BG-3",
                content -> !content.precedingInvoices().isEmpty()
                        && content.precedingInvoices().stream()
                                .allMatch(original -> original.number().isPresent()));
    }
}
