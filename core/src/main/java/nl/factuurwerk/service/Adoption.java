package nl.factuurwerk.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** Takes over documents that were issued before, within one unit of work. */
final class Adoption {

    private static final TextBundle TEXTS = TextBundle.beside(Adoption.class, "findings");
    private static final RuleDescription TAKEN = RuleDescription.of("ADOPT-TAKEN", Severity.ERROR, TEXTS);
    private static final RuleDescription CREDIT = RuleDescription.of("ADOPT-CREDIT", Severity.ERROR, TEXTS);

    private static final RuleDescription OWN_NUMBER = RuleDescription.of("ADOPT-OWN-NUMBER", Severity.ERROR, TEXTS);
    private static final RuleDescription SUPPLIER = RuleDescription.of("ADOPT-SUPPLIER", Severity.ERROR, TEXTS);

    private final Issuing issuing;
    private final Repositories repositories;
    private final Optional<ChainId> apart;
    private int taken;

    private Adoption(Issuing issuing, Repositories repositories, Optional<ChainId> apart) {
        this.issuing = issuing;
        this.repositories = repositories;
        this.apart = apart;
    }

    /** Returns everything that documents to be taken over are held against. */
    static List<RuleDescription> descriptions() {
        return List.of(TAKEN, CREDIT, OWN_NUMBER, SUPPLIER);
    }

    /** Returns an adoption into the series of the office, which go on behind what is taken over. */
    static Adoption intoSeries(Issuing issuing, Repositories repositories) {
        return new Adoption(issuing, repositories, Optional.empty());
    }

    /** Returns an adoption of numbers that another system gave: no series of the office moves. */
    static Adoption apart(String origin, Issuing issuing, Repositories repositories) {
        return new Adoption(issuing, repositories, Optional.of(ChainId.of("foreign:" + origin)));
    }

    /**
     * Takes documents over in the order in which they were issued, unless they are here already.
     *
     * @return how many were not here already
     * @throws InvalidInput if one of them cannot be; undoes the whole unit of work
     */
    int take(Collection<? extends IssuedDocument> documents) {
        documents.forEach(document -> reject(named(document), document));
        for (IssuedDocument document : AdoptionOrder.of(documents, this::series)) {
            switch (document) {
                case Invoice invoice -> take(invoice);
                case CreditNote credit -> take(credit);
            }
        }
        return taken;
    }

    /** What other systems numbered after each other is not known. */
    private Object series(IssuedDocument document) {
        return apart.isPresent() ? new Object() : issuing.seriesOf(document).id();
    }

    private void take(Invoice invoice) {
        if (isNew(invoice, repositories.invoices().find(invoice.id()))) {
            reject(Issuing.billedBefore(invoice.lines(), repositories), invoice);
            reject(number(invoice), invoice);
            repositories.invoices().add(invoice);
            record(invoice);
        }
    }

    private void take(CreditNote credit) {
        if (isNew(credit, repositories.creditNotes().find(credit.id()))) {
            reject(follows(credit), credit);
            reject(number(credit), credit);
            repositories.creditNotes().add(credit);
            Crediting.freeSources(credit, repositories);
            record(credit);
        }
    }

    private boolean isNew(IssuedDocument document, Optional<? extends IssuedDocument> sameId) {
        Optional<IssuedDocument> known = sameId.<IssuedDocument>map(kept -> kept)
                .or(() -> NumberedDocuments.underNumberOf(document, repositories));
        known.filter(kept -> !kept.equals(document)).ifPresent(kept -> {
            throw new InvalidInput(Report.of(
                    TAKEN.at(where(document), Map.of("number", kept.number(), "id", NumberedDocuments.idOf(kept)))));
        });
        return known.isEmpty();
    }

    /** Documents in the name of a supplier are numbered among those of that supplier, so that it has to be known which. */
    private static Report named(IssuedDocument document) {
        return document.kind().isSelfBilled() && document.seller().id().isEmpty()
                ? Report.of(SUPPLIER.at(
                        Location.of("seller", "BG-4"),
                        Map.of("supplier", document.seller().name())))
                : Report.empty();
    }

    private Report follows(CreditNote credit) {
        Optional<Remainder> left = Crediting.remainder(credit.of().id(), repositories);
        if (left.isEmpty()) {
            return Report.of(IssueRules.UNKNOWN.at(
                    Location.of("of"), Map.of("id", credit.of().id())));
        }
        try {
            left.get().less(credit);
            return Report.empty();
        } catch (IllegalArgumentException e) {
            return Report.of(CREDIT.at(
                    Location.of("credited"),
                    Map.of("invoice", credit.of().number(), "left", left.get().total())));
        }
    }

    private Report number(IssuedDocument document) {
        if (apart.isPresent()) {
            return issuing.comingTo(document)
                    .map(series -> Report.of(OWN_NUMBER.at(
                            Location.of("number", "BT-1"),
                            Map.of("number", document.number(), "pattern", series.pattern(), "series", series.id()))))
                    .orElseGet(Report::empty);
        }
        return repositories
                .numbers()
                .adopt(issuing.seriesOf(document), document.number(), document.issueDate())
                .report();
    }

    private void record(IssuedDocument document) {
        ChainId chain =
                apart.orElseGet(() -> ChainId.series(issuing.seriesOf(document).id()));
        issuing.record(Act.ADOPTED, document, chain, "", repositories);
        taken++;
    }

    private static void reject(Report faults, IssuedDocument document) {
        Issuing.reject(faults.within(where(document).path()));
    }

    private static Location where(IssuedDocument document) {
        String kind = document instanceof Invoice ? "invoices" : "creditNotes";
        return Location.of(kind + "[" + document.number() + "]");
    }
}
