package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Deals.accepted;
import static nl.factuurwerk.persistence.contract.Deals.credit;
import static nl.factuurwerk.persistence.contract.Deals.declined;
import static nl.factuurwerk.persistence.contract.Deals.delivered;
import static nl.factuurwerk.persistence.contract.Deals.invoice;
import static nl.factuurwerk.persistence.contract.Deals.number;
import static nl.factuurwerk.persistence.contract.Deals.order;
import static nl.factuurwerk.persistence.contract.Deals.orderOf;
import static nl.factuurwerk.persistence.contract.Deals.proforma;
import static nl.factuurwerk.persistence.contract.Deals.quote;
import static nl.factuurwerk.persistence.contract.Deals.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;
import org.junit.jupiter.api.Test;

/** Quotes and orders have one number each and are found by it; what documents did to orders is kept in its order. */
abstract class OrderContract extends RepositoryContract {

    OrderContract(Stores stores) {
        super(stores);
    }

    private void refused(Consumer<Repositories> work) {
        assertThatIllegalStateException().isThrownBy(() -> stores.run(work));
    }

    @Test
    void quotes_have_versions_and_are_removed() throws Exception {
        isVersionedAndRemoved(
                quote("q"),
                declined("q", "OFF-1"),
                r -> r.quotes()::add,
                r -> r.quotes()::save,
                r -> r.quotes()::remove,
                r -> r.quotes().find(Id.<Quote>of("q")));
    }

    @Test
    void a_quote_is_found_by_the_number_that_it_got_and_by_no_other() throws Exception {
        stores.run(r -> r.quotes().add(quote("q")));
        stores.run(r -> assertThat(r.quotes().find(number("OFF-1"))).isEmpty());
        stores.run(r -> r.quotes().save(new Versioned<>(accepted("q", "OFF-1"), 1)));
        stores.reopen();

        stores.run(
                r -> assertThat(r.quotes().find(number("OFF-1"))).contains(new Versioned<>(accepted("q", "OFF-1"), 2)));
        stores.run(r -> assertThat(r.quotes().find(number("OFF-2"))).isEmpty());
    }

    @Test
    void two_quotes_have_no_number_in_common_until_one_is_removed() throws Exception {
        stores.run(r -> r.quotes().add(sent("a", "OFF-1")));
        stores.run(r -> r.quotes().add(quote("b")));

        refused(r -> r.quotes().add(sent("c", "OFF-1")));
        refused(r -> r.quotes().save(new Versioned<>(sent("b", "OFF-1"), 1)));
        stores.reopen();
        refused(r -> r.quotes().save(new Versioned<>(sent("b", "OFF-1"), 1)));
        stores.run(r -> assertThat(r.quotes().all()).containsExactly(sent("a", "OFF-1"), quote("b")));

        stores.run(r -> r.quotes().remove(new Versioned<>(sent("a", "OFF-1"), 1)));
        stores.run(r -> assertThat(r.quotes().find(number("OFF-1"))).isEmpty());
        stores.run(r -> r.quotes().save(new Versioned<>(sent("b", "OFF-1"), 1)));
        stores.reopen();
        stores.run(r -> assertThat(r.quotes().find(number("OFF-1"))).contains(new Versioned<>(sent("b", "OFF-1"), 2)));
    }

    @Test
    void a_quote_that_is_refused_leaves_no_trace_in_its_own_unit() {
        stores.run(r -> r.quotes().add(sent("a", "OFF-1")));

        stores.run(r -> {
            assertThatIllegalStateException().isThrownBy(() -> r.quotes().add(sent("b", "OFF-1")));
            assertThat(r.quotes().find(Id.<Quote>of("b"))).isEmpty();
        });

        stores.run(r -> assertThat(r.quotes().all()).hasSize(1));
    }

    @Test
    void a_quote_that_was_accepted_is_not_removed() {
        stores.run(r -> r.quotes().add(accepted("q", "OFF-1")));

        refused(r -> r.quotes().remove(new Versioned<>(accepted("q", "OFF-1"), 1)));
        stores.run(r -> assertThat(r.quotes().find(number("OFF-1"))).isPresent());
    }

