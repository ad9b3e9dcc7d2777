package nl.factuurwerk.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.DispatchEvent.Attempted;
import nl.factuurwerk.dispatch.DispatchEvent.Delivered;
import nl.factuurwerk.dispatch.DispatchEvent.Failed;
import nl.factuurwerk.dispatch.DispatchEvent.GivenUp;
import nl.factuurwerk.dispatch.DispatchEvent.Withdrawn;
import nl.factuurwerk.identity.Id;

/**
 * One document that is to be sent once, by one way, with all that happened to it since. Its identity is the same however
 * often it is tried: the key by which a provider knows a repetition.
 *
 * <p>How it stands is derived from what happened. The sequence of that is checked: an attempt begins where it is due, a
 * result follows an attempt, and it is delivered once at most. That it was delivered is a fact and may come late, also
 * behind the end of its lease or when it was given up or withdrawn meanwhile.
 */
public final class Dispatch {

    private final Id<Dispatch> id;
    private final Subject document;
    private final Destination to;
    private final boolean copy;
    private final Instant requested;
    private final List<DispatchEvent> events;

    private Dispatch(
            Id<Dispatch> id,
            Subject document,
            Destination to,
            boolean copy,
            Instant requested,
            List<DispatchEvent> events) {
        this.id = Objects.requireNonNull(id, "id");
        this.document = Objects.requireNonNull(document, "document");
        this.to = Objects.requireNonNull(to, "to");
        this.copy = copy;
        this.requested = Objects.requireNonNull(requested, "requested");
        this.events = events;
    }

    /**
     * Asks for a document to be sent.
     *
     * @param id the identity of the dispatch
     * @param document what to send, for instance {@code invoice:inv-42}
     * @param to by which way and where to
     * @param requested since when it is to be sent
     * @return a dispatch to which nothing happened yet
     */
    public static Dispatch of(Id<Dispatch> id, Subject document, Destination to, Instant requested) {
        return new Dispatch(id, document, to, false, requested, List.of());
    }

    /**
     * Returns this dispatch of what was sent before: it says that it is a copy.
     *
     * @return the changed dispatch
     */
    public Dispatch asCopy() {
        return new Dispatch(id, document, to, true, requested, events);
    }

    /**
     * Returns its identity.
     *
     * @return the same at every attempt
     */
    public Id<Dispatch> id() {
        return id;
    }

    /**
     * Returns what is sent.
     *
     * @return the invoice or credit note
     */
    public Subject document() {
        return document;
    }

    /**
     * Returns by which way it goes and where to.
     *
     * @return channel and address
     */
    public Destination to() {
        return to;
    }

    /**
     * Tells whether the document was sent before, so that it has to say that it is a copy.
     *
     * @return whether it is a copy
     */
    public boolean isCopy() {
        return copy;
    }

    /**
     * Returns since when it is to be sent.
     *
     * @return the moment at which it was asked for
     */
    public Instant requested() {
        return requested;
    }

    /**
     * Returns what happened to it.
     *
     * @return in the order in which it happened
     */
    public List<DispatchEvent> events() {
        return events;
    }

    /**
     * Counts how often somebody began to send it.
     *
     * @return zero or more
     */
    public int attempts() {
        return Math.toIntExact(
                events.stream().filter(Attempted.class::isInstance).count());
    }

    /**
     * Returns from when it is to be sent.
     *
     * @return when it was asked for, when to try it again, or when the lease of an attempt runs out; empty once it has ended
     */
    public Optional<Instant> due() {
        if (events.isEmpty()) {
            return Optional.of(requested);
        }
        return switch (events.getLast()) {
            case Attempted attempted -> Optional.of(attempted.until());
            case Failed failed -> Optional.of(failed.retryAt());
            case Delivered delivered -> Optional.empty();
            case GivenUp givenUp -> Optional.empty();
            case Withdrawn withdrawn -> Optional.empty();
        };
    }

    /**
     * Tells whether it is to be sent at a moment.
     *
     * @param at the moment
     * @return whether it is due by then
     */
    public boolean isDue(Instant at) {
        return due().filter(from -> !from.isAfter(at)).isPresent();
    }

    /**
     * Tells how it stands at a moment.
     *
     * @param asOf the moment; what happened later is not looked at
     * @return the status
     */
    public DispatchStatus status(Instant asOf) {
        List<DispatchEvent> known =
                events.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        return known.isEmpty()
                ? DispatchStatus.WAITING
                : switch (known.getLast()) {
                    case Attempted attempted ->
                        attempted.until().isAfter(asOf) ? DispatchStatus.UNDER_WAY : DispatchStatus.WAITING;
                    case Failed failed -> DispatchStatus.WAITING;
                    case Delivered delivered -> DispatchStatus.DELIVERED;
                    case GivenUp givenUp -> DispatchStatus.GIVEN_UP;
                    case Withdrawn withdrawn -> DispatchStatus.WITHDRAWN;
                };
    }

