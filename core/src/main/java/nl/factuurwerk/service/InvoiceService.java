package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.AmendmentRules;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.CreditRules;
import nl.factuurwerk.invoice.FactRules;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Previews, issues and finds invoices. */
public final class InvoiceService {

    private static final Logger LOG = LoggerFactory.getLogger(InvoiceService.class);

    private final Surroundings surroundings;
    private final InvoicePolicy policy;
    private final Issuing issuing;
    private final Crediting crediting;
    private final InvoiceLife life;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param policy how invoices are made
     * @param sending what is sent of them by itself
     */
    public InvoiceService(Surroundings surroundings, InvoicePolicy policy, SendingPolicy sending) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.issuing = new Issuing(surroundings, policy, Objects.requireNonNull(sending, "sending"));
        this.crediting = new Crediting(surroundings, issuing);
        this.life = new InvoiceLife(surroundings);
    }

    /** What other use cases issue with, within units of work of their own. */
    Issuing issuing() {
        return issuing;
    }

    /**
     * Shows what issuing a draft today would give. Has no effect. Two things that depend on other documents are judged at
     * issue alone: what the number series says, and whether something is billed already.
     *
     * @param draft the draft
     * @return the candidate, as far as one can be computed, and everything that rules find
     */
    public Preview preview(InvoiceDraft draft) {
        return preview(draft, surroundings.today());
    }

    /**
     * Shows what issuing a draft on a day would give. Has no effect.
     *
     * @param draft the draft
     * @param date the date to issue it under, where the draft does not say
     * @return the candidate, as far as one can be computed, and everything that rules find
     */
    public Preview preview(InvoiceDraft draft, LocalDate date) {
        return surroundings.inTransaction(repositories -> issuing.preview(draft, date, repositories));
    }

    /**
     * Judges a draft as if it were issued today.
     *
     * @param draft the draft
     * @return everything that rules find
     */
    public Report report(InvoiceDraft draft) {
        return preview(draft).report();
    }

    /**
     * Judges a candidate as if it were issued today.
     *
     * @param candidate the candidate
     * @return everything that rules find
     */
    public Report report(InvoiceCandidate candidate) {
        return surroundings.inTransaction(
                repositories -> issuing.report(candidate, surroundings.today(), repositories));
    }

    /**
     * Judges an issued document by the rules that are asked today: those of the law as it was in force on its dates, and
     * those of the host as they are now. One that was issued before a rule was made can have findings; it does not change
     * for that.
     *
     * @param document the invoice or credit note
     * @return everything that rules find
     */
    public Report report(IssuedDocument document) {
        return report(document.content());
    }

    /**
     * Judges what any document says, of whatever origin, with its number.
     *
     * @param content what it says
     * @return everything that rules of the law and of the host find
     */
    public Report report(InvoiceContent content) {
        return issuing.rules().check(content);
    }

    /**
     * Returns every rule that can forbid or question an invoice, or what is done with one: of the law, of the host, on
     * orders, on the act of issuing, on credits, on numbers, on what is taken over, on facts, and on changes of what is
     * issued.
     *
     * @return what is published of them, in that order
     */
    public RuleCatalogue rules() {
        return issuing.rules()
                .catalogue()
                .plus(policy.hostRules().purchaseOrders().catalogue())
                .plus(IssueRules.catalogue())
                .plus(RuleCatalogue.of(CreditRules.descriptions()))
                .plus(RuleCatalogue.of(NumberSeries.descriptions()))
                .plus(RuleCatalogue.of(Adoption.descriptions()))
                .plus(RuleCatalogue.of(FactRules.descriptions()))
                .plus(RuleCatalogue.of(AmendmentRules.descriptions()));
    }

    /**
     * Asks for a credit of an invoice.
     *
     * @param invoice the invoice
     * @return a request that says nothing yet
     */
    public CreditRequest credit(Invoice invoice) {
        return credit(invoice.id());
    }

    /**
     * Asks for a credit of an invoice.
     *
     * @param invoice the identity of the invoice
     * @return a request that says nothing yet
     */
    public CreditRequest credit(Id<Invoice> invoice) {
        return new CreditRequest(crediting, invoice);
    }

    /**
     * Returns what is left of an invoice to credit.
     *
     * @param invoice the identity of the invoice
     * @return the rest, or empty if there is no such invoice
     */
    public Optional<Remainder> remainder(Id<Invoice> invoice) {
        return surroundings.inTransaction(repositories -> Crediting.remainder(invoice, repositories));
    }

    /**
     * Returns the credit notes on an invoice.
     *
     * @param invoice the identity of the invoice
     * @return in the order in which they were issued
     */
    public List<CreditNote> creditsOn(Id<Invoice> invoice) {
        return surroundings.inTransaction(
                repositories -> repositories.creditNotes().on(invoice));
    }

    /**
     * Finds a credit note.
     *
     * @param number its number
     * @return the credit note, or empty if there is none
     */
    public Optional<CreditNote> findCredit(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.creditNotes().find(number));
    }

    /**
     * Finds a credit note.
     *
     * @param id its identity
     * @return the credit note, or empty if there is none
     */
    public Optional<CreditNote> findCredit(Id<CreditNote> id) {
        return surroundings.inTransaction(
                repositories -> repositories.creditNotes().find(id));
    }

    /**
     * Looks at all credit notes, in the order in which they were issued.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R credits(Function<Stream<CreditNote>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<CreditNote> credits = repositories.creditNotes().all()) {
                return look.apply(credits);
            }
        });
    }

    /**
     * Issues a draft: gives it its number and keeps it for ever, if it is legal. Otherwise nothing is kept and no number
     * is used.
     *
     * @param draft the draft
     * @return the invoice, or every finding that forbids it
     */
    public IssueResult<Invoice> issue(InvoiceDraft draft) {
        IssueResult<Invoice> result;
        try {
            result = surroundings.inTransaction(repositories -> issuing.issue(draft, repositories));
        } catch (InvalidInput e) {
            result = new Rejected<>(e.report());
        }
        switch (result) {
            case Issued<Invoice>(var invoice) -> LOG.debug("Issued invoice {}", invoice.id());
            case Rejected<Invoice>(var report) ->
                LOG.debug("Rejected a draft with {} findings", report.findings().size());
        }
        return result;
    }

    /**
     * Takes over documents that were issued before: read from files, or brought along from another store. They keep their
     * identities and numbers, what they bill counts as billed, and their series go on behind the last of them. They were
     * judged when they were issued, and are not judged again. A document that is here already stays as it is.
     *
     * @param documents invoices and credit notes, in any order; each has to be the next of its series after those that are
     *     here and those issued before it, and in a series without any number the first of them may be any. A credit note
     *     needs its invoice
     * @return nothing if all of them were taken over; else what is wrong with the first that cannot be, and none was
     */
    public Report adopt(Collection<? extends IssuedDocument> documents) {
        return adopt(documents, repositories -> Adoption.intoSeries(issuing, repositories));
    }

    /**
     * Takes over documents that another system numbered. They keep their numbers, whatever these look like, and no series
     * of the office moves; a number is unique among all of the seller's. So one that a series of the office may still come to
     * is refused: it belongs in that series, with {@link #adopt}.
     *
     * @param documents invoices and credit notes, in any order; a credit note needs its invoice
     * @param origin what the other system is called in the audit trail, for instance {@code old-system}
     * @return nothing if all of them were taken over; else what is wrong with the first that cannot be, and none was
     * @throws IllegalArgumentException if the origin is no identity
     */
    public Report adoptForeign(Collection<? extends IssuedDocument> documents, String origin) {
        return adopt(documents, repositories -> Adoption.apart(origin, issuing, repositories));
    }

    private Report adopt(Collection<? extends IssuedDocument> documents, Function<Repositories, Adoption> adoption) {
        try {
            int adopted = surroundings.inTransaction(
                    repositories -> adoption.apply(repositories).take(documents));
            LOG.debug("Took over {} of {} documents", adopted, documents.size());
            return Report.empty();
        } catch (InvalidInput e) {
            LOG.debug("Took over none of {} documents", documents.size());
            return e.report();
        }
    }

    /**
     * Adds that something happened to an invoice: it was sent, received, viewed, disputed. To add it again does no harm.
     *
     * @param fact what happened, and when
     * @return nothing if it is kept; else what forbids it: there is no such invoice, or the date is before the invoice or
     *     in the future
     */
    public Report add(InvoiceFact fact) {
        return life.add(fact);
    }

    /**
     * Tells how an invoice stands on a day. Nothing of it is stored: it follows from what happened until that day.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @return the status
     * @throws IllegalArgumentException if the invoice is not in these books
     */
    public InvoiceStatus statusOf(Invoice invoice, LocalDate asOf) {
        return life.status(invoice.id(), asOf).orElseThrow(() -> unknown(invoice.id()));
    }

    /**
     * Refuses to change an issued invoice, and says for each change what to do instead.
     *
     * <pre>{@code
     * InvoiceDraft changed = invoice.toDraft().toBuilder().to(otherCustomer).build();
     * office.invoices().amend(invoice, changed).report();    // credit it wholly, and invoice the right customer
     * }</pre>
     *
     * @param invoice the invoice
     * @param changed what it should have said
     * @return each change with its finding and remedy; empty where nothing differs
     * @throws IllegalArgumentException if the invoice is not in these books
     */
    public Amendment amend(Invoice invoice, InvoiceDraft changed) {
        return life.amend(invoice.id(), changed).orElseThrow(() -> unknown(invoice.id()));
    }

    private static IllegalArgumentException unknown(Id<Invoice> id) {
        return new IllegalArgumentException("Invoice " + id + " is not in these books");
    }

    /**
     * Finds a sales invoice.
     *
     * @param number its number
     * @return the invoice, or empty if there is none; never one that was made out in the name of a supplier
     */
    public Optional<Invoice> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.invoices().find(number));
    }

    /**
     * Finds an invoice that was made out in the name of a supplier.
     *
     * @param supplier the identity of the supplier
     * @param number its number, among the invoices of that supplier
     * @return the invoice, or empty if there is none
     */
    public Optional<Invoice> find(Id<Party> supplier, DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.invoices().find(supplier, number));
    }

    /**
     * Finds an invoice.
     *
     * @param id its identity
     * @return the invoice, or empty if there is none
     */
    public Optional<Invoice> find(Id<Invoice> id) {
        return surroundings.inTransaction(
                repositories -> repositories.invoices().find(id));
    }

    /**
     * Looks at all sales invoices, in the order in which they were issued. What was made out in the name of suppliers is a
     * purchase of the office, and stands {@linkplain #selfBilled apart}.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R all(Function<Stream<Invoice>, R> look) {
        return look(invoice -> !invoice.kind().isSelfBilled(), look);
    }

    /**
     * Returns all sales invoices.
     *
     * @return in the order in which they were issued; without what was made out in the name of suppliers
     */
    public List<Invoice> all() {
        return all(Stream::toList);
    }

    /**
     * Looks at all invoices that were made out in the name of suppliers, in the order in which they were issued. The box of
     * the return that their VAT stands in ({@link nl.factuurwerk.vat.LineVat#returnBox}) is the box of the supplier, who
     * owes it; the office deducts it.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R selfBilled(Function<Stream<Invoice>, R> look) {
        return look(invoice -> invoice.kind().isSelfBilled(), look);
    }

    /**
     * Returns all invoices that were made out in the name of suppliers.
     *
     * @return in the order in which they were issued
     */
    public List<Invoice> selfBilled() {
        return selfBilled(Stream::toList);
    }

    private <R> R look(Predicate<Invoice> which, Function<Stream<Invoice>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().all()) {
                return look.apply(invoices.filter(which));
            }
        });
    }
}
