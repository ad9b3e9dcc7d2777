package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.persistence.Repositories;
import org.junit.jupiter.api.Test;

/** What is to be sent is kept with the document, taken by one at a time, and found in the order in which it is due. */
abstract class OutboxContract {

    private static final RetryPolicy RETRIES = RetryPolicy.standard();
    private static final Subject INVOICE = Subject.of("invoice:inv-1");
    private static final Actor ANNA = Actor.person("Anna");

    private final Stores stores;

    OutboxContract(Stores stores) {
        this.stores = stores;
    }

    private static Instant at(int minutes) {
        return Books.NOW.plus(Duration.ofMinutes(minutes));
    }

    private static Dispatch dispatch(String id, int minutes) {
        return Dispatch.of(Id.of(id), INVOICE, Destination.email("post@hop.example"), at(minutes));
    }

    private static Versioned<Dispatch> found(Repositories r, String id) {
        return r.outbox().find(Id.of(id)).orElseThrow();
    }

    private static void take(Repositories r, String id, int minutes) {
        Versioned<Dispatch> kept = found(r, id);
        r.outbox().save(kept.with(kept.value().taken(at(minutes), RETRIES)));
    }

    private static void conclude(Repositories r, String id, int minutes, DispatchResult result) {
        Versioned<Dispatch> kept = found(r, id);
        Dispatch value = kept.value();
        r.outbox().save(kept.with(value.resulting(at(minutes), value.attempts(), result, RETRIES)));
    }

    private List<String> due(int minutes) {
        return stores.read(r ->
                r.outbox().due(at(minutes)).map(d -> d.value().id().value()).toList());
    }

    @Test
    void what_happened_to_a_dispatch_is_kept_in_its_order() throws Exception {
        Dispatch copy = dispatch("d-1", 0).asCopy();
        stores.run(r -> r.outbox().add(copy));
        stores.reopen();
        stores.run(r -> take(r, "d-1", 0));
        stores.run(r -> conclude(r, "d-1", 1, DispatchResult.failed("bezet")));
        stores.reopen();
        stores.run(r -> take(r, "d-1", 2));
        stores.run(r -> conclude(r, "d-1", 3, DispatchResult.delivered("r-1")));
        stores.reopen();

        Dispatch expected = copy.taken(at(0), RETRIES)
                .resulting(at(1), 1, DispatchResult.failed("bezet"), RETRIES)
                .taken(at(2), RETRIES)
                .resulting(at(3), 2, DispatchResult.delivered("r-1"), RETRIES);
        stores.run(r -> assertThat(r.outbox().find(copy.id())).contains(new Versioned<>(expected, 5)));
    }

    @Test
    void a_dispatch_that_was_given_up_or_withdrawn_is_kept_as_that() throws Exception {
        stores.run(r -> {
            r.outbox().add(dispatch("d-1", 0));
            r.outbox().add(dispatch("d-2", 0));
            take(r, "d-1", 0);
            conclude(r, "d-1", 1, DispatchResult.refused("bestaat niet"));
            Versioned<Dispatch> other = found(r, "d-2");
            r.outbox().save(other.with(other.value().withdrawn(at(1), ANNA, "Verkeerd adres")));
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(found(r, "d-1").value())
                    .isEqualTo(dispatch("d-1", 0)
                            .taken(at(0), RETRIES)
                            .resulting(at(1), 1, DispatchResult.refused("bestaat niet"), RETRIES));
            assertThat(found(r, "d-2").value()).isEqualTo(dispatch("d-2", 0).withdrawn(at(1), ANNA, "Verkeerd adres"));
        });
        assertThat(due(9999)).isEmpty();
    }