    /**
     * Returns that it was delivered.
     *
     * @return when and with which receipt, or empty where it was not, as far as anybody knows
     */
    public Optional<Delivered> delivered() {
        return events.stream()
                .filter(Delivered.class::isInstance)
                .map(Delivered.class::cast)
                .findFirst();
    }

    /**
     * Tells whether the document arrives, or may have arrived, by this dispatch, so that one that follows is a copy. Only
     * where it has ended and every attempt is known to have failed nothing arrives.
     *
     * @return whether a further dispatch of the document is a copy
     */
    public boolean mayArrive() {
        return due().isPresent()
                || delivered().isPresent()
                || Stream.iterate(0, i -> i + 1)
                        .limit(events.size())
                        .anyMatch(i -> events.get(i) instanceof Attempted attempted && !isSettled(attempted, i + 1));
    }

    private boolean isSettled(Attempted attempted, int next) {
        return next < events.size()
                && switch (events.get(next)) {
                    case Failed failed -> true;
                    case GivenUp givenUp -> givenUp.at().isBefore(attempted.until());
                    default -> false;
                };
    }

    /** When something happened to it last. */
    Instant lastMoment() {
        return events.isEmpty() ? requested : events.getLast().at();
    }

    /**
     * Takes it to send it, or gives it up where it was tried often enough.
     *
     * @param now the moment
     * @param retries how often it is tried, and how long whoever takes it has for it
     * @return the dispatch with an attempt behind the others, or given up
     * @throws IllegalStateException if it is not due
     */
    public Dispatch taken(Instant now, RetryPolicy retries) {
        if (!isDue(now)) {
            throw new IllegalStateException("Dispatch " + id + " is not due at " + now);
        }
        return with(
                attempts() < retries.attempts() ? new Attempted(now, now.plus(retries.lease())) : new GivenUp(now, ""));
    }

    /**
     * Writes down what came of an attempt. Where the clock was set back meanwhile, at the moment of what happened before.
     *
     * @param now the moment
     * @param attempt which attempt it was, from 1
     * @param result what came of it
     * @param retries how often it is tried, and when again
     * @return the dispatch with the result; or as it is, where it was delivered by another attempt, or a failure comes
     *     when it has ended or is tried anew
     */
    public Dispatch resulting(Instant now, int attempt, DispatchResult result, RetryPolicy retries) {
        Instant at = notBeforeTheLast(now);
        return switch (result) {
            case DispatchResult.Delivered(var receipt) ->
                delivered().isPresent() ? this : with(new Delivered(at, receipt));
            case DispatchResult.Failed(var reason, var again) ->
                !awaits(attempt)
                        ? this
                        : with(
                                again && attempt < retries.attempts()
                                        ? new Failed(at, reason, at.plus(retries.waitAfter(attempt)))
                                        : new GivenUp(at, reason));
        };
    }

    private boolean awaits(int attempt) {
        return attempt == attempts() && !events.isEmpty() && events.getLast() instanceof Attempted;
    }

    /**
     * Withdraws it. One that is being sent at this moment may be delivered all the same.
     *
     * @param now the moment
     * @param by who does not want it sent
     * @param why why, in words
     * @return the dispatch withdrawn
     * @throws IllegalStateException if it has ended
     * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed
     */
    public Dispatch withdrawn(Instant now, Actor by, String why) {
        if (due().isEmpty()) {
            throw new IllegalStateException("Dispatch " + id + " has ended");
        }
        return with(new Withdrawn(notBeforeTheLast(now), by, why));
    }

    private Instant notBeforeTheLast(Instant now) {
        return now.isBefore(lastMoment()) ? lastMoment() : now;
    }

    /**
     * Appends what happened, as a store does that reads it again.
     *
     * @param event what happened
     * @return the changed dispatch
     * @throws IllegalArgumentException if that cannot follow what happened before
     */
    public Dispatch with(DispatchEvent event) {
        if (event.at().isBefore(lastMoment()) || !mayFollow(event)) {
            throw new IllegalArgumentException(event + " cannot follow "
                    + (events.isEmpty() ? requested : events.getLast()) + " in dispatch " + id);
        }
        return new Dispatch(
                id,
                document,
                to,
                copy,
                requested,
                Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    private boolean mayFollow(DispatchEvent event) {
        return switch (event) {
            case Attempted attempted -> isDue(attempted.at());
            case Delivered delivered -> attempts() > 0 && delivered().isEmpty();
            case Failed failed -> awaits(attempts());
            case GivenUp givenUp -> due().isPresent() && attempts() > 0;
            case Withdrawn withdrawn -> due().isPresent();
        };
    }

    private List<Object> parts() {
        return List.of(id, document, to, copy, requested, events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dispatch that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Names identity, document and channel; not the address, which may be that of a person. */
    @Override
    public String toString() {
        return id + " of " + document + " by " + to.channel();
    }
}
