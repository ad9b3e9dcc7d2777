package nl.factuurwerk.compliance;

import java.util.List;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;

/**
 * The books of rules over what an invoice says. They hold for a full and for a simplified invoice alike: each rule knows
 * to which it applies.
 *
 * <pre>{@code
 * Report report = InvoiceRules.dutchLaw().check(content);
 * report.findings().forEach(System.out::println);
 * // BT-48 buyer VAT number is missing: required where VAT is reverse charged (art. 35a(1)(d) Wet OB). Add it to the buyer.
 * }</pre>
 *
 * <p>Whom to invoice is not judged: nobody need invoice a consumer (art. 34c Wet OB), but an invoice to one has the same
 * contents. Identifiers are asked for, not checked: the types of package {@code party} do that.
 */
public final class InvoiceRules {

    private static final RuleBook<InvoiceContent> IDENTIFICATION = book(List.of(
            FullInvoice.IDENTIFICATION,
            SpecialSchemes.IDENTIFICATION,
            SimplifiedContents.IDENTIFICATION,
            OtherDuties.IDENTIFICATION,
            Timing.IDENTIFICATION));

    private static final RuleBook<InvoiceContent> AMOUNTS = book(List.of(
            FullInvoiceAmounts.ALL,
            SpecialSchemes.TAXED,
            SimplifiedContents.AMOUNTS,
            OtherDuties.AMOUNTS,
            Timing.TAXED));

    private static final RuleBook<InvoiceContent> UNNUMBERED = IDENTIFICATION.plus(AMOUNTS.rules());

    private static final RuleBook<InvoiceContent> DUTCH_LAW = UNNUMBERED.plus(List.of(FullInvoice.NUMBER));

    private InvoiceRules() {}

    /**
     * Returns everything that Dutch law demands of an invoice: art. 13, 34d, 34f, 34g, 35, 35a and 37 Wet OB, and art. 27
     * Handelsregisterwet 2007. For documents that have a number.
     *
     * @return the whole catalogue
     */
    public static RuleBook<InvoiceContent> dutchLaw() {
        return DUTCH_LAW;
    }

    /**
     * Returns what Dutch law demands of an invoice but for its number (art. 35a(1)(b) Wet OB), which is given in the act
     * of issuing. For candidates.
     *
     * @return {@link #identification()} and {@link #amounts()} together
     */
    public static RuleBook<InvoiceContent> unnumbered() {
        return UNNUMBERED;
    }

    /**
     * Returns the rules on who, what, when and by which reference. An unfinished draft can be asked these, before
     * anything is computed.
     *
     * @return a part of {@link #unnumbered()}
     */
    public static RuleBook<InvoiceContent> identification() {
        return IDENTIFICATION;
    }

    /**
     * Returns the rules on prices, taxable amounts, rates, VAT, why there is none, and on what depends on these: the
     * simplified form, and the last day to issue.
     *
     * @return the other part of {@link #unnumbered()}
     */
    public static RuleBook<InvoiceContent> amounts() {
        return AMOUNTS;
    }

    private static RuleBook<InvoiceContent> book(List<List<Rule<InvoiceContent>>> parts) {
        return new RuleBook<>(parts.stream().flatMap(List::stream).toList());
    }
}
