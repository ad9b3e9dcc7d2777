package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.time.DateRange;

/** The erasure of one party within a unit of work: what goes, and what stays until when. */
final class Erasing {

    private static final Comparator<Retention> BY_END = Comparator.comparing(Retention::until);

    private final Id<Party> party;
    private final Repositories repositories;
    private final RetentionRules rules;
    private final Deals deals;
    private final Map<IssuedDocument, Retention> documents = new LinkedHashMap<>();
    private final List<Subject> subjects;
    private final List<Subject> removedQuotes;

    Erasing(Id<Party> party, Repositories repositories, RetentionRules rules) {
        this.party = party;
        this.repositories = repositories;
        this.rules = rules;
        this.deals = new Deals(party, repositories, rules);
        try (Stream<Invoice> invoices = repositories.invoices().all();
                Stream<CreditNote> credits = repositories.creditNotes().all()) {
            Stream.<IssuedDocument>concat(invoices, credits)
                    .filter(this::names)
                    .forEach(document -> documents.put(document, document.retention(rules)));
        }
        // Why a document was issued or credited, or an order amended, may name the party as much as these themselves.
        this.subjects = Stream.of(
                        Stream.of(Subjects.party(party)),
                        documents.keySet().stream().map(Subjects::of),
                        deals.subjects().stream())
                .flatMap(each -> each)
                .toList();
        this.removedQuotes = deals.openQuotes().stream()
                .filter(quote -> !quote.events().isEmpty())
                .map(quote -> DealTrail.quote(quote.id()))
                .toList();
    }

    private boolean names(IssuedDocument document) {
        return document.buyer().id().equals(Optional.of(party))
                || document.seller().id().equals(Optional.of(party));
    }

    /** What the trail speaks of that names the party, as it was before anything was removed. */
    List<Subject> subjects() {
        return subjects;
    }

    /** The quotes among these that go, and that the trail vouches for. */
    List<Subject> removedQuotes() {
        return removedQuotes;
    }

    /** Removes what no law wants kept: what was agreed stands on the documents that were made of it, as far as they need it. */
    Erasure.Removed remove() {
        var row = repositories.parties().find(party);
        var agreement = repositories.agreements().with(party);
        var card = repositories.rateCards().of(party);
        var requirement = repositories.purchaseOrderRequirements().of(party);
        row.ifPresent(repositories.parties()::remove);
        agreement.ifPresent(repositories.agreements()::remove);
        card.ifPresent(repositories.rateCards()::remove);
        requirement.ifPresent(repositories.purchaseOrderRequirements()::remove);
        return new Erasure.Removed(
                row.isPresent(),
                agreement.isPresent(),
                card.isPresent(),
                requirement.isPresent(),
                new Erasure.Counts(removeOrders(), deals.removePlans(), deals.removeQuotes()));
    }

    private int removeOrders() {
        try (var orders = repositories.purchaseOrders().of(party)) {
            var all = orders.toList();
            all.forEach(repositories.purchaseOrders()::remove);
            return all.size();
        }
    }

    List<Erasure.Waiting> waiting() {
        return documents.entrySet().stream()
                .map(each -> new Erasure.Waiting(each.getKey().number(), each.getValue()))
                .toList();
    }

    List<Erasure.Records> records() {
        return Stream.of(
                        grouped(Erasure.Records.Kind.FACTS, facts()),
                        grouped(Erasure.Records.Kind.DISPATCHES, dispatches()),
                        grouped(Erasure.Records.Kind.PAYMENTS, payments()),
                        grouped(Erasure.Records.Kind.TIME_ENTRIES, timeEntries()),
                        grouped(Erasure.Records.Kind.OUTLAYS, outlays()),
                        grouped(Erasure.Records.Kind.QUOTES, deals.acceptedQuotes()),
                        grouped(Erasure.Records.Kind.ORDERS, deals.orders()),
                        grouped(Erasure.Records.Kind.PROFORMAS, deals.proformas()),
                        grouped(Erasure.Records.Kind.DUNNING, dunning()),
                        grouped(Erasure.Records.Kind.DEBTOR_FILE, debtorFile()),
                        grouped(Erasure.Records.Kind.RECEIPTS, receipts()))
                .flatMap(records -> records)
                .toList();
    }

    /** Letters and the log of a claim are business records from the day they are of. */
    private List<Retention> dunning() {
        return Stream.concat(
                        repositories.dunnings().of(party).stream().map(DunningEntry::on),
                        repositories.dunnings().letters(party).stream().map(Letter::date))
                .map(rules::retention)
                .toList();
    }

