package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** What Peppol BIS Billing 3.0 adds for the document as a whole, for its payment and for its codes. */
final class PeppolRules {

    private static final Set<String> PROCESSES = Set.of(
            "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
            "urn:peppol:france:billing:regulated",
            "urn:peppol:france:billing:non-regulated",
            "urn:peppol:bis:billing_with_response");

    private static final Set<String> INVOICE_TYPES = Set.of(
            "71", "80", "82", "84", "102", "218", "219", "326", "331", "380", "382", "383", "384", "386", "388", "393",
            "395", "553", "575", "623", "780", "817", "870", "875", "876", "877");

    private static final Set<String> CREDIT_NOTE_TYPES = Set.of("381", "396", "81", "83", "532");

    /** Kinds of document that Germans alone exchange: a partial and a corrected invoice. */
    private static final Set<String> GERMAN_TYPES = Set.of("326", "384");

    /** Means by which a mandate is needed: a direct debit, and one within SEPA. */
    private static final Set<String> DIRECT_DEBITS = Set.of("49", "59");

    private static final String GERMANY = "DE";
    private static final int MOST_NOTES = 1;

    private static final List<Rule<InvoiceContent>> DOCUMENT = List.of(
            rule("PEPPOL-EN16931-R001", stated("process.businessProcess", "BT-23", content -> content.process()
                    .businessProcess())),
            rule("PEPPOL-EN16931-R002", that("notes", "BT-22", PeppolRules::hasFewNotes)),
            rule("PEPPOL-EN16931-R003", that("references.buyerReference", "BT-10", Dutch::hasReference)),
            rule("PEPPOL-EN16931-R004", that("process.specification", "BT-24", PeppolRules::isOfPeppol)),
            rule("PEPPOL-EN16931-R005", that("taxCurrency", "BT-6", PeppolRules::isOtherCurrency)),
            rule("PEPPOL-EN16931-R007", that("process.businessProcess", "BT-23", PeppolRules::isOfProcess)),
            rule("PEPPOL-EN16931-R010", stated("buyer.endpoint", "BT-49", content -> content.buyer()
                    .endpoint()
                    .value())),
            rule("PEPPOL-EN16931-R020", stated("seller.endpoint", "BT-34", content -> content.seller()
                    .endpoint()
                    .value())),
            rule("PEPPOL-EN16931-R053", that("vatBreakdown", "BG-23", content -> !content.vatBreakdown()
                    .isEmpty())),
            rule("PEPPOL-EN16931-R054", that("totals.vatInTaxCurrency", "BT-111", content -> content.taxCurrency()
                            .isPresent()
                    == content.totals().vatInTaxCurrency().isPresent())),
            rule("PEPPOL-EN16931-R055", that("totals.vatInTaxCurrency", "BT-111", PeppolRules::isSignKept)),
            rule(
                    "PEPPOL-EN16931-R061",
                    Check.<InvoiceContent>stated("payment.directDebit.mandate", "BT-89", content -> content.payment()
                                    .directDebit()
                                    .mandate())
                            .where(content -> content.payment()
                                    .meansCode()
                                    .filter(DIRECT_DEBITS::contains)
                                    .isPresent())),
            rule(
                    "PEPPOL-EN16931-P0100",
                    ifStated("typeCode", "BT-3", InvoiceContent::typeCode, INVOICE_TYPES::contains)
                            .where(content -> !isCreditNote(content) && isOfProcess(content))),
            rule(
                    "PEPPOL-EN16931-P0101",
                    ifStated("typeCode", "BT-3", InvoiceContent::typeCode, CREDIT_NOTE_TYPES::contains)
                            .where(content -> isCreditNote(content) && isOfProcess(content))),
            rule(
                    "PEPPOL-EN16931-P0112",
                    ifStated("typeCode", "BT-3", InvoiceContent::typeCode, code -> !GERMAN_TYPES.contains(code))
                            .where(content -> !isGerman(content))),
            reason("PEPPOL-EN16931-P0104", "VATEX-EU-G", "G"),
            reason("PEPPOL-EN16931-P0105", "VATEX-EU-O", "O"),
            reason("PEPPOL-EN16931-P0106", "VATEX-EU-IC", "K"),
            reason("PEPPOL-EN16931-P0107", "VATEX-EU-AE", "AE"),
            reason("PEPPOL-EN16931-P0108", "VATEX-EU-D", "E"),
            reason("PEPPOL-EN16931-P0109", "VATEX-EU-F", "E"),
            reason("PEPPOL-EN16931-P0110", "VATEX-EU-I", "E"),
            reason("PEPPOL-EN16931-P0111", "VATEX-EU-J", "E"));

