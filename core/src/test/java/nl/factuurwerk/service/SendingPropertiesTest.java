package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.DispatchStatus;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Organisation;

/** Whatever fails, crashes, or comes at the same time: what is issued is sent, under one identity, and written down once. */
class SendingPropertiesTest {

    private static final RetryPolicy RETRIES =
            new RetryPolicy(3, Duration.ofMinutes(1), 3, Duration.ofHours(1), Duration.ofMinutes(10));

    private static final Destination MAILED = Destination.email("administratie@dehop.example");

    /** What is done next, or what the channel does with the next message. */
    enum Step {
        ISSUE,
        ISSUE_AND_FAIL,
        RUN,
        MINUTE_PASSES,
        HOUR_PASSES,
        CLOCK_IS_SET_BACK,
        NEXT_FAILS,
        NEXT_IS_REFUSED,
        NEXT_THROWS,
        NEXT_CRASHES_BEFORE_SENDING,
        NEXT_CRASHES_BEHIND_SENDING,
        ANOTHER_RUN_BEGINS_MEANWHILE,
        NEXT_OUTLASTS_ITS_LEASE,
        ASKED_AGAIN,
        ASKED_AGAIN_WHILE_IT_IS_SENT
    }

    @Property(tries = 300)
    void every_document_is_sent_once_or_given_up_or_waits(@ForAll("steps") List<Step> steps) {
        Host host = new Host();
        for (Step step : steps) {
            host.apply(step);
            host.check();
        }
        host.untilNothingIsDue();
        host.check();
        host.checkEnd();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(40);
    }

    /** A host with a provider that knows repetitions by the identity of the dispatch. */
    private static final class Host {

        private final SetClock clock = new SetClock("2026-11-21T10:00:00Z");
        private final AtomicLong ids = new AtomicLong();
        private final Factuurwerk office = Factuurwerk.of(studio())
                .clock(clock)
                .ids(() -> "id-" + ids.incrementAndGet())
                .sending(SendingPolicy.byEmail())
                .retries(RETRIES)
                .build();
        private final List<IssuedDocument> issued = new ArrayList<>();
        private final List<Step> ahead = new ArrayList<>();
        /** Which document the provider has under an identity. */
        private final Map<String, Subject> accepted = new LinkedHashMap<>();
        /** Under which identities it accepted the originals of documents. */
        private final Map<Subject, String> originals = new TreeMap<>();

        void apply(Step step) {
            switch (step) {
                case ISSUE -> issued.add(office.invoices().issue(draft()).orThrow());
                case ISSUE_AND_FAIL -> issueAndFail();
                case RUN -> run();
                case MINUTE_PASSES -> clock.pass(Duration.ofMinutes(1));
                case HOUR_PASSES -> clock.pass(Duration.ofHours(1));
                case CLOCK_IS_SET_BACK -> clock.pass(Duration.ofMinutes(-30));
                case ASKED_AGAIN -> issued.stream().findFirst().ifPresent(this::ask);
                default -> ahead.add(step);
            }
        }

        private static InvoiceDraft draft() {
            return Invoice.draft()
                    .to(Organisation.named("Brouwerij De Hop")
                            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                            .email("administratie@dehop.example")
                            .build())
                    .line("Advies", hours("1"), eur("95.00"))
                    .build();
        }

        /** A credit note that is issued, and undone together with the invoice in its place. */
        private void issueAndFail() {
            issued.stream()
                    .filter(Invoice.class::isInstance)
                    .findFirst()
                    .ifPresent(invoice -> office.invoices()
                            .credit((Invoice) invoice)
                            .everything()
                            .because(CorrectionReason.WRONG_AMOUNT, "")
                            .reinvoice(Invoice.draft().build()));
        }

        private void run() {
            try {
                office.sending().run(this::send);
            } catch (Crash e) {
                Statistics.label("run").collect("crashed");
            }
        }

        private DispatchResult send(Dispatch dispatch, IssuedDocument document) {
            Subject subject = Subjects.of(document);
            assertThat(issued).contains(document);
            assertThat(dispatch.document()).isEqualTo(subject);
            return ahead.isEmpty() ? accept(dispatch) : deliver(ahead.removeFirst(), dispatch, document);
        }

