package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.that;

import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** What Peppol asks of sellers in the Netherlands. */
final class PeppolDutchRules {

    static final List<Rule<InvoiceContent>> ALL = List.of(
            rule(
                    "NL-R-001",
                    Check.<InvoiceContent>that("precedingInvoices", "BT-25", Dutch::namesInvoice)
                            .where(DocumentKind::isCreditNote)),
            rule("NL-R-002", Dutch.fullAddress("seller.address", "BG-5", content -> content.seller().address())),
            rule("NL-R-003", registered("seller.legalRegistration", "BT-30", content -> content.seller())),
            rule(
                    "NL-R-004",
                    Dutch.fullAddressInNetherlands("buyer.address", "BG-8", content -> content.buyer().address())),
            rule("NL-R-005", registered("buyer.legalRegistration", "BT-47", content -> content.buyer()))
                    .where(PeppolDutchRules::isBuyerDutch),
            rule(
                    "NL-R-006",
                    Dutch.fullAddressInNetherlands("taxRepresentative.address", "BG-12", content -> content
                            .taxRepresentative()
                            .address())),
            rule("NL-R-007", that("payment", "BG-16", content -> !content.payment().isEmpty()))
                    .where(PeppolDutchRules::isBuyerToPay),
            rule("NL-R-008", that("payment.means.code", "BT-81", Dutch::isPaidAsUsual))
                    .where(content -> isBuyerDutch(content) && !content.payment().isEmpty()),
            rule("NL-R-009", Dutch.orderOfLines()));

    private PeppolDutchRules() {}

    private static StandardRule rule(String id, Check<InvoiceContent> check) {
        return StandardRule.peppol(id, Severity.ERROR, check).where(Dutch::isSeller);
    }

    private static boolean isBuyerDutch(InvoiceContent content) {
        return Dutch.isIn(content.buyer().address());
    }

    /** A registration need not be there; one that is has to be of the trade register or of a public body. */
    private static Check<InvoiceContent> registered(
            String path, String term, Function<InvoiceContent, PartyContent> party) {
        return Check.<InvoiceContent>that(path, term, content -> Dutch.isRegistered(party.apply(content)))
                .where(content -> !party.apply(content).legalRegistration().isEmpty());
    }

    /** An amount below nought on a credit note is one that the buyer pays. */
    private static boolean isBuyerToPay(InvoiceContent content) {
        boolean credit = DocumentKind.isCreditNote(content);
        return content.totals()
                .payable()
                .filter(due -> credit ? due.signum() >= 0 : due.signum() <= 0)
                .isEmpty();
    }
}