    private PeppolRules() {}

    static List<Rule<InvoiceContent>> of(CodeLists lists) {
        return Stream.of(DOCUMENT, PeppolLineRules.ALL, PeppolIdentifierRules.ALL, PeppolDutchRules.ALL, codes(lists))
                .flatMap(List::stream)
                .toList();
    }

    private static StandardRule rule(String id, Check<InvoiceContent> check) {
        return StandardRule.peppol(id, Severity.ERROR, check);
    }

    /** What the standard asks of codes as well; only the list of electronic addresses is another. */
    private static List<Rule<InvoiceContent>> codes(CodeLists lists) {
        return List.of(
                code("PEPPOL-EN16931-CL001", lists, CodeRules::attachments),
                code("PEPPOL-EN16931-CL002", lists, CodeRules::allowanceReasons),
                code("PEPPOL-EN16931-CL003", lists, CodeRules::chargeReasons),
                code(
                        "PEPPOL-EN16931-CL006",
                        lists,
                        codes -> codes.on(CodeList.TAX_POINTS, "taxPointCode", "BT-8", InvoiceContent::taxPointCode)),
                code(
                        "PEPPOL-EN16931-CL007",
                        lists,
                        codes -> codes.on(CodeList.CURRENCIES, "currency", "BT-5", InvoiceContent::currency)),
                code(
                        "PEPPOL-EN16931-CL008",
                        lists,
                        codes -> CodeRules.endpoints(codes, CodeList.PEPPOL_ENDPOINT_SCHEMES)));
    }

    private static StandardRule code(String id, CodeLists lists, Function<Codes, Check<InvoiceContent>> asks) {
        return rule(id, CodeRules.asking(lists, asks));
    }

    private static StandardRule reason(String id, String vatex, String category) {
        Check<VatBreakdownContent> check = that("vat.category", "BT-118", group -> group.vat().is(category));
        return rule(
                id,
                each("vatBreakdown", InvoiceContent::vatBreakdown, check.where(group -> group.reason()
                        .code()
                        .filter(code -> code.toUpperCase(Locale.ROOT).equals(vatex))
                        .isPresent())));
    }

    private static boolean hasFewNotes(InvoiceContent content) {
        return content.notes().size() <= MOST_NOTES || isGerman(content);
    }

    private static boolean isOfPeppol(InvoiceContent content) {
        return content.process()
                .specification()
                .map(String::strip)
                .filter(it -> it.startsWith(EInvoiceProfile.PEPPOL.specification()) && !it.contains("::"))
                .isPresent();
    }

    private static boolean isOfProcess(InvoiceContent content) {
        return content.process()
                .businessProcess()
                .map(String::strip)
                .filter(PROCESSES::contains)
                .isPresent();
    }

    private static boolean isOtherCurrency(InvoiceContent content) {
        return content.taxCurrency().isEmpty() || TotalRules.isAccountedElsewhere(content);
    }

    /** VAT has one sign in both currencies; nought goes with either. */
    private static boolean isSignKept(InvoiceContent content) {
        TotalsContent totals = content.totals();
        Optional<Integer> one = totals.vat().map(Decimal::signum);
        Optional<Integer> other = totals.vatInTaxCurrency().map(Decimal::signum);
        return !TotalRules.isAccountedElsewhere(content)
                || one.flatMap(sign -> other.map(it -> it * sign >= 0)).orElse(false);
    }

    private static boolean isGerman(InvoiceContent content) {
        return isGerman(Dutch.country(content.seller().address()))
                && isGerman(Dutch.country(content.buyer().address()));
    }

    private static boolean isGerman(Optional<String> country) {
        return country.equals(Optional.of(GERMANY));
    }

    private static boolean isCreditNote(InvoiceContent content) {
        return DocumentKind.isCreditNote(content)
                || content.typeCode().filter(CREDIT_NOTE_TYPES::contains).isPresent();
    }
}