        private DispatchResult deliver(Step what, Dispatch dispatch, IssuedDocument document) {
            return switch (what) {
                case NEXT_FAILS -> DispatchResult.failed("bezet");
                case NEXT_IS_REFUSED -> DispatchResult.refused("bestaat niet");
                case NEXT_THROWS -> throw new IllegalStateException("geen verbinding");
                case NEXT_CRASHES_BEFORE_SENDING -> throw new Crash();
                case NEXT_CRASHES_BEHIND_SENDING -> {
                    accept(dispatch);
                    throw new Crash();
                }
                case ANOTHER_RUN_BEGINS_MEANWHILE -> {
                    run();
                    yield accept(dispatch);
                }
                case NEXT_OUTLASTS_ITS_LEASE -> {
                    clock.pass(RETRIES.lease());
                    run();
                    yield accept(dispatch);
                }
                case ASKED_AGAIN_WHILE_IT_IS_SENT -> {
                    Dispatch again = ask(document);
                    assertThat(again.isCopy()).isTrue();
                    yield accept(dispatch);
                }
                default -> accept(dispatch);
            };
        }

        /** The customer lost it, or says so. */
        private Dispatch ask(IssuedDocument document) {
            return office.sending().request(document, Channel.POST, "");
        }

        private DispatchResult accept(Dispatch dispatch) {
            accepted.put(dispatch.id().value(), dispatch.document());
            if (!dispatch.isCopy()) {
                assertThat(originals.putIfAbsent(
                                dispatch.document(), dispatch.id().value()))
                        .as("the original of " + dispatch.document())
                        .isIn(null, dispatch.id().value());
            }
            return DispatchResult.delivered("receipt of " + dispatch.id());
        }

        void untilNothingIsDue() {
            for (int i = 0; i < 60; i++) {
                clock.pass(Duration.ofHours(2));
                run();
            }
        }

        private List<Dispatch> dispatches(IssuedDocument document) {
            return office.sending().of(document);
        }

        void check() {
            for (IssuedDocument document : issued) {
                List<Dispatch> all = dispatches(document);
                // What was asked for while the clock was behind comes before it in the outbox.
                assertThat(all.stream().filter(each -> each.to().equals(MAILED)))
                        .singleElement()
                        .matches(each -> !each.isCopy());
                all.forEach(this::check);
                long sent = all.stream()
                        .mapToLong(each -> count(each, DispatchEvent.Delivered.class))
                        .sum();
                assertThat(office.audit()
                                .<Long>entries(entries -> entries.filter(kept ->
                                                kept.entry().event().subject().equals(Subjects.of(document))
                                                        && kept.entry()
                                                                .event()
                                                                .act()
                                                                .code()
                                                                .equals("SENT"))
                                        .count()))
                        .isEqualTo(sent);
            }
        }

        private void check(Dispatch dispatch) {
            assertThat(dispatch.attempts()).isLessThanOrEqualTo(RETRIES.attempts());
            assertThat(count(dispatch, DispatchEvent.Delivered.class)).isLessThanOrEqualTo(1);
            dispatch.delivered().ifPresent(delivered -> {
                assertThat(delivered.receipt()).isEqualTo("receipt of " + dispatch.id());
                assertThat(accepted).containsEntry(dispatch.id().value(), dispatch.document());
            });
        }

        void checkEnd() {
            issued.stream().flatMap(document -> dispatches(document).stream()).forEach(this::checkEnd);
        }

        private void checkEnd(Dispatch dispatch) {
            DispatchStatus status = dispatch.status(clock.instant());
            Statistics.label("end").collect(dispatch.isCopy() ? "copy" : "original", status);
            assertThat(status).isIn(DispatchStatus.DELIVERED, DispatchStatus.GIVEN_UP);
            assertThat(dispatch.delivered().isPresent()).isEqualTo(status == DispatchStatus.DELIVERED);
            if (accepted.containsKey(dispatch.id().value())) {
                assertThat(dispatch.mayArrive()).isTrue();
            }
        }

        private static long count(Dispatch dispatch, Class<?> kind) {
            return dispatch.events().stream().filter(kind::isInstance).count();
        }
    }

    /** The end of the program, as far as a test can have it. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    @Property(tries = 15)
    void runs_of_several_threads_send_nothing_twice(@ForAll("counts") int documents) throws Exception {
        Host host = new Host();
        for (int i = 0; i < documents; i++) {
            host.apply(Step.ISSUE);
        }
        Map<String, AtomicLong> sends = new ConcurrentHashMap<>();
        CyclicBarrier together = new CyclicBarrier(3);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(threads.submit(() -> {
                    together.await();
                    return host.office
                            .sending()
                            .run((dispatch, document) -> {
                                sends.computeIfAbsent(dispatch.id().value(), id -> new AtomicLong())
                                        .incrementAndGet();
                                return DispatchResult.delivered("r");
                            })
                            .sent()
                            .size();
                }));
            }
            int sent = 0;
            for (Future<Integer> run : runs) {
                sent += run.get();
            }
            assertThat(sent).isEqualTo(documents);
        }

        assertThat(sends).hasSize(documents);
        assertThat(sends.values()).allMatch(count -> count.get() == 1);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 12);
    }
}
