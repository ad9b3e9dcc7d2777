package nl.factuurwerk.service;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
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

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     * @param constraints holds parties against their constraints
     */
    public PartyService(Surroundings surroundings, ConstraintChecker constraints) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.constraints = Objects.requireNonNull(constraints, "constraints");
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

    private void require(Party party) {
        Report report = constraints.check(party, Draft.class);
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }
}
