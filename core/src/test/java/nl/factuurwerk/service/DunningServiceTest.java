package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.InterestRegime;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.Dispatcher;
import nl.factuurwerk.dispatch.SendingRun;
import nl.factuurwerk.dunning.DebtorKind;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPlan;
import nl.factuurwerk.dunning.DunningPolicies;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.dunning.Held;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterCosts;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Stage;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.NetDaysFromReceipt;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.render.LetterView;
import nl.factuurwerk.render.PlainTextRenderer;
import nl.factuurwerk.time.Recurrence;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DunningServiceTest {

    /** A Monday. */
    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);

    private static final LocalDate DUE = ISSUED.plusDays(14);
    private static final Id<Party> HOP = Id.of("hop");
    private static final Id<Party> ANNA = Id.of("anna");

    private final CalendarClock clock = new CalendarClock(ISSUED);
    private final AtomicLong ids = new AtomicLong();
    private final DunningPolicy patient = DunningPolicy.of("patient")
            .stage(Stage.of("late", StageKind.REMINDER).after(60).build())
            .build();
    private final Factuurwerk office = office(
            DunningSettings.of(DunningPolicies.of(DunningPolicy.standard()).with(patient)));

    private Factuurwerk office(DunningSettings settings) {
        return Factuurwerk.of(studio())
                .clock(clock)
                .terms(PaymentTerms.net(14))
                .ids(() -> "id-" + ids.incrementAndGet())
                .dunning(settings)
                .build();
    }

    private static Organisation hop() {
        return Organisation.named("Brouwerij De Hop")
                .id("hop")
                .email("administratie@dehop.example")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
    }

    private static Person anna() {
        return Person.named("Anna de Vries")
                .id("anna")
                .email("anna@devries.example")
                .address("Oude Boteringestraat 5", "9712 GC", "Groningen", NETHERLANDS)
                .build();
    }

    private Invoice invoice(Party to, String price) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(to)
                        .line("Etiketten", pieces(1), eur(price))
                        .build())
                .orThrow();
    }

    private DunningRun run(LocalDate day) {
        clock.turnTo(day);
        return office.dunning().run();
    }

    /** Runs every day, and returns what was written on each. */
    private List<Letter> runs(LocalDate first, LocalDate last) {
        List<Letter> letters = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> letters.addAll(run(day).letters()));
        return letters;
    }

    private static List<StageKind> kinds(List<Letter> letters) {
        return letters.stream().map(letter -> letter.manner().kind()).toList();
    }

    private Paused pause(Optional<Id<Invoice>> invoice, PauseReason reason, LocalDate until) {
        return office.dunning().pause(HOP, invoice, Optional.of(until), new Paused.Why(reason, ""));
    }

    @Nested
    class Plan {

        @Test
        void tells_what_would_happen_and_has_no_effect() {
            Invoice invoice = invoice(hop(), "1000.00");
            clock.turnTo(DUE.plusDays(8));

            DunningPlan plan = office.dunning().plan(DUE.plusDays(8));

            assertThat(plan.letters()).hasSize(1);
            assertThat(plan.letters().getFirst().letter().total()).isEqualTo(eur("1210.00"));
            assertThat(plan.debtors()).hasSize(1);
            assertThat(office.dunning().entries(HOP)).isEmpty();
            assertThat(office.dunning().letters(HOP)).isEmpty();
            assertThat(office.sending().of(invoice)).isEmpty();
            assertThat(run(DUE.plusDays(8)).letters()).hasSize(1);
        }

        @Test
        void computes_the_claim_on_an_invoice() {
            Invoice invoice = invoice(hop(), "1000.00");
            office.receivables()
                    .charge(new Portion(invoice.id(), ClaimPart.COSTS, eur("40.00")), ISSUED, "Afgesproken");
            LocalDate day = DUE.plusDays(30);
            clock.turnTo(day);
            Payment payment = Payment.transfer(eur("210.00"), DUE, "");
            office.receivables().register(payment, List.of(Portion.of(invoice.id(), eur("210.00"))));

            Claim claim = office.dunning().plan(day).claimOn(invoice);

            var statement = claim.asOf(day, InterestCalculator.standard());
            // 1,000.00 at 10.15% for 30 days
            assertThat(statement.principal()).isEqualTo(eur("1000.00"));
            assertThat(statement.interest()).isEqualTo(eur("8.34"));
            assertThat(statement.costs()).isEqualTo(eur("40.00"));
            assertThat(office.dunning().claimOn(invoice, day)).isEqualTo(claim);
        }

        @Test
        void streams_debtor_by_debtor() {
            invoice(hop(), "10.00");
            invoice(anna(), "10.00");

            List<Id<Party>> debtors = office.dunning()
                    .plan(
                            DUE.plusDays(7),
                            plans -> plans.map(plan -> plan.debtor()).toList());

            assertThat(debtors).containsExactly(ANNA, HOP);
        }
    }

    @Nested
    class Run {

        @Test
        void puts_the_letter_and_copies_of_the_invoices_into_the_outbox() {
            Invoice invoice = invoice(hop(), "1000.00");

            Letter letter = run(DUE.plusDays(7)).letters().getFirst();

            assertThat(letter.items()).extracting(LetterItem::number).containsExactly("2026-0001");
            assertThat(letter.payBy()).isEqualTo(DUE.plusDays(14));
            assertThat(letter.reference()).isEqualTo(invoice.paymentReference());
            assertThat(letter.code()).isPresent();
            assertThat(office.dunning().letter(letter.id())).contains(letter);
            assertThat(office.sending().of(invoice)).singleElement().satisfies(copy -> {
                assertThat(copy.isCopy()).isTrue();
                assertThat(copy.to().address()).isEqualTo("administratie@dehop.example");
            });
        }

        @Test
        void has_letters_sent_by_a_dispatcher_that_knows_them() {
            invoice(hop(), "1000.00");
            Letter letter = run(DUE.plusDays(7)).letters().getFirst();
            List<String> sent = new ArrayList<>();
            Dispatcher mailer = new Dispatcher() {
                @Override
                public DispatchResult send(Dispatch dispatch, IssuedDocument document) {
                    sent.add("copy " + dispatch.isCopy() + " " + document.number());
                    return DispatchResult.delivered("1");
                }

                @Override
                public DispatchResult send(Dispatch dispatch) {
                    sent.add(dispatch.document().toString());
                    return DispatchResult.delivered("2");
                }
            };

            SendingRun sending = office.sending().run(mailer);

            assertThat(sending.sent()).hasSize(2);
            assertThat(sent).containsExactlyInAnyOrder("letter:" + letter.id(), "copy true 2026-0001");
            assertThat(office.sending().run(mailer).outcomes()).isEmpty();
        }

        @Test
        void gives_a_letter_up_where_the_dispatcher_does_not_know_it() {
            invoice(hop(), "1000.00");
            run(DUE.plusDays(7));

            SendingRun sending = office.sending().run((dispatch, document) -> DispatchResult.delivered(""));

            assertThat(sending.sent()).hasSize(1);
            assertThat(sending.givenUp()).hasSize(1);
        }

        @Test
        void does_nothing_when_it_is_made_again() {
            invoice(hop(), "1000.00");
            run(DUE.plusDays(7));

            assertThat(run(DUE.plusDays(7)).outcomes()).isEmpty();
            assertThat(office.dunning().letters(HOP)).hasSize(1);
        }

        @Test
        void does_nothing_on_a_day_before_steps_that_were_taken() {
            invoice(hop(), "1000.00");
            run(DUE.plusDays(10));

            clock.turnTo(DUE.plusDays(8));
            assertThat(office.dunning().run().outcomes()).isEmpty();
        }

        @Test
        void charges_a_business_interest_and_costs_once() {
            Invoice invoice = invoice(hop(), "1000.00");

            List<Letter> letters = runs(DUE, DUE.plusDays(60));

            assertThat(kinds(letters))
                    .containsExactly(StageKind.REMINDER, StageKind.DEMAND, StageKind.FINAL_NOTICE, StageKind.SUMMONS);
            assertThat(letters.get(1).costs()).isEmpty();
            assertThat(letters.get(1).interest()).isEqualTo(eur("0.00"));
            assertThat(letters.get(2).date()).isEqualTo(DUE.plusDays(21));
            // 1,210.00 at 10.15% for 21 days; 15% of 1,210.00
            assertThat(letters.get(2).interest()).isEqualTo(eur("7.07"));
            assertThat(letters.get(2).costs())
                    .containsExactly(new LetterCosts(true, CostGround.SCALE, eur("181.50"), eur("0.00")));
            assertThat(letters.get(2).total()).isEqualTo(eur("1398.57"));
            // 38 days: the interest has grown, the costs have not
            assertThat(letters.get(3).interest()).isEqualTo(eur("12.79"));
            assertThat(letters.get(3).total()).isEqualTo(eur("1404.29"));
            assertThat(office.receivables().openItem(invoice, DUE.plusDays(60)).open())
                    .isEqualTo(eur("1404.29"));
            assertThat(office.dunning().entries(HOP))
                    .last()
                    .isInstanceOfSatisfying(
                            StepTaken.class, step -> assertThat(step.kind()).isEqualTo(StageKind.HAND_OVER));
        }

        @Test
        void announces_costs_to_a_consumer_in_a_fourteen_day_letter_and_charges_them_behind_its_term() {
            invoice(anna(), "200.00");
            invoice(anna(), "100.00");

            List<Letter> letters = runs(DUE, DUE.plusDays(45));

            Letter announcing = letters.get(2);
            assertThat(announcing.manner().kind()).isEqualTo(StageKind.FINAL_NOTICE);
            // both invoices together: 15% of 363.00
            assertThat(announcing.costs())
                    .containsExactly(new LetterCosts(false, CostGround.FOURTEEN_DAY_LETTER, eur("54.45"), eur("0.00")));
            assertThat(announcing.fourteenDays())
                    .hasValueSatisfying(letter -> assertThat(letter.principal()).isEqualTo(eur("363.00")));
            assertThat(announcing.total()).isEqualTo(eur("363.00").plus(announcing.interest()));
            // posted Monday 9 March, there on Wednesday, fourteen days: Wednesday 25 March
            assertThat(announcing.date()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(announcing.payBy()).isEqualTo(LocalDate.of(2026, 3, 25));
            Letter summons = letters.get(3);
            assertThat(summons.costs())
                    .containsExactly(new LetterCosts(true, CostGround.FOURTEEN_DAY_LETTER, eur("54.45"), eur("0.00")));
            assertThat(summons.items()).hasSize(2);
        }

        @Test
        void charges_a_consumer_on_what_was_left_when_the_term_ended() {
            Invoice first = invoice(anna(), "1000.00");
            invoice(anna(), "1000.00");
            runs(DUE, DUE.plusDays(22));
            Payment payment = Payment.transfer(first.total(), DUE.plusDays(22), "");
            office.receivables().register(payment, List.of(Portion.of(first.id(), first.total())));

            Letter summons = runs(DUE.plusDays(23), DUE.plusDays(45)).getFirst();

            assertThat(summons.costs())
                    .containsExactly(new LetterCosts(true, CostGround.FOURTEEN_DAY_LETTER, eur("181.50"), eur("0.00")));
        }

        @Test
        void does_not_write_to_nowhere() {
            Organisation unknown = Organisation.named("Onbekend")
                    .id("hop")
                    .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                    .build();
            invoice(unknown, "10.00");

            DunningRun run = run(DUE.plusDays(7));

            assertThat(run.refused())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.report()
                                    .findings()
                                    .getFirst()
                                    .rule()
                                    .id()
                                    .toString())
                            .isEqualTo("DUN-ADDRESS"));
            assertThat(office.dunning().entries(HOP)).isEmpty();
        }

        @Test
        void refuses_what_needs_a_rate_that_nobody_knows() {
            clock.turnTo(LocalDate.of(2026, 12, 7));
            invoice(hop(), "10.00");

            DunningRun run = run(LocalDate.of(2027, 1, 15));
            assertThat(run.refused()).isEmpty();
            run(LocalDate.of(2027, 1, 25));
            run = run(LocalDate.of(2027, 2, 8));

            assertThat(run.refused())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.report()
                                    .findings()
                                    .getFirst()
                                    .rule()
                                    .id()
                                    .toString())
                            .isEqualTo("DUN-RATE"));
        }

        @Test
        void writes_it_into_the_trail_of_the_invoice() {
            Invoice invoice = invoice(hop(), "10.00");
            run(DUE.plusDays(7));

            Subject subject = Subject.of("invoice", invoice.id());
            assertThat(office.audit()
                            .<List<String>>entries(
                                    entries -> entries.map(each -> each.entry().event())
                                            .filter(event -> event.subject().equals(subject))
                                            .map(event -> event.act().code())
                                            .toList()))
                    .contains("DUNNED");
            assertThat(office.audit().verify().hasErrors()).isFalse();
        }
    }

    /** What users of comparable systems run into. */
    @Nested
    class Pains {

        @Test
        void pain_26_nothing_is_written_of_what_was_paid_or_credited() {
            Invoice paid = invoice(hop(), "100.00");
            Invoice credited = invoice(hop(), "100.00");
            office.receivables()
                    .register(Payment.transfer(paid.total(), ISSUED, ""), List.of(Portion.of(paid.id(), paid.total())));
            office.invoices()
                    .credit(credited)
                    .everything()
                    .because(CorrectionReason.RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(runs(DUE, DUE.plusDays(90))).isEmpty();
        }

        @Test
        void pain_27_a_missed_run_neither_loses_a_stage_nor_sends_two_at_once() {
            invoice(hop(), "100.00");

            Letter late = run(DUE.plusDays(42)).letters().getFirst();
            List<Letter> rest = runs(DUE.plusDays(43), DUE.plusDays(100));

            assertThat(late.manner().kind()).isEqualTo(StageKind.REMINDER);
            assertThat(kinds(rest)).containsExactly(StageKind.DEMAND, StageKind.FINAL_NOTICE, StageKind.SUMMONS);
        }

        @Test
        void pain_28_dunning_waits_per_invoice_per_customer_per_dispute_and_until_a_day() {
            Invoice one = invoice(hop(), "100.00");
            Invoice two = invoice(hop(), "100.00");
            Paused whole = pause(Optional.empty(), PauseReason.COURTESY, DUE.plusDays(30));
            assertThat(run(DUE.plusDays(7)).letters()).isEmpty();
            office.dunning().resume(whole, "Toch niet");
            pause(Optional.of(one.id()), PauseReason.PAYMENT_PLAN, DUE.plusDays(20));
            office.invoices().add(new InvoiceFact.Disputed(two.id(), DUE.plusDays(7), "Verkeerde kleur"));
            assertThat(run(DUE.plusDays(8)).letters()).isEmpty();
            assertThat(office.dunning()
                            .plan(DUE.plusDays(8))
                            .debtors()
                            .getFirst()
                            .held())
                    .extracting(Held::reason)
                    .containsExactlyInAnyOrder(Held.Reason.PAUSED, Held.Reason.CONTESTED);

            Letter letter = run(DUE.plusDays(21)).letters().getFirst();

            assertThat(letter.items()).extracting(item -> item.key().invoice()).containsExactly(one.id());
        }

        @Test
        void pain_29_a_debtor_of_five_invoices_gets_one_letter() {
            for (int i = 0; i < 5; i++) {
                invoice(hop(), "100.00");
            }

            DunningRun run = run(DUE.plusDays(7));

            assertThat(run.letters()).hasSize(1);
            assertThat(run.letters().getFirst().items()).hasSize(5);
            assertThat(run.letters().getFirst().total()).isEqualTo(eur("605.00"));
            assertThat(run.letters().getFirst().reference().formatted())
                    .isEqualTo("2026-0001 2026-0002 2026-0003 2026-0004 2026-0005");
        }

        @Test
        void pain_31_stages_are_counted_from_the_due_date() {
            invoice(hop(), "100.00");

            assertThat(runs(ISSUED, DUE.plusDays(6))).isEmpty();
            assertThat(run(DUE.plusDays(7)).letters()).hasSize(1);
        }
    }

    @Nested
    class Claimed {

        @Test
        void what_comes_new_is_added_to_what_is_claimed_already_before_the_scale() {
            Invoice one = invoice(hop(), "5000.00");
            Invoice two = invoice(hop(), "1000.00");
            clock.turnTo(ISSUED);
            pause(Optional.of(two.id()), PauseReason.COURTESY, DUE.plusDays(30));
            runs(DUE, DUE.plusDays(60));

            Money both = office.receivables()
                    .openItem(one, DUE.plusDays(60))
                    .due(ClaimPart.COSTS)
                    .plus(office.receivables().openItem(two, DUE.plusDays(60)).due(ClaimPart.COSTS));

            // 7,260.00: 375 and 250 and 5% of 2,260.00
            assertThat(both).isEqualTo(eur("738.00"));
        }

        @Test
        void costs_are_not_charged_again_when_one_of_the_invoices_is_paid() {
            Invoice one = invoice(hop(), "100.00");
            Invoice two = invoice(hop(), "100.00");
            runs(DUE, DUE.plusDays(21));
            Money open = office.receivables().openItem(one, DUE.plusDays(21)).open(ClaimPart.COSTS);
            // the least of the scale, half on each
            assertThat(open).isEqualTo(eur("20.00"));
            Payment payment = Payment.transfer(eur("141.00"), DUE.plusDays(22), "");
            clock.turnTo(DUE.plusDays(22));
            office.receivables()
                    .register(
                            payment,
                            List.of(
                                    Portion.of(one.id(), one.total()),
                                    new Portion(one.id(), ClaimPart.COSTS, eur("20.00"))));

            runs(DUE.plusDays(23), DUE.plusDays(45));

            assertThat(office.receivables().openItem(two, DUE.plusDays(45)).due(ClaimPart.COSTS))
                    .isEqualTo(eur("20.00"));
        }

        @Test
        void pain_30_interest_is_asked_for_when_the_invoice_itself_is_paid() {
            Invoice invoice = invoice(hop(), "10000.00");
            runs(DUE, DUE.plusDays(21));
            clock.turnTo(DUE.plusDays(25));
            office.receivables()
                    .register(
                            Payment.transfer(invoice.total(), DUE.plusDays(25), ""),
                            List.of(Portion.of(invoice.id(), invoice.total())));

            Letter letter = runs(DUE.plusDays(26), DUE.plusDays(45)).getFirst();

            assertThat(letter.principal()).isEqualTo(eur("0.00"));
            // 12,100.00 at 10.15% for 25 days
            assertThat(letter.interest()).isEqualTo(eur("84.12"));
            assertThat(letter.costs()).hasSize(1);
        }
    }

    /** Art. 6:96(7) BW, and the cap of the Besluit BIK since October 2024. */
    @Nested
    class Costs_of_several_letters_to_one_consumer {

        private Money costs(LocalDate day) {
            return office.receivables().openItems(ANNA, day).stream()
                    .map(item -> item.due(ClaimPart.COSTS))
                    .reduce(eur("0.00"), Money::plus);
        }

        private List<Letter> announcing() {
            return office.dunning().letters(ANNA).stream()
                    .filter(letter -> letter.fourteenDays().isPresent())
                    .toList();
        }

        @Test
        void are_one_computation_where_the_later_debt_was_late_before_the_first_letter() {
            invoice(anna(), "100.00");
            clock.turnTo(ISSUED.plusDays(17));
            invoice(anna(), "100.00");

            runs(DUE.plusDays(3), DUE.plusDays(90));

            // 15% of 121.00 is below the minimum, and so is 15% of 242.00: the second letter has nothing to announce.
            assertThat(announcing()).hasSize(1);
            assertThat(costs(DUE.plusDays(90))).isEqualTo(eur("40.00"));
        }

        @Test
        void are_what_the_later_debt_adds_to_the_scale() {
            invoice(anna(), "100.00");
            clock.turnTo(ISSUED.plusDays(17));
            invoice(anna(), "300.00");

            runs(DUE.plusDays(3), DUE.plusDays(90));

            // 15% of 484.00 is 72.60, of which 40.00 was announced on the first.
            assertThat(announcing())
                    .extracting(letter -> letter.fourteenDays().orElseThrow().costs())
                    .containsExactly(eur("40.00"), eur("32.60"));
            assertThat(costs(DUE.plusDays(90))).isEqualTo(eur("72.60"));
        }

        @Test
        void are_computed_on_what_was_left_of_both_when_the_terms_ended() {
            invoice(anna(), "100.00");
            clock.turnTo(ISSUED.plusDays(17));
            Invoice later = invoice(anna(), "300.00");
            runs(DUE.plusDays(3), DUE.plusDays(46));
            assertThat(announcing()).hasSize(2);
            Payment payment = Payment.transfer(eur("163.00"), DUE.plusDays(46), "");
            office.receivables().register(payment, List.of(Portion.of(later.id(), eur("163.00"))));

            runs(DUE.plusDays(47), DUE.plusDays(90));

            // 15% of 121.00 and 200.00 is 48.15.
            assertThat(costs(DUE.plusDays(90))).isEqualTo(eur("48.15"));
        }

        @Test
        void are_computed_for_themselves_where_the_first_was_paid_within_its_term() {
            Invoice first = invoice(anna(), "100.00");
            clock.turnTo(ISSUED.plusDays(17));
            invoice(anna(), "100.00");
            runs(DUE.plusDays(3), DUE.plusDays(24));
            Payment payment = Payment.transfer(first.total(), DUE.plusDays(24), "");
            office.receivables().register(payment, List.of(Portion.of(first.id(), first.total())));

            runs(DUE.plusDays(25), DUE.plusDays(90));

            assertThat(announcing()).hasSize(2);
            assertThat(costs(DUE.plusDays(90))).isEqualTo(eur("40.00"));
        }

        @Test
        void are_computed_for_themselves_of_a_debt_that_fell_due_behind_the_first_letter() {
            invoice(anna(), "100.00");
            runs(DUE, DUE.plusDays(22));
            assertThat(announcing()).hasSize(1);
            invoice(anna(), "100.00");

            runs(DUE.plusDays(23), DUE.plusDays(120));

            assertThat(announcing()).hasSize(2);
            assertThat(costs(DUE.plusDays(120))).isEqualTo(eur("80.00"));
        }

        @Test
        void are_capped_for_small_instalments_of_one_plan() {
            office.parties().add(anna());
            office.plans()
                    .add(BillingPlan.of(Id.of("abonnement"), ANNA)
                            .subscription("Abonnement", Recurrence.monthly(ISSUED), eur("50.00"))
                            .build());
            LocalDate last = LocalDate.of(2026, 12, 30);
            ISSUED.datesUntil(last).forEach(day -> {
                clock.turnTo(day);
                office.plans().run(day);
                assertThat(office.dunning().run().refused()).isEmpty();
            });

            List<Money> announced = announcing().stream()
                    .map(letter -> letter.fourteenDays().orElseThrow().costs())
                    .toList();
            // A letter a month: three at the minimum, one at what is left of 140.00, none until the first is half a
            // year old.
            assertThat(announced.subList(0, 4)).containsExactly(eur("40.00"), eur("40.00"), eur("40.00"), eur("20.00"));
            for (Letter letter : announcing()) {
                Money within = announcing().stream()
                        .filter(each -> !each.date().isAfter(letter.date())
                                && each.date()
                                        .isAfter(letter.date().minusMonths(6).plusDays(5)))
                        .map(each -> each.fourteenDays().orElseThrow().costs())
                        .reduce(eur("0.00"), Money::plus);
                assertThat(within).isLessThanOrEqualTo(eur("140.00"));
            }
        }
    }

    @Nested
    class Interest_runs_on_what_the_books_show_as_open {

        private final InterestCalculator interest = InterestCalculator.standard();

        private Invoice invoice(PaymentTerms terms) {
            return office.invoices()
                    .issue(Invoice.draft()
                            .to(hop())
                            .line("Etiketten", pieces(1), eur("1000.00"))
                            .terms(terms)
                            .build())
                    .orThrow();
        }

        private void pay(Invoice invoice, String amount, LocalDate on) {
            Payment payment = Payment.of(PaymentMethod.DIRECT_DEBIT, eur(amount), on)
                    .identifiedBy(Id.of("payment-" + on))
                    .build();
            office.receivables()
                    .register(payment, List.of(Portion.of(invoice.id(), eur(amount))))
                    .orThrow();
        }

        private ClaimStatement claim(Invoice invoice, LocalDate day) {
            ClaimStatement statement = office.dunning().claimOn(invoice, day).asOf(day, interest);
            assertThat(statement.principal())
                    .isEqualTo(office.receivables().openItem(invoice, day).open(ClaimPart.PRINCIPAL));
            return statement;
        }

        /** At the commercial rate of the first half of 2026. */
        private Money over(String amount, int days) {
            return interest.on(eur(amount), DUE, DUE.plusDays(days), InterestTerms.statutory(InterestRegime.COMMERCIAL))
                    .total();
        }

        @Test
        void whatever_the_order_in_which_payments_were_registered() {
            Invoice invoice = invoice(new InInstalments(List.of(
                    InInstalments.Part.of(percent(50), PaymentTerms.net(14)),
                    InInstalments.Part.balance(PaymentTerms.net(34)))));
            clock.turnTo(DUE.plusDays(60));
            pay(invoice, "605.00", DUE.plusDays(50));
            pay(invoice, "605.00", DUE);

            // The first instalment was in time, the second one 30 days late.
            assertThat(claim(invoice, DUE.plusDays(60)).interest()).isEqualTo(over("605.00", 30));
        }

        @Test
        void and_money_for_interest_settles_no_principal() {
            Invoice invoice = invoice(PaymentTerms.net(14));
            clock.turnTo(DUE.plusDays(10));
            Portion charged = new Portion(invoice.id(), ClaimPart.INTEREST, eur("9.99"));
            office.receivables().charge(charged, DUE.plusDays(10), "Te veel berekend");
            Payment payment = Payment.transfer(eur("9.99"), DUE.plusDays(10), "");
            office.receivables().register(payment, List.of(charged)).orThrow();

            assertThat(claim(invoice, DUE.plusDays(10)).overpaid())
                    .isEqualTo(eur("9.99").minus(over("1210.00", 10)));
        }

        @Test
        void from_the_due_date_that_a_receipt_moved() {
            Invoice invoice = invoice(new NetDaysFromReceipt(14));
            clock.turnTo(DUE.plusDays(30));
            office.invoices().add(new InvoiceFact.Received(invoice.id(), ISSUED.plusDays(10)));

            assertThat(claim(invoice, DUE.plusDays(30)).interest()).isEqualTo(over("1210.00", 20));
        }

        @Test
        void and_not_while_money_was_there_that_was_taken_back_afterwards() {
            Invoice invoice = invoice(PaymentTerms.net(14));
            clock.turnTo(DUE.plusDays(40));
            pay(invoice, "1210.00", DUE.plusDays(10));
            assertThat(claim(invoice, DUE.plusDays(20)).interest()).isEqualTo(over("1210.00", 10));

            office.receivables().reverse(Id.of("payment-" + DUE.plusDays(10)), DUE.plusDays(30));

            // Ten days before the debit, and ten behind its reversal; what was asked of the days between is as it was.
            assertThat(claim(invoice, DUE.plusDays(40)).interest())
                    .isEqualTo(over("1210.00", 10).multipliedBy(2));
            assertThat(claim(invoice, DUE.plusDays(20)).interest()).isEqualTo(over("1210.00", 10));
        }

        @Test
        void and_from_the_due_date_of_money_that_came_and_went_before_it() {
            Invoice invoice = invoice(PaymentTerms.net(14));
            clock.turnTo(DUE.plusDays(10));
            pay(invoice, "1210.00", DUE.minusDays(5));
            office.receivables().reverse(Id.of("payment-" + DUE.minusDays(5)), DUE.minusDays(1));

            ClaimStatement statement = claim(invoice, DUE.plusDays(10));

            assertThat(statement.debts()).hasSize(1);
            assertThat(statement.interest()).isEqualTo(over("1210.00", 10));
        }

        @Test
        void of_an_invoice_that_came_to_a_refund_and_was_credited_too() {
            Order order = office.orders()
                    .place(
                            hop(),
                            deal -> deal.line("advies", "Advies", pieces(1), eur("1000.00"))
                                    .line("druk", "Drukwerk", pieces(1), eur("100.00")))
                    .orThrow();
            office.orders().advance(order, percent("50")).issue().orThrow();
            office.orders()
                    .amend(order.id(), OrderChange.drop(ISSUED, "advies", "Vervallen"))
                    .orThrow();
            Invoice refund = office.orders().finalInvoice(order).issue().orThrow();
            Money back = refund.total().abs();
            assertThat(office.receivables()
                            .payOut(refund.id(), back, ISSUED, "")
                            .findings())
                    .isEmpty();
            var credit = office.invoices()
                    .credit(refund)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();
            LocalDate day = credit.dueDate().plusDays(90);
            clock.turnTo(day);

            assertThat(office.receivables().openItem(refund, day).open()).isEqualTo(back);
            assertThat(claim(refund, day).principal()).isEqualTo(back);
            assertThat(runs(day, day.plusDays(30)).getLast().interest().isPositive())
                    .isTrue();
        }
    }

    @Nested
    class Agreed_or_known {

        private static final Id<DebtorEntry> PLAN = Id.of("plan");

        private void agree(Invoice invoice, String amount, LocalDate first) {
            PlanTerms terms = PlanTerms.monthly(eur(amount), 3, first, 5);
            clock.turnTo(DUE);
            assertThat(office.debtors()
                            .add(new PaymentPlan(PLAN, DUE, HOP, List.of(invoice.id()), terms))
                            .findings())
                    .isEmpty();
        }

        private void pay(Invoice invoice, String amount) {
            Payment payment = Payment.transfer(eur(amount), clock.today(), "");
            office.receivables()
                    .register(payment, List.of(Portion.of(invoice.id(), eur(amount))))
                    .orThrow();
        }

        private List<Held.Reason> reasons(LocalDate day) {
            return office.dunning().plan(day).debtors().stream()
                    .flatMap(plan -> plan.held().stream())
                    .map(Held::reason)
                    .toList();
        }

        @Test
        void nothing_is_written_while_a_payment_plan_is_kept_and_stages_go_on_where_it_lapses() {
            Invoice invoice = invoice(hop(), "1000.00");
            LocalDate first = DUE.plusDays(20);
            agree(invoice, "1210.00", first);

            assertThat(runs(DUE, first.plusDays(4))).isEmpty();
            assertThat(reasons(first)).containsExactly(Held.Reason.PAUSED);
            clock.turnTo(first.plusDays(5));
            pay(invoice, "403.34");
            // The second instalment does not come: the day behind its grace the plan has lapsed.
            LocalDate lapsed = first.plusMonths(1).plusDays(6);
            assertThat(runs(first.plusDays(5), lapsed.minusDays(1))).isEmpty();

            List<Letter> letters = runs(lapsed, lapsed.plusDays(3));

            assertThat(kinds(letters)).containsExactly(StageKind.REMINDER);
            assertThat(letters.getFirst().principal()).isEqualTo(eur("806.66"));
        }

        @Test
        void a_payment_plan_holds_its_own_invoices_only() {
            Invoice planned = invoice(hop(), "1000.00");
            Invoice other = invoice(hop(), "500.00");
            agree(planned, "1210.00", DUE.plusDays(20));

            List<Letter> letters = runs(DUE, DUE.plusDays(12));

            assertThat(letters).hasSize(1);
            assertThat(letters.getFirst().items())
                    .extracting(item -> item.key().invoice())
                    .containsExactly(other.id());
        }

        @Test
        void a_payment_plan_that_is_broken_by_a_reversal_holds_nothing_any_more() {
            Invoice invoice = invoice(hop(), "1000.00");
            agree(invoice, "1210.00", DUE.plusDays(10));
            clock.turnTo(DUE.plusDays(10));
            Payment debit = Payment.of(PaymentMethod.DIRECT_DEBIT, eur("403.34"), DUE.plusDays(10))
                    .identifiedBy(Id.of("dd"))
                    .build();
            office.receivables()
                    .register(debit, List.of(Portion.of(invoice.id(), eur("403.34"))))
                    .orThrow();
            assertThat(runs(DUE, DUE.plusDays(20))).isEmpty();

            office.receivables().reverse(Id.of("dd"), DUE.plusDays(20));

            assertThat(kinds(runs(DUE.plusDays(21), DUE.plusDays(24)))).containsExactly(StageKind.REMINDER);
        }

        @Test
        void a_payment_plan_that_is_ended_holds_nothing_from_that_day() {
            Invoice invoice = invoice(hop(), "1000.00");
            agree(invoice, "1210.00", DUE.plusDays(40));
            assertThat(runs(DUE, DUE.plusDays(20))).isEmpty();

            office.debtors().end(PLAN, DUE.plusDays(20), "Anders afgesproken");

            assertThat(kinds(runs(DUE.plusDays(21), DUE.plusDays(23)))).containsExactly(StageKind.REMINDER);
        }

        @Test
        void what_was_assigned_is_asked_for_in_a_letter_of_its_own_that_says_whom_to_pay() {
            Invoice sold = invoice(hop(), "1000.00");
            Invoice kept = invoice(hop(), "500.00");
            Assignment.Payee factor = new Assignment.Payee("Factor Noord N.V.", Iban.of("NL20INGB0001234567"));
            assertThat(office.debtors()
                            .add(new Assignment(Id.of("a"), ISSUED, HOP, List.of(sold.id()), factor))
                            .findings())
                    .isEmpty();

            List<Letter> letters = runs(DUE, DUE.plusDays(8));

            assertThat(letters).hasSize(2);
            Letter toFactor = letters.stream()
                    .filter(letter -> !letter.notes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(toFactor.items())
                    .extracting(item -> item.key().invoice())
                    .containsExactly(sold.id());
            assertThat(toFactor.account())
                    .contains(CreditTransfer.to(factor.account()).named("Factor Noord N.V."));
            assertThat(toFactor.code().orElseThrow().text()).contains("NL20INGB0001234567");
            assertThat(toFactor.notes())
                    .containsExactly("Deze vordering is overgedragen. U kunt alleen nog bevrijdend betalen"
                            + " aan Factor Noord N.V., op rekening NL20 INGB 0001 2345 67.");
            assertThat(PlainTextRenderer.standard().text(LetterView.of(toFactor)))
                    .contains("Deze vordering is overgedragen");
            Letter ours = letters.stream()
                    .filter(letter -> letter.notes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(ours.items()).extracting(item -> item.key().invoice()).containsExactly(kept.id());
            assertThat(ours.account()).isNotEqualTo(toFactor.account());
        }

        @Test
        void an_insolvent_debtor_is_not_written_to_nor_handed_over_until_the_insolvency_is_lifted() {
            invoice(hop(), "1000.00");
            clock.turnTo(DUE);
            office.debtors().add(new Insolvency(Id.of("i"), DUE, HOP, InsolvencyKind.BANKRUPTCY, "F.18/26/1"));

            assertThat(runs(DUE, DUE.plusDays(150))).isEmpty();
            assertThat(office.dunning().entries(HOP)).isEmpty();
            assertThat(reasons(DUE.plusDays(150))).containsExactly(Held.Reason.INSOLVENT);

            office.debtors().end(Id.of("i"), DUE.plusDays(150), "Vernietigd");
            assertThat(kinds(runs(DUE.plusDays(150), DUE.plusDays(153)))).containsExactly(StageKind.REMINDER);
            assertThat(reasons(DUE.plusDays(149))).as("asked later").containsExactly(Held.Reason.INSOLVENT);
        }
    }

    @Nested
    class Entries {

        @Test
        void an_entry_is_added_once() {
            Talked talk = new Talked(Id.of("t"), ISSUED, HOP, "Gebeld");

            assertThat(office.dunning().add(talk).hasErrors()).isFalse();
            assertThat(office.dunning().add(talk).hasErrors()).isFalse();

            assertThat(office.dunning().entries(HOP)).containsExactly(talk);
            assertThat(id(new Talked(Id.of("t"), ISSUED, HOP, "Gemaild"))).isEqualTo("DUN-IDENTITY");
        }

        private String id(DunningEntry entry) {
            return office.dunning().add(entry).findings().getFirst().rule().id().toString();
        }

        @Test
        void what_cannot_be_is_refused() {
            Invoice invoice = invoice(anna(), "10.00");

            assertThat(id(new Talked(Id.of("a"), ISSUED.plusDays(1), HOP, "Gebeld")))
                    .isEqualTo("DUN-FUTURE");
            assertThat(id(new PolicyChosen(Id.of("b"), ISSUED, HOP, Optional.empty(), Id.of("unknown"))))
                    .isEqualTo("DUN-POLICY");
            assertThat(id(new PolicyChosen(Id.of("c"), ISSUED, HOP, Optional.of(invoice.id()), patient.id())))
                    .isEqualTo("DUN-INVOICE");
            assertThat(id(new nl.factuurwerk.dunning.Resumed(Id.of("d"), ISSUED, HOP, Id.of("none"), "")))
                    .isEqualTo("DUN-PAUSE");
            assertThatThrownBy(() -> office.dunning().promised(HOP, Set.of(invoice.id()), ISSUED))
                    .hasMessageContaining("is not one to hop");
        }

        @Test
        void a_promise_is_confirmed_and_waited_for() {
            Invoice invoice = invoice(hop(), "10.00");
            clock.turnTo(DUE.plusDays(5));
            var promise = office.dunning().promised(HOP, Set.of(invoice.id()), DUE.plusDays(10));

            assertThat(runs(DUE.plusDays(6), DUE.plusDays(10))).isEmpty();
            assertThat(runs(DUE.plusDays(11), DUE.plusDays(11))).hasSize(1);
            List<String> sent = new ArrayList<>();
            office.sending().run(new Dispatcher() {
                @Override
                public DispatchResult send(Dispatch dispatch, IssuedDocument document) {
                    return DispatchResult.delivered("");
                }

                @Override
                public DispatchResult send(Dispatch dispatch) {
                    sent.add(dispatch.document().toString());
                    return DispatchResult.delivered("");
                }
            });
            assertThat(sent).contains("dunning-entry:" + promise.id());
            assertThat(office.dunning().entry(promise.id())).contains(promise);
        }

        @Test
        void another_policy_is_chosen_for_a_debtor_or_an_invoice() {
            Invoice one = invoice(hop(), "10.00");
            Invoice two = invoice(hop(), "10.00");
            office.dunning().choose(HOP, Optional.of(one.id()), patient);

            assertThat(run(DUE.plusDays(7)).letters().getFirst().items())
                    .extracting(item -> item.key().invoice())
                    .containsExactly(two.id());
            office.dunning().choose(HOP, Optional.empty(), patient);
            assertThat(runs(DUE.plusDays(8), DUE.plusDays(59))).isEmpty();
            assertThat(run(DUE.plusDays(60)).letters()).hasSize(1);
        }

        @Test
        void kinds_of_debtors_have_policies_of_their_own() {
            Factuurwerk other = office(DunningSettings.of(
                    DunningPolicies.of(DunningPolicy.standard()).with(DebtorKind.CONSUMER, patient)));
            for (Party party : List.of(hop(), anna())) {
                other.invoices()
                        .issue(Invoice.draft()
                                .to(party)
                                .line("Etiketten", pieces(1), eur("10.00"))
                                .build())
                        .orThrow();
            }
            clock.turnTo(DUE.plusDays(7));

            assertThat(other.dunning().run().letters())
                    .extracting(Letter::debtorId)
                    .containsExactly(HOP);
        }
    }
}
