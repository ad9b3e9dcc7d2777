package nl.factuurwerk.persistence;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store has to keep to is held against this one in the module of the contract. */
class CommitLogTest {

    private static final Administration MINE = Administration.of("mine");
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final NumberSeries SERIES = NumberSeries.of("invoices", "{seq}", SeriesReset.NEVER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<List<StoreChange>> log = new ArrayList<>();
    private final InMemoryPersistence store = InMemoryPersistence.loggedTo(
                    (administration, changes) -> log.add(changes))
            .build();

    private void add(Party party) {
        store.inTransaction(MINE, r -> {
            r.parties().add(party);
            return party;
        });
    }

    @Nested
    class Handed_over {

        @Test
        void is_what_a_unit_of_work_did_in_the_order_in_which_it_did_it() {
            store.inTransaction(MINE, r -> {
                r.parties().add(brewery());
                r.parties().save(new Versioned<>(brewery(), 1));
                r.numbers().next(SERIES, TODAY).orThrow();
                r.parties().remove(new Versioned<>(brewery(), 2));
                return r;
            });

            assertThat(log).hasSize(1);
            assertThat(log.getFirst())
                    .startsWith(
                            new StoreChange.PartyKept(new Versioned<>(brewery(), 1)),
                            new StoreChange.PartyKept(new Versioned<>(brewery(), 2)))
                    .endsWith(new StoreChange.PartyRemoved(BREWERY))
                    .hasSize(4);
            assertThat(log.getFirst().get(2)).isInstanceOf(StoreChange.SeriesMoved.class);
        }

        @Test
        void is_nothing_of_work_that_changes_nothing_or_fails() {
            store.inTransaction(MINE, r -> r.parties().find(BREWERY));
            assertThatThrownBy(() -> store.inTransaction(MINE, r -> {
                        r.parties().add(brewery());
                        throw new IllegalArgumentException("half-way");
                    }))
                    .hasMessage("half-way");

            assertThat(log).isEmpty();
        }

        @Test
        void is_nothing_of_work_that_was_in_the_way_of_another() {
            add(brewery());
            log.clear();

            assertThatThrownBy(() -> store.inTransaction(MINE, outer -> {
                        outer.parties().save(new Versioned<>(brewery(), 1));
                        store.inTransaction(MINE, inner -> {
                            Versioned<Party> read =
                                    inner.parties().find(BREWERY).orElseThrow();
                            inner.parties().save(read);
                            return read;
                        });
                        return outer;
                    }))
                    .isInstanceOf(ConcurrentChange.class);

            assertThat(log)
                    .isNotEmpty()
                    .allSatisfy(changes -> assertThat(changes)
                            .singleElement()
                            .isNotEqualTo(new StoreChange.PartyKept(new Versioned<>(brewery(), 1))));
        }
    }

    @Test
    void nothing_becomes_visible_if_the_log_throws() {
        InMemoryPersistence full = InMemoryPersistence.loggedTo((administration, changes) -> {
                    throw new IllegalStateException("the disk is full");
                })
                .build();

        assertThatThrownBy(() -> full.inTransaction(MINE, r -> {
                    r.parties().add(brewery());
                    return r.numbers().next(SERIES, TODAY);
                }))
                .hasMessage("the disk is full");

        full.inTransaction(MINE, r -> assertThat(r.parties().find(BREWERY)).isEmpty());
    }

    @Nested
    class Replayed {

        private InMemoryPersistence replayed() {
            InMemoryPersistence.Builder again = InMemoryPersistence.loggedTo((administration, changes) -> {});
            log.forEach(changes -> again.replay(MINE, changes));
            return again.build();
        }

        @Test
        void is_the_very_state_with_its_indexes() {
            Factuurwerk office =
                    office().administration(MINE).persistence(store).build();
            office.parties().add(brewery());
            Invoice invoice = office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Ontwerp", Quantity.hours("2"), eur("95.00"))
                            .purchaseOrder("PO-1")
                            .suppliedOn(TODAY)
                            .build())
                    .orThrow();

            Persistence again = replayed();

            again.inTransaction(MINE, r -> {
                assertThat(r.invoices().find(invoice.number())).contains(invoice);
                assertThat(r.invoices().under(BREWERY, "PO-1")).containsExactly(invoice);
                assertThat(r.parties().find(BREWERY)).contains(new Versioned<>(brewery(), 1));
                return r;
            });
            assertThat(office().administration(MINE)
                            .persistence(again)
                            .build()
                            .invoices()
                            .find(invoice.number()))
                    .contains(invoice);
        }

        @Test
        void is_not_handed_to_the_log_again() {
            add(anna());
            int before = log.size();
            InMemoryPersistence.loggedTo((administration, changes) -> log.add(changes))
                    .replay(MINE, List.of(new StoreChange.PartyKept(new Versioned<>(brewery(), 1))))
                    .build();

            assertThat(log).hasSize(before);
        }

        @Test
        void is_refused_whole_where_it_does_not_fit() {
            Invoice invoice = office().administration(MINE)
                    .persistence(store)
                    .build()
                    .invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Ontwerp", Quantity.hours("2"), eur("95.00"))
                            .suppliedOn(TODAY)
                            .build())
                    .orThrow();
            InMemoryPersistence.Builder again = InMemoryPersistence.loggedTo((administration, changes) -> {});
            log.forEach(changes -> again.replay(MINE, changes));

            assertThatThrownBy(() -> again.replay(
                            MINE,
                            List.of(
                                    new StoreChange.PartyKept(new Versioned<>(anna(), 1)),
                                    new StoreChange.InvoiceAdded(invoice))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(invoice.id().value());

            InMemoryPersistence built = again.build();
            built.inTransaction(
                    MINE, r -> assertThat(r.parties().find(Id.of("anna"))).isEmpty());
        }
    }
}
