package nl.factuurwerk.persistence.contract;

import java.util.function.BiConsumer;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;

/** Something that a unit of work can do whatever was done before, to a store and to a model of it. */
enum Act {
    ADD_OR_CHANGE_PARTY((r, model) -> {
        Id<Party> hop = Id.of("hop");
        Versioned<Party> found = r.parties().find(hop).orElse(null);
        if (found == null) {
            r.parties().add(Books.party("hop"));
            model.partyVersion = 1;
        } else {
            r.parties().save(found);
            model.partyVersion++;
        }
    }),

    REMOVE_PARTY((r, model) -> {
        r.parties().find(Id.of("hop")).ifPresent(r.parties()::remove);
        model.partyVersion = 0;
    }),

    ISSUE((r, model) -> {
        boolean free = model.bills.putIfAbsent("a", "inv-" + (model.lastNumber + 1)) == null;
        Invoice invoice = free ? Books.issue(r, Books.source("a")) : Books.issue(r);
        model.lastNumber++;
        model.entries.merge("series:invoices", 1, Integer::sum);
        model.invoices.add(invoice);
    }),

    CREDIT_LAST((r, model) -> {
        if (!model.invoices.isEmpty() && Books.credit(r, model.invoices.getLast())) {
            model.credited.add(model.invoices.getLast().id());
            model.entries.merge("series:credits", 1, Integer::sum);
        }
    }),

    SET_FREE((r, model) -> {
        r.invoices().free(Books.source("a"));
        model.bills.remove("a");
    }),

    SKIP_TWO_NUMBERS((r, model) -> {
        DocumentNumber last = new DocumentNumber(Integer.toString(model.lastNumber + 2));
        model.gaps.add(
                r.numbers().skip(Books.INVOICES, last, Books.TODAY, "proefdruk").orThrow());
        model.lastNumber += 2;
    }),

    APPEND_ELSEWHERE((r, model) -> {
        Books.append(r, ChainId.of("party:hop"), "party:hop");
        model.entries.merge("party:hop", 1, Integer::sum);
        model.payloads++;
    }),

    ERASE((r, model) -> {
        long erased = r.audit().erase(Subject.of("party:hop"), new Tombstone(Books.NOW));
        Model.same(erased, (long) model.payloads);
        model.payloads = 0;
    });

    private final BiConsumer<Repositories, Model> act;

    Act(BiConsumer<Repositories, Model> act) {
        this.act = act;
    }

    void apply(Repositories repositories, Model model) {
        act.accept(repositories, model);
        model.compare(repositories);
    }
}