    @Test
    void quotes_come_by_identity_and_open_ones_by_the_day_to_ask() throws Exception {
        stores.run(r -> List.of(sent("c", "OFF-3"), declined("b", "OFF-2"), sent("a", "OFF-1"))
                .forEach(r.quotes()::add));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.quotes().all().map(each -> each.id().value())).containsExactly("a", "b", "c");
            assertThat(r.quotes().open(Books.TODAY).map(each -> each.id().value()))
                    .containsExactly("a", "c");
        });
    }

    @Test
    void orders_have_versions() throws Exception {
        Order order = order("o", "OP-1", "hop");
        isVersioned(
                order,
                delivered(order),
                r -> r.orders()::add,
                r -> r.orders()::save,
                r -> r.orders().find(Id.<Order>of("o")).orElseThrow());
    }

    @Test
    void an_order_is_found_by_number_quote_and_customer() throws Exception {
        Order first = orderOf(accepted("q", "OFF-1"), "b", "OP-1");
        Order second = order("a", "OP-2", "hop");
        Order elsewhere = order("c", "OP-3", "hop-2");
        stores.run(r -> List.of(first, second, elsewhere).forEach(r.orders()::add));
        stores.run(r -> r.orders().save(new Versioned<>(delivered(first), 1)));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.orders().find(number("OP-1"))).contains(new Versioned<>(delivered(first), 2));
            assertThat(r.orders().of(Id.of("q"))).contains(new Versioned<>(delivered(first), 2));
            assertThat(r.orders().of(Id.of("a"))).isEmpty();
            assertThat(r.orders().by(Id.of("hop"))).containsExactly(second, delivered(first));
            assertThat(r.orders().by(Id.of("hop-2"))).containsExactly(elsewhere);
            assertThat(r.orders().all()).containsExactly(second, delivered(first), elsewhere);
        });
    }

    @Test
    void two_orders_have_neither_number_nor_quote_in_common() throws Exception {
        stores.run(r -> r.orders().add(orderOf(accepted("q", "OFF-1"), "a", "OP-1")));
        stores.reopen();

        refused(r -> r.orders().add(order("b", "OP-1", "hop")));
        refused(r -> r.orders().add(orderOf(accepted("q", "OFF-1"), "b", "OP-2")));
        stores.run(r -> assertThat(r.orders().all()).hasSize(1));
        stores.run(r -> r.orders().add(orderOf(accepted("q-2", "OFF-2"), "b", "OP-2")));
    }

    @Test
    void what_documents_did_to_orders_comes_in_the_order_in_which_it_was_added() throws Exception {
        stores.run(r -> {
            r.orderBillings().add(invoice("z", "i-2"));
            r.orderBillings().add(invoice("z", "i-1"));
        });
        stores.reopen();
        stores.run(r -> {
            r.orderBillings().add(invoice("a", "i-2"));
            r.orderBillings().add(credit("z", "c-1", "i-2"));
            assertThat(r.orderBillings().of(Id.of("z")))
                    .containsExactly(invoice("z", "i-2"), invoice("z", "i-1"), credit("z", "c-1", "i-2"));
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.orderBillings().of(Id.of("z")))
                    .containsExactly(invoice("z", "i-2"), invoice("z", "i-1"), credit("z", "c-1", "i-2"));
            assertThat(r.orderBillings().by(Id.of("i-2")))
                    .containsExactly(invoice("z", "i-2"), invoice("a", "i-2"), credit("z", "c-1", "i-2"));
            assertThat(r.orderBillings().all())
                    .containsExactly(
                            invoice("a", "i-2"), invoice("z", "i-2"), invoice("z", "i-1"), credit("z", "c-1", "i-2"));
            assertThat(r.orderBillings().of(Id.of("y"))).isEmpty();
        });
    }

    @Test
    void a_document_does_something_to_an_order_once() throws Exception {
        stores.run(r -> {
            r.orderBillings().add(invoice("z", "i-1"));
            r.orderBillings().add(credit("z", "c-1", "i-1"));
        });
        stores.reopen();

        refused(r -> r.orderBillings().add(invoice("z", "i-1")));
        refused(r -> r.orderBillings().add(credit("z", "c-1", "i-1")));
        stores.run(r -> r.orderBillings().add(invoice("y", "i-1")));
    }

    @Test
    void proformas_are_added_once_and_come_by_date_and_number() throws Exception {
        Proforma late = proforma("a", "PF-1", 1);
        Proforma tenth = proforma("b", "PF-10", 0);
        Proforma ninth = proforma("c", "PF-9", 0);
        stores.run(r -> List.of(late, tenth, ninth).forEach(r.proformas()::add));
        stores.reopen();

        refused(r -> r.proformas().add(late));
        refused(r -> r.proformas().add(proforma("a", "PF-2", 0)));
        refused(r -> r.proformas().add(proforma("d", "PF-9", 0)));
        stores.run(r -> {
            assertThat(r.proformas().all()).containsExactly(ninth, tenth, late);
            assertThat(r.proformas().find(Id.<Proforma>of("b"))).contains(tenth);
            assertThat(r.proformas().find(number("PF-9"))).contains(ninth);
            assertThat(r.proformas().find(number("PF-2"))).isEmpty();
        });
    }

    @Test
    void whoever_bills_an_order_at_the_same_time_is_kept_behind_the_other() throws Exception {
        List<Runnable> works = IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> stores.run(r -> r.orderBillings().add(invoice("o", "i-" + i))))
                .toList();

        Threads.run(works);
        stores.reopen();

        stores.run(r -> assertThat(r.orderBillings().of(Id.of("o"))).hasSize(8));
    }

    @Test
    void of_those_that_take_one_number_at_the_same_time_only_one_is_kept() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        List<Runnable> works = IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> {
                    try {
                        stores.run(r -> r.orders().add(order("o-" + i, "OP-1", "hop")));
                    } catch (IllegalStateException e) {
                        refused.incrementAndGet();
                    }
                })
                .toList();

        Threads.run(works);
        stores.reopen();

        assertThat(refused).hasValue(7);
        stores.run(r -> assertThat(r.orders().all()).hasSize(1));
    }

    @Test
    void nothing_of_a_unit_that_fails_is_kept() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    addAll(r);
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        stores.reopen();

        stores.run(OrderContract::assertNothing);
        stores.run(OrderContract::addAll);
    }

    @Test
    void administrations_have_their_own() throws Exception {
        stores.run(OrderContract::addAll);
        stores.reopen();

        stores.run(Stores.YOURS, OrderContract::assertNothing);
        stores.run(Stores.YOURS, OrderContract::addAll);
    }

    private static void addAll(Repositories r) {
        r.quotes().add(accepted("q", "OFF-1"));
        r.orders().add(orderOf(accepted("q", "OFF-1"), "o", "OP-1"));
        r.orderBillings().add(invoice("o", "i-1"));
        r.proformas().add(proforma("p", "PF-1", 0));
    }

    private static void assertNothing(Repositories r) {
        assertThat(r.quotes().all()).isEmpty();
        assertThat(r.quotes().find(number("OFF-1"))).isEmpty();
        assertThat(r.orders().all()).isEmpty();
        assertThat(r.orders().find(number("OP-1"))).isEmpty();
        assertThat(r.orders().of(Id.of("q"))).isEmpty();
        assertThat(r.orders().by(Id.of("hop"))).isEmpty();
        assertThat(r.orderBillings().all()).isEmpty();
        assertThat(r.orderBillings().by(Id.of("i-1"))).isEmpty();
        assertThat(r.proformas().all()).isEmpty();
        assertThat(r.proformas().find(number("PF-1"))).isEmpty();
    }
}
