package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Proformas;

/** The proformas of a unit of work, with the ways to find one. */
final class InMemoryProformas implements Proformas {

    private final TableView<ProformaOrder, Proforma> proformas;
    private final TableView<Id<Proforma>, ProformaOrder> ids;
    private final TableView<DocumentNumber, ProformaOrder> numbers;
    private final Consumer<StoreChange> record;

    InMemoryProformas(
            TableView<ProformaOrder, Proforma> proformas,
            TableView<Id<Proforma>, ProformaOrder> ids,
            TableView<DocumentNumber, ProformaOrder> numbers,
            Consumer<StoreChange> record) {
        this.proformas = proformas;
        this.ids = ids;
        this.numbers = numbers;
        this.record = record;
    }

    @Override
    public void add(Proforma proforma) {
        ProformaOrder order = ProformaOrder.of(proforma);
        ids.checkFree(proforma.id());
        numbers.add(proforma.number(), order);
        ids.add(proforma.id(), order);
        proformas.add(order, proforma);
        record.accept(new StoreChange.ProformaAdded(proforma));
    }

    @Override
    public Optional<Proforma> find(Id<Proforma> id) {
        return ids.find(id).flatMap(proformas::find);
    }

    @Override
    public Optional<Proforma> find(DocumentNumber number) {
        return numbers.find(number).flatMap(proformas::find);
    }

    @Override
    public Stream<Proforma> all() {
        return proformas.all();
    }
}
