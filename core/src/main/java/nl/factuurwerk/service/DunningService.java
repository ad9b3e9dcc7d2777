package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DebtorPlan;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningOutcome;
import nl.factuurwerk.dunning.DunningPlan;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.DunningRules;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterProposal;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Resumed;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds who does not pay. What would happen can be asked without anything happening; acting is a second call.
 *
 * <pre>{@code
 * DunningPlan plan = office.dunning().plan(date);      // what would happen, and why other things would not
 * DunningRun run = office.dunning().run();             // does it; to be called every day
 * }</pre>
 *
 * <p>A run takes each debtor in a unit of work of its own, and plans anew in it: what was paid meanwhile is not asked for, and
 * a run that was cut off is caught up by the next. To run again on the same day does nothing.
 */
public final class DunningService {

    private static final Logger LOG = LoggerFactory.getLogger(DunningService.class);

    private final Surroundings surroundings;
    private final DunningSettings settings;
    private final DunningActs acts;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     * @param seller who writes
     * @param settings policies, what is claimed, and on which days letters go out
     */
    public DunningService(Surroundings surroundings, Party seller, DunningSettings settings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.acts = new DunningActs(surroundings, seller, settings);
    }

    /**
     * Tells what would happen on a day. Has no effect.
     *
     * @param asOf the day
     * @return what would happen against each debtor that owes something, with the letters as they would go out
     * @throws OutsideTable if interest is to be claimed and its rate is not known
     */
    public DunningPlan plan(LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            List<DebtorPlan> debtors = new ArrayList<>();
            List<LetterProposal> letters = new ArrayList<>();
            Map<Id<Invoice>, ClaimHistory> claims = new LinkedHashMap<>();
            for (Id<Party> debtor : debtors(repositories)) {
                DebtorBooks books = new DebtorBooks(debtor, repositories, asOf);
                if (!books.owesNothing()) {
                    DebtorPlan plan = acts.plan(books, asOf);
                    debtors.add(plan);
                    letters.addAll(acts.letters(plan, books));
                    claims.putAll(books.claims());
                }
            }
            return new DunningPlan(asOf, debtors, letters, claims, settings.terms());
        });
    }

    /**
     * Looks at what would happen on a day, one debtor after the other, without the letters. Has no effect, and holds no more
     * than one debtor at a time.
     *
     * @param asOf the day
     * @param look takes plans as a stream, of those who owe something, by their identities; closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R plan(LocalDate asOf, Function<Stream<DebtorPlan>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Id<Party>> debtors = debtors(repositories).stream()) {
                return look.apply(debtors.map(debtor -> new DebtorBooks(debtor, repositories, asOf))
                        .filter(books -> !books.owesNothing())
                        .map(books -> acts.plan(books, asOf)));
            }
        });
    }

    /** Whoever was ever invoiced. An invoice whose buyer has no identity in the books is chased by nobody. */
    private static Set<Id<Party>> debtors(Repositories repositories) {
        Set<Id<Party>> debtors = new TreeSet<>();
        try (Stream<Invoice> invoices = repositories.invoices().all()) {
            invoices.filter(invoice -> !invoice.kind().isSelfBilled())
                    .flatMap(invoice -> invoice.buyer().id().stream())
                    .forEach(debtors::add);
        }
        return debtors;
    }

    /**
     * Does what is due today: charges what its stages claim, keeps the letters, puts them into the outbox with copies of the
     * invoices, and takes it down. Stages of runs that were missed are caught up one after the other, never two at once. Nothing
     * is done on another day than its own: a letter of a day that is over would ask for what was paid since, and give a term
     * that has passed.
     *
     * @return what was done, and what could not be, debtor by debtor
     */
    public DunningRun run() {
        LocalDate asOf = surroundings.today();
        List<DunningOutcome> outcomes = new ArrayList<>();
        for (Id<Party> debtor : surroundings.inTransaction(DunningService::debtors)) {
            act(debtor, asOf).ifPresent(outcomes::add);
        }
        DunningRun run = new DunningRun(asOf, outcomes);
        LOG.debug(
                "Wrote {} letters on {}; {} debtors refused",
                run.letters().size(),
                asOf,
                run.refused().size());
        return run;
    }

    private Optional<DunningOutcome> act(Id<Party> debtor, LocalDate asOf) {
        try {
            return surroundings.inTransaction(repositories -> acts.act(debtor, asOf, repositories));
        } catch (InvalidInput e) {
            return Optional.of(DunningOutcome.nothing(debtor, e.report()));
        } catch (OutsideTable e) {
            return Optional.of(DunningOutcome.nothing(
                    debtor, Report.of(DunningRules.noRate(debtor, String.valueOf(e.getMessage())))));
        }
    }

    /**
     * Adds what happened: a pause, its end, a talk, a promise, the choice of a policy, the proof of accepted terms, or a step
     * that was taken elsewhere. To add it again does nothing.
     *
     * @param entry what happened, with an identity of the host's own
     * @return nothing if it is in the books now; else what forbids it: {@code DUN-FUTURE}, {@code DUN-IDENTITY},
     *     {@code DUN-POLICY}, {@code DUN-INVOICE} or {@code DUN-PAUSE}
     */
    public Report add(DunningEntry entry) {
        return surroundings.inTransaction(repositories -> add(entry, repositories));
    }

    private Report add(DunningEntry entry, Repositories repositories) {
        Optional<DunningEntry> known = repositories.dunnings().find(entry.id());
        if (known.isPresent()) {
            return known.get().equals(entry) ? Report.empty() : Report.of(DunningRules.taken(entry));
        }
        Optional<Finding> fault = fault(entry, repositories);
        if (fault.isPresent()) {
            return Report.of(fault.get());
        }
        repositories.dunnings().append(entry);
        Subject debtor = Subjects.party(entry.debtor());
        AuditEvent event = AuditEvent.of(surroundings.now(), act(entry), debtor);
        surroundings.record(repositories, debtor.chain(), event, "dunning entry " + entry.id());
        return Report.empty();
    }

    private Optional<Finding> fault(DunningEntry entry, Repositories repositories) {
        if (entry.on().isAfter(surroundings.today())) {
            return Optional.of(DunningRules.future(entry, surroundings.today()));
        }
        Stream<Id<Invoice>> invoices = Stream.empty();
        switch (entry) {
            case StepTaken step -> invoices = Stream.of(step.about().invoice());
            case Paused pause -> invoices = pause.invoice().stream();
            case Promised promise -> invoices = promise.invoices().stream();
            case PolicyChosen chosen -> {
                if (settings.policies().find(chosen.policy()).isEmpty()) {
                    return Optional.of(DunningRules.noPolicy(chosen.policy()));
                }
                invoices = chosen.invoice().stream();
            }
            case Resumed end -> {
                boolean none = repositories
                        .dunnings()
                        .find(end.ended())
                        .filter(ended -> ended.debtor().equals(end.debtor()))
                        .filter(ended -> ended instanceof Paused || ended instanceof Promised)
                        .isEmpty();
                if (none) {
                    return Optional.of(DunningRules.noPause(end.ended()));
                }
            }
            case Talked talk -> {}
            case TermsAccepted accepted -> {}
        }
        return invoices.filter(invoice -> !isTo(entry.debtor(), invoice, repositories))
                .findFirst()
                .map(invoice -> DunningRules.notOf(invoice, entry.debtor()));
    }

    private static boolean isTo(Id<Party> debtor, Id<Invoice> invoice, Repositories repositories) {
        return repositories
                .invoices()
                .find(invoice)
                .filter(found -> found.buyer().id().equals(Optional.of(debtor)))
                .isPresent();
    }

    private static Act act(DunningEntry entry) {
        return Act.of(
                switch (entry) {
                    case StepTaken step -> "DUNNED";
                    case Paused pause -> "DUNNING_PAUSED";
                    case Resumed end -> "DUNNING_RESUMED";
                    case Talked talk -> "TALKED";
                    case Promised promise -> "PROMISED";
                    case PolicyChosen chosen -> "POLICY_CHOSEN";
                    case TermsAccepted accepted -> "TERMS_ACCEPTED";
                });
    }

    /**
     * Pauses dunning from today on.
     *
     * @param debtor against whom
     * @param invoice of which invoice; empty for everything
     * @param until the last day on which nothing happens; empty until it is {@linkplain #resume resumed}
     * @param why the reason
     * @return the entry that is in the books now
     * @throws InvalidInput if something forbids it
     * @throws IllegalArgumentException if it ends before today
     */
    public Paused pause(Id<Party> debtor, Optional<Id<Invoice>> invoice, Optional<LocalDate> until, Paused.Why why) {
        return added(new Paused(surroundings.ids().nextId(), surroundings.today(), debtor, invoice, until, why));
    }

    /**
     * Ends a pause or a promise: dunning goes on today.
     *
     * @param ended the pause or the promise
     * @param words why; may be empty
     * @return the entry that is in the books now
     * @throws InvalidInput if something forbids it
     */
    public Resumed resume(DunningEntry ended, String words) {
        return added(new Resumed(surroundings.ids().nextId(), surroundings.today(), ended.debtor(), ended.id(), words));
    }

    /**
     * Takes down a talk of today, and has it confirmed in writing where the debtor has an e-mail address.
     *
     * @param debtor with whom
     * @param words what was said
     * @return the entry that is in the books now; the confirmation is dispatched as {@code dunning-entry}
     * @throws InvalidInput if something forbids it
     * @throws IllegalArgumentException if there are no words, or they are too long or cannot be printed
     */
    public Talked talked(Id<Party> debtor, String words) {
        return confirmed(new Talked(surroundings.ids().nextId(), surroundings.today(), debtor, words));
    }

    /**
     * Takes down a promise of today, which dunning waits for, and has it confirmed in writing where the debtor has an e-mail
     * address.
     *
     * @param debtor who promised
     * @param invoices what is to be paid
     * @param by by when
     * @return the entry that is in the books now; the confirmation is dispatched as {@code dunning-entry}
     * @throws InvalidInput if something forbids it
     * @throws IllegalArgumentException if no invoice is promised, or the day has passed
     */
    public Promised promised(Id<Party> debtor, Set<Id<Invoice>> invoices, LocalDate by) {
        return confirmed(new Promised(surroundings.ids().nextId(), surroundings.today(), debtor, invoices, by));
    }

    private <E extends DunningEntry> E added(E entry) {
        surroundings.inTransaction(repositories -> {
            require(add(entry, repositories));
            return entry;
        });
        return entry;
    }

    private <E extends DunningEntry> E confirmed(E entry) {
        surroundings.inTransaction(repositories -> {
            require(add(entry, repositories));
            new DebtorBooks(entry.debtor(), repositories, entry.on())
                    .partyIfKnown()
                    .flatMap(party -> DunningActs.destination(party, Channel.EMAIL))
                    .ifPresent(to -> repositories
                            .outbox()
                            .add(Dispatch.of(
                                    surroundings.ids().nextId(),
                                    Subjects.dunningEntry(entry.id()),
                                    to,
                                    surroundings.now())));
            return entry;
        });
        return entry;
    }

    private static void require(Report report) {
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }

    /**
     * Has a debtor, or one invoice, dunned by another policy from today on.
     *
     * @param debtor whom
     * @param invoice of which invoice; empty for all that have none of their own
     * @param policy a policy of the office
     * @return the entry that is in the books now
     * @throws InvalidInput if something forbids it
     */
    public PolicyChosen choose(Id<Party> debtor, Optional<Id<Invoice>> invoice, DunningPolicy policy) {
        return added(new PolicyChosen(surroundings.ids().nextId(), surroundings.today(), debtor, invoice, policy.id()));
    }

    /**
     * Returns what happened with a debtor.
     *
     * @param debtor the debtor
     * @return in the order in which it was added
     */
    public List<DunningEntry> entries(Id<Party> debtor) {
        return surroundings.inTransaction(
                repositories -> repositories.dunnings().of(debtor));
    }

    /**
     * Finds an entry: what a confirmation is about that the outbox names {@code dunning-entry}.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    public Optional<DunningEntry> entry(Id<DunningEntry> id) {
        return surroundings.inTransaction(
                repositories -> repositories.dunnings().find(id));
    }

    /**
     * Finds a letter: what the outbox names {@code letter}.
     *
     * @param id its identity
     * @return the letter as it went out, or empty if there is none
     */
    public Optional<Letter> letter(Id<Letter> id) {
        return surroundings.inTransaction(
                repositories -> repositories.dunnings().letter(id));
    }

    /**
     * Returns the letters to a debtor.
     *
     * @param debtor the debtor
     * @return as they went out, in that order
     */
    public List<Letter> letters(Id<Party> debtor) {
        return surroundings.inTransaction(
                repositories -> repositories.dunnings().letters(debtor));
    }

    /**
     * Gathers all that an agency or a bailiff needs to collect from a debtor. Has no effect.
     *
     * @param debtor the debtor
     * @param asOf the day; what happened later is left out
     * @param fee what collecting costs the creditor, where that is agreed
     * @return the file, of the invoices on which something is open
     * @throws IllegalArgumentException if nobody of that identity was ever invoiced
     * @throws OutsideTable if a rate of interest is not known
     */
    public CollectionFile collectionFile(Id<Party> debtor, LocalDate asOf, Optional<AgencyFee> fee) {
        return surroundings.inTransaction(repositories -> {
            DebtorBooks books = new DebtorBooks(debtor, repositories, asOf);
            if (books.claims().isEmpty()) {
                throw new IllegalArgumentException("Nothing was invoiced to " + debtor);
            }
            return acts.file(debtor, books, asOf, fee);
        });
    }

    /**
     * Computes the claim on an invoice, whether it is late or not.
     *
     * @param invoice the invoice
     * @param asOf the day; what happened later is left out
     * @return the invoice, what was paid and credited, and the costs that were charged; interest by the terms of the office
     * @throws IllegalArgumentException if the invoice is not in these books
     */
    public Claim claimOn(Invoice invoice, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            ClaimHistory history = repositories
                    .invoices()
                    .find(invoice.id())
                    .map(found -> Receivable.claim(found, repositories))
                    .orElseThrow(
                            () -> new IllegalArgumentException("Invoice " + invoice.id() + " is not in these books"));
            Map<Id<Invoice>, ClaimHistory> claims = Map.of(invoice.id(), history);
            return new DunningPlan(asOf, List.of(), List.of(), claims, settings.terms()).claimOn(invoice);
        });
    }
}
