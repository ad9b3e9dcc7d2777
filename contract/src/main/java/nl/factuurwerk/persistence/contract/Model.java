package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.persistence.Repositories;

/** What a store should have, kept in the plainest way. */
final class Model {

    /** The version of the one party; 0 where there is none. */
    long partyVersion;

    static final Subject SENT = Subject.of("invoice:inv-1");

    int lastNumber;
    int turn;
    int payloads;
    final List<Invoice> invoices = new ArrayList<>();
    final List<Id<Invoice>> credited = new ArrayList<>();
    final List<NumberGap> gaps = new ArrayList<>();
    final List<Dispatch> dispatches = new ArrayList<>();
    final Map<String, String> bills = new TreeMap<>();
    final Map<String, Integer> entries = new TreeMap<>();

    Model copy() {
        Model copy = new Model();
        copy.partyVersion = partyVersion;
        copy.lastNumber = lastNumber;
        copy.payloads = payloads;
        copy.turn = turn;
        copy.invoices.addAll(invoices);
        copy.credited.addAll(credited);
        copy.gaps.addAll(gaps);
        copy.dispatches.addAll(dispatches);
        copy.bills.putAll(bills);
        copy.entries.putAll(entries);
        return copy;
    }

    static void same(Object found, Object expected) {
        assertThat(found).isEqualTo(expected);
    }

    void compare(Repositories r) {
        same(
                r.parties().find(Id.of("hop")),
                partyVersion == 0 ? Optional.empty() : Optional.of(new Versioned<>(Books.party("hop"), partyVersion)));
        same(r.invoices().all().toList(), invoices);
        invoices.forEach(invoice -> same(r.invoices().find(invoice.number()), Optional.of(invoice)));
        same(r.invoices().billing(Books.source("a")).map(Id::value), Optional.ofNullable(bills.get("a")));
        same(r.creditNotes().all().map(CreditNote::of).map(of -> of.id()).toList(), credited);
        same(r.numbers().gaps(Books.INVOICES.id()).toList(), gaps);
        compareOutbox(r);
        compareTrail(r);
    }

    private void compareOutbox(Repositories r) {
        List<Dispatch> byId =
                dispatches.stream().sorted(Comparator.comparing(Dispatch::id)).toList();
        List<Dispatch> byDue = byId.stream()
                .filter(each -> each.due().isPresent())
                .sorted(Comparator.comparing(each -> each.due().orElseThrow()))
                .toList();
        same(r.outbox().of(SENT).map(Versioned::value).toList(), byId);
        same(r.outbox().due(Instant.MAX).map(Versioned::value).toList(), byDue);
    }

    private void compareTrail(Repositories r) {
        Map<String, Integer> found = new TreeMap<>();
        r.audit()
                .chains()
                .forEach(chain -> found.put(
                        chain.toString(), Math.toIntExact(r.audit().kept(chain).count())));
        same(found, entries);
        same(
                r.audit()
                        .kept(ChainId.of("party:hop"))
                        .map(KeptEntry::payload)
                        .filter(payload -> payload.orElseThrow() instanceof AuditPayload)
                        .count(),
                (long) payloads);
        same(Verification.of(r.audit()).report().findings(), List.of());
    }
}