    @Test
    void a_dispatch_is_there_once() {
        stores.run(r -> r.outbox().add(dispatch("d-1", 0)));

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.outbox().add(dispatch("d-1", 1))));
        stores.run(r -> assertThat(r.outbox().of(INVOICE).count()).isEqualTo(1));
    }

    @Test
    void a_dispatch_is_saved_only_as_it_was_read() {
        stores.run(r -> r.outbox().add(dispatch("d-1", 0)));
        Versioned<Dispatch> read = stores.read(r -> found(r, "d-1"));
        stores.run(r -> take(r, "d-1", 0));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        stores.run(r -> r.outbox().save(read.with(read.value().taken(at(0), RETRIES)))))
                .matches(ConcurrentChange::isStale);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> stores.run(r -> r.outbox().save(new Versioned<>(dispatch("d-2", 0), 1))));
    }

    @Test
    void what_is_due_comes_the_longest_due_first() throws Exception {
        stores.run(r -> {
            r.outbox().add(dispatch("d-3", 1));
            r.outbox().add(dispatch("d-2", 1));
            r.outbox().add(dispatch("d-4", 0));
            r.outbox().add(dispatch("d-5", 2));
        });
        stores.reopen();

        assertThat(due(-1)).isEmpty();
        assertThat(due(1)).containsExactly("d-4", "d-2", "d-3");
        assertThat(due(2)).containsExactly("d-4", "d-2", "d-3", "d-5");
    }

    @Test
    void what_is_due_moves_with_what_happens() throws Exception {
        stores.run(r -> {
            r.outbox().add(dispatch("d-1", 0));
            r.outbox().add(dispatch("d-2", 1));
        });
        stores.run(r -> take(r, "d-1", 0));
        stores.reopen();
        assertThat(due(9)).containsExactly("d-2");
        assertThat(due(10)).containsExactly("d-2", "d-1");

        stores.run(r -> conclude(r, "d-1", 0, DispatchResult.failed("bezet")));
        assertThat(due(1)).containsExactly("d-1", "d-2");

        stores.run(r -> {
            take(r, "d-1", 1);
            conclude(r, "d-1", 1, DispatchResult.delivered(""));
            assertThat(r.outbox().due(at(9999)).map(d -> d.value().id().value()))
                    .containsExactly("d-2");
        });
        stores.reopen();
        assertThat(due(9999)).containsExactly("d-2");
    }

    @Test
    void dispatches_of_a_document_come_in_the_order_in_which_they_were_asked_for() throws Exception {
        Dispatch other =
                Dispatch.of(Id.of("d-0"), Subject.of("credit-note:inv-1"), Destination.of(Channel.POST, ""), at(0));
        stores.run(r -> {
            r.outbox().add(dispatch("d-2", 1));
            r.outbox().add(dispatch("d-1", 1));
            r.outbox().add(dispatch("d-3", 0));
            r.outbox().add(other);
            take(r, "d-3", 0);
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.outbox().of(INVOICE).map(d -> d.value().id().value())).containsExactly("d-3", "d-1", "d-2");
            assertThat(r.outbox().of(other.document())).containsExactly(new Versioned<>(other, 1));
            assertThat(r.outbox().of(Subject.of("invoice:inv-2"))).isEmpty();
        });
    }

    @Test
    void what_is_to_be_sent_of_a_document_is_kept_with_it_or_not_at_all() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    Books.issue(r);
                    r.outbox().add(dispatch("d-1", 0));
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(due(9999)).isEmpty();
        stores.reopen();
        assertThat(due(9999)).isEmpty();

        stores.run(r -> {
            Books.issue(r);
            r.outbox().add(dispatch("d-1", 0));
        });
        stores.reopen();
        stores.run(r -> assertThat(r.invoices().all()).hasSize(1));
        assertThat(due(0)).containsExactly("d-1");
        stores.run(Stores.YOURS, r -> assertThat(r.outbox().due(at(9999))).isEmpty());
    }

    @Test
    void one_of_two_that_take_the_same_finds_it_taken() throws Exception {
        stores.run(r -> r.outbox().add(dispatch("d-1", 0)));
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        Threads.run(
                () -> taken.addAndGet(stores.read(r -> {
                    int takes = takeIfDue(r);
                    read.countDown();
                    Threads.awaitUnlessLocked(other);
                    return takes;
                })),
                () -> {
                    Threads.await(read);
                    taken.addAndGet(stores.read(OutboxContract::takeIfDue));
                    other.countDown();
                });

        assertThat(taken).hasValue(1);
        stores.run(r -> assertThat(found(r, "d-1").value().attempts()).isEqualTo(1));
    }

    @Test
    void one_of_two_that_are_added_for_the_same_document_sees_the_other() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        Threads.run(
                () -> stores.run(r -> {
                    addNext(r, "d-1");
                    read.countDown();
                    Threads.awaitUnlessLocked(other);
                }),
                () -> {
                    Threads.await(read);
                    stores.run(r -> addNext(r, "d-2"));
                    other.countDown();
                });

        stores.run(r ->
                assertThat(r.outbox().of(INVOICE).map(d -> d.value().isCopy())).containsExactlyInAnyOrder(false, true));
    }

    private static void addNext(Repositories r, String id) {
        boolean first = r.outbox().of(INVOICE).findAny().isEmpty();
        r.outbox().add(first ? dispatch(id, 0) : dispatch(id, 0).asCopy());
    }

    private static int takeIfDue(Repositories r) {
        if (!found(r, "d-1").value().isDue(at(0))) {
            return 0;
        }
        take(r, "d-1", 0);
        return 1;
    }
}
