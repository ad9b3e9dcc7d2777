package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * What was billed before of the same order, where a document goes on from it. A part invoice (<em>deelfactuur</em>) and a
 * final invoice (<em>eindfactuur</em>) bill what was not billed yet, and take advances off.
 *
 * <p>The VAT of each group is that of everything delivered and billed under the order so far, this document included, less
 * the VAT that the parts before it stated, less the VAT of the advances that it takes off. So each of them makes up for what
 * those before it rounded, and the last one that bills something of the group brings the documents to the VAT of the order,
 * to the cent, while rate and treatment stay what they were. It makes up for so much as its VAT, before deductions, stays
 * between zero and what it bills: where it bills less than the cents that a credit note left askew, or a part or final
 * invoice is credited after it, some cents stay. What was billed under another rate is another group, and stays as it was
 * stated.
 *
 * @param deductions what is taken off for advances, one for each advance and way of taxing; the last lines of the document,
 *     in this order
 * @param parts the part invoices before it, in the order in which they were issued (BG-3)
 * @param billed what these come to, credits deducted, for each VAT group that this document bills more of
 */
public record EarlierBilling(List<Deduction> deductions, List<PrecedingInvoice> parts, List<VatSubtotal> billed) {

    private static final EarlierBilling NONE = new EarlierBilling(List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an advance is taken off twice as taxed in one way, or a VAT group is stated twice
     */
    public EarlierBilling {
        deductions = List.copyOf(deductions);
        parts = List.copyOf(parts);
        billed = List.copyOf(billed);
        Map<PrecedingInvoice, Set<LineVat>> taken = new HashMap<>();
        for (Deduction each : deductions) {
            if (!taken.computeIfAbsent(each.advance(), advance -> new HashSet<>())
                    .add(each.taxedAs())) {
                throw new IllegalArgumentException("Advance " + each.advance().number()
                        + " is taken off twice as taxed " + each.taxedAs().group());
            }
        }
        Set<VatGroup> groups = new HashSet<>();
        for (VatSubtotal each : billed) {
            if (!groups.add(each.group())) {
                throw new IllegalArgumentException("What was billed before is stated twice for " + each.group());
            }
        }
    }

    /**
     * Returns that nothing was billed before.
     *
     * @return without advances and parts
     */
    public static EarlierBilling none() {
        return NONE;
    }

    /**
     * Tells whether there is anything to go on from.
     *
     * @return whether nothing was billed before
     */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Returns the invoices that the document refers to.
     *
     * @return the advances and the parts, each once (BG-3)
     */
    public List<PrecedingInvoice> references() {
        Set<PrecedingInvoice> all = new LinkedHashSet<>();
        deductions.forEach(each -> all.add(each.advance()));
        all.addAll(parts);
        return new ArrayList<>(all);
    }
}
