package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.CREDITS;
import static nl.factuurwerk.persistence.contract.Books.INVOICES;
import static nl.factuurwerk.persistence.contract.Books.number;
import static nl.factuurwerk.persistence.contract.Books.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import org.junit.jupiter.api.Test;

/** Many at the same time come to what one after the other would. */
abstract class RaceContract {

    private static final int THREADS = 16;
    private static final int UNITS = 12;

    private final Stores stores;

    RaceContract(Stores stores) {
        this.stores = stores;
    }

    private void issueUnlessToFail(Administration owner, boolean fails) {
        try {
            stores.in(owner, r -> {
                Invoice invoice = Books.issue(r);
                if (fails) {
                    throw new HalfWay();
                }
                return invoice;
            });
        } catch (HalfWay e) {
            assertThat(fails).isTrue();
        }
    }

    @Test
    void numbers_are_gapless_and_unique_though_a_third_of_the_work_fails() throws Exception {
        List<Runnable> works = new ArrayList<>();
        AtomicInteger mine = new AtomicInteger();
        AtomicInteger yours = new AtomicInteger();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            works.add(() -> {
                for (int unit = 0; unit < UNITS; unit++) {
                    boolean isMine = random.nextInt(4) > 0;
                    boolean fails = random.nextInt(3) == 0;
                    issueUnlessToFail(isMine ? Stores.MINE : Stores.YOURS, fails);
                    (isMine ? mine : yours).addAndGet(fails ? 0 : 1);
                }
            });
        }

        Threads.run(works);
        stores.reopen();

        assertGapless(Stores.MINE, mine.get());
        assertGapless(Stores.YOURS, yours.get());
    }

    private void assertGapless(Administration owner, int issued) {
        stores.in(owner, r -> {
            assertThat(r.invoices()
                            .all()
                            .map(invoice -> Integer.parseInt(invoice.number().value())))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, issued).boxed().toList());
            assertThat(r.audit().head(ChainId.series(INVOICES.id())).sequence()).isEqualTo(issued);
            assertThat(Verification.of(r.audit()).report().findings()).isEmpty();
            assertThat(number(r, INVOICES)).isEqualTo(Integer.toString(issued + 1));
            return true;
        });
    }

    @Test
    void numbers_are_given_once_also_where_nothing_is_kept_under_them() throws Exception {
        Set<String> given = ConcurrentHashMap.newKeySet();
        List<Runnable> works = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            works.add(() -> {
                for (int unit = 0; unit < UNITS; unit++) {
                    assertThat(given.add(stores.read(r -> number(r, INVOICES)))).isTrue();
                }
            });
        }

        Threads.run(works);

        assertThat(given).hasSize(THREADS * UNITS);
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo(Integer.toString(THREADS * UNITS + 1)));
    }

    @Test
    void two_that_take_two_series_the_other_way_round_both_come_to_their_end() throws Exception {
        CyclicBarrier firstTaken = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        Threads.run(
                () -> stores.run(r -> {
                    number(r, INVOICES);
                    meetOnFirstRun(firstTaken, runs);
                    number(r, CREDITS);
                }),
                () -> stores.run(r -> {
                    number(r, CREDITS);
                    meetOnFirstRun(firstTaken, runs);
                    number(r, INVOICES);
                }));

        stores.run(
                r -> assertThat(number(r, INVOICES) + " " + number(r, CREDITS)).isEqualTo("3 C3"));
    }

    private static void meetOnFirstRun(CyclicBarrier barrier, AtomicInteger runs) {
        if (runs.incrementAndGet() <= barrier.getParties()) {
            meet(barrier);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void of_two_that_bill_the_same_one_wins() throws Exception {
        assertOneWins(r -> {
            if (r.invoices().billing(source("a")).isPresent()) {
                return false;
            }
            Books.issue(r, source("a"));
            return true;
        });

        stores.run(r -> assertThat(r.invoices().all().count()).isEqualTo(1));
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("2"));
    }

    @Test
    void of_two_that_credit_the_same_one_wins() throws Exception {
        Invoice invoice = stores.read(Books::issue);

        assertOneWins(r -> Books.credit(r, invoice));

        stores.run(r -> assertThat(r.creditNotes().on(invoice.id()).size()).isEqualTo(1));
        stores.run(r -> assertThat(number(r, CREDITS)).isEqualTo("C2"));
    }

    /** Both have looked before either acts. */
    private void assertOneWins(Predicate<Repositories> work) throws Exception {
        AtomicInteger won = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        CyclicBarrier begun = new CyclicBarrier(2);
        Runnable unit = () -> won.addAndGet(stores.read(r -> {
            // The snapshot is there once something was read.
            assertThat(r.invoices().all()).hasSizeLessThan(2);
            meetOnFirstRun(begun, runs);
            return work.test(r) ? 1 : 0;
        }));

        Threads.run(unit, unit);

        assertThat(won).hasValue(1);
    }

    @Test
    void of_two_that_spend_the_same_order_one_wins() throws Exception {
        Id<Party> hop = Id.of("hop");
        stores.run(r -> r.purchaseOrders().add(PurchaseOrder.of(hop, "PO-1", Amounts.eur("1.00"))));

        assertOneWins(r -> {
            if (r.invoices().all().findAny().isPresent()) {
                return false;
            }
            // Saved as it was: that alone is in the way of the other one.
            r.purchaseOrders().save(r.purchaseOrders().find(hop, "PO-1").orElseThrow());
            r.invoices().add(Books.invoice("1", "PO-1"));
            return true;
        });

        stores.run(r -> assertThat(
                        r.purchaseOrders().find(hop, "PO-1").orElseThrow().version())
                .isEqualTo(2));
    }

    @Test
    void nobody_overwrites_what_another_changed() throws Exception {
        stores.run(r -> r.parties().add(Books.party("hop", "0")));
        Runnable count = () -> {
            for (int i = 0; i < UNITS; i++) {
                stores.run(r -> {
                    Versioned<Party> party = r.parties().find(Id.of("hop")).orElseThrow();
                    String next =
                            Integer.toString(Integer.parseInt(party.value().name()) + 1);
                    r.parties().save(party.with(Books.party("hop", next)));
                });
            }
        };

        Threads.run(count, count, count);

        stores.run(r ->
                assertThat(r.parties().all().map(Party::name).toList()).containsExactly(Integer.toString(3 * UNITS)));
    }

    @Test
    void a_chain_of_something_else_than_a_series_is_continued_by_all() throws Exception {
        ChainId chain = ChainId.of("party:hop");
        CountDownLatch start = new CountDownLatch(1);
        Runnable append = () -> {
            Threads.await(start);
            for (int i = 0; i < UNITS; i++) {
                stores.run(r -> Books.append(r, chain, "party:hop"));
            }
        };

        Threads.run(append, append, append, start::countDown);
        stores.reopen();

        stores.run(r -> {
            assertThat(r.audit().kept(chain)).hasSize(3 * UNITS);
            assertThat(Verification.of(r.audit()).report().findings()).isEmpty();
        });
    }

    private static final class HalfWay extends RuntimeException {}
}
