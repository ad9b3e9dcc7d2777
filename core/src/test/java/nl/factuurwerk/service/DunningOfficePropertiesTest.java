package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.Held;
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
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.receivable.AllocationPolicy;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.Money;

/**
 * Months of an office, day by day: invoices, some in instalments, payments and what takes them back, credits, pauses, promises,
 * payment plans that are kept, broken or ended, insolvencies that come and go, and runs that are made, made twice or missed.
 */
class DunningOfficePropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 120;
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
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
        private int payments;
        private int agreed;

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
            invoices.forEach(this::claimAgrees);
        }

        /** The claim on an invoice is what the books show as open of it. */
        private void claimAgrees(Invoice invoice) {
            LocalDate today = clock.today();
            ClaimStatement claim = office.dunning().claimOn(invoice, today).asOf(today, InterestCalculator.standard());
            OpenItem item = office.receivables().openItem(invoice, today);
            assertThat(claim.principal()).isEqualTo(item.open(ClaimPart.PRINCIPAL));
            assertThat(claim.costs()).isEqualTo(item.open(ClaimPart.COSTS));
        }

        private void act() {
            switch (random.nextInt(16)) {
                case 0, 1, 2, 3, 4 -> issue();
                case 5, 6, 7 -> {
                    Payment payment = Payment.of(
                                    PaymentMethod.TRANSFER,
                                    Money.ofMinor(eur("1").getCurrencyUnit(), 1 + random.nextInt(90_000)),
                                    clock.today())
                            .from(debtors.get(random.nextInt(2)).id().orElseThrow())
                            .identifiedBy(Id.of("payment-" + payments))
                            .build();
                    payments++;
                    office.receivables()
                            .register(
                                    payment,
                                    random.nextBoolean()
                                            ? AllocationPolicy.statutory()
                                            : AllocationPolicy.oldestFirst());
                }
                case 8 ->
                    any().ifPresent(invoice -> office.invoices()
                            .credit(invoice)
                            .everything()
                            .because(CorrectionReason.RETURNED, "")
                            .issue());
                case 9 ->
                    any().ifPresent(invoice -> office.invoices()
                            .credit(invoice)
                            .line(1, pieces(1))
                            .because(CorrectionReason.RETURNED, "")
                            .issue());
                case 10 -> {
                    if (payments > 0) {
                        office.receivables().reverse(Id.of("payment-" + random.nextInt(payments)), clock.today());
                    }
                }
                case 11, 12 -> any().ifPresent(this::agree);
                case 13 -> insolvencyComesOrGoes(debtors.get(random.nextInt(2)));
                case 14 ->
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

        private void issue() {
            InvoiceDraftBuilder draft = Invoice.draft()
                    .to(debtors.get(random.nextInt(2)))
                    .line("Etiketten", pieces(1 + random.nextInt(90)), eur("10.00"));
            if (random.nextInt(4) == 0) {
                draft.terms(new InInstalments(List.of(
                        InInstalments.Part.of(percent(random.nextInt(1, 99)), PaymentTerms.net(7)),
                        InInstalments.Part.balance(PaymentTerms.net(8 + random.nextInt(30))))));
            }
            invoices.add(office.invoices().issue(draft.build()).orThrow());
        }

        /** Agrees on a plan for all that is open of a debtor, or ends the one that there is. */
        private void agree(Invoice invoice) {
            LocalDate today = clock.today();
            Id<Party> debtor = debtor(invoice);
            Optional<PaymentPlan> known = office.debtors().file(debtor).plan(invoice.id(), today);
            if (known.isPresent() && random.nextBoolean()) {
                require(office.debtors().end(known.get().id(), today, "Anders afgesproken"));
                return;
            }
            Money open = office.receivables().openItem(invoice, today).open();
            if (known.isEmpty() && open.isGreaterThan(eur("1.00"))) {
                PlanTerms terms = PlanTerms.monthly(
                        open, 1 + random.nextInt(3), today.plusDays(random.nextInt(20)), random.nextInt(6));
                require(office.debtors()
                        .add(new PaymentPlan(Id.of("plan-" + ++agreed), today, debtor, List.of(invoice.id()), terms)));
            }
        }

        private void insolvencyComesOrGoes(Party party) {
            Id<Party> debtor = party.id().orElseThrow();
            Optional<Insolvency> known = office.debtors().file(debtor).insolvency(clock.today());
            if (known.isPresent()) {
                require(office.debtors().end(known.get().id(), clock.today(), "Vernietigd"));
            } else if (random.nextInt(3) == 0) {
                require(office.debtors()
                        .add(new Insolvency(
                                Id.of("insolvency-" + ++agreed),
                                clock.today(),
                                debtor,
                                InsolvencyKind.BANKRUPTCY,
                                "")));
            }
        }

        private static void require(Report report) {
            assertThat(report.hasErrors()).as("%s", report).isFalse();
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
                check(letter);
            }
            assertThat(run.letters()).extracting(Letter::debtorId).doesNotHaveDuplicates();
            run.steps().forEach(step -> check(step, before));
            if (!run.steps().isEmpty()) {
                assertThat(BusinessDays.dutch().isBusinessDay(today)).isTrue();
            }
            assertThat(office.dunning().run().outcomes()).as("a second run").isEmpty();
        }

        /** No step is taken of what is settled, paid by a plan that is kept, or owed by somebody who is insolvent. */
        private void check(StepTaken step, Map<Id<Invoice>, OpenItem> before) {
            Id<Invoice> invoice = step.about().invoice();
            assertThat(Objects.requireNonNull(before.get(invoice)).open().isPositive())
                    .isTrue();
            assertThat(office.debtors().keptPlan(invoice(invoice), step.on())).isEmpty();
            assertThat(office.debtors().file(step.debtor()).insolvency(step.on()))
                    .isEmpty();
        }

        /** Nothing is asked that is not in the books once the letter has gone, and all of it is that fell due on these days. */
        private void check(Letter letter) {
            Money open = eur("0.00");
            Set<Id<Invoice>> seen = new HashSet<>();
            for (LetterItem item : letter.items()) {
                OpenItem books =
                        office.receivables().openItem(invoice(item.key().invoice()), letter.date());
                open = books.instalments().stream()
                        .filter(part -> part.due().equals(item.key().due()))
                        .map(OpenInstalment::open)
                        .reduce(open, Money::plus);
                if (seen.add(item.key().invoice())) {
                    open = open.plus(books.open(ClaimPart.COSTS)).plus(books.open(ClaimPart.INTEREST));
                }
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

        void liftInsolvencies() {
            for (Party debtor : debtors) {
                office.debtors()
                        .file(debtor.id().orElseThrow())
                        .insolvency(clock.today())
                        .ifPresent(known -> require(office.debtors().end(known.id(), clock.today(), "")));
            }
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

    @Property(tries = 4)
    void nothing_is_held_for_ever_and_what_stays_open_goes_through_every_stage(@ForAll long seed) {
        Course course = new Course(seed);
        course.liftInsolvencies();
        LocalDate end = START.plusDays(DAYS);

        end.datesUntil(END).forEach(day -> {
            course.clock.turnTo(day);
            assertThat(course.office.dunning().run().refused()).isEmpty();
        });

        course.office.dunning().plan(course.clock.today(), plans -> plans.toList()).stream()
                .flatMap(plan -> plan.held().stream())
                .forEach(held -> assertThat(held.reason())
                        .as("%s", held)
                        .isIn(Held.Reason.FINISHED, Held.Reason.BELOW_THRESHOLD));
    }

    @Property(tries = 6)
    void a_day_stands_the_same_whenever_it_is_asked(@ForAll long seed) {
        Course course = new Course(seed);

        course.stands.forEach(
                (day, stand) -> assertThat(course.stand(day)).as("%s", day).isEqualTo(stand));
    }
}
