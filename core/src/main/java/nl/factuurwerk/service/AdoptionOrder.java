package nl.factuurwerk.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.SourceReference;

/**
 * The order in which documents were issued, as far as they tell: by their dates, and each one behind those that it builds
 * on. Those are what has the number before it, the invoice that it credits, and what had to be credited first.
 */
final class AdoptionOrder {

    /** By date, as those of a series rise together; then shorter first, as 9999 is before 10000. */
    private static final Comparator<IssuedDocument> BY_DATE = Comparator.comparing(IssuedDocument::issueDate)
            .thenComparing(IssuedDocument::issuedAt)
            .thenComparingInt(document -> document.number().value().length())
            .thenComparing(IssuedDocument::number);

    private final List<? extends IssuedDocument> documents;

    /** The places of documents in the list, each list of them in the order of dates. */
    private final Map<Id<Invoice>, List<Integer>> invoices = new HashMap<>();

    private final Map<Id<Invoice>, List<Integer>> creditsOn = new HashMap<>();
    private final Map<SourceReference, List<Integer>> billing = new HashMap<>();
    private final Map<Integer, Integer> before = new HashMap<>();

    private AdoptionOrder(Collection<? extends IssuedDocument> documents, Function<IssuedDocument, ?> series) {
        this.documents = documents.stream().sorted(BY_DATE).toList();
        Map<Object, Integer> last = new HashMap<>();
        for (int place = 0; place < this.documents.size(); place++) {
            IssuedDocument document = this.documents.get(place);
            switch (document) {
                case Invoice invoice -> {
                    add(invoices, invoice.id(), place);
                    for (SourceReference source : sources(invoice)) {
                        add(billing, source, place);
                    }
                }
                case CreditNote credit -> add(creditsOn, credit.of().id(), place);
            }
            Integer previous = last.put(series.apply(document), place);
            if (previous != null) {
                before.put(place, previous);
            }
        }
    }

    /**
     * Puts documents in order.
     *
     * @param documents the documents, in any order
     * @param series what tells which of them are numbered after each other
     */
    static List<IssuedDocument> of(Collection<? extends IssuedDocument> documents, Function<IssuedDocument, ?> series) {
        return new AdoptionOrder(documents, series).sorted();
    }

    private static <K> void add(Map<K, List<Integer>> places, K key, int place) {
        places.computeIfAbsent(key, absent -> new ArrayList<>()).add(place);
    }

    private static List<SourceReference> sources(Invoice invoice) {
        return invoice.lines().stream()
                .flatMap(line -> line.item().sources().stream())
                .toList();
    }

    /** Depth first, without recursion: a chain of documents may be as long as the books are. */
    private List<IssuedDocument> sorted() {
        List<IssuedDocument> sorted = new ArrayList<>();
        boolean[] begun = new boolean[documents.size()];
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Deque<Integer>> open = new ArrayDeque<>();
        for (int start = 0; start < begun.length; start++) {
            begin(start, begun, path, open);
            while (!path.isEmpty()) {
                Integer next = open.element().poll();
                if (next != null) {
                    begin(next, begun, path, open);
                } else {
                    open.pop();
                    sorted.add(documents.get(path.pop()));
                }
            }
        }
        return sorted;
    }

    private void begin(int place, boolean[] begun, Deque<Integer> path, Deque<Deque<Integer>> open) {
        if (!begun[place]) {
            begun[place] = true;
            path.push(place);
            open.push(new ArrayDeque<>(buildsOn(place)));
        }
    }

    private List<Integer> buildsOn(int place) {
        List<Integer> places = new ArrayList<>();
        Integer previous = before.get(place);
        if (previous != null) {
            places.add(previous);
        }
        switch (documents.get(place)) {
            case CreditNote credit -> {
                places.addAll(invoices.getOrDefault(credit.of().id(), List.of()));
                creditsOn.getOrDefault(credit.of().id(), List.of()).stream()
                        .takeWhile(other -> other < place)
                        .forEach(places::add);
            }
            case Invoice invoice -> {
                for (SourceReference source : sources(invoice)) {
                    billing.getOrDefault(source, List.of()).stream()
                            .filter(other -> other < place)
                            .forEach(other -> {
                                places.add(other);
                                addCredits(((Invoice) documents.get(other)).id(), place, places);
                            });
                }
                invoice.header()
                        .correction()
                        .map(correction -> correction.of().id())
                        .ifPresent(corrected -> {
                            places.addAll(invoices.getOrDefault(corrected, List.of()));
                            addCredits(corrected, place, places);
                        });
            }
        }
        return places;
    }

    /** What was issued later than a document is not what it builds on. */
    private void addCredits(Id<Invoice> invoice, int place, List<Integer> places) {
        creditsOn.getOrDefault(invoice, List.of()).stream()
                .filter(credit -> !documents
                        .get(credit)
                        .issuedAt()
                        .isAfter(documents.get(place).issuedAt()))
                .forEach(places::add);
    }
}
