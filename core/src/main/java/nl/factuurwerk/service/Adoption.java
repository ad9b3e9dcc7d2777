package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** The order of their numbers: by date, as those of a series rise together; then shorter first, as 9999 is before 10000. */
    private static final Comparator<IssuedDocument> ORDER = Comparator.comparing(IssuedDocument::issueDate)
            .thenComparing(IssuedDocument::issuedAt)
            .thenComparingInt(document -> document.number().value().length())
            .thenComparing(IssuedDocument::number);

    private static final TextBundle TEXTS = TextBundle.beside(Adoption.class, "findings");
    private static final RuleDescription TAKEN = RuleDescription.of("ADOPT-TAKEN", Severity.ERROR, TEXTS);
    private static final RuleDescription CREDIT = RuleDescription.of("ADOPT-CREDIT", Severity.ERROR, TEXTS);

    private final Issuing issuing;
    private final Repositories repositories;
    private final Optional<ChainId> apart;
    private int taken;

    private Adoption(Issuing issuing, Repositories repositories, Optional<ChainId> apart) {
        this.issuing = issuing;
        this.repositories = repositories;
        this.apart = apart;
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
     * Takes documents over, each invoice before the credit notes on it, unless they are here already.
     *
     * @return how many were not here already
     * @throws InvalidInput if one of them cannot be; undoes the whole unit of work
     */
    int take(Collection<? extends IssuedDocument> documents) {
        List<CreditNote> early = new ArrayList<>();
        for (IssuedDocument document : documents.stream().sorted(ORDER).toList()) {
            switch (document) {
                case Invoice invoice -> take(invoice);
                case CreditNote credit
                when repositories.invoices().find(credit.of().id()).isEmpty() -> early.add(credit);
                case CreditNote credit -> take(credit);
            }
        }
        early.forEach(this::take);
        return taken;
    }

    private void take(Invoice invoice) {
        Optional<Invoice> known = repositories
                .invoices()
                .find(invoice.id())
                .or(() -> repositories.invoices().find(invoice.number()));
        if (isNew(invoice, known, known.map(kept -> kept.id().value()))) {
            reject(Issuing.billedBefore(invoice.lines(), repositories), invoice);
            reject(number(invoice), invoice);
            repositories.invoices().add(invoice);
            record(invoice);
        }
    }

    private void take(CreditNote credit) {
        Optional<CreditNote> known = repositories
                .creditNotes()
                .find(credit.id())
                .or(() -> repositories.creditNotes().find(credit.number()));
        if (isNew(credit, known, known.map(kept -> kept.id().value()))) {
            reject(follows(credit), credit);
            reject(number(credit), credit);
            repositories.creditNotes().add(credit);
            Crediting.freeSources(credit, repositories);
            record(credit);
        }
    }

    private static boolean isNew(
            IssuedDocument document, Optional<? extends IssuedDocument> known, Optional<String> id) {
        if (known.isPresent() && !known.get().equals(document)) {
            throw new InvalidInput(Report.of(
                    TAKEN.at(where(document), Map.of("number", known.get().number(), "id", id.orElseThrow()))));
        }
        return known.isEmpty();
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
        return apart.isPresent()
                ? Report.empty()
                : repositories
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
