package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.dispatch.DispatchStatus.DELIVERED;
import static nl.factuurwerk.dispatch.DispatchStatus.GIVEN_UP;
import static nl.factuurwerk.dispatch.DispatchStatus.UNDER_WAY;
import static nl.factuurwerk.dispatch.DispatchStatus.WAITING;
import static nl.factuurwerk.dispatch.DispatchStatus.WITHDRAWN;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.DispatchStatus;
import nl.factuurwerk.dispatch.Dispatcher;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingOutcome;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.dispatch.SendingRun;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DispatchServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ADDRESS = "administratie@dehop.example";
    private static final Administration MINE = Administration.of("mine");
    private static final RetryPolicy TWICE =
            new RetryPolicy(2, Duration.ofMinutes(1), 2, Duration.ofHours(1), Duration.ofMinutes(10));

    private final SetClock clock = new SetClock("2026-11-21T10:00:00Z");
    private final AtomicLong ids = new AtomicLong();
    private final InMemoryPersistence store = new InMemoryPersistence();
    private final Factuurwerk office = office(SendingPolicy.byEmail());
    private final List<String> mails = new ArrayList<>();
    private final Dispatcher mailer = (dispatch, document) -> {
        mails.add(dispatch.id() + " " + dispatch.to() + " " + document.number());
        return DispatchResult.delivered("r-" + mails.size());
    };

    private Factuurwerk office(SendingPolicy policy) {
        return Factuurwerk.of(studio())
                .administration(MINE)
                .persistence(store)
                .clock(clock)
                .ids(() -> "id-" + ids.incrementAndGet())
                .actor(() -> Actor.person("Sanne"))
                .sending(policy)
                .retries(TWICE)
                .build();
    }

    private static Organisation brewery() {
        return Organisation.named("Brouwerij De Hop")
                .id("brouwerij-de-hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .email(ADDRESS)
                .build();
    }

    private static InvoiceDraft draft() {
        return Invoice.draft()
                .to(brewery())
                .line("Advies", hours("1"), eur("95.00"))
                .build();
    }

    private Invoice issue() {
        return office.invoices().issue(draft()).orThrow();
    }

    private Dispatch only(IssuedDocument document) {
        List<Dispatch> all = office.sending().of(document);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private DispatchStatus status(IssuedDocument document) {
        return only(document).status(clock.instant());
    }

    private List<String> acts(IssuedDocument document) {
        Subject subject = Subjects.of(document);
        return office.audit()
                .entries(entries -> entries.map(KeptEntry::entry)
                        .filter(entry -> entry.chain().equals(subject.chain()))
                        .map(entry -> entry.event().act().code())
                        .toList());
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(f -> f.id().value()).toList();
    }

    @Nested
    class Issuing_a_document {

        @Test
        void puts_it_into_the_outbox_by_e_mail_where_the_buyer_has_an_address() {
            Invoice invoice = issue();

            Dispatch dispatch = only(invoice);
            assertThat(dispatch.document()).isEqualTo(Subject.of("invoice", invoice.id()));
            assertThat(dispatch.to()).isEqualTo(Destination.email(ADDRESS));
            assertThat(dispatch.requested()).isEqualTo(invoice.issuedAt());
            assertThat(dispatch.isCopy()).isFalse();
            assertThat(status(invoice)).isEqualTo(WAITING);
            assertThat(mails).isEmpty();
        }

        @Test
        void puts_a_credit_note_into_it_as_well() {
            CreditNote credit = office.invoices()
                    .credit(issue())
                    .everything()
                    .because(CorrectionReason.RETURNED, "")
                    .issue()
                    .orThrow();

            SendingRun run = office.sending().run(mailer);

            assertThat(run.sent())
                    .extracting(SendingOutcome::document)
                    .containsExactlyInAnyOrder(
                            Subject.of("invoice", credit.of().id()), Subject.of("credit-note", credit.id()));
            assertThat(acts(credit)).containsExactly("SENT");
        }

        @Test
        void puts_nothing_into_it_where_there_is_no_address_or_no_policy() {
            Invoice toAnna = office.invoices()
                    .issue(Invoice.draft()
                            .to(anna())
                            .line("Les", hours("1"), eur("50.00"))
                            .build())
                    .orThrow();
            Invoice quiet =
                    office(SendingPolicy.none()).invoices().issue(draft()).orThrow();

            assertThat(office.sending().of(toAnna)).isEmpty();
            assertThat(office.sending().of(quiet)).isEmpty();
        }

        @Test
        void goes_by_every_way_that_the_policy_says_once() {
            Destination post = Destination.of(Channel.POST, "");
            Destination portal = Destination.of(Channel.PORTAL, "4711");
            Factuurwerk both = office(document -> List.of(post, portal, post));

            Invoice invoice = both.invoices().issue(draft()).orThrow();

            assertThat(both.sending().of(invoice)).extracting(Dispatch::to).containsExactly(post, portal);
        }

        @Test
        void in_the_name_of_a_supplier_goes_to_the_supplier() {
            Invoice invoice = office.invoices()
                    .issue(Invoice.draft()
                            .inTheNameOf(brewery().toBuilder()
                                    .vat("NL123456782B90")
                                    .kvk("87654321")
                                    .build())
                            .line("Bier", hours("1"), eur("95.00"))
                            .build())
                    .orThrow();

            assertThat(only(invoice).to().address()).isEqualTo(ADDRESS);
        }

        @Test
        void that_fails_leaves_nothing_to_send() {
            Invoice invoice = issue();
            InvoiceDraft illegal = Invoice.draft().to(brewery()).build();
            office.sending().run(mailer);
            mails.clear();

            office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .reinvoice(illegal);

            assertThat(office.sending().run(mailer).outcomes()).isEmpty();
            assertThat(mails).isEmpty();
            assertThat(office.invoices().creditsOn(invoice.id())).isEmpty();
        }

        @Test
        void is_undone_by_a_policy_that_throws() {
            Factuurwerk broken = office(document -> {
                throw new IllegalStateException("no policy");
            });

            assertThatThrownBy(() -> broken.invoices().issue(draft())).hasMessage("no policy");
            assertThat(broken.invoices().all()).isEmpty();
        }
    }

    @Nested
    class A_run {

        @Test
        void sends_what_is_due_once_and_writes_that_down() {
            Invoice invoice = issue();

            SendingRun run = office.sending().run(mailer);
            SendingRun next = office.sending().run(mailer);

            assertThat(run.sent())
                    .containsExactly(
                            new SendingOutcome.Sent(only(invoice).id(), Subject.of("invoice", invoice.id()), "r-1"));
            assertThat(run.failed()).isEmpty();
            assertThat(run.report().findings()).isEmpty();
            assertThat(next.outcomes()).isEmpty();
            assertThat(mails).containsExactly(only(invoice).id() + " EMAIL " + ADDRESS + " " + invoice.number());
            assertThat(status(invoice)).isEqualTo(DELIVERED);
            assertThat(office.invoices().statusOf(invoice, TODAY).isSent()).isTrue();
            List<InvoiceFact> facts = store.inTransaction(MINE, r -> r.facts().of(invoice.id()));
            assertThat(facts).containsExactly(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, ADDRESS));
            assertThat(acts(invoice)).containsExactly("SENT");
        }

        @Test
        void dates_the_fact_in_the_zone_of_the_seller() {
            Invoice invoice = issue();
            clock.pass(Duration.ofHours(13).plusMinutes(30)); // half past midnight in Amsterdam

            office.sending().run(mailer);

            assertThat(office.invoices()
                            .statusOf(invoice, TODAY.plusDays(1))
                            .sent()
                            .orElseThrow()
                            .first())
                    .isEqualTo(TODAY.plusDays(1));
        }

        @Test
        void tells_how_far_it_is() {
            issue();
            issue();
            List<String> told = new ArrayList<>();

            office.sending()
                    .run(mailer, (outcome, done, total) -> told.add(outcome.dispatch() + " " + done + "/" + total));

            assertThat(told).hasSize(2).first().asString().endsWith(" 1/2");
            assertThat(told).last().asString().endsWith(" 2/2");
        }

        @Test
        void sends_the_longest_due_first() {
            Invoice first = issue();
            clock.pass(Duration.ofMinutes(1));
            Invoice second = issue();

            assertThat(office.sending().run(mailer).sent())
                    .extracting(SendingOutcome::document)
                    .containsExactly(Subject.of("invoice", first.id()), Subject.of("invoice", second.id()));
        }

        @Test
        void tries_again_what_failed_after_its_waiting_time_and_under_the_same_identity() {
            Invoice invoice = issue();

            SendingRun failed = office.sending().run((dispatch, document) -> DispatchResult.failed("bezet"));
            SendingRun tooEarly = office.sending().run(mailer);
            clock.pass(Duration.ofMinutes(1));
            SendingRun again = office.sending().run(mailer);

            assertThat(failed.failed())
                    .containsExactly(new SendingOutcome.Failed(
                            only(invoice).id(), Subject.of("invoice", invoice.id()), "bezet", clock.instant()));
            assertThat(tooEarly.outcomes()).isEmpty();
            assertThat(again.sent()).hasSize(1);
            assertThat(mails.getFirst()).startsWith(only(invoice).id().value());
        }

        @Test
        void counts_what_a_dispatcher_throws_as_failed() {
            issue();
            issue();

            SendingRun run = office.sending().run((dispatch, document) -> {
                throw new IllegalStateException("geen verbinding");
            });

            assertThat(run.failed())
                    .hasSize(2)
                    .allMatch(outcome -> outcome.reason().equals("java.lang.IllegalStateException: geen verbinding"));
        }

        @Test
        void gives_up_after_the_last_attempt_with_a_finding() {
            Invoice invoice = issue();
            Dispatcher broken = (dispatch, document) -> DispatchResult.failed("bezet");

            office.sending().run(broken);
            clock.pass(Duration.ofMinutes(1));
            SendingRun run = office.sending().run(broken);

            assertThat(run.givenUp())
                    .containsExactly(new SendingOutcome.GivenUp(
                            only(invoice).id(), Subject.of("invoice", invoice.id()), "bezet", 2));
            assertThat(ids(run.report())).containsExactly("SEND-GIVEN-UP");
            assertThat(status(invoice)).isEqualTo(GIVEN_UP);
            assertThat(office.invoices().statusOf(invoice, TODAY).isSent()).isFalse();
            assertThat(acts(invoice)).containsExactly("SENDING_GIVEN_UP");
            clock.pass(Duration.ofDays(9));
            assertThat(office.sending().run(mailer).outcomes()).isEmpty();
        }

        @Test
        void gives_up_at_once_what_the_channel_refuses() {
            Invoice invoice = issue();

            office.sending().run((dispatch, document) -> DispatchResult.refused("bestaat niet"));

            assertThat(status(invoice)).isEqualTo(GIVEN_UP);
        }

        @Test
        void that_is_cut_off_is_caught_up_under_the_same_identity_when_the_lease_has_run_out() {
            Invoice invoice = issue();
            assertThatThrownBy(() -> office.sending().run((dispatch, document) -> {
                        mailer.send(dispatch, document);
                        throw new OutOfMemoryError("the end");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(status(invoice)).isEqualTo(UNDER_WAY);
            assertThat(office.sending().run(mailer).outcomes()).isEmpty();

            clock.pass(Duration.ofMinutes(10));
            SendingRun run = office.sending().run(mailer);

            assertThat(run.sent()).hasSize(1);
            assertThat(mails).hasSize(2);
            assertThat(mails.get(1)).isEqualTo(mails.get(0));
            assertThat(only(invoice).events()).hasSize(3);
        }

        @Test
        void that_lost_every_attempt_gives_up_without_sending() {
            issue();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> office.sending().run((dispatch, document) -> {
                            throw new OutOfMemoryError("the end");
                        }))
                        .isInstanceOf(OutOfMemoryError.class);
                clock.pass(Duration.ofMinutes(10));
            }

            SendingRun run = office.sending().run(mailer);

            assertThat(run.givenUp()).extracting(SendingOutcome.GivenUp::reason).containsExactly("");
            assertThat(mails).isEmpty();
        }

        @Test
        void at_the_same_time_as_another_sends_nothing_that_the_other_sends() {
            issue();
            issue();
            List<SendingRun> inner = new ArrayList<>();

            SendingRun outer = office.sending().run((dispatch, document) -> {
                if (inner.isEmpty()) {
                    inner.add(office.sending().run(mailer));
                }
                return mailer.send(dispatch, document);
            });

            assertThat(outer.sent()).hasSize(1);
            assertThat(inner.getFirst().sent()).hasSize(1);
            assertThat(mails).hasSize(2).doesNotHaveDuplicates();
        }

        @Test
        void that_takes_longer_than_its_lease_does_not_undo_what_another_wrote_down() {
            Invoice invoice = issue();

            SendingRun slow = office.sending().run((dispatch, document) -> {
                clock.pass(Duration.ofMinutes(10));
                office.sending().run(mailer);
                return DispatchResult.failed("te laat");
            });

            assertThat(slow.outcomes()).hasOnlyElementsOfType(SendingOutcome.Overtaken.class);
            assertThat(status(invoice)).isEqualTo(DELIVERED);
            assertThat(acts(invoice)).containsExactly("SENT");
        }

        @Test
        void ends_where_its_progress_throws_and_keeps_what_was_sent() {
            Invoice invoice = issue();

            assertThatThrownBy(() -> office.sending().run(mailer, (outcome, done, total) -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(status(invoice)).isEqualTo(DELIVERED);
        }
    }

    @Nested
    class Requesting {

        @Test
        void sends_again_as_a_copy_what_was_sent() {
            Invoice invoice = issue();
            office.sending().run(mailer);

            Dispatch copy = office.sending().request(invoice, Channel.EMAIL, "boekhouding@dehop.example");
            SendingRun run = office.sending().run((dispatch, document) -> {
                assertThat(dispatch.isCopy()).isTrue();
                assertThat(document).isEqualTo(invoice);
                return DispatchResult.delivered("");
            });

            assertThat(copy.isCopy()).isTrue();
            assertThat(run.sent()).extracting(SendingOutcome::dispatch).containsExactly(copy.id());
            assertThat(acts(invoice)).containsExactly("SENT", "SENDING_REQUESTED", "SENT");
        }

        @Test
        void sends_the_original_where_nothing_arrived() {
            Invoice invoice = issue();
            office.sending().run((dispatch, document) -> DispatchResult.refused("bestaat niet"));

            assertThat(office.sending().request(invoice, Channel.POST, "").isCopy())
                    .isFalse();
            assertThat(office.sending().request(invoice, Channel.POST, "").isCopy())
                    .isTrue();
        }

        @Test
        void has_one_original_however_many_ask_at_a_time() throws Exception {
            try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
                for (int round = 0; round < 30; round++) {
                    Factuurwerk quiet = office(SendingPolicy.none());
                    Invoice invoice = quiet.invoices().issue(draft()).orThrow();
                    Callable<Dispatch> asked = () -> quiet.sending().request(invoice, Channel.POST, "");

                    int originals = 0;
                    for (Future<Dispatch> each : threads.invokeAll(List.of(asked, asked, asked))) {
                        originals += each.get().isCopy() ? 0 : 1;
                    }

                    assertThat(originals).isEqualTo(1);
                    assertThat(quiet.sending().of(invoice)).hasSize(3);
                }
            }
        }

        @Test
        void sends_a_copy_of_what_the_host_sent_itself() {
            Factuurwerk quiet = office(SendingPolicy.none());
            Invoice invoice = quiet.invoices().issue(draft()).orThrow();
            quiet.invoices().add(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.BY_HAND, ""));

            assertThat(quiet.sending().request(invoice, Channel.POST, "").isCopy())
                    .isTrue();
        }

        @Test
        void is_refused_for_a_document_of_others() {
            Invoice elsewhere =
                    Offices.office().build().invoices().issue(draft()).orThrow();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.sending().request(elsewhere, Channel.POST, ""))
                    .withMessageContaining("not in these books");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void keeps_it_from_being_sent() {
            Invoice invoice = issue();
            Dispatch dispatch = only(invoice);

            Report report = office.sending().withdraw(dispatch.id(), "Verkeerd adres");

            assertThat(report.findings()).isEmpty();
            assertThat(status(invoice)).isEqualTo(WITHDRAWN);
            assertThat(only(invoice).events())
                    .containsExactly(
                            new DispatchEvent.Withdrawn(clock.instant(), Actor.person("Sanne"), "Verkeerd adres"));
            assertThat(office.sending().run(mailer).outcomes()).isEmpty();
            assertThat(acts(invoice)).containsExactly("SENDING_WITHDRAWN");
        }

        @Test
        void is_refused_for_what_has_ended_or_is_not_there() {
            Invoice invoice = issue();
            office.sending().run(mailer);

            assertThat(ids(office.sending().withdraw(only(invoice).id(), ""))).containsExactly("SEND-ENDED");
            assertThat(ids(office.sending().withdraw(Id.of("elsewhere"), ""))).containsExactly("SEND-UNKNOWN");
        }
    }

    @Test
    void a_dispatch_is_found_by_its_identity() {
        Dispatch dispatch = only(issue());

        assertThat(office.sending().find(dispatch.id())).contains(dispatch);
        assertThat(office.sending().find(Id.of("elsewhere"))).isEmpty();
    }

    @Test
    void the_rules_of_sending_are_in_the_catalogue() {
        assertThat(office.rules().rules().stream().map(rule -> rule.id().value()))
                .contains("SEND-GIVEN-UP", "SEND-ENDED", "SEND-UNKNOWN");
    }

    @Test
    void erasing_a_party_leaves_and_counts_what_was_sent_of_its_documents() {
        office.parties().add(brewery());
        issue();
        issue();

        Erasure erasure = office.parties().erase(Id.of("brouwerij-de-hop"), "Verzoek");

        assertThat(erasure.records().stream()
                        .filter(records -> records.kind() == Erasure.Records.Kind.DISPATCHES)
                        .flatMap(records -> Stream.of(records.count())))
                .containsExactly(2L);
    }
}
