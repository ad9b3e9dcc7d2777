package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberPattern;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchase.UnreadPart;
import nl.factuurwerk.purchaseorder.NumberMask;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatProfile;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is kept beside parties and documents: orders, facts, numbers, the audit trail. */
final class KeptSamples {

    private static final Id<Invoice> INVOICE = Id.of("i-2026-0001");

    private KeptSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("billable", JsonFormat.BILLABLE, billable()),
                new Sample<>("billable-dollar", JsonFormat.BILLABLE, dollarBillable()),
                new Sample<>("purchase-order", JsonFormat.PURCHASE_ORDER, order()),
                new Sample<>(
                        "purchase-order-dollar",
                        JsonFormat.PURCHASE_ORDER,
                        PurchaseOrder.of(Id.of("hop"), "4500 1", Money.parse("USD 12.50"))),
                new Sample<>(
                        "purchase-order-requirement",
                        JsonFormat.PURCHASE_ORDER_REQUIREMENT,
                        new PurchaseOrderRequirement(Id.of("hop"), Optional.of(NumberMask.of("PO-####-@@")), true)),
                new Sample<>("received-invoice", JsonFormat.RECEIVED_INVOICE, received()),
                new Sample<>("vat-profile", JsonFormat.VAT_PROFILE, profile()),
                new Sample<>("invoice-fact-sent", JsonFormat.INVOICE_FACT, sent()),
                new Sample<>(
                        "invoice-fact-received",
                        JsonFormat.INVOICE_FACT,
                        new InvoiceFact.Received(INVOICE, Samples.TODAY)),
                new Sample<>(
                        "invoice-fact-viewed", JsonFormat.INVOICE_FACT, new InvoiceFact.Viewed(INVOICE, Samples.TODAY)),
                new Sample<>(
                        "invoice-fact-disputed",
                        JsonFormat.INVOICE_FACT,
                        new InvoiceFact.Disputed(INVOICE, Samples.TODAY, "Eén doos was nat")),
                new Sample<>(
                        "invoice-fact-dispute-settled",
                        JsonFormat.INVOICE_FACT,
                        new InvoiceFact.DisputeSettled(INVOICE, Samples.TODAY, "Creditnota")),
                new Sample<>(
                        "invoice-fact-noted",
                        JsonFormat.INVOICE_FACT,
                        new InvoiceFact.Noted(INVOICE, Samples.TODAY, "FACTORED", "Verkocht")),
                new Sample<>("number-series", JsonFormat.NUMBER_SERIES, series()),
                new Sample<>("series-position", JsonFormat.SERIES_POSITION, position()),
                new Sample<>(
                        "number-gap",
                        JsonFormat.NUMBER_GAP,
                        new NumberGap(
                                Id.of("sales"),
                                new DocumentNumber("2026-0002"),
                                new DocumentNumber("2026-0009"),
                                "Voorgedrukt papier was op")),
                new Sample<>("audit-entry", JsonFormat.AUDIT_ENTRY, entries().getFirst()),
                new Sample<>(
                        "audit-entry-erased", JsonFormat.AUDIT_ENTRY, entries().get(1)),
                new Sample<>("audit-entries", JsonFormat.AUDIT_ENTRIES, entries()),
                new Sample<>("audit-anchor", JsonFormat.AUDIT_ANCHOR, anchor()));
    }

    static ReceivedInvoice received() {
        ReceivedFile file = new ReceivedFile(Digest.sha256(new byte[] {1, 2, 3}), 3, ReceivedFormat.UBL_CREDIT_NOTE);
        List<UnreadPart> unread = List.of(new UnreadPart("/CreditNote/ext:UBLExtensions", 3, 5));
        return new ReceivedInvoice(Id.of("r-1"), Samples.TODAY, IncomingInvoice.of(file, ContentSample.full(), unread));
    }

    static Billable billable() {
        return Billable.of(new SourceReference("time-entry", "t1"), Id.of("hop"))
                .during(DateRange.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)))
                .quantity(Quantity.hours("7.5"))
                .price(UnitPrice.of(CurrencyUnit.EUR, Decimal.of("95")))
                .vat(VatClass.REDUCED)
                .label(BillingKey.PROJECT, "Website")
                .label(BillingKey.TASK, "bouwen")
                .label(BillingKey.EMPLOYEE, "Joke Postma")
                .label(BillingKey.DAY, "2026-10-01")
                .label(BillingKey.WEEK, "2026-W40")
                .description("Ontwerp")
                .build();
    }

    private static Billable dollarBillable() {
        return Billable.of(new SourceReference("milestone", "m1"), Id.of("hop"))
                .name("Eerste oplevering")
                .during(DateRange.on(Samples.TODAY))
                .quantity(Quantity.pieces(1))
                .price(UnitPrice.of(CurrencyUnit.USD, Decimal.of("1250.125")))
                .nature(SupplyNature.GOODS)
                .build();
    }

    static PurchaseOrder order() {
        return PurchaseOrder.of(Id.of("hop"), "PO-2026-0417", eur("2500.00"))
                .during(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    private static VatProfile profile() {
        return VatProfile.ordinary()
                .smallBusiness(Country.NETHERLANDS, DateRange.from(LocalDate.of(2027, 1, 1)))
                .smallBusiness(Country.BELGIUM, DateRange.from(LocalDate.of(2027, 1, 1)))
                .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(Samples.TODAY))
                .importLicence(DateRange.on(Samples.TODAY))
                .acquisitionsTaxed(true, DateRange.always());
    }

    static InvoiceFact.Sent sent() {
        return new InvoiceFact.Sent(INVOICE, Samples.TODAY, Channel.EMAIL, "post@hop.example");
    }

    static NumberSeries series() {
        return new NumberSeries(
                Id.of("sales"),
                NumberPattern.of("{year}-{seq:4}"),
                SeriesReset.YEARLY,
                1001,
                NumberSeries.DateOrder.FREE);
    }

    private static SeriesPosition position() {
        return new SeriesPosition("2026", 1017, Samples.TODAY, new DocumentNumber("2026-1017"));
    }

    /** Who and why are there, were erased, or are lost. */
    static List<KeptEntry> entries() {
        List<KeptEntry> entries = new ArrayList<>();
        ChainHead head = ChainHead.start(ChainId.series(Id.of("sales")));
        for (int i = 1; i <= 3; i++) {
            byte[] salt = new byte[Salt.LENGTH];
            salt[0] = (byte) i;
            AuditPayload payload = new AuditPayload(
                    new Actor(Actor.Nature.PERSON, "J. Postma"), i == 1 ? "Maand \"afgesloten\"" : "", Salt.of(salt));
            AuditEntry entry = head.next(
                    new AuditEvent(
                            Samples.NOW.plusSeconds(i),
                            Act.ISSUED,
                            Subject.of("invoice:i-" + i),
                            i == 3 ? Optional.empty() : Optional.of(Digest.of("ab".repeat(Digest.LENGTH)))),
                    payload);
            entries.add(
                    switch (i) {
                        case 1 -> KeptEntry.of(entry, payload);
                        case 2 -> KeptEntry.of(entry, new Tombstone(Samples.NOW.plusSeconds(60)));
                        default -> new KeptEntry(entry, Optional.empty());
                    });
            head = new ChainHead(entry.chain(), entry.sequence(), entry.digest());
        }
        return List.copyOf(entries);
    }

    static Anchor anchor() {
        AuditEntry last = entries().getLast().entry();
        return Anchor.of(
                Samples.NOW,
                List.of(
                        new ChainHead(last.chain(), last.sequence(), last.digest()),
                        new ChainHead(
                                ChainId.of("party:hop"),
                                1,
                                entries().getFirst().entry().digest())));
    }
}
