package nl.factuurwerk.service;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps customers. */
public final class PartyService {

    private static final Logger LOG = LoggerFactory.getLogger(PartyService.class);

    private final Surroundings surroundings;
    private final ConstraintChecker constraints;
    private final RetentionRules retention;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     * @param constraints holds parties against their constraints
     * @param retention how long documents stay that name a party which is erased
     */
    public PartyService(Surroundings surroundings, ConstraintChecker constraints, RetentionRules retention) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.constraints = Objects.requireNonNull(constraints, "constraints");
        this.retention = Objects.requireNonNull(retention, "retention");
    }

    /**
     * Keeps a new party.
     *
     * @param party the party; given an identity if it has none
     * @return the party with its identity
     * @throws InvalidInput if a constraint is violated; carries all findings
     * @throws IllegalStateException if a party of that identity is kept already
     */
    public Party add(Party party) {
        require(party);
        Party identified =
                party.id().isPresent() ? party : party.withId(surroundings.ids().nextId());
        surroundings.inTransaction(repositories -> {
            repositories.parties().add(identified);
            record(repositories, identified, Act.PARTY_ADDED);
            return identified;
        });
        LOG.debug("Added party {}", identified.id().orElseThrow());
        return identified;
    }

    /**
     * Changes a party that is kept. Invoices issued before keep it as it was.
     *
     * @param id its identity
     * @param change makes the changed party of the one that is kept
     * @return the changed party
     * @throws InvalidInput if a constraint is violated; carries all findings
     * @throws IllegalArgumentException if there is no such party, or the change gives it another identity
     */
    public Party change(Id<Party> id, UnaryOperator<Party> change) {
        return surroundings.inTransaction(repositories -> {
            Versioned<Party> kept = repositories
                    .parties()
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("There is no party " + id));
            Party changed = change.apply(kept.value());
            if (!changed.id().equals(Optional.of(id))) {
                throw new IllegalArgumentException("Party " + id + " cannot become "
                        + changed.id().map(Id::value).orElse("nobody"));
            }
            require(changed);
            repositories.parties().save(kept.with(changed));
            record(repositories, changed, Act.PARTY_CHANGED);
            return changed;
        });
    }

    /**
     * Finds a party.
     *
     * @param id its identity
     * @return the party, or empty if there is none
     */
    public Optional<Party> find(Id<Party> id) {
        return surroundings.inTransaction(
                repositories -> repositories.parties().find(id).map(Versioned::value));
    }

    /**
     * Erases a party (art. 17 GDPR): takes out of the books the party itself, what was agreed with it, its rate card, its
     * orders and what it asks of their numbers, its plans, and quotes that it did not accept; and takes who and why out of the
     * audit trail about it, and about the documents, quotes, orders and proformas that name it.
     *
     * <p>What the law wants kept stays as it is, and is told with its term: documents that name the party, what happened to
     * invoices after they were issued, what was sent and where to, and hours worked for it. Words of the host's own in facts and in notes on hours are
     * among that. The identity of the party stays on all of it, so it should say nothing about the person.
     *
     * <p>May be asked again, for what was stored about the party since.
     *
     * @param id its identity
     * @param why what is written down about the erasure, which must not name the party
     * @return what is gone, and what stays until when
     * @throws IllegalArgumentException if there is no such party, and nothing of it to remove
     * @throws nl.factuurwerk.reference.OutsideTable if the terms have nothing for the day of a document or an hour, though
     *     they have for one before; nothing is erased
     */
    public Erasure erase(Id<Party> id, String why) {
        Erasure erasure = surroundings.inTransaction(repositories -> {
            Erasing erasing = new Erasing(id, repositories, retention);
            Erasure.Removed removed = erasing.remove();
            if (removed.isNothing()) {
                throw new IllegalArgumentException("There is no party " + id);
            }
            Subject subject = Subjects.party(id);
            Tombstone tombstone = new Tombstone(surroundings.now());
            long erased = erasing.subjects().stream()
                    .mapToLong(each -> repositories.audit().erase(each, tombstone))
                    .sum();
            // Without these, the trail would miss what it vouches for.
            DealTrail trail = new DealTrail(surroundings);
            erasing.removedQuotes().forEach(quote -> trail.record(quote, Act.REMOVED, repositories));
            surroundings.record(
                    repositories, subject.chain(), AuditEvent.of(surroundings.now(), Act.ERASED, subject), why);
            return new Erasure(id, erased, removed, erasing.waiting(), erasing.records());
        });
        LOG.debug("Erased party {}", id);
        return erasure;
    }

    private void record(Repositories repositories, Party party, Act act) {
        Subject subject = Subjects.party(party.id().orElseThrow());
        surroundings.record(repositories, subject.chain(), AuditEvent.of(surroundings.now(), act, subject), "");
    }

    private void require(Party party) {
        Report report = constraints.check(party, Draft.class);
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }
}
