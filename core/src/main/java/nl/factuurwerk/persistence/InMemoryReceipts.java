package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.Receipts;

/** The receipts of a unit of work, with the ways to find one. */
final class InMemoryReceipts implements Receipts {

    private final TableView<ReceiptPlace, Receipt> receipts;
    private final TableView<Id<Receipt>, ReceiptPlace> ids;
    private final TableView<DocumentNumber, ReceiptPlace> numbers;
    private final TableView<Id<Payment>, ReceiptPlace> payments;
    private final Consumer<StoreChange> record;

    InMemoryReceipts(
            TableView<ReceiptPlace, Receipt> receipts,
            TableView<Id<Receipt>, ReceiptPlace> ids,
            TableView<DocumentNumber, ReceiptPlace> numbers,
            TableView<Id<Payment>, ReceiptPlace> payments,
            Consumer<StoreChange> record) {
        this.receipts = receipts;
        this.ids = ids;
        this.numbers = numbers;
        this.payments = payments;
        this.record = record;
    }

    @Override
    public void add(Receipt receipt) {
        ReceiptPlace place = ReceiptPlace.of(receipt);
        ids.checkFree(receipt.id());
        numbers.add(receipt.number(), place);
        ids.add(receipt.id(), place);
        receipt.paid().payment().id().ifPresent(payment -> payments.add(payment, place));
        receipts.add(place, receipt);
        record.accept(new StoreChange.ReceiptAdded(receipt));
    }

    @Override
    public Optional<Receipt> find(DocumentNumber number) {
        return numbers.find(number).flatMap(receipts::find);
    }

    @Override
    public Optional<Receipt> of(Id<Payment> payment) {
        return payments.find(payment).flatMap(receipts::find);
    }

    @Override
    public Stream<Receipt> all() {
        return receipts.all();
    }
}
