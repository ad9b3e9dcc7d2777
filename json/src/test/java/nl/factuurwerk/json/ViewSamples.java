package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.audit.RetentionGround;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.service.Preview;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.Supply;
import nl.factuurwerk.vat.VatEngine;

/** What follows from what is kept, and is only shown. */
final class ViewSamples {

    private static final VatEngine ENGINE = VatEngine.of(Country.NETHERLANDS);

    private ViewSamples() {}

    static Stream<Shown<?>> all() {
        return Stream.of(
                new Shown<>("billable-batch", JsonOutput.BILLABLE_BATCH, batch()),
                new Shown<>("billing-run", JsonOutput.BILLING_RUN, run()),
                new Shown<>(
                        "preview",
                        JsonOutput.PREVIEW,
                        new Preview(Optional.of(candidate()), Report.of(GoldenFileTest.warning()))),
                new Shown<>(
                        "preview-impossible",
                        JsonOutput.PREVIEW,
                        new Preview(Optional.empty(), GoldenFileTest.report())),
                new Shown<>("invoice-content", JsonOutput.INVOICE_CONTENT, ContentSample.full()),
                new Shown<>(
                        "invoice-content-of-invoice",
                        JsonOutput.INVOICE_CONTENT,
                        Samples.invoice().content()),
                new Shown<>("invoice-content-nothing", JsonOutput.INVOICE_CONTENT, ContentSample.nothing()),
                new Shown<>("explanation", JsonOutput.EXPLANATION, candidate().explain()),
                new Shown<>(
                        "draft-change",
                        JsonOutput.DRAFT_CHANGE,
                        Samples.draft().diff(otherwise()).getFirst()),
                new Shown<>(
                        "draft-changes",
                        JsonOutput.DRAFT_CHANGES,
                        Samples.draft().diff(otherwise())),
                new Shown<>("amendment", JsonOutput.AMENDMENT, amendment()),
                new Shown<>("purchase-order-balance", JsonOutput.PURCHASE_ORDER_BALANCE, balance()),
                new Shown<>("treatment", JsonOutput.TREATMENT, ENGINE.treat(supply("Advies"))),
                new Shown<>(
                        "treatment-across-a-border",
                        JsonOutput.TREATMENT,
                        ENGINE.treat(supply("Advies").to(brewery()))),
                new Shown<>(
                        "purchase-treatment",
                        JsonOutput.PURCHASE_TREATMENT,
                        ENGINE.treatPurchase(supply("Software").by(brewery()).to(Samples.organisation()))),
                new Shown<>(
                        "retention",
                        JsonOutput.RETENTION,
                        RetentionRules.standard()
                                .retention(Samples.TODAY, Set.of(RetentionGround.immovableProperty(Samples.TODAY)))));
    }

    private static Supply supply(String description) {
        return Supply.service(description)
                .by(Samples.organisation())
                .to(Samples.person())
                .on(Samples.TODAY);
    }

    private static Organisation brewery() {
        return Organisation.named("Brasserie Lumière SPRL")
                .address("Rue de la Loi 1", "1000", "Bruxelles", Country.BELGIUM)
                .vat("BE0123456749")
                .build();
    }

    private static InvoiceCandidate candidate() {
        return Samples.composer().compose(Samples.draft(), Samples.TODAY).orThrow();
    }

    private static BillableBatch batch() {
        return new BillableBatch(List.of(KeptSamples.billable()), Report.of(GoldenFileTest.warning()));
    }

    private static BillingRun run() {
        return new BillingRun(
                DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                List.of(
                        BillingOutcome.Issued.of(Id.of("hop"), Samples.invoice()),
                        new BillingOutcome.Rejected(Id.of("molen"), GoldenFileTest.report()),
                        new BillingOutcome.NothingToBill(Id.of("anna"))),
                Report.of(GoldenFileTest.warning()));
    }

    /** With a part more, a part less and parts that are not the same. */
    private static InvoiceDraft otherwise() {
        return Samples.draft().toBuilder()
                .undated()
                .purchaseOrder("PO-2026-0418")
                .line("Reiskosten", Quantity.pieces(1), eur("25.00"))
                .build();
    }

    private static Amendment amendment() {
        Invoice invoice = Samples.invoice();
        InvoiceDraft changed = invoice.toDraft().toBuilder()
                .issuedOn(Samples.TODAY.minusDays(2))
                .purchaseOrder("PO-2026-0418")
                .build();
        return Amendment.of(
                invoice, changed, InvoiceStatus.of(invoice, List.of(KeptSamples.sent()), List.of(), Samples.TODAY));
    }

    private static PurchaseOrderBalance balance() {
        return new PurchaseOrderBalance(KeptSamples.order(), eur("2600.00"));
    }
}
