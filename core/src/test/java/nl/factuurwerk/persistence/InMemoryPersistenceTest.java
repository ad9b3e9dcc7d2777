package nl.factuurwerk.persistence;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InMemoryPersistenceTest {

    private static final Administration MINE = Administration.of("mine");
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final NumberSeries SERIES = NumberSeries.of("invoices", "{seq}", SeriesReset.NEVER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Persistence store = new InMemoryPersistence();

    private void addBrewery() {
        store.inTransaction(MINE, r -> {
            r.parties().add(brewery());
            return null;
        });
    }

    private boolean known() {
        return store.inTransaction(MINE, r -> r.parties().find(BREWERY).isPresent());
    }

    private DocumentNumber nextNumber() {
        return store.inTransaction(MINE, this::number);
    }

    private DocumentNumber number(Repositories repositories) {
        return repositories.numbers().next(SERIES, TODAY).orThrow();
    }

    @Nested
    class AllOrNothing {

        @Test
        void nothing_is_kept_of_work_that_fails() {
            assertThatThrownBy(() -> store.inTransaction(MINE, r -> {
                        r.parties().add(brewery());
                        throw new IllegalArgumentException("half-way");
                    }))
                    .hasMessage("half-way");

            assertThat(known()).isFalse();
        }

        @Test
        void a_number_taken_by_work_that_fails_is_given_again() {
            assertThat(nextNumber()).hasToString("1");
            assertThatThrownBy(() -> store.inTransaction(MINE, r -> {
                        number(r);
                        throw new IllegalArgumentException("half-way");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(nextNumber()).hasToString("2");
        }

        @Test
        void work_sees_its_own_changes() {
            Party found = store.inTransaction(MINE, r -> {
                r.parties().add(brewery());
                return r.parties().find(BREWERY).orElseThrow().value();
            });

            assertThat(found).isEqualTo(brewery());
        }

        @Test
        void two_numbers_in_one_unit_of_work_run_on() {
            String numbers = store.inTransaction(MINE, r -> number(r) + " " + number(r));

            assertThat(numbers).isEqualTo("1 2");
        }
    }

    @Nested
    class Isolation {

        @Test
        void work_does_not_see_what_others_complete_meanwhile() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch added = new CountDownLatch(1);
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<Boolean> reader = other.submit(() -> store.inTransaction(MINE, r -> {
                    boolean before = r.parties().find(BREWERY).isPresent();
                    begun.countDown();
                    await(added);
                    return before
                            || r.parties().find(BREWERY).isPresent()
                            || r.parties().all().findAny().isPresent();
                }));
                begun.await();
                addBrewery();
                added.countDown();

                assertThat(reader.get()).isFalse();
            }
            assertThat(known()).isTrue();
        }

        @Test
        void the_later_of_two_that_change_the_same_is_run_again() throws Exception {
            addBrewery();
            AtomicInteger runs = new AtomicInteger();
            CountDownLatch read = new CountDownLatch(1);
            CountDownLatch changed = new CountDownLatch(1);
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<Object> later = other.submit(() -> store.inTransaction(MINE, r -> {
                    runs.incrementAndGet();
                    Versioned<Party> party = r.parties().find(BREWERY).orElseThrow();
                    read.countDown();
                    await(changed);
                    r.parties()
                            .save(party.with(rename(party.value(), party.value().name() + " 2")));
                    return null;
                }));
                read.await();
                store.inTransaction(MINE, r -> {
                    Versioned<Party> party = r.parties().find(BREWERY).orElseThrow();
                    r.parties().save(party.with(rename(party.value(), "De Nieuwe Hop")));
                    return null;
                });
                changed.countDown();
                later.get();
            }

            Versioned<Party> party =
                    store.inTransaction(MINE, r -> r.parties().find(BREWERY).orElseThrow());
            assertThat(party.value().name()).isEqualTo("De Nieuwe Hop 2");
            assertThat(party.version()).isEqualTo(3);
            assertThat(runs).hasValue(2);
        }

        @Test
        void a_version_read_long_ago_is_refused() {
            addBrewery();
            Versioned<Party> old =
                    store.inTransaction(MINE, r -> r.parties().find(BREWERY).orElseThrow());
            store.inTransaction(MINE, r -> {
                r.parties().save(old.with(rename(old.value(), "De Nieuwe Hop")));
                return null;
            });

            assertThatThrownBy(() -> store.inTransaction(MINE, r -> {
                        r.parties().save(old.with(rename(old.value(), "Te laat")));
                        return null;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("version 2")
                    .hasMessageContaining("version 1 was read");
        }

        @Test
        void work_within_work_cannot_take_a_number_of_the_same_series() {
            assertThatThrownBy(() -> store.inTransaction(MINE, outer -> {
                        number(outer);
                        return store.inTransaction(MINE, InMemoryPersistenceTest.this::number);
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("invoices");
        }
    }

    @Test
    void rows_come_in_the_order_of_their_identities_whoever_added_them_when() {
        addBrewery();

        String names = store.inTransaction(MINE, r -> {
                    r.parties().add(anna());
                    return r.parties()
                            .all()
                            .map(party -> party.id().orElseThrow().value())
                            .toList();
                })
                .toString();

        assertThat(names).isEqualTo("[anna, brouwerij-de-hop]");
    }

    private static Party rename(Party party, String name) {
        return ((Organisation) party).toBuilder().name(name).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
