package nl.factuurwerk.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.factuurwerk.VatDrift;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditComposer;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** An order under way: its documents, issued one after the other, without an office. */
final class OrderCourse {

    private final OrderComposer composer = new OrderComposer(Samples.COMPOSER, Language.DUTCH);
    private final List<OrderBilling> billings = new ArrayList<>();
    private final Map<Id<Invoice>, Remainder> invoices = new LinkedHashMap<>();
    private final List<CreditNote> credits = new ArrayList<>();
    private final VatDrift drift;
    private Order order;
    private LocalDate today;
    private Report beyond = Report.empty();

    OrderCourse(Order order, LocalDate today) {
        this.order = order;
        this.drift = new VatDrift(order.pricing().mode());
        this.today = today;
    }

    Order order() {
        return order;
    }

    void day(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    OrderComposer composer() {
        return composer;
    }

    void amend(OrderChange change) {
        order = order.amend(change).orThrow();
    }

    void deliver(Delivered delivered) {
        order = order.deliver(delivered).orThrow();
    }

    OrderHistory history() {
        return OrderHistory.of(order, billings, List.copyOf(invoices.values()), true);
    }

    OrderPosition position() {
        return history().position();
    }

    Parsed<Invoice> issue(Parsed<OrderDraft> drawn) {
        return drawn.map(this::issue);
    }

    private Invoice issue(OrderDraft drawn) {
        beyond = beyond.plus(Deviations.of(drawn.draft(), List.of(position())).report());
        InvoiceCandidate candidate =
                Samples.COMPOSER.compose(drawn.draft(), today).orThrow();
        String number = "2012-" + (invoices.size() + 1);
        Invoice invoice = Invoice.issue(candidate, Id.of("i-" + number), new DocumentNumber(number), Instant.EPOCH);
        OrderInvoice billed = OrderSlices.of(history(), invoice, drawn.role());
        invoices.put(invoice.id(), Remainder.of(invoice));
        billings.add(billed);
        if (drawn.role() == BillingRole.ADVANCE) {
            drift.advanced(history().earlier(), this);
        } else {
            drift.billed(invoice, history().earlier(), this);
        }
        return invoice;
    }

    CreditNote credit(Invoice invoice, CreditDraft.Builder draft, CorrectionReason reason) {
        return tryCredit(invoice, draft, reason).orThrow();
    }

    /** Credits something of an invoice; or what forbids that. */
    Parsed<CreditNote> tryCredit(Invoice invoice, CreditDraft.Builder draft, CorrectionReason reason) {
        return CreditComposer.compose(left(invoice), draft.because(reason, "").build(), today)
                .map(candidate -> credit(invoice, candidate));
    }

    private CreditNote credit(Invoice invoice, InvoiceCandidate candidate) {
        String number = "C" + (credits.size() + 1);
        CreditNote credit = CreditNote.issue(candidate, Id.of(number), new DocumentNumber(number), Instant.EPOCH);
        invoices.put(invoice.id(), left(invoice).less(credit));
        credits.add(credit);
        OrderCredits.of(history(), credit, left(invoice)).ifPresent(billings::add);
        if (parts().contains(invoice)) {
            drift.credited(invoice, credit, history().earlier(), this);
        } else {
            drift.advanced(history().earlier(), this);
        }
        return credit;
    }

    /** What of all that was drawn up went beyond the order as it stood then. */
    Report beyond() {
        return beyond;
    }

    VatDrift drift() {
        return drift;
    }

    /** The part and final invoices. */
    List<Invoice> parts() {
        return billings.stream()
                .filter(each -> each instanceof OrderInvoice invoice && invoice.role() != BillingRole.ADVANCE)
                .map(each -> left(each.invoiceId()).invoice())
                .toList();
    }

    private Remainder left(Id<Invoice> invoice) {
        return Objects.requireNonNull(invoices.get(invoice));
    }

    Remainder left(Invoice invoice) {
        return left(invoice.id());
    }

    List<Invoice> invoices() {
        return invoices.values().stream().map(Remainder::invoice).toList();
    }

    List<CreditNote> creditNotes() {
        return credits;
    }

    List<OrderBilling> billings() {
        return billings;
    }

    /** What all documents come to, credits taken off, without or with VAT as prices are. */
    Money amount() {
        Money sum = Money.zero(order.pricing().currency());
        for (IssuedDocument each : invoices()) {
            sum = sum.plus(amount(each));
        }
        for (IssuedDocument each : credits) {
            sum = sum.minus(amount(each));
        }
        return sum;
    }

    private static Money amount(IssuedDocument document) {
        return document.lines().stream()
                .map(InvoiceLine::amount)
                .reduce(Money.zero(document.total().getCurrencyUnit()), Money::plus);
    }

    /** VAT by group over all documents, credits taken off; groups that come to nothing are left out. */
    Map<VatGroup, VatSubtotal> vat() {
        Map<VatGroup, VatSubtotal> sums = new TreeMap<>();
        invoices()
                .forEach(each -> each.vat().subtotals().forEach(row -> sums.merge(row.group(), row, OrderCourse::sum)));
        credits.forEach(each -> each.vat()
                .subtotals()
                .forEach(row -> sums.merge(
                        row.group(),
                        new VatSubtotal(
                                row.group(), row.taxable().negated(), row.vat().negated()),
                        OrderCourse::sum)));
        sums.values().removeIf(row -> row.taxable().isZero() && row.vat().isZero());
        return sums;
    }

    private static VatSubtotal sum(VatSubtotal one, VatSubtotal other) {
        return new VatSubtotal(
                one.group(), one.taxable().plus(other.taxable()), one.vat().plus(other.vat()));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n").append(position());
        position().lines().forEach(line -> text.append("\n  ").append(line));
        billings.forEach(each -> text.append("\n").append(each));
        for (IssuedDocument each : invoices()) {
            text.append("\n").append(each.kind()).append(' ').append(each.number());
            each.lines()
                    .forEach(line -> text.append("\n  ")
                            .append(line.item())
                            .append(" = ")
                            .append(line.amount()));
        }
        for (IssuedDocument each : credits) {
            text.append("\n").append(each.kind()).append(' ').append(each.number());
            each.lines()
                    .forEach(line -> text.append("\n  ")
                            .append(line.item())
                            .append(" = ")
                            .append(line.amount()));
        }
        return text.toString();
    }
}
