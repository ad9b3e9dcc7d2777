package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.persistence.Repositories;

/** What is the same of every repository whose rows may change. */
abstract class RepositoryContract {

    final Stores stores;

    RepositoryContract(Stores stores) {
        this.stores = stores;
    }

    final void assertStale(Consumer<Repositories> work) {
        assertThatThrownBy(() -> stores.run(work))
                .isInstanceOfSatisfying(
                        ConcurrentChange.class, e -> assertThat(e.isStale()).isTrue());
    }

    /** The same of what can be added and saved. */
    final <V> void isVersioned(
            V first,
            V second,
            Function<Repositories, Consumer<V>> add,
            Function<Repositories, Consumer<Versioned<V>>> save,
            Function<Repositories, Versioned<V>> find)
            throws Exception {
        assertStale(r -> save.apply(r).accept(new Versioned<>(first, 1)));
        stores.run(r -> add.apply(r).accept(first));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> add.apply(r).accept(first)));
        Versioned<V> old = stores.read(find);
        assertThat(old).isEqualTo(new Versioned<>(first, 1));
        stores.run(r -> save.apply(r).accept(old.with(second)));
        assertStale(r -> save.apply(r).accept(old.with(first)));
        stores.reopen();
        stores.run(r -> assertThat(find.apply(r)).isEqualTo(new Versioned<>(second, 2)));
        assertStale(r -> save.apply(r).accept(old.with(first)));
    }

    /** The same of what can be removed as well. */
    final <V> void isVersionedAndRemoved(
            V first,
            V second,
            Function<Repositories, Consumer<V>> add,
            Function<Repositories, Consumer<Versioned<V>>> save,
            Function<Repositories, Consumer<Versioned<V>>> remove,
            Function<Repositories, Optional<Versioned<V>>> find)
            throws Exception {
        assertStale(r -> remove.apply(r).accept(new Versioned<>(first, 1)));
        isVersioned(first, second, add, save, r -> find.apply(r).orElseThrow());
        Versioned<V> last = new Versioned<>(second, 2);

        assertStale(r -> remove.apply(r).accept(new Versioned<>(second, 1)));
        stores.run(r -> {
            remove.apply(r).accept(last);
            assertThat(find.apply(r)).isEmpty();
        });
        stores.run(r -> assertThat(find.apply(r)).isEmpty());
        stores.reopen();
        stores.run(r -> assertThat(find.apply(r)).isEmpty());
        assertStale(r -> save.apply(r).accept(last));
        assertStale(r -> remove.apply(r).accept(last));

        stores.run(r -> add.apply(r).accept(second));
        stores.reopen();
        stores.run(r -> assertThat(find.apply(r)).contains(new Versioned<>(second, 1)));
    }
}
