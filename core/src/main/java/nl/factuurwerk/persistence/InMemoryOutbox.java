package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.Outbox;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** What is sent, within a unit of work, with the ways to find it. */
final class InMemoryOutbox implements Outbox {

    private final VersionedRows<Id<Dispatch>, Dispatch> rows;
    private final TableView<DispatchPlace, Id<Dispatch>> places;

    InMemoryOutbox(
            TableView<Id<Dispatch>, Versioned<Dispatch>> rows,
            TableView<DispatchPlace, Id<Dispatch>> places,
            Consumer<StoreChange> record) {
        this.rows = new VersionedRows<>(rows, Dispatch::id, StoreChange.DispatchKept::new, record);
        this.places = places;
    }

    @Override
    public void add(Dispatch dispatch) {
        rows.add(dispatch);
        takeTurn(dispatch);
        place(dispatch);
    }

    private void takeTurn(Dispatch dispatch) {
        try (Stream<Versioned<Dispatch>> before = of(dispatch.document())) {
            places.add(DispatchPlace.turn(dispatch.document(), before.count()), dispatch.id());
        }
    }

    @Override
    public void save(Versioned<Dispatch> changed) {
        Optional<Versioned<Dispatch>> before = find(changed.value().id());
        rows.save(changed);
        before.map(Versioned::value).ifPresent(this::displace);
        place(changed.value());
    }

    /** Puts a dispatch back as it was. */
    void restore(Versioned<Dispatch> dispatch) {
        find(dispatch.value().id())
                .map(Versioned::value)
                .ifPresentOrElse(this::displace, () -> takeTurn(dispatch.value()));
        rows.restore(dispatch);
        place(dispatch.value());
    }

    private void place(Dispatch dispatch) {
        places.put(DispatchPlace.ofDocument(dispatch), dispatch.id());
        DispatchPlace.toSend(dispatch).ifPresent(place -> places.put(place, dispatch.id()));
    }

    private void displace(Dispatch dispatch) {
        places.remove(DispatchPlace.ofDocument(dispatch));
        DispatchPlace.toSend(dispatch).ifPresent(places::remove);
    }

    @Override
    public Optional<Versioned<Dispatch>> find(Id<Dispatch> id) {
        return rows.find(id);
    }

    @Override
    public Stream<Versioned<Dispatch>> of(Subject document) {
        return between(DispatchPlace.firstOf(document), DispatchPlace.lastOf(document));
    }

    @Override
    public Stream<Versioned<Dispatch>> due(Instant at) {
        return between(DispatchPlace.firstToSend(), DispatchPlace.lastToSend(at));
    }

    private Stream<Versioned<Dispatch>> between(DispatchPlace first, DispatchPlace last) {
        return places.between(first, last).flatMap(id -> find(id).stream());
    }
}
