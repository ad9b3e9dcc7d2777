package nl.factuurwerk.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Months of a debtor, day by day: runs that are made or missed or made twice, payments, pauses, promises, disputes. */
class DunningProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 150;
    private static final int INVOICES = 4;
    private static final Id<Party> DEBTOR = Id.of("brewery");
    private static final DunningPolicy POLICY = DunningPolicy.standard();
    private static final DunningPlanner PLANNER = DunningPlanner.on(BusinessDays.dutch());

    private enum Deed {
        RUN,
        RUN_TWICE,
        PAY,
        PAY_PART,
        PAUSE,
        PROMISE,
        CONTEST,
        SETTLE_DISPUTE
    }

    /** Something that happens on a day, to one of the invoices. */
    private record Event(int day, Deed deed, int invoice, int length) {}

    private static final class World {
        final List<DunningEntry> entries = new ArrayList<>();
        final Map<Integer, Long> open = new HashMap<>();
        final Set<Integer> contested = new HashSet<>();

        World() {
            for (int i = 0; i < INVOICES; i++) {
                open.put(i, 10_000L);
            }
        }

        List<Overdue> items() {
            List<Overdue> items = new ArrayList<>();
            for (int i = 0; i < INVOICES; i++) {
                items.add(new Overdue(
                        key(i),
                        "2026-" + i,
                        Money.ofMinor(CurrencyUnit.EUR, open.getOrDefault(i, 0L)),
                        contested.contains(i),
                        true));
            }
            return items;
        }

        DebtorPlan plan(LocalDate day) {
            return PLANNER.plan(
                    new DebtorCase(DEBTOR, items(), entries, PolicyChoice.of(POLICY), CaseFile.inOrder()), day);
        }
    }

    private static Overdue.Key key(int invoice) {
        return new Overdue.Key(Id.of("i" + invoice), START.plusDays(9L * invoice));
    }

    @Property(tries = 150)
    void no_stage_comes_early_twice_or_after_settlement_and_none_is_skipped(@ForAll("courses") List<Event> course) {
        World world = new World();
        Map<Overdue.Key, List<StepTaken>> taken = new HashMap<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = START.plusDays(day);
            for (Event event : course) {
                if (event.day() == day) {
                    happen(event, today, world, taken);
                }
            }
        }
        taken.values().forEach(DunningProperties::followThePolicy);
        lettersAreSpaced(taken);
    }

    private static void happen(Event event, LocalDate today, World world, Map<Overdue.Key, List<StepTaken>> taken) {
        Id<DunningEntry> id = Id.of("e" + world.entries.size());
        int invoice = event.invoice();
        switch (event.deed()) {
            case RUN -> run(today, world, taken);
            case RUN_TWICE -> {
                run(today, world, taken);
                assertThat(world.plan(today).acts())
                        .as("a second run on %s", today)
                        .isFalse();
            }
            case PAY -> world.open.put(invoice, 0L);
            case PAY_PART -> world.open.computeIfPresent(invoice, (key, open) -> open / 2);
            case CONTEST -> world.contested.add(invoice);
            case SETTLE_DISPUTE -> world.contested.remove(invoice);
            case PAUSE ->
                world.entries.add(new Paused(
                        id,
                        today,
                        DEBTOR,
                        invoice == 0
                                ? Optional.empty()
                                : Optional.of(key(invoice).invoice()),
                        Optional.of(today.plusDays(event.length())),
                        new Paused.Why(PauseReason.COURTESY, "")));
            case PROMISE ->
                world.entries.add(new Promised(
                        id, today, DEBTOR, Set.of(key(invoice).invoice()), today.plusDays(event.length())));
        }
    }

    private static void run(LocalDate today, World world, Map<Overdue.Key, List<StepTaken>> taken) {
        DebtorPlan plan = world.plan(today);
        List<PlannedStep> steps = new ArrayList<>(plan.letter());
        steps.addAll(plan.handedOver());
        for (PlannedStep step : steps) {
            Overdue item = step.item();
            assertThat(item.open()).isGreaterThanOrEqualTo(Money.of(CurrencyUnit.EUR, 5));
            assertThat(item.contested()).isFalse();
            assertThat(BusinessDays.dutch().isBusinessDay(today)).isTrue();
            assertThat(isPaused(item, today, world)).as("%s on %s", item, today).isFalse();
            StepTaken done = new StepTaken(
                    Id.of("e" + world.entries.size()),
                    today,
                    DEBTOR,
                    item.key(),
                    step.stage().id(),
                    step.stage().kind());
            world.entries.add(done);
            taken.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(done);
        }
    }

    private static boolean isPaused(Overdue item, LocalDate today, World world) {
        return world.entries.stream().anyMatch(entry -> switch (entry) {
            case Paused pause ->
                pause.invoice()
                                .filter(other -> !other.equals(item.key().invoice()))
                                .isEmpty()
                        && !today.isBefore(pause.on())
                        && !today.isAfter(pause.until().orElseThrow());
            case Promised promise -> promise.invoices().contains(item.key().invoice()) && !today.isAfter(promise.by());
            default -> false;
        });
    }

    private static void followThePolicy(List<StepTaken> steps) {
        for (int i = 0; i < steps.size(); i++) {
            StepTaken step = steps.get(i);
            Stage stage = POLICY.stages().get(i);
            assertThat(step.stage())
                    .as("none is skipped or repeated: %s", steps)
                    .isEqualTo(stage.id());
            assertThat(step.on()).isAfterOrEqualTo(step.about().due().plusDays(stage.daysAfterDue()));
            if (i > 0) {
                assertThat(step.on()).isAfterOrEqualTo(steps.get(i - 1).on().plusDays(stage.interval()));
            }
        }
    }

    private static void lettersAreSpaced(Map<Overdue.Key, List<StepTaken>> taken) {
        List<LocalDate> letters = taken.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.kind() != StageKind.HAND_OVER)
                .map(StepTaken::on)
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < letters.size(); i++) {
            assertThat(letters.get(i)).isAfterOrEqualTo(letters.get(i - 1).plusDays(POLICY.restDays()));
        }
    }

    @Property(tries = 60)
    void a_day_has_one_plan_whenever_it_is_asked_and_in_whatever_order_entries_came(
            @ForAll("courses") List<Event> course, @ForAll Random random) {
        World world = new World();
        Map<Integer, DebtorPlan> plans = new HashMap<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = START.plusDays(day);
            for (Event event : course) {
                // Money and disputes are no entries of dunning; here they stay as they are.
                if (event.day() == day && event.deed().compareTo(Deed.PAY) < 0
                        || event.day() == day && (event.deed() == Deed.PAUSE || event.deed() == Deed.PROMISE)) {
                    happen(event, today, world, new HashMap<>());
                }
            }
            plans.put(day, world.plan(today));
        }
        Collections.shuffle(world.entries, random);
        plans.forEach((day, plan) -> assertThat(world.plan(START.plusDays(day))).isEqualTo(plan));
    }

    @Provide
    Arbitrary<List<Event>> courses() {
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Deed.RUN)),
                Tuple.of(3, Arbitraries.just(Deed.RUN_TWICE)),
                Tuple.of(5, Arbitraries.of(Deed.class)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        deeds,
                        Arbitraries.integers().between(0, INVOICES - 1),
                        Arbitraries.integers().between(0, 20))
                .as(Event::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }
}
