package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.EntryChecks;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.ReceivableRules;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/** Money that is owed, within one unit of work: what is there, and how more is added. */
final class Receivable {

    private final Surroundings surroundings;
    private final Repositories repositories;

    Receivable(Surroundings surroundings, Repositories repositories) {
        this.surroundings = surroundings;
        this.repositories = repositories;
    }

    /** All that happened to an invoice. */
    static ClaimHistory claim(Invoice invoice, Repositories repositories) {
        return new ClaimHistory(
                invoice,
                repositories.facts().of(invoice.id()),
                repositories.creditNotes().on(invoice.id()),
                repositories.receivableEntries().onInvoice(invoice.id()));
    }

    ClaimHistory claim(Id<Invoice> invoice) {
        return repositories
                .invoices()
                .find(invoice)
                .map(found -> claim(found, repositories))
                .orElseThrow(() -> new InvalidInput(Report.of(ReceivableRules.noInvoice(invoice))));
    }

    /** The sales invoices to a customer, with all that happened to them. */
    List<ClaimHistory> claims(Stream<Invoice> invoices) {
        try (invoices) {
            return invoices.filter(invoice -> !invoice.kind().isSelfBilled())
                    .map(invoice -> claim(invoice, repositories))
                    .toList();
        }
    }

    PaymentReceived payment(Id<Payment> id) {
        return repositories
                .receivableEntries()
                .find(id)
                .filter(PaymentReceived.class::isInstance)
                .map(PaymentReceived.class::cast)
                .orElseThrow(() -> new InvalidInput(Report.of(ReceivableRules.noPayment(id))));
    }

    PaymentAccount account(PaymentReceived payment, LocalDate asOf) {
        return PaymentAccount.of(payment, entriesOf(payment.id()), asOf);
    }

    /** What of a payment can be used from a day on. */
    Money usable(PaymentReceived payment, LocalDate from) {
        return PaymentAccount.leastUnallocated(payment, entriesOf(payment.id()), from);
    }

    private List<ReceivableEntry> entriesOf(Id<Payment> payment) {
        return repositories.receivableEntries().ofPayment(payment);
    }

    /**
     * Adds an entry, unless it is there.
     *
     * @return whether it was not
     * @throws InvalidInput if something forbids it; the unit of work is to be given up then
     */
    boolean add(ReceivableEntry entry) {
        Optional<ReceivableEntry> known = repositories.receivableEntries().find(entry.id());
        if (known.isPresent()) {
            if (!known.get().equals(entry)) {
                throw new InvalidInput(Report.of(ReceivableRules.taken(known.get())));
            }
            return false;
        }
        require(EntryChecks.dated(entry, surroundings.today()));
        require(check(entry));
        repositories.receivableEntries().append(entry);
        record(entry);
        return true;
    }

    /** Takes all allocations of a payment back. */
    void releaseAll(PaymentReceived payment, LocalDate on, TakeBackReason reason) {
        for (ReceivableEntry entry : entriesOf(payment.id())) {
            if (entry instanceof Allocated) {
                takeBackRest(entry, on, reason);
            }
        }
    }

    /** Takes back what still counts of an entry; of no effect where nothing does. */
    void takeBackRest(ReceivableEntry entry, LocalDate on, TakeBackReason reason) {
        Money left = PaymentAccount.standing(entry, beside(entry));
        if (left.isPositive()) {
            LocalDate day = on.isBefore(entry.on()) ? entry.on() : on;
            add(new TakenBack(surroundings.ids().nextId(), day, Id.of(entry.id().value()), left, reason));
        }
    }

    private static void require(Report report) {
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }

    private Report check(ReceivableEntry entry) {
        return switch (entry) {
            case PaymentReceived payment -> Report.empty();
            case Allocated allocated ->
                using(allocated, allocated.taken(), allocated.payment())
                        .plus(EntryChecks.settling(
                                allocated,
                                allocated.portion(),
                                claim(allocated.portion().invoice())));
            case Refunded refunded -> using(refunded, refunded.amount(), refunded.payment());
            case RestKept kept -> using(kept, kept.amount(), kept.payment());
            case PaidOut paidOut -> EntryChecks.payingOut(paidOut, claim(paidOut.invoice()));
            case WrittenOff writtenOff ->
                EntryChecks.settling(
                        writtenOff,
                        writtenOff.portion(),
                        claim(writtenOff.portion().invoice()));
            case Charged charged ->
                EntryChecks.charging(charged, claim(charged.portion().invoice()));
            case TakenBack back -> takingBack(back);
        };
    }

