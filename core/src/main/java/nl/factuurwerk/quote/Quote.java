package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/**
 * An offer to a customer (<em>offerte</em>): the draft that is worked on, the versions that were sent, and what came of
 * them. Immutable; what happens to it makes a next value, with everything that happened before.
 *
 * <p>A next version takes the place of the one before. Only the latest can be accepted, on or before its last day, and
 * once; what changes after that is a change of the order.
 *
 * <p>A quote has a salt, that goes into every digest that the audit trail keeps of it: once the quote is removed, nobody can
 * find out from the trail by trying likely names whom it was for, and what was answered. The services give it one.
 */
public final class Quote {

    private final Id<Quote> id;
    private final Optional<Salt> salt;
    private final QuoteDraft draft;
    private final List<QuoteEvent> events;

    private Quote(Id<Quote> id, Optional<Salt> salt, QuoteDraft draft, List<QuoteEvent> events) {
        this.id = Objects.requireNonNull(id, "id");
        this.salt = Objects.requireNonNull(salt, "salt");
        this.draft = Objects.requireNonNull(draft, "draft");
        this.events = List.copyOf(events);
    }

    /**
     * Starts the draft of a quote.
     *
     * @return the builder: euro without VAT
     */
    public static QuoteDraftBuilder draft() {
        return new QuoteDraftBuilder();
    }

    /**
     * Makes a quote that was not sent yet.
     *
     * @param id its identity
     * @param draft what is to be offered
     * @return the quote, without number and without salt
     */
    public static Quote of(Id<Quote> id, QuoteDraft draft) {
        return new Quote(id, Optional.empty(), draft, List.of());
    }

    /**
     * Returns this quote with a salt for the digests of its acts.
     *
     * @param random a salt that nobody can guess
     * @return the salted quote
     * @throws IllegalStateException if it was sent before: its digests are in the trail, and would be others
     */
    public Quote salted(Salt random) {
        if (!events.isEmpty()) {
            throw new IllegalStateException("Sent already, so it keeps the salt that it has: " + this);
        }
        return new Quote(id, Optional.of(random), draft, events);
    }

    /**
     * Makes a quote of what was stored of it.
     *
     * @param id its identity
     * @param salt the salt that it was sent with, or empty if there was none
     * @param draft what is worked on
     * @param events what happened, in the order in which it was recorded
     * @return the quote
     * @throws nl.factuurwerk.rule.InvalidInput if an event could not follow those before it: carries the findings
     * @throws IllegalArgumentException if versions do not count up from 1 under one number
     */
    public static Quote restore(Id<Quote> id, Optional<Salt> salt, QuoteDraft draft, List<QuoteEvent> events) {
        Quote quote = new Quote(id, salt, draft, List.of());
        for (QuoteEvent event : events) {
            quote = quote.after(event).orThrow();
        }
        return quote;
    }

    /**
     * Returns this quote with another draft. What was sent stays as it is; the draft is what the next version is made of.
     *
     * @param changed the new draft
     * @return the changed quote
     */
    public Quote revise(QuoteDraft changed) {
        return new Quote(id, salt, changed, events);
    }

    /**
     * Sends the draft as the next version.
     *
     * @param date the date to send it under
     * @param given the number of the quote: a new one of its series for the first version, and {@link #number()} for
     *     later ones
     * @param composer of the office that offers
     * @return the quote with one more version; or what forbids to send it: everything {@link InvoiceComposer#compose} finds,
     *     {@code FW-QUOTE-VALIDITY}, {@code FW-QUOTE-PAST}, {@code FW-QUOTE-FOLLOW-UP}, a date before the version before
     *     ({@code FW-QUOTE-EARLY}), or that it is accepted already ({@code FW-QUOTE-CLOSED})
     * @throws IllegalArgumentException if the quote has another number already
     */
    public Parsed<Quote> send(LocalDate date, DocumentNumber given, InvoiceComposer composer) {
        return switch (QuoteVersion.compose(draft, given, versions().size() + 1, date, composer)) {
            case Parsed.Invalid<QuoteVersion>(Report report) -> Parsed.invalid(report);
            case Parsed.Valid<QuoteVersion>(QuoteVersion version, Report warnings) ->
                switch (after(new QuoteEvent.Sent(version))) {
                    case Parsed.Invalid<Quote>(Report report) -> Parsed.invalid(report);
                    case Parsed.Valid<Quote>(Quote sent, Report none) -> new Parsed.Valid<>(sent, warnings);
                };
        };
    }

    /**
     * Records that the customer accepted the latest version.
     *
     * @param acceptance what was chosen, by whom, when and how
     * @return the accepted quote; or what forbids that: {@code FW-QUOTE-VERSION}, {@code FW-QUOTE-SUPERSEDED},
     *     {@code FW-QUOTE-CLOSED}, {@code FW-QUOTE-EARLY}, {@code FW-QUOTE-EXPIRED}, {@code FW-QUOTE-OPTION},
     *     {@code FW-QUOTE-NOTHING}
     */
    public Parsed<Quote> accept(Acceptance acceptance) {
        return after(acceptance);
    }

