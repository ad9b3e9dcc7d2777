package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceFacts;

/** The facts of a unit of work. */
final class InMemoryFacts implements InvoiceFacts {

    private final TableView<FactPlace, InvoiceFact> facts;
    private final Consumer<StoreChange> record;

    InMemoryFacts(TableView<FactPlace, InvoiceFact> facts, Consumer<StoreChange> record) {
        this.facts = facts;
        this.record = record;
    }

    @Override
    public void append(InvoiceFact fact) {
        List<InvoiceFact> sameDay = between(fact.invoice(), fact.on(), fact.on());
        if (!sameDay.contains(fact)) {
            // Two units that add facts of one day want the same place, so that neither adds what the other did.
            facts.add(new FactPlace(fact.invoice(), fact.on(), sameDay.size()), fact);
            record.accept(new StoreChange.FactAppended(fact));
        }
    }

    @Override
    public List<InvoiceFact> of(Id<Invoice> invoice) {
        return between(invoice, LocalDate.MIN, LocalDate.MAX);
    }

    private List<InvoiceFact> between(Id<Invoice> invoice, LocalDate first, LocalDate last) {
        return facts.between(new FactPlace(invoice, first, 0), new FactPlace(invoice, last, Long.MAX_VALUE))
                .toList();
    }
}
