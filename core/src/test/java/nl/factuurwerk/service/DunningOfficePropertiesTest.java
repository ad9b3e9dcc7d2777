package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.Stage;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.receivable.AllocationPolicy;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.Money;

/** Months of an office, day by day: invoices, payments, credits, pauses, promises, and runs that are made, made twice or missed. */
class DunningOfficePropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 120;
    private static final List<Stage> STAGES = DunningPolicy.standard().stages();

    private static final class Course {

        private final Random random;
        private final CalendarClock clock = new CalendarClock(START);
        private final AtomicLong ids = new AtomicLong();
        private final Factuurwerk office = Factuurwerk.of(studio())
                .clock(clock)
                .terms(PaymentTerms.net(14))
                .ids(() -> "id-" + ids.incrementAndGet())
                .build();
        private final List<Party> debtors = List.of(
                Organisation.named("De Hop")
                        .id("hop")
                        .email("hop@hop.example")
                        .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                        .build(),
                Person.named("Anna de Vries")
                        .id("anna")
                        .email("anna@devries.example")
                        .address("Kade 5", "8911 AB", "Leeuwarden", NETHERLANDS)
                        .build());
        private final List<Invoice> invoices = new ArrayList<>();
        private final Map<LocalDate, String> stands = new HashMap<>();

        Course(long seed) {
            random = new Random(seed);
            for (int day = 0; day < DAYS; day++) {
                clock.turnTo(START.plusDays(day));
                if (random.nextInt(3) == 0) {
                    act();
                }
                if (random.nextInt(3) > 0) {
                    run();
                }
                stands.put(clock.today(), stand(clock.today()));
            }
        }

        private void act() {
            switch (random.nextInt(9)) {
                case 0, 1, 2 ->
                    invoices.add(office.invoices()
                            .issue(Invoice.draft()
                                    .to(debtors.get(random.nextInt(2)))
                                    .line("Etiketten", pieces(1 + random.nextInt(90)), eur("10.00"))
                                    .build())
                            .orThrow());
                case 3, 4 -> {
                    Payment payment = Payment.of(
                                    PaymentMethod.TRANSFER,
                                    Money.ofMinor(eur("1").getCurrencyUnit(), 1 + random.nextInt(90_000)),
                                    clock.today())
                            .from(debtors.get(random.nextInt(2)).id().orElseThrow())
                            .build();
                    office.receivables()
                            .register(
                                    payment,
                                    random.nextBoolean()
                                            ? AllocationPolicy.statutory()
                                            : AllocationPolicy.oldestFirst());
                }
                case 5 ->
                    any().ifPresent(invoice -> office.invoices()
                            .credit(invoice)
                            .everything()
                            .because(CorrectionReason.RETURNED, "")
                            .issue());
                case 6 ->
                    any().ifPresent(invoice -> office.dunning()
                            .pause(
                                    debtor(invoice),
                                    random.nextBoolean() ? Optional.of(invoice.id()) : Optional.empty(),
                                    Optional.of(clock.today().plusDays(random.nextInt(15))),
                                    new Paused.Why(PauseReason.COURTESY, "")));
                default ->
                    any().ifPresent(invoice -> office.dunning()
                            .promised(
                                    debtor(invoice),
                                    Set.of(invoice.id()),
                                    clock.today().plusDays(random.nextInt(15))));
            }
        }

        private Optional<Invoice> any() {
            return invoices.isEmpty() ? Optional.empty() : Optional.of(invoices.get(random.nextInt(invoices.size())));
        }

        private static Id<Party> debtor(Invoice invoice) {
            return invoice.buyer().id().orElseThrow();
        }

        private void run() {
            LocalDate today = clock.today();
            Map<Id<Invoice>, OpenItem> before = new HashMap<>();
            invoices.forEach(
                    invoice -> before.put(invoice.id(), office.receivables().openItem(invoice, today)));
            var planned = office.dunning().plan(today).letters();
            DunningRun run = office.dunning().run();
            assertThat(run.refused()).isEmpty();
            assertThat(run.letters()).hasSize(planned.size());
            for (Letter letter : run.letters()) {
                check(letter, before);
            }
            assertThat(run.letters()).extracting(Letter::debtorId).doesNotHaveDuplicates();
            if (!run.steps().isEmpty()) {
                assertThat(BusinessDays.dutch().isBusinessDay(today)).isTrue();
            }
            assertThat(office.dunning().run().outcomes()).as("a second run").isEmpty();
        }

        /** Nothing is asked that is not in the books once the letter has gone, and all of it is. */
        private void check(Letter letter, Map<Id<Invoice>, OpenItem> before) {
            Money open = eur("0.00");
            for (LetterItem item : letter.items()) {
                assertThat(before.get(item.key().invoice()).open().isPositive()).isTrue();
                open = open.plus(office.receivables()
                        .openItem(invoice(item.key().invoice()), letter.date())
                        .open());
            }
            assertThat(letter.total()).isEqualTo(open);
            assertThat(letter.payBy()).isAfter(letter.date());
        }

        private Invoice invoice(Id<Invoice> id) {
            return office.invoices().find(id).orElseThrow();
        }

        private String stand(LocalDate day) {
            return debtors.stream()
                    .map(debtor -> office.dunning()
                            .plan(
                                    day,
                                    plans -> plans.map(plan -> plan.letter() + "" + plan.held())
                                            .toList()))
                    .toList()
                    .toString();
        }

        List<StepTaken> steps() {
            List<StepTaken> steps = new ArrayList<>();
            for (Party debtor : debtors) {
                for (DunningEntry entry : office.dunning().entries(debtor.id().orElseThrow())) {
                    if (entry instanceof StepTaken step) {
                        steps.add(step);
                    }
                }
            }
            return steps;
        }
    }

    @Property(tries = 12)
    void no_stage_comes_early_or_twice_and_none_is_skipped_whatever_happens(@ForAll long seed) {
        Course course = new Course(seed);

        Map<Overdue.Key, List<StepTaken>> byItem = new HashMap<>();
        course.steps()
                .forEach(step -> byItem.computeIfAbsent(step.about(), key -> new ArrayList<>())
                        .add(step));
        byItem.forEach((key, steps) -> {
            for (int i = 0; i < steps.size(); i++) {
                Stage stage = STAGES.get(i);
                assertThat(steps.get(i).stage()).isEqualTo(stage.id());
                assertThat(steps.get(i).on()).isAfterOrEqualTo(key.due().plusDays(stage.daysAfterDue()));
                if (i > 0) {
                    assertThat(steps.get(i).on())
                            .isAfterOrEqualTo(steps.get(i - 1).on().plusDays(stage.interval()));
                }
            }
        });
        assertThat(course.office.audit().verify().hasErrors()).isFalse();
    }

    @Property(tries = 6)
    void a_day_stands_the_same_whenever_it_is_asked(@ForAll long seed) {
        Course course = new Course(seed);

        course.stands.forEach(
                (day, stand) -> assertThat(course.stand(day)).as("%s", day).isEqualTo(stand));
    }
}