    /**
     * Records that the customer declined the latest version, expired or not.
     *
     * @param declined by whom, when and why
     * @return the declined quote; or what forbids that: {@code FW-QUOTE-VERSION}, {@code FW-QUOTE-SUPERSEDED},
     *     {@code FW-QUOTE-CLOSED}, {@code FW-QUOTE-EARLY}
     */
    public Parsed<Quote> decline(QuoteEvent.Declined declined) {
        return after(declined);
    }

    /**
     * Takes the latest version back.
     *
     * @param withdrawn by whom, when and why
     * @return the withdrawn quote; or what forbids that, as for {@link #decline}
     */
    public Parsed<Quote> withdraw(QuoteEvent.Withdrawn withdrawn) {
        return after(withdrawn);
    }

    /**
     * Records that the customer was asked how it stands.
     *
     * @param followedUp when, what came of it, and when to ask again
     * @return the changed quote; or what forbids that, as for {@link #decline}
     */
    public Parsed<Quote> followUp(QuoteEvent.FollowedUp followedUp) {
        return after(followedUp);
    }

    private Parsed<Quote> after(QuoteEvent event) {
        Report report = event instanceof QuoteEvent.Sent(QuoteVersion version)
                ? Report.collect(findings -> checkNext(version, findings))
                : Report.collect(findings -> checkAnswer(event, findings));
        if (report.hasErrors()) {
            return Parsed.invalid(report);
        }
        List<QuoteEvent> all = new ArrayList<>(events);
        all.add(event);
        return Parsed.valid(new Quote(id, salt, draft, all));
    }

    private void checkNext(QuoteVersion next, Consumer<Finding> findings) {
        number().filter(known -> !known.equals(next.number())).ifPresent(known -> {
            throw new IllegalArgumentException("Quote " + known + " has its number, and cannot get " + next.number());
        });
        if (next.version() != versions().size() + 1) {
            throw new IllegalArgumentException(
                    "After " + versions().size() + " versions comes no version " + next.version());
        }
        latest().ifPresent(before -> checkDate(before, next.date(), findings));
        acceptance().ifPresent(done -> findings.accept(closed(done, QuoteStatus.ACCEPTED)));
    }

    private void checkAnswer(QuoteEvent event, Consumer<Finding> findings) {
        Optional<QuoteVersion> known = version(event.version());
        if (known.isEmpty()) {
            findings.accept(QuoteRules.VERSION.at(Location.of("version"), Map.of("version", event.version())));
            return;
        }
        QuoteVersion version = known.get();
        if (event.version() < versions().size()) {
            findings.accept(QuoteRules.SUPERSEDED.at(
                    Location.of("version"),
                    Map.of("version", event.version(), "latest", versions().size())));
        }
        answer(event.version()).ifPresent(done -> findings.accept(closed(done, statusAfter(done))));
        checkDate(version, event.on(), findings);
        if (event instanceof Acceptance acceptance) {
            checkAcceptance(version, acceptance, findings);
        }
    }

    private static void checkDate(QuoteVersion version, LocalDate day, Consumer<Finding> findings) {
        if (day.isBefore(version.date())) {
            findings.accept(QuoteRules.EARLY.at(Location.of("on"), Map.of("day", day, "sent", version.date())));
        }
    }

    private static void checkAcceptance(QuoteVersion version, Acceptance acceptance, Consumer<Finding> findings) {
        if (acceptance.on().isAfter(version.validUntil())) {
            findings.accept(QuoteRules.EXPIRED.at(
                    Location.of("on"), Map.of("day", acceptance.on(), "until", version.validUntil())));
        }
        acceptance.chosen().stream()
                .filter(key -> !version.isOption(key))
                .forEach(key -> findings.accept(QuoteRules.OPTION.at(Location.of("chosen"), Map.of("key", key))));
        if (acceptance.chosen().isEmpty() && version.lines().stream().allMatch(QuoteLine::isOptional)) {
            findings.accept(QuoteRules.NOTHING.at(Location.of("chosen")));
        }
    }

    private static Finding closed(QuoteEvent done, QuoteStatus status) {
        return QuoteRules.CLOSED.at(Location.of("version"), Map.of("status", status.text(), "day", done.on()));
    }

    /** What ends a version: an answer of the customer, or that the office took it back. */
    private Optional<QuoteEvent> answer(int version) {
        return events.stream()
                .filter(event -> event.version() == version && statusAfter(event) != QuoteStatus.OPEN)
                .findFirst();
    }

    private static QuoteStatus statusAfter(QuoteEvent event) {
        return switch (event) {
            case Acceptance accepted -> QuoteStatus.ACCEPTED;
            case QuoteEvent.Declined declined -> QuoteStatus.DECLINED;
            case QuoteEvent.Withdrawn withdrawn -> QuoteStatus.WITHDRAWN;
            case QuoteEvent.Sent sent -> QuoteStatus.OPEN;
            case QuoteEvent.FollowedUp followedUp -> QuoteStatus.OPEN;
        };
    }

