package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DebtorPlan;
import nl.factuurwerk.dunning.DunningOutcome;
import nl.factuurwerk.dunning.DunningPlan;
import nl.factuurwerk.dunning.DunningPlanner;
import nl.factuurwerk.dunning.DunningRules;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterComposer;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.LetterProposal;
import nl.factuurwerk.dunning.PlannedStep;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;

/** Dunning one debtor, within one unit of work: what was planned before is planned again, and done. */
final class DunningActs {

    private static final Act DUNNED = Act.of("DUNNED");
    private static final Act HANDED_OVER = Act.of("HANDED_OVER");

    private final Surroundings surroundings;
    private final DunningSettings settings;
    private final DunningPlanner planner;
    private final LetterComposer composer;
    private final Party seller;

    DunningActs(Surroundings surroundings, Party seller, DunningSettings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.seller = seller;
        this.planner = DunningPlanner.on(settings.days());
        this.composer = LetterComposer.of(seller, settings.terms());
    }

    DebtorPlan plan(DebtorBooks books, LocalDate asOf) {
        return planner.plan(books.debtorCase(settings.policies()), asOf);
    }

    List<LetterProposal> letters(DebtorPlan plan, DebtorBooks books) {
        return composer.compose(
                plan, books.correspondence(), () -> surroundings.ids().nextId());
    }

    /** Does what is due; empty where nothing is, or later steps were taken already. */
    Optional<DunningOutcome> act(Id<Party> debtor, LocalDate asOf, Repositories repositories) {
        DebtorBooks books = new DebtorBooks(debtor, repositories, asOf);
        boolean later = books.entries().stream()
                .anyMatch(entry -> entry instanceof StepTaken && entry.on().isAfter(asOf));
        if (books.owesNothing() || later) {
            return Optional.empty();
        }
        DebtorPlan plan = plan(books, asOf);
        if (!plan.acts()) {
            return Optional.empty();
        }
        List<LetterProposal> proposals = letters(plan, books);
        Report report = proposals.stream()
                .map(LetterProposal::report)
                .reduce(plan.letter().isEmpty() ? plan.check(books.file()) : Report.empty(), Report::plus);
        List<Destination> destinations = new ArrayList<>();
        for (LetterProposal proposal : proposals) {
            Channel channel = proposal.letter().manner().channel();
            Optional<Destination> to = destination(books.party(), channel);
            to.ifPresent(destinations::add);
            if (to.isEmpty()) {
                report = report.plus(Report.of(DunningRules.noAddress(debtor, channel)));
            }
        }
        if (report.hasErrors()) {
            return Optional.of(DunningOutcome.nothing(debtor, report));
        }
        List<StepTaken> steps = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            send(proposals.get(i), destinations.get(i), repositories);
            proposals.get(i).steps().forEach(step -> steps.add(taken(step, debtor, asOf)));
        }
        for (PlannedStep step : plan.handedOver()) {
            steps.add(taken(step, debtor, asOf));
            Id<Invoice> invoice = step.item().key().invoice();
            record(HANDED_OVER, invoice, "stage " + step.stage().id(), repositories);
        }
        steps.forEach(repositories.dunnings()::append);
        return Optional.of(new DunningOutcome(
                debtor, proposals.stream().map(LetterProposal::letter).toList(), steps, report));
    }

    CollectionFile file(Id<Party> debtor, DebtorBooks books, LocalDate asOf, Optional<AgencyFee> fee) {
        DunningPlan claims = new DunningPlan(asOf, List.of(), List.of(), books.claims(), settings.terms());
        List<CollectionFile.Item> items = books.claims().values().stream()
                .filter(claim -> claim.asOf(asOf).open().isPositive())
                .map(claim -> new CollectionFile.Item(
                        claim.invoice(),
                        claim.facts().stream()
                                .filter(fact -> !fact.on().isAfter(asOf))
                                .toList(),
                        claim.credits().stream()
                                .filter(credit -> !credit.issueDate().isAfter(asOf))
                                .toList(),
                        claims.claimOn(claim.invoice())
                                .asOf(asOf, settings.terms().interest())))
                .toList();
        return new CollectionFile(
                new CollectionFile.Head(asOf, seller, books.party(), fee),
                items,
                books.correspondence().earlier().stream()
                        .filter(letter -> !letter.date().isAfter(asOf))
                        .toList(),
                books.entries().stream()
                        .filter(entry -> !entry.on().isAfter(asOf))
                        .toList(),
                DunningRules.missing(debtor, books.items(), books.file()));
    }

    private StepTaken taken(PlannedStep step, Id<Party> debtor, LocalDate asOf) {
        return new StepTaken(
                surroundings.ids().nextId(),
                asOf,
                debtor,
                step.item().key(),
                step.stage().id(),
                step.stage().kind());
    }

    /** Charges, keeps the letter, and puts it into the outbox with a copy of each invoice that it asks for. */
    private void send(LetterProposal proposal, Destination to, Repositories repositories) {
        Letter letter = proposal.letter();
        Receivable receivable = new Receivable(surroundings, repositories);
        for (Portion charge : proposal.charges()) {
            receivable.add(new Charged(
                    surroundings.ids().nextId(),
                    letter.date(),
                    charge,
                    letter.id().value()));
        }
        repositories.dunnings().add(letter);
        repositories
                .outbox()
                .add(Dispatch.of(surroundings.ids().nextId(), Subjects.letter(letter.id()), to, surroundings.now()));
        Set<Id<Invoice>> invoices = new LinkedHashSet<>();
        letter.items().stream().map(LetterItem::key).forEach(key -> invoices.add(key.invoice()));
        for (Id<Invoice> invoice : invoices) {
            Subject copy = Subjects.invoice(invoice);
            repositories
                    .outbox()
                    .add(Dispatch.of(surroundings.ids().nextId(), copy, to, surroundings.now())
                            .asCopy());
            record(DUNNED, invoice, "letter " + letter.id(), repositories);
        }
    }

    private void record(Act act, Id<Invoice> invoice, String why, Repositories repositories) {
        Subject subject = Subjects.invoice(invoice);
        surroundings.record(repositories, subject.chain(), AuditEvent.of(surroundings.now(), act, subject), why);
    }

    /** By e-mail to the address of the debtor or of its contact, by post to its postal address; else the way itself knows. */
    static Optional<Destination> destination(Party debtor, Channel channel) {
        return switch (channel) {
            case EMAIL ->
                debtor.email()
                        .or(() -> debtor.contact().flatMap(contact -> contact.email()))
                        .map(Destination::email);
            case POST ->
                debtor.address()
                        .map(address -> Destination.of(
                                channel,
                                debtor.name() + "\n"
                                        + String.join("\n", address.block(address.country(), Language.DUTCH))));
            case NETWORK, PORTAL, BY_HAND -> Optional.of(Destination.of(channel, ""));
        };
    }
}
