package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How a project stands in JSON. */
final class ProjectCodec extends ObjectCodec<Project> {

    static final ProjectCodec CODEC = new ProjectCodec();

    private static final Codec<Id<Project>> ID = Scalars.id();
    private static final Codec<Id<Phase>> PHASE_ID = Scalars.id();
    private static final Codec<Id<Target>> TARGET_ID = Scalars.id();
    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<Budget.Span> SPAN = Scalars.constant(Budget.Span.class);
    private static final Codec<TeamMember.Responsibility> RESPONSIBILITY =
            Scalars.constant(TeamMember.Responsibility.class);

    private static final ObjectCodec<Budget> BUDGET = ObjectCodec.of(
            (budget, out) -> {
                out.put("time", budget.time(), TimeEntryCodec.DURATION);
                CurrencyUnit currency =
                        budget.money().map(Money::getCurrencyUnit).orElse(CurrencyUnit.EUR);
                out.put("currency", budget.money().map(Money::getCurrencyUnit), Scalars.CURRENCY);
                out.put("money", budget.money(), new MoneyCodec(currency));
                out.put("span", budget.span(), SPAN);
            },
            in -> {
                var time = in.optional("time", TimeEntryCodec.DURATION);
                var currency = in.optional("currency", Scalars.CURRENCY);
                var money = in.optional(
                        "money",
                        new MoneyCodec(currency.value().flatMap(given -> given).orElse(CurrencyUnit.EUR)));
                var span = in.required("span", SPAN);
                return in.make(() -> {
                    if (money.get().isPresent() != currency.get().isPresent()) {
                        throw new IllegalArgumentException("A budget of money has a currency, and no other has");
                    }
                    return new Budget(time.get(), money.get(), span.get());
                });
            });

    private static final ObjectCodec<Phase> PHASE = ObjectCodec.of(
            (phase, out) -> {
                out.put("id", phase.id(), PHASE_ID);
                out.put("name", phase.name(), Scalars.TEXT);
                out.put("days", phase.days(), DateRangeCodec.CODEC);
                out.put("budget", phase.budget(), BUDGET);
            },
            in -> {
                var id = in.required("id", PHASE_ID);
                var name = in.required("name", Scalars.TEXT);
                var days = in.required("days", DateRangeCodec.CODEC);
                var budget = in.required("budget", BUDGET);
                return in.make(() -> new Phase(id.get(), name.get(), days.get(), budget.get()));
            });

    private static final ObjectCodec<TeamMember> MEMBER = ObjectCodec.of(
            (member, out) -> {
                out.put("employee", member.employee(), EmployeeCodec.ID);
                out.put("responsibility", member.responsibility(), RESPONSIBILITY);
                out.put("role", member.role(), Scalars.TEXT);
                out.put("days", member.days(), DateRangeCodec.CODEC);
            },
            in -> {
                var employee = in.required("employee", EmployeeCodec.ID);
                var responsibility = in.required("responsibility", RESPONSIBILITY);
                var role = in.required("role", Scalars.TEXT);
                var days = in.required("days", DateRangeCodec.CODEC);
                return in.make(() -> new TeamMember(employee.get(), responsibility.get(), role.get(), days.get()));
            });

    private static final ObjectCodec<Target> TARGET = ObjectCodec.of(
            (target, out) -> {
                out.put("id", target.id(), TARGET_ID);
                out.put("description", target.description(), Scalars.TEXT);
                out.put("planned", target.planned(), Scalars.DATE);
                out.put("phase", target.phase(), PHASE_ID);
                out.put("reached", target.reached(), Scalars.DATE);
            },
            in -> {
                var id = in.required("id", TARGET_ID);
                var description = in.required("description", Scalars.TEXT);
                var planned = in.required("planned", Scalars.DATE);
                var phase = in.optional("phase", PHASE_ID);
                var reached = in.optional("reached", Scalars.DATE);
                return in.make(
                        () -> new Target(id.get(), description.get(), planned.get(), phase.get(), reached.get()));
            });

    @Override
    public void write(Project project, PropertyWriter out) {
        out.put("id", project.id(), ID);
        out.put("name", project.name(), Scalars.TEXT);
        out.put("goal", project.goal(), Scalars.TEXT);
        out.put("customer", project.customer(), CUSTOMER);
        out.put("days", project.days(), DateRangeCodec.CODEC);
        out.put("budget", project.budget(), BUDGET);
        out.list("phases", project.phases(), PHASE);
        out.list("team", project.team(), MEMBER);
        out.list("targets", project.targets(), TARGET);
        out.list("documents", project.documents(), DraftLineCodec.SOURCE);
        out.put("finished", project.finished(), Scalars.DATE);
    }

    @Override
    Read<Project> read(PropertyReader in) {
        var id = in.required("id", ID);
        var name = in.required("name", Scalars.TEXT);
        var goal = in.required("goal", Scalars.TEXT);
        var customer = in.optional("customer", CUSTOMER);
        var days = in.required("days", DateRangeCodec.CODEC);
        var budget = in.required("budget", BUDGET);
        var phases = in.list("phases", PHASE);
        var team = in.list("team", MEMBER);
        var targets = in.list("targets", TARGET);
        var documents = in.list("documents", DraftLineCodec.SOURCE);
        var finished = in.optional("finished", Scalars.DATE);
        return in.make(() -> {
            Project.Builder project = Project.of(id.get().value(), name.get(), days.get())
                    .goal(goal.get())
                    .budget(budget.get());
            customer.get().ifPresent(project::customer);
            Once.each(phases.get(), Phase::id).forEach(project::phase);
            team.get().forEach(project::member);
            Once.each(targets.get(), Target::id).forEach(project::target);
            Once.each(documents.get(), document -> document).forEach(project::document);
            finished.get().ifPresent(project::finished);
            return project.build();
        });
    }
}
