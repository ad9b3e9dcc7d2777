package nl.factuurwerk.service;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.DocumentDigest;
import nl.factuurwerk.audit.DocumentDigests;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Report;

/**
 * Proves that nothing changed. Every act leaves an entry, the entries of a number series form one chain, and each issued
 * document is bound to its entry by a digest over everything it states. So is what was done to quotes, orders and proformas:
 * each version sent, each answer, each change and delivery to the entry of that act.
 *
 * <pre>{@code
 * Anchor anchor = office.audit().anchor();      // to be kept elsewhere: with the accountant, on paper
 * Report report = office.audit().verify(anchor);
 * }</pre>
 */
public final class AuditService {

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     */
    public AuditService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Exports how far every chain has come.
     *
     * @return the anchor, to be kept where nobody who can write to the store can write
     */
    public Anchor anchor() {
        return surroundings.inTransaction(repositories -> repositories.audit().anchor(surroundings.now()));
    }

    /**
     * Verifies every entry and every document, without an anchor: a chain that was rewritten as a whole, or whose last
     * entries were cut off together with their documents, passes.
     *
     * @return every fault, by name; empty if there is none
     */
    public Report verify() {
        return surroundings.inTransaction(
                repositories -> verification(repositories).report());
    }

    /**
     * Verifies every entry and every document against an anchor that was kept elsewhere.
     *
     * @param anchor the anchor
     * @return every fault up to the anchor and behind it, by name; empty if there is none
     */
    public Report verify(Anchor anchor) {
        Objects.requireNonNull(anchor, "anchor");
        return surroundings.inTransaction(
                repositories -> verification(repositories).against(anchor).report());
    }

    private static Verification verification(Repositories repositories) {
        return Verification.of(repositories.audit())
                .with(DocumentDigests.of(
                        Subjects.DOCUMENTS, DealTrail.DEALS, DealTrail.LEAVING, () -> documents(repositories)));
    }

    private static Stream<DocumentDigest> documents(Repositories repositories) {
        Stream<Invoice> invoices = repositories.invoices().all();
        Stream<CreditNote> credits = repositories.creditNotes().all();
        Stream<DocumentDigest> documents = Stream.<IssuedDocument>concat(invoices, credits)
                .map(document -> new DocumentDigest(Subjects.of(document), document.digest()));
        return Stream.concat(documents, DealTrail.all(repositories));
    }

    /**
     * Looks at all entries, chain by chain and each chain in its order: what an auditor is given.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R entries(Function<Stream<KeptEntry>, R> look) {
        return surroundings.inTransaction(repositories -> {
            AuditTrail trail = repositories.audit();
            try (Stream<KeptEntry> entries = trail.chains().flatMap(trail::kept)) {
                return look.apply(entries);
            }
        });
    }

    /**
     * Looks at the entries of a number series.
     *
     * @param series the series
     * @param look takes them in their order as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R entries(NumberSeries series, Function<Stream<KeptEntry>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<KeptEntry> entries = repositories.audit().kept(ChainId.series(series.id()))) {
                return look.apply(entries);
            }
        });
    }
}