    private List<Retention> facts() {
        return documents.entrySet().stream()
                .filter(each -> each.getKey() instanceof Invoice)
                .flatMap(each -> repositories.facts().of(((Invoice) each.getKey()).id()).stream()
                        .map(fact -> each.getValue()))
                .toList();
    }

    private List<Retention> dispatches() {
        return documents.entrySet().stream()
                .flatMap(each -> dispatchesOf(each.getKey()).map(dispatch -> each.getValue()))
                .toList();
    }

    private Stream<Versioned<Dispatch>> dispatchesOf(IssuedDocument document) {
        try (Stream<Versioned<Dispatch>> dispatches = repositories.outbox().of(Subjects.of(document))) {
            return dispatches.toList().stream();
        }
    }

    /** What the party paid, and what others paid for it: books by themselves, and part of what shows that an invoice is paid. */
    private List<Retention> payments() {
        Map<String, Retention> terms = new LinkedHashMap<>();
        try (Stream<PaymentReceived> payments = repositories.receivableEntries().from(party)) {
            payments.forEach(payment -> keep(payment.id(), rules.retention(payment.on()), terms));
        }
        documents.forEach((document, term) -> {
            if (document instanceof Invoice invoice) {
                repositories.receivableEntries().onInvoice(invoice.id()).stream()
                        .filter(Allocated.class::isInstance)
                        .map(Allocated.class::cast)
                        .forEach(allocated -> {
                            keep(allocated.payment(), rules.retention(allocated.on()), terms);
                            keep(allocated.payment(), term, terms);
                        });
            }
        });
        return List.copyOf(terms.values());
    }

    private List<Retention> debtorFile() {
        return repositories.debtorEntries().of(party).stream()
                .map(entry -> rules.retention(entry.on()))
                .toList();
    }

    /** Whoever gave it: a receipt between private persons names two. */
    private List<Retention> receipts() {
        try (Stream<Receipt> receipts = repositories.receipts().all()) {
            return receipts.filter(receipt -> isParty(receipt.parties().payer())
                            || isParty(receipt.parties().receiver()))
                    .map(receipt -> rules.retention(receipt.date()))
                    .toList();
        }
    }

    private boolean isParty(Party named) {
        return named.id().equals(Optional.of(party));
    }

    private static void keep(Id<Payment> payment, Retention term, Map<String, Retention> terms) {
        terms.merge(payment.value(), term, (one, other) -> BY_END.compare(one, other) < 0 ? other : one);
    }

    /** Hours are books by themselves, whoever paid them, and part of what shows that the invoice is right that bills them. */
    private List<Retention> timeEntries() {
        Map<SourceReference, Retention> billed = billed();
        try (Stream<TimeEntry> entries = repositories.timeEntries().of(party, DateRange.always())) {
            return entries.map(entry -> retention(entry.date(), entry.source(), billed))
                    .toList();
        }
    }

    /** Trips and expenses are books as hours are. */
    private List<Retention> outlays() {
        Map<SourceReference, Retention> billed = billed();
        try (Stream<Trip> trips = repositories.trips().of(party, DateRange.always());
                Stream<Expense> expenses = repositories.expenses().of(party, DateRange.always())) {
            return Stream.<Outlay<?>>concat(trips, expenses)
                    .map(outlay -> retention(outlay.date(), outlay.source(), billed))
                    .toList();
        }
    }

    private Retention retention(LocalDate day, SourceReference source, Map<SourceReference, Retention> billed) {
        return Stream.concat(
                        Stream.of(rules.retention(day)),
                        Optional.ofNullable(billed.get(source)).or(() -> elsewhere(source)).stream())
                .max(BY_END)
                .orElseThrow();
    }

    /** What the documents name as their sources, also where a credit set it free: the document rests on it still. */
    private Map<SourceReference, Retention> billed() {
        Map<SourceReference, Retention> billed = new HashMap<>();
        documents.forEach((document, term) -> document.lines()
                .forEach(line -> line.item()
                        .sources()
                        .forEach(source -> billed.merge(
                                source, term, (one, other) -> BY_END.compare(one, other) < 0 ? other : one))));
        return billed;
    }

    /** Work for one customer may be billed to another one. */
    private Optional<Retention> elsewhere(SourceReference source) {
        return repositories
                .invoices()
                .billing(source)
                .flatMap(repositories.invoices()::find)
                .map(invoice -> invoice.retention(rules));
    }

    private static Stream<Erasure.Records> grouped(Erasure.Records.Kind kind, List<Retention> terms) {
        return terms.stream()
                .collect(Collectors.groupingBy(
                        term -> List.of(term.until(), term.law()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Erasure.Records(kind, same.size(), same.getFirst()));
    }
}
