package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.PlanOutcome;
import nl.factuurwerk.billing.plan.PlanProgress;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.billing.plan.PlanStart;
import nl.factuurwerk.billing.plan.RecurringPlanBuilder;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.time.Rhythm;
import org.joda.money.Money;

/**
 * Invariant 11 over random courses: runs that are missed, repeated, early, late or killed at any point of any unit of work,
 * while prices change, plans are paused, ended and added, and mistakes are credited.
 */
class PlanRunInvariantsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final Administration STUDIO = Administration.of("studio");
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");

    @Property(tries = 150)
    void every_instalment_that_is_due_is_billed_once_and_nothing_else_whatever_the_course(
            @ForAll("courses") List<Act> course) {
        Course office = new Course();
        course.forEach(office::act);
        office.run(0);
        office.run(0);

        office.holds();
        assertThat(office.plans().keySet())
                .allSatisfy(id -> assertThat(office.due(id, office.clock.today()))
                        .as("due and not billed of %s", id)
                        .isSubsetOf(office.billed));
    }

    /** One step of a course: what is done, and two numbers that say how. */
    record Act(Kind kind, int one, int two) {}

    /** What can be done. */
    enum Kind {
        WAIT,
        RUN,
        RUN_AND_DIE,
        ADD,
        PRICE,
        PAUSE,
        END,
        CREDIT
    }

    @Provide
    Arbitrary<List<Act>> courses() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Kind.WAIT)),
                Tuple.of(3, Arbitraries.just(Kind.RUN)),
                Tuple.of(4, Arbitraries.just(Kind.RUN_AND_DIE)),
                Tuple.of(3, Arbitraries.just(Kind.ADD)),
                Tuple.of(3, Arbitraries.of(Kind.PRICE, Kind.PAUSE, Kind.END, Kind.CREDIT)));
        Arbitrary<Act> acts = Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 999))
                .as(Act::new);
        return acts.list().ofMinSize(5).ofMaxSize(30).map(list -> {
            List<Act> all = new ArrayList<>(list);
            all.addFirst(new Act(Kind.ADD, list.size(), list.size()));
            return all;
        });
    }

    /** An office, and beside it what it should have billed by now. */
    private static final class Course {

        private final MortalPersistence store = new MortalPersistence();
        private final CalendarClock clock = new CalendarClock(START);
        private final Factuurwerk office = office().clock(clock)
                .administration(STUDIO)
                .persistence(store)
                .series(NumberSeries.of("plans", "{seq:1}", SeriesReset.NEVER))
                .creditSeries(NumberSeries.of("credits", "C{seq:1}", SeriesReset.NEVER))
                .build();
        private final Set<SourceReference> billed = new HashSet<>();
        private final Set<Id<Invoice>> credited = new HashSet<>();
        private final Map<Id<Invoice>, Money> totals = new HashMap<>();
        private int seen;

        Course() {
            office.parties().add(brewery());
        }

        void act(Act act) {
            switch (act.kind()) {
                case WAIT -> clock.turnTo(clock.today().plusDays(act.one()));
                case RUN -> run(act.two() % 90 - 45);
                case RUN_AND_DIE -> runAndDie(act.one(), act.two() % 90 - 45);
                case ADD -> add(act.one(), act.two());
                case PRICE -> change(act, plan -> plan.pricedFrom(day(act), eur((act.two() + 1) + ".37")));
                case PAUSE ->
                    change(
                            act,
                            plan -> plan.pausedDuring(
                                    DateRange.of(day(act), day(act).plusDays(act.two() % 80)), "pauze"));
                case END -> change(act, plan -> plan.endingOn(day(act).plusDays(20)));
                case CREDIT -> credit(act.two());
            }
            holds();
        }

        private LocalDate day(Act act) {
            return clock.today().plusDays(act.one() - 30);
        }

        private void add(int one, int two) {
            PlanStart start = BillingPlan.of(Id.of("p" + plans().size()), BREWERY);
            Rhythm rhythm =
                    List.of(Rhythm.WEEKLY, Rhythm.FOUR_WEEKLY, Rhythm.MONTHLY).get(two % 3);
            LocalDate first = clock.today().plusDays(one - 40);
            Recurrence periods = new Recurrence(first, rhythm);
            RecurringPlanBuilder plan = switch (two % 5) {
                case 0, 1 -> start.subscription("Abonnement", periods, eur((one + 1) + ".99"));
                case 2, 3 -> start.services("Glas", Recurrence.weekly(first), eur("45.00"), Recurrence.monthly(first));
                default ->
                    start.retainer("Support", periods, eur("900.00"), Entitlement.of(eur("900.00")), CarryOver.NONE);
            };
            switch (two % 4) {
                case 0 -> plan.inArrears();
                case 1 -> plan.halfway();
                default -> plan.inAdvance();
            }
            office.plans().add(plan.build());
        }

        /** What makes no sense, such as a second price from one day on, changes nothing. */
        private void change(Act act, UnaryOperator<BillingPlan> change) {
            Id<BillingPlan> id = Id.of("p" + act.two() % plans().size());
            try {
                office.plans().change(id, change);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageNotContaining("There is no plan");
            }
        }

        private void credit(int which) {
            List<Invoice> open = live();
            if (open.isEmpty()) {
                return;
            }
            Invoice invoice = open.get(which % open.size());
            office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();
            credited.add(invoice.id());
            billed.removeAll(sources(invoice));
        }

        void run(int offset) {
            LocalDate asOf = clock.today().plusDays(offset);
            Set<SourceReference> due = due(asOf);
            long before = office.invoices().all().size();
            PlanRun run = office.plans().run(asOf, told(due));
            assertThat(run.rejected()).isEmpty();
            assertThat(office.invoices().all()).hasSize((int) (before + run.issued()));
            billed.addAll(due);
        }

        private void runAndDie(int points, int offset) {
            LocalDate asOf = clock.today().plusDays(offset);
            Set<SourceReference> due = due(asOf);
            List<Instalment> open = open(asOf);
            store.killAfter(points);
            try {
                office.plans().run(asOf, told(due));
                store.live();
                billed.addAll(due);
            } catch (MortalPersistence.Killed e) {
                store.live();
                Set<SourceReference> now = live().stream()
                        .flatMap(invoice -> sources(invoice).stream())
                        .collect(Collectors.toSet());
                // As far as it came: each instalment wholly or not at all, and nothing that was not due.
                for (Instalment instalment : open) {
                    if (now.contains(instalment.sources().getFirst())) {
                        billed.addAll(instalment.sources());
                    }
                }
            }
        }

        private List<Instalment> open(LocalDate asOf) {
            return plans().values().stream()
                    .flatMap(plan -> plan.dueAsOf(asOf))
                    .flatMap(instalment -> instalment.without(billed::contains).stream())
                    .toList();
        }

        /** Hears of each invoice once, and of nothing that was not due. */
        private PlanProgress told(Set<SourceReference> due) {
            Set<Id<Invoice>> once = new HashSet<>();
            return (outcome, done, total) -> {
                if (outcome instanceof PlanOutcome.Issued issued) {
                    assertThat(once.add(issued.invoice())).isTrue();
                    assertThat(due).containsAll(issued.instalment().sources());
                    totals.put(issued.invoice(), issued.instalment().total());
                }
            };
        }

        /** Invariant: what stands on invoices is what should be billed, each thing once, whole, and numbered without gaps. */
        void holds() {
            List<SourceReference> standing = live().stream()
                    .flatMap(invoice -> sources(invoice).stream())
                    .toList();
            assertThat(standing).doesNotHaveDuplicates();
            assertThat(new HashSet<>(standing)).isEqualTo(billed);
            List<Invoice> all = office.invoices().all();
            assertThat(all)
                    .extracting(invoice -> invoice.number().value())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, all.size())
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(all.stream().skip(seen)).allSatisfy(invoice -> {
                assertThat(invoice.issueDate()).isEqualTo(clock.today());
                DateRange period = invoice.header().delivery().period().orElseThrow();
                assertThat(invoice.lines())
                        .allSatisfy(line -> assertThat(
                                        line.item().period().orElseThrow().intersection(period))
                                .isEqualTo(line.item().period()));
                assertThat(invoice.totals().excludingVat())
                        .isEqualTo(totals.getOrDefault(
                                invoice.id(), invoice.totals().excludingVat()));
            });
            seen = all.size();
            plans().values().stream()
                    .filter(plan -> plan.terms() instanceof Retainer)
                    .forEach(plan -> assertThat(bought(plan)).isEqualTo(billedOf(plan)));
        }

        private Set<SourceReference> bought(BillingPlan plan) {
            Set<SourceReference> bought = new HashSet<>();
            store.inTransaction(STUDIO, repositories -> Retained.entries(plan.id(), repositories))
                    .forEach(entry -> {
                        if (entry instanceof RetainerEntry.Bought) {
                            bought.add(entry.source());
                        } else {
                            bought.remove(entry.source());
                        }
                    });
            return bought;
        }

        private Set<SourceReference> billedOf(BillingPlan plan) {
            return billed.stream()
                    .filter(source -> Instalment.planOf(source).equals(Optional.of(plan.id())))
                    .collect(Collectors.toSet());
        }

        private List<Invoice> live() {
            return office.invoices().all().stream()
                    .filter(invoice -> !credited.contains(invoice.id()))
                    .toList();
        }

        private static Set<SourceReference> sources(Invoice invoice) {
            return invoice.lines().stream()
                    .flatMap(line -> line.item().sources().stream())
                    .collect(Collectors.toSet());
        }

        Map<Id<BillingPlan>, BillingPlan> plans() {
            return office.plans().of(BREWERY).stream().collect(Collectors.toMap(BillingPlan::id, plan -> plan));
        }

        private Set<SourceReference> due(LocalDate asOf) {
            return plans().keySet().stream()
                    .flatMap(id -> due(id, asOf).stream())
                    .collect(Collectors.toSet());
        }

        Set<SourceReference> due(Id<BillingPlan> id, LocalDate asOf) {
            return plans().get(id)
                    .dueAsOf(asOf)
                    .map(Instalment::sources)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
        }
    }
}