    /**
     * Returns how the quote stands on a day.
     *
     * @param asOf the day
     * @return the status of the version that was the latest on that day; {@link QuoteStatus#DRAFT} before the first
     */
    public QuoteStatus status(LocalDate asOf) {
        return versions().reversed().stream()
                .filter(version -> !version.date().isAfter(asOf))
                .findFirst()
                .map(version -> statusOf(version.version(), asOf))
                .orElse(QuoteStatus.DRAFT);
    }

    /**
     * Returns how a version stands on a day.
     *
     * @param version which version, from 1
     * @param asOf the day
     * @return the status; an answer weighs more than a later version, and that more than the term
     * @throws IllegalArgumentException if there is no such version
     */
    public QuoteStatus statusOf(int version, LocalDate asOf) {
        QuoteVersion known = version(version)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + version + " of " + this));
        if (known.date().isAfter(asOf)) {
            return QuoteStatus.DRAFT;
        }
        Optional<QuoteEvent> answer = answer(version).filter(done -> !done.on().isAfter(asOf));
        if (answer.isPresent()) {
            return statusAfter(answer.get());
        }
        if (version(version + 1).filter(next -> !next.date().isAfter(asOf)).isPresent()) {
            return QuoteStatus.SUPERSEDED;
        }
        return asOf.isAfter(known.validUntil()) ? QuoteStatus.EXPIRED : QuoteStatus.OPEN;
    }

    /**
     * Returns when to ask the customer how it stands.
     *
     * @param asOf the day of which the quote is looked at
     * @return the day, past or still to come; empty where none was planned, or the quote is not open
     */
    public Optional<LocalDate> followUp(LocalDate asOf) {
        if (status(asOf) != QuoteStatus.OPEN) {
            return Optional.empty();
        }
        Optional<LocalDate> planned = Optional.empty();
        for (QuoteEvent event : events) {
            if (event.on().isAfter(asOf)) {
                continue;
            }
            if (event instanceof QuoteEvent.Sent(QuoteVersion version)) {
                planned = version.followUp();
            } else if (event instanceof QuoteEvent.FollowedUp followedUp) {
                planned = followedUp.next();
            }
        }
        return planned;
    }

    /**
     * Returns the identity.
     *
     * @return the identity
     */
    public Id<Quote> id() {
        return id;
    }

    /**
     * Returns what makes the digests of its acts impossible to guess.
     *
     * @return the salt, stored and removed with the quote; empty if it was given none
     */
    public Optional<Salt> salt() {
        return salt;
    }

    /**
     * Returns what is worked on.
     *
     * @return the draft; the same as the latest version states, unless it was revised since
     */
    public QuoteDraft stated() {
        return draft;
    }

    /**
     * Returns whom it is for.
     *
     * @return the customer of the draft, or empty while not known
     */
    public Optional<Party> customer() {
        return draft.customer();
    }

    /**
     * Returns the number.
     *
     * @return the number of its series, given with the first version; empty before
     */
    public Optional<DocumentNumber> number() {
        return latest().map(QuoteVersion::number);
    }

    /**
     * Returns what happened.
     *
     * @return in the order in which it was recorded
     */
    public List<QuoteEvent> events() {
        return events;
    }

    /**
     * Returns what was sent.
     *
     * @return the versions, from the first to the latest
     */
    public List<QuoteVersion> versions() {
        return events.stream()
                .filter(QuoteEvent.Sent.class::isInstance)
                .map(event -> ((QuoteEvent.Sent) event).sent())
                .toList();
    }

    /**
     * Finds a version.
     *
     * @param version which one, from 1
     * @return the version, or empty if it was not sent
     */
    public Optional<QuoteVersion> version(int version) {
        return versions().stream().filter(each -> each.version() == version).findFirst();
    }

    /**
     * Returns the latest version.
     *
     * @return the version that was sent last, or empty if none was
     */
    public Optional<QuoteVersion> latest() {
        return version(versions().size());
    }

    /**
     * Returns what the customer accepted.
     *
     * @return the acceptance, or empty while there is none
     */
    public Optional<Acceptance> acceptance() {
        return events.stream()
                .filter(Acceptance.class::isInstance)
                .map(Acceptance.class::cast)
                .findFirst();
    }

    /**
     * Returns what was done to it since it was first sent, as the audit trail speaks of it.
     *
     * @return one act for each event, in the order in which they happened
     */
    public List<DealAct> acts() {
        return DealActs.of(this);
    }

    /**
     * Returns what was done to it since it was as before. Says the same as leaving the acts of that quote out of
     * {@link #acts}, and takes no more time where much was done before.
     *
     * @param before the same quote at an earlier time
     * @return one act for each event since, in the order in which they happened
     * @throws IllegalArgumentException if that is another quote, or one to which more was done
     */
    public List<DealAct> actsSince(Quote before) {
        if (!id.equals(before.id) || events.size() < before.events.size()) {
            throw new IllegalArgumentException(this + " did not come of " + before);
        }
        return DealActs.of(this, before.events.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote that
                && id.equals(that.id)
                && salt.equals(that.salt)
                && draft.equals(that.draft)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, salt, draft, events);
    }

    @Override
    public String toString() {
        return "quote " + number().map(DocumentNumber::toString).orElse(id.value());
    }
}
