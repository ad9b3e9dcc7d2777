package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.ReceivableEntries;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.time.DateRange;

/** What happened to money in a unit of work, with the ways to find it. */
final class InMemoryReceivableEntries implements ReceivableEntries {

    private static final String ALL = "";

    private final TableView<String, ReceivableEntry> entries;
    private final TableView<IdPlace<Invoice>, String> onInvoices;
    private final TableView<IdPlace<Payment>, String> ofPayments;
    private final TableView<PaymentPlace, String> payments;
    private final Consumer<StoreChange> record;

    InMemoryReceivableEntries(
            TableView<String, ReceivableEntry> entries,
            TableView<IdPlace<Invoice>, String> onInvoices,
            TableView<IdPlace<Payment>, String> ofPayments,
            TableView<PaymentPlace, String> payments,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.onInvoices = onInvoices;
        this.ofPayments = ofPayments;
        this.payments = payments;
        this.record = record;
    }

    @Override
    public void append(ReceivableEntry entry) {
        Optional<ReceivableEntry> known = find(entry.id());
        if (known.isPresent()) {
            if (!known.get().equals(entry)) {
                throw new IllegalStateException("Another entry has that identity: " + known.get() + ", " + entry);
            }
            return;
        }
        place(entry, entry.id().value());
        entries.add(entry.id().value(), entry);
        record.accept(new StoreChange.ReceivableEntryAdded(entry));
    }

    /** Puts an entry behind the others of its payment and its invoice: what takes another back stands where that one does. */
    private void place(ReceivableEntry about, String id) {
        switch (about) {
            case PaymentReceived payment -> {
                if (payment.id().value().equals(id)) {
                    payments.add(PaymentPlace.of(ALL, payment), id);
                    payment.payment()
                            .payer()
                            .ifPresent(payer -> payments.add(PaymentPlace.of(payer.value(), payment), id));
                }
                ofPayment(payment.id(), id);
            }
            case Allocated allocated -> {
                ofPayment(known(allocated.payment()), id);
                onInvoice(allocated.portion().invoice(), id);
            }
            case Refunded refunded -> ofPayment(known(refunded.payment()), id);
            case RestKept kept -> ofPayment(known(kept.payment()), id);
            case PaidOut paidOut -> onInvoice(paidOut.invoice(), id);
            case WrittenOff writtenOff -> onInvoice(writtenOff.portion().invoice(), id);
            case Charged charged -> onInvoice(charged.portion().invoice(), id);
            case TakenBack back ->
                place(
                        find(back.entry())
                                .filter(entry -> !(entry instanceof TakenBack))
                                .orElseThrow(
                                        () -> new IllegalStateException("There is nothing to take back for " + back)),
                        id);
        }
    }

    private Id<Payment> known(Id<Payment> payment) {
        if (!(find(payment).orElse(null) instanceof PaymentReceived)) {
            throw new IllegalStateException("There is no payment " + payment);
        }
        return payment;
    }

    /** Two units of work that use one payment want the same place, so that neither uses what the other did. */
    private void ofPayment(Id<Payment> payment, String id) {
        IdPlace<Payment> first = IdPlace.first(payment);
        ofPayments.add(
                new IdPlace<>(
                        payment,
                        ofPayments.between(first, IdPlace.last(payment)).count()),
                id);
    }

    /** Two units of work that settle one invoice want the same place, too. */
    private void onInvoice(Id<Invoice> invoice, String id) {
        IdPlace<Invoice> first = IdPlace.first(invoice);
        onInvoices.add(
                new IdPlace<>(
                        invoice,
                        onInvoices.between(first, IdPlace.last(invoice)).count()),
                id);
    }

    @Override
    public Optional<ReceivableEntry> find(Id<?> id) {
        return entries.find(id.value());
    }

    @Override
    public List<ReceivableEntry> onInvoice(Id<Invoice> invoice) {
        return found(onInvoices.between(IdPlace.first(invoice), IdPlace.last(invoice)))
                .toList();
    }

    @Override
    public List<ReceivableEntry> ofPayment(Id<Payment> payment) {
        return found(ofPayments.between(IdPlace.first(payment), IdPlace.last(payment)))
                .toList();
    }

    @Override
    public Stream<PaymentReceived> from(Id<Party> payer) {
        return payments(payer.value(), DateRange.always());
    }

    @Override
    public Stream<PaymentReceived> payments(DateRange days) {
        return payments(ALL, days);
    }

    private Stream<PaymentReceived> payments(String payer, DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return found(payments.between(PaymentPlace.before(payer, first), PaymentPlace.behind(payer, last)))
                .map(PaymentReceived.class::cast);
    }

    private Stream<ReceivableEntry> found(Stream<String> ids) {
        return ids.flatMap(id -> entries.find(id).stream());
    }
}
