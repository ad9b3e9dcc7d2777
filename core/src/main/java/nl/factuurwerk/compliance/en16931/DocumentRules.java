package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.absent;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.util.List;
import java.util.Set;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.rule.Rule;

/** What the document has to say of itself, of the delivery, of the payment and of other documents. */
final class DocumentRules {

    /** Means by which an account is needed: a credit transfer, and one within SEPA. */
    private static final Set<String> TRANSFERS = Set.of("30", "58");

    /** At most so much of the number of a card: the first six and the last four digits. */
    private static final int LONGEST_CARD_NUMBER = 10;

    static final List<Rule<InvoiceContent>> ALL = List.of(
            standard("BR-01", stated("process.specification", "BT-24", content -> content.process()
                    .specification())),
            standard("BR-02", stated("number", "BT-1", InvoiceContent::number)),
            standard("BR-03", stated("issueDate", "BT-2", InvoiceContent::issueDate)),
            standard("BR-04", stated("typeCode", "BT-3", InvoiceContent::typeCode)),
            standard("BR-05", stated("currency", "BT-5", InvoiceContent::currency)),
            standard("BR-16", that("lines", "BG-25", content -> !content.lines().isEmpty())),
            standard(
                    "BR-CO-03",
                    absent("taxPointCode", "BT-8", InvoiceContent::taxPointCode)
                            .where(content -> content.taxPointDate().isPresent())),
            standard("BR-29", in("period", InvoiceContent::period, inOrder("BT-74"))),
            standard(
                    "BR-52",
                    each(
                            "supportingDocuments",
                            InvoiceContent::supportingDocuments,
                            stated("reference", "BT-122", SupportingDocumentContent::reference))),
            standard(
                    "BR-55",
                    each(
                            "precedingInvoices",
                            InvoiceContent::precedingInvoices,
                            stated("number", "BT-25", PrecedingInvoiceContent::number))),
            standard(
                    "BR-57",
                    in(
                            "delivery.address",
                            content -> content.delivery().address(),
                            Check.<AddressContent>stated("country", "BT-80", AddressContent::country)
                                    .where(address -> !address.isEmpty()))),
            payment(
                    "BR-49",
                    Check.<PaymentContent>stated("means.code", "BT-81", PaymentContent::meansCode)
                            .where(payment -> !payment.isEmpty())),
            payment(
                    "BR-50",
                    Check.<PaymentContent, AccountContent>each(
                                    "accounts", PaymentContent::accounts, stated("id", "BT-84", AccountContent::id))
                            .where(DocumentRules::isTransfer)),
            payment(
                            "BR-51",
                            ifStated(
                                    "card.number",
                                    "BT-87",
                                    payment -> payment.card().number(),
                                    number -> number.strip().length() <= LONGEST_CARD_NUMBER))
                    .warning(),
            payment(
                    "BR-61",
                    Check.<PaymentContent>that("accounts", "BT-84", payment -> payment.accounts().stream()
                                    .anyMatch(account -> account.id().isPresent()))
                            .where(DocumentRules::isTransfer)));

    private DocumentRules() {}

    private static StandardRule payment(String id, Check<PaymentContent> check) {
        return standard(id, in("payment", InvoiceContent::payment, check));
    }

    private static boolean isTransfer(PaymentContent payment) {
        return payment.meansCode().filter(TRANSFERS::contains).isPresent();
    }

    /** Asks that a period does not end before it starts. */
    static Check<PeriodContent> inOrder(String term) {
        return (period, broken) -> ifStated(
                        "end",
                        term,
                        PeriodContent::end,
                        end -> period.start().filter(end::isBefore).isEmpty())
                .check(period, broken);
    }
}
