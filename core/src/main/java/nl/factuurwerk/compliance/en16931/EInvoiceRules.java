package nl.factuurwerk.compliance.en16931;

import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.reference.CodeLists;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;

/**
 * The books of rules that electronic invoices are held against, one for each profile. Ids are those of the official rules,
 * and so are tolerances, weights and quirks: what the official validators refuse, these refuse too, before there is a file
 * and without one.
 *
 * <pre>{@code
 * Report report = EInvoiceRules.of(EInvoiceProfile.NLCIUS).check(invoice.content());
 * report.findings().forEach(System.out::println);
 * // BT-10 buyer reference and order reference are both missing (NLCIUS 1.0, BR-NL-2). State one of them.
 * }</pre>
 *
 * <p>A rule over how a document is written, such as one against empty elements, cannot be asked of what it says; those that
 * are left to whoever reads and writes files are listed in {@code docs/decisions/0025-rules-of-the-standard.md}.
 */
public final class EInvoiceRules {

    private EInvoiceRules() {}

    /**
     * Returns the rules of a profile, with the lists of codes as we know them.
     *
     * @param profile the profile
     * @return the rules of the standard, and those that the profile adds; the same each time
     */
    public static RuleBook<InvoiceContent> of(EInvoiceProfile profile) {
        return switch (profile) {
            case EN16931 -> Standard.EN16931;
            case NLCIUS -> Standard.NLCIUS;
            case PEPPOL -> Standard.PEPPOL;
        };
    }

    /**
     * Returns the rules of a profile, with lists of codes that a host added to.
     *
     * @param profile the profile
     * @param lists the lists
     * @return the rules of the standard, and those that the profile adds
     */
    public static RuleBook<InvoiceContent> of(EInvoiceProfile profile, CodeLists lists) {
        List<Rule<InvoiceContent>> more =
                switch (profile) {
                    case EN16931 -> List.of();
                    case NLCIUS -> NlciusRules.ALL;
                    case PEPPOL -> PeppolRules.of(lists);
                };
        return new RuleBook<>(Stream.of(
                        DocumentRules.ALL,
                        PartyRules.ALL,
                        AllowanceChargeRules.ALL,
                        LineRules.ALL,
                        TotalRules.ALL,
                        DecimalRules.ALL,
                        VatRules.ALL,
                        VatCategoryRules.ALL,
                        CodeRules.of(lists),
                        more)
                .flatMap(List::stream)
                .toList());
    }

    /** Made when first asked for, and immutable. */
    private static final class Standard {
        static final RuleBook<InvoiceContent> EN16931 = of(EInvoiceProfile.EN16931, CodeLists.standard());
        static final RuleBook<InvoiceContent> NLCIUS = of(EInvoiceProfile.NLCIUS, CodeLists.standard());
        static final RuleBook<InvoiceContent> PEPPOL = of(EInvoiceProfile.PEPPOL, CodeLists.standard());
    }
}