    private Report using(ReceivableEntry entry, Money used, Id<Payment> payment) {
        return EntryChecks.using(entry, used, payment(payment), entriesOf(payment));
    }

    /** What takes a payment or a charge back needs that nothing was done with it. */
    private Report takingBack(TakenBack back) {
        ReceivableEntry entry = entry(back.entry());
        Report report = EntryChecks.takingBack(back, entry, beside(entry));
        return switch (entry) {
            case PaymentReceived payment -> report.plus(using(back, back.amount(), payment.id()));
            case Charged charged -> {
                Portion portion = charged.portion();
                Portion taken = new Portion(portion.invoice(), portion.part(), back.amount());
                yield report.plus(EntryChecks.settling(back, taken, claim(portion.invoice())));
            }
            case Allocated a -> report;
            case Refunded r -> report;
            case RestKept k -> report;
            case PaidOut p -> report;
            case WrittenOff w -> report;
            case TakenBack t -> report;
        };
    }

    ReceivableEntry entry(Id<?> id) {
        return repositories
                .receivableEntries()
                .find(id)
                .orElseThrow(() -> new InvalidInput(Report.of(ReceivableRules.noEntry(id))));
    }

    /** The entries that stand with one: of its payment, or on its invoice. */
    private List<ReceivableEntry> beside(ReceivableEntry entry) {
        return switch (entry) {
            case PaymentReceived payment -> entriesOf(payment.id());
            case Allocated allocated -> entriesOf(allocated.payment());
            case Refunded refunded -> entriesOf(refunded.payment());
            case RestKept kept -> entriesOf(kept.payment());
            case PaidOut paidOut -> repositories.receivableEntries().onInvoice(paidOut.invoice());
            case WrittenOff writtenOff ->
                repositories.receivableEntries().onInvoice(writtenOff.portion().invoice());
            case Charged charged ->
                repositories.receivableEntries().onInvoice(charged.portion().invoice());
            case TakenBack back -> List.of();
        };
    }

    /** The trail says that it happened and names the entry; amounts and words stand with that alone. */
    private void record(ReceivableEntry entry) {
        Subject subject = subject(entry);
        AuditEvent event = AuditEvent.of(surroundings.now(), act(entry), subject);
        surroundings.record(repositories, subject.chain(), event, "entry " + entry.id());
    }

    private Subject subject(ReceivableEntry entry) {
        return switch (entry) {
            case PaymentReceived payment -> Subjects.payment(payment.id());
            case Allocated allocated -> Subjects.payment(allocated.payment());
            case Refunded refunded -> Subjects.payment(refunded.payment());
            case RestKept kept -> Subjects.payment(kept.payment());
            case PaidOut paidOut -> Subjects.invoice(paidOut.invoice());
            case WrittenOff writtenOff -> Subjects.invoice(writtenOff.portion().invoice());
            case Charged charged -> Subjects.invoice(charged.portion().invoice());
            case TakenBack back -> subject(entry(back.entry()));
        };
    }

    private static Act act(ReceivableEntry entry) {
        return switch (entry) {
            case PaymentReceived payment -> Act.of("PAYMENT_RECEIVED");
            case Allocated allocated -> Act.of("ALLOCATED");
            case Refunded refunded -> Act.of("REFUNDED");
            case RestKept kept -> Act.of("REST_KEPT");
            case PaidOut paidOut -> Act.of("PAID_OUT");
            case WrittenOff writtenOff -> Act.of("WRITTEN_OFF");
            case Charged charged -> Act.of("CHARGED");
            case TakenBack back -> Act.of("TAKEN_BACK");
        };
    }
}
