package nl.factuurwerk.ubl;

import static nl.factuurwerk.money.Percentage.percent;

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
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.service.CreditRequest;
import nl.factuurwerk.service.Reinvoiced;
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
        SELF_BILLED,
        ORDER
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
        if (course == Course.ORDER) {
            order(office, documents);
        } else {
            invoice(office, documents);
        }
        return documents;
    }

    private void invoice(Factuurwerk office, List<IssuedDocument> documents) {
        IssueResult<Invoice> result = office.invoices().issue(draft().build());
        keep(documents, result);
        if (!(result instanceof Issued<Invoice>(Invoice invoice))) {
            return;
        }
        CreditRequest credit = office.invoices().credit(invoice);
        switch (course) {
            case CREDIT_OF_ALL, SELF_BILLED ->
                keep(
                        documents,
                        credit.everything()
                                .because(CorrectionReason.RETURNED, text())
                                .issue());
            case CREDITS_OF_PARTS -> creditParts(office, invoice, documents);
            case CORRECTED -> {
                InvoiceDraft instead = draft().correcting(invoice, CorrectionReason.WRONG_TEXT, text())
                        .build();
                credit.everything().because(CorrectionReason.WRONG_TEXT, text());
                if (credit.reinvoice(instead) instanceof Issued<Reinvoiced>(Reinvoiced both)) {
                    documents.add(both.credit());
                    documents.add(both.invoice());
                }
            }
            case INVOICE, ORDER -> {}
        }
    }

    /** An advance, a part, and the rest. */
    private void order(Factuurwerk office, List<IssuedDocument> documents) {
        Parsed<Order> placed = office.orders().place(customer.party(), order -> {
            order.pricing(pricing)
                    .terms(manner.terms())
                    .references(References.none()
                            .withPurchaseOrder("PO-1")
                            .withProject("Project " + text())
                            .withContract("C-1"));
            for (int i = 0; i < lines.lines().size(); i++) {
                order.line(OrderLine.of("line-" + i, lines.lines().get(i)));
            }
            return order;
        });
        if (!(placed instanceof Parsed.Valid<Order>(Order order, Report warnings))) {
            return;
        }
        keep(documents, office.orders().advance(order, percent(30)).with(this::known).issue());
        Order delivered = order;
        for (int i = 0; i < lines.lines().size(); i++) {
            Delivered all = Delivered.of("line-" + i, order.lines().get(i).quantity(), TODAY.minusDays(2));
            delivered = office.orders().deliver(order.id(), all).orThrow();
            if (i == 0) {
                keep(documents, office.orders().part(delivered).with(this::known).issue());
            }
        }
        keep(documents, office.orders().finalInvoice(delivered).with(this::known).issue());
    }

    private InvoiceDraftBuilder known(InvoiceDraftBuilder draft) {
        manner.texts().forEach(draft::note);
        customer.party().vatNumber().ifPresent(number -> draft.checked(VatNumberCheck.valid(number, TODAY, "VIES")));
        return where(draft);
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
        return where(draft);
    }

    private InvoiceDraftBuilder where(InvoiceDraftBuilder draft) {
        return switch (customer) {
            case GERMAN -> draft.facts(SupplyFacts.goods()).deliveredTo(Country.GERMANY);
            case SWISS -> draft.facts(SupplyFacts.goods()).deliveredTo(new Country("CH"));
            case BELGIAN -> draft.facts(SupplyFacts.service());
            case DUTCH, GOVERNMENT -> draft;
        };
    }

    private String text() {
        return manner.texts().isEmpty() ? "" : manner.texts().getFirst();
    }
}
