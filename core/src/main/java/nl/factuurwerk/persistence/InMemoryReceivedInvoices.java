package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchase.ReceivedInvoices;
import nl.factuurwerk.time.DateRange;

/** What was received, within a unit of work, with the ways to find it. */
final class InMemoryReceivedInvoices implements ReceivedInvoices {

    private final TableView<ReceiptOrder, ReceivedInvoice> received;
    private final TableView<Id<ReceivedInvoice>, ReceiptOrder> ids;
    private final TableView<String, ReceiptOrder> files;
    private final TableView<StatedNumber, ReceiptOrder> numbers;
    private final Consumer<StoreChange> record;

    InMemoryReceivedInvoices(
            TableView<ReceiptOrder, ReceivedInvoice> received,
            TableView<Id<ReceivedInvoice>, ReceiptOrder> ids,
            TableView<String, ReceiptOrder> files,
            TableView<StatedNumber, ReceiptOrder> numbers,
            Consumer<StoreChange> record) {
        this.received = received;
        this.ids = ids;
        this.files = files;
        this.numbers = numbers;
        this.record = record;
    }

    @Override
    public void add(ReceivedInvoice invoice) {
        ReceiptOrder order = ReceiptOrder.of(invoice);
        ids.checkFree(invoice.id());
        files.add(invoice.file().sha256().toString(), order);
        ids.add(invoice.id(), order);
        received.add(order, invoice);
        // Two units that add one number want the same place, so that neither overlooks what the other took in.
        invoice.content()
                .number()
                .ifPresent(number ->
                        numbers.add(new StatedNumber(number, numbered(number).count()), order));
        record.accept(new StoreChange.InvoiceReceived(invoice));
    }

    @Override
    public Optional<ReceivedInvoice> find(Id<ReceivedInvoice> id) {
        return ids.find(id).flatMap(received::find);
    }

    @Override
    public Optional<ReceivedInvoice> find(Digest sha256) {
        return files.find(sha256.toString()).flatMap(received::find);
    }

    @Override
    public Stream<ReceivedInvoice> numbered(String number) {
        return numbers.between(StatedNumber.first(number), StatedNumber.last(number))
                .flatMap(order -> received.find(order).stream());
    }

    @Override
    public Stream<ReceivedInvoice> received(DateRange days) {
        return received.between(ReceiptOrder.before(days.first()), ReceiptOrder.behind(days.last()));
    }
}
