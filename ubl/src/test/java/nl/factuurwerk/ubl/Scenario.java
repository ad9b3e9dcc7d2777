package nl.factuurwerk.ubl;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatNumberCheck;
import org.joda.money.Money;

/** What a host does from one draft on, up to issued documents. */
record Scenario(Course course, Customer customer, Pricing pricing, Lines lines, Manner manner) {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** What is done. */
    enum Course {
        INVOICE,
        CREDIT_OF_ALL,
        CREDITS_OF_PARTS,
        CORRECTED,
        SELF_BILLED
    }

    /** Who buys, which decides what kinds of VAT there are. */
    enum Customer {
        DUTCH(Parties.DUTCH),
        GOVERNMENT(Parties.GOVERNMENT),
        BELGIAN(Parties.BELGIAN),
        GERMAN(Parties.GERMAN),
        SWISS(Parties.SWISS);

        private final Party party;

        Customer(Party party) {
            this.party = party;
        }

        Party party() {
            return party;
        }
    }

    record Lines(List<DraftLine> lines, List<Adjustment> adjustments) {}

    record Manner(Optional<PaymentMeans> means, PaymentTerms terms, List<String> texts, boolean supplied) {}

    /** Returns what was issued; nothing where the law forbids it. */
    List<IssuedDocument> issue() {
        AtomicLong ids = new AtomicLong();
        Factuurwerk office = Factuurwerk.of(Parties.SELLER)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .ids(() -> "id-" + ids.incrementAndGet())
                .build();
        List<IssuedDocument> documents = new ArrayList<>();
        if (office.invoices().issue(draft().build()) instanceof Issued<Invoice>(Invoice invoice)) {
            documents.add(invoice);
            switch (course) {
                case INVOICE -> {}
                case CREDIT_OF_ALL, SELF_BILLED ->
                    keep(
                            documents,
                            office.invoices()
                                    .credit(invoice)
                                    .everything()
                                    .because(CorrectionReason.RETURNED, text())
                                    .issue());
                case CREDITS_OF_PARTS -> creditParts(office, invoice, documents);
                case CORRECTED ->
                    keep(
                            documents,
                            office.invoices()
                                    .issue(draft().correcting(invoice, CorrectionReason.WRONG_TEXT, text())
                                            .build()));
            }
        }
        return documents;
    }

    private void creditParts(Factuurwerk office, Invoice invoice, List<IssuedDocument> documents) {
        for (int line = 1; line <= invoice.lines().size(); line++) {
            Money net = invoice.lines().get(line - 1).net();
            keep(
                    documents,
                    office.invoices()
                            .credit(invoice)
                            .line(line, Money.ofMinor(net.getCurrencyUnit(), net.getAmountMinorLong() / 3))
                            .because(CorrectionReason.DISCOUNT_AFTERWARDS, "")
                            .issue());
        }
    }

    private static void keep(List<IssuedDocument> documents, IssueResult<? extends IssuedDocument> result) {
        if (result instanceof Issued<? extends IssuedDocument> issued) {
            documents.add(issued.document());
        }
    }

    private InvoiceDraftBuilder draft() {
        InvoiceDraftBuilder draft = Invoice.draft()
                .pricing(pricing)
                .lines(lines.lines())
                .terms(manner.terms())
                .purchaseOrder("PO-2026-0417")
                .buyerReference("Afdeling " + text());
        lines.adjustments().forEach(draft::adjust);
        manner.means().ifPresent(draft::payBy);
        manner.texts().forEach(draft::note);
        if (manner.supplied()) {
            draft.suppliedOn(TODAY.minusDays(3));
        }
        if (course == Course.SELF_BILLED) {
            return draft.inTheNameOf(Parties.SUPPLIER);
        }
        draft.to(customer.party());
        customer.party().vatNumber().ifPresent(number -> draft.checked(VatNumberCheck.valid(number, TODAY, "VIES")));
        return switch (customer) {
            case GERMAN -> draft.facts(SupplyFacts.goods()).deliveredTo(Country.GERMANY);
            case SWISS -> draft.facts(SupplyFacts.goods()).deliveredTo(new Country("CH"));
            default -> draft;
        };
    }

    private String text() {
        return manner.texts().isEmpty() ? "" : manner.texts().getFirst();
    }
}
