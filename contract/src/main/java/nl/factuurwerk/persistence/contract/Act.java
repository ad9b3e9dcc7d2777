package nl.factuurwerk.persistence.contract;

import java.time.Instant;
import java.util.List;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;

/** Something that a unit of work can do whatever was done before, to a store and to a model of it. */
enum Act {
    ADD_OR_CHANGE_PARTY,
    REMOVE_PARTY,
    ISSUE,
    CREDIT_LAST,
    SET_FREE,
    SKIP_TWO_NUMBERS,
    APPEND_ELSEWHERE,
    ERASE,
    SEND_LATER,
    TAKE_DUE,
    DELIVER;

    void apply(Repositories repositories, Model model) {
        switch (this) {
            case ADD_OR_CHANGE_PARTY -> addOrChangeParty(repositories, model);
            case REMOVE_PARTY -> removeParty(repositories, model);
            case ISSUE -> issue(repositories, model);
            case CREDIT_LAST -> creditLast(repositories, model);
            case SET_FREE -> setFree(repositories, model);
            case SKIP_TWO_NUMBERS -> skipTwoNumbers(repositories, model);
            case APPEND_ELSEWHERE -> appendElsewhere(repositories, model);
            case ERASE -> erase(repositories, model);
            case SEND_LATER -> sendLater(repositories, model);
            case TAKE_DUE -> takeDue(repositories, model);
            case DELIVER -> deliver(repositories, model);
        }
        model.compare(repositories);
    }

    private static void addOrChangeParty(Repositories r, Model model) {
        Id<Party> hop = Id.of("hop");
        Versioned<Party> found = r.parties().find(hop).orElse(null);
        if (found == null) {
            r.parties().add(Books.party("hop"));
            model.partyVersion = 1;
        } else {
            r.parties().save(found);
            model.partyVersion++;
        }
    }

    private static void removeParty(Repositories r, Model model) {
        r.parties().find(Id.of("hop")).ifPresent(r.parties()::remove);
        model.partyVersion = 0;
    }

    private static void issue(Repositories r, Model model) {
        boolean free = model.bills.putIfAbsent("a", "inv-" + (model.lastNumber + 1)) == null;
        Invoice invoice = free ? Books.issue(r, Books.source("a")) : Books.issue(r);
        model.lastNumber++;
        model.entries.merge("series:invoices", 1, Integer::sum);
        model.invoices.add(invoice);
    }

    private static void creditLast(Repositories r, Model model) {
        if (!model.invoices.isEmpty() && Books.credit(r, model.invoices.getLast())) {
            model.credited.add(model.invoices.getLast().id());
            model.entries.merge("series:credits", 1, Integer::sum);
        }
    }

    private static void setFree(Repositories r, Model model) {
        r.invoices().free(Books.source("a"));
        model.bills.remove("a");
    }

    private static void skipTwoNumbers(Repositories r, Model model) {
        DocumentNumber last = new DocumentNumber(Integer.toString(model.lastNumber + 2));
        model.gaps.add(
                r.numbers().skip(Books.INVOICES, last, Books.TODAY, "proefdruk").orThrow());
        model.lastNumber += 2;
    }

    private static void appendElsewhere(Repositories r, Model model) {
        Books.append(r, ChainId.of("party:hop"), "party:hop");
        model.entries.merge("party:hop", 1, Integer::sum);
        model.payloads++;
    }

    private static void erase(Repositories r, Model model) {
        long erased = r.audit().erase(Subject.of("party:hop"), new Tombstone(Books.NOW));
        Model.same(erased, (long) model.payloads);
        model.payloads = 0;
    }

    private static void sendLater(Repositories r, Model model) {
        Id<Dispatch> id = Id.of("d-" + (model.dispatches.size() + 1));
        Dispatch dispatch = Dispatch.of(id, Model.SENT, Destination.email("post@hop.example"), Books.NOW);
        r.outbox().add(dispatch);
        model.dispatches.add(dispatch);
    }

    /** As if nobody ever wrote down what came of it: each is tried once more at every turn. */
    private static void takeDue(Repositories r, Model model) {
        Instant at = Books.NOW.plus(RetryPolicy.standard().lease().multipliedBy(model.turn++));
        List<Versioned<Dispatch>> due = r.outbox().due(at).toList();
        due.forEach(each -> r.outbox().save(each.with(each.value().taken(at, RetryPolicy.standard()))));
        model.dispatches.replaceAll(each -> each.isDue(at) ? each.taken(at, RetryPolicy.standard()) : each);
    }

    private static void deliver(Repositories r, Model model) {
        model.dispatches.stream()
                .filter(each -> each.attempts() > 0 && each.delivered().isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    Dispatch delivered = each.resulting(
                            Books.NOW, each.attempts(), DispatchResult.delivered("r"), RetryPolicy.standard());
                    r.outbox().save(r.outbox().find(each.id()).orElseThrow().with(delivered));
                    model.dispatches.set(model.dispatches.indexOf(each), delivered);
                });
    }
}
