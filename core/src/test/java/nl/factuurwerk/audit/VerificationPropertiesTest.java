package nl.factuurwerk.audit;

import static nl.factuurwerk.audit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Report;

/** One random fault in a random trail is always found, and named with its place. */
class VerificationPropertiesTest {

    /** A trail of some chains, where something can be done to one of them. */
    private static final class Case {

        final Random random;
        final InMemoryTrail trail = new InMemoryTrail();
        final List<DocumentDigest> documents = new ArrayList<>();
        final ChainId chain;
        final List<KeptEntry> entries;
        final Anchor anchor;

        Case(long seed) {
            random = new Random(seed);
            int chains = 1 + random.nextInt(3);
            int count = chains + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                ChainId in = ChainId.series(Id.of("s" + (i < chains ? i : random.nextInt(chains))));
                trail.append(in, event(i), Samples.payload(i));
            }
            chain = ChainId.series(Id.of("s" + random.nextInt(chains)));
            entries = trail.open(chain);
            anchor = trail.anchor(NOON);
        }

        private AuditEvent event(int number) {
            Subject subject = Samples.invoice(number);
            if (random.nextInt(4) == 0) {
                return AuditEvent.of(NOON.plusNanos(number), Act.SKIPPED, subject);
            }
            Digest digest = Samples.digest("d" + number);
            documents.add(new DocumentDigest(subject, digest));
            return AuditEvent.of(NOON.plusNanos(number), Act.ISSUED, subject, digest);
        }

        int size() {
            return entries.size();
        }

        /** A random place in the chain, from 1. */
        int place() {
            return 1 + random.nextInt(size());
        }

        KeptEntry at(int place) {
            return entries.get(place - 1);
        }

        void set(int place, AuditEntry entry) {
            entries.set(place - 1, new KeptEntry(entry, at(place).payload()));
        }

        Report alone() {
            return Verification.of(trail).report();
        }

        Report anchored() {
            return Verification.of(trail).against(anchor).report();
        }

        Report all() {
            return Verification.of(trail)
                    .against(anchor)
                    .with(Samples.source(documents))
                    .report();
        }
    }

    /** Changes one component of an entry and leaves its stated digest, or changes only that. */
    static AuditEntry flipped(AuditEntry entry, int component, Random random) {
        ChainLink link = entry.link();
        AuditEvent event = entry.event();
        Digest other = Samples.digest("other");
        return switch (component) {
            case 0 -> of(entry, new ChainLink(ChainId.of("series:elsewhere"), link.sequence(), link.previous()));
            case 1 ->
                of(
                        entry,
                        new ChainLink(
                                link.chain(),
                                link.sequence() + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(30)),
                                link.previous()));
            case 2 -> of(entry, new ChainLink(link.chain(), link.sequence(), other));
            case 3 ->
                of(entry, new AuditEvent(event.moment().plusNanos(1), event.act(), event.subject(), event.document()));
            case 4 -> of(entry, new AuditEvent(event.moment(), Act.of("ISSUED_"), event.subject(), event.document()));
            case 5 ->
                of(
                        entry,
                        new AuditEvent(
                                event.moment(),
                                event.act(),
                                Subject.of("offer", event.subject().id()),
                                event.document()));
            case 6 ->
                of(
                        entry,
                        new AuditEvent(
                                event.moment(),
                                event.act(),
                                Subject.of(event.subject().kind(), Id.of("nobody")),
                                event.document()));
            case 7 ->
                of(
                        entry,
                        new AuditEvent(
                                event.moment(),
                                event.act(),
                                event.subject(),
                                event.document().isPresent() ? Optional.empty() : Optional.of(other)));
            case 8 -> of(entry, new AuditEvent(event.moment(), event.act(), event.subject(), Optional.of(other)));
            case 9 -> new AuditEntry(link, event, other, entry.digest());
            case 10 -> new AuditEntry(link, event, entry.payload(), other);
            default -> throw new IllegalArgumentException("There is no component " + component);
        };
    }

    private static AuditEntry of(AuditEntry entry, ChainLink link) {
        return new AuditEntry(link, entry.event(), entry.payload(), entry.digest());
    }

    private static AuditEntry of(AuditEntry entry, AuditEvent event) {
        return new AuditEntry(entry.link(), event, entry.payload(), entry.digest());
    }

    @Property
    void a_trail_that_nobody_touched_has_no_findings(@ForAll long seed) {
        Case it = new Case(seed);

        assertThat(it.alone()).isEqualTo(Report.empty());
        assertThat(it.all()).isEqualTo(Report.empty());
    }

    @Property
    void erasing_payloads_leaves_a_trail_without_findings(@ForAll long seed, @ForAll @IntRange(max = 10) int erased) {
        Case it = new Case(seed);
        for (int i = 0; i < erased; i++) {
            it.trail.erase(Samples.invoice(it.random.nextInt(40)), new Tombstone(NOON));
        }

        assertThat(it.all()).isEqualTo(Report.empty());
    }

    @Property
    void a_changed_component_is_named(@ForAll long seed, @ForAll @IntRange(max = 10) int component) {
        Case it = new Case(seed);
        int place = it.place();
        it.set(place, flipped(it.at(place).entry(), component, it.random));

        assertThat(Told.by(it.alone())).containsExactly("AUDIT-ENTRY-CHANGED " + place + "-" + place);
        assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-CHANGED " + place + "-" + place);
        // Where it no longer tells of its document, no entry does.
        boolean silent = component >= 5 && component <= 7;
        assertThat(Told.by(it.all()))
                .startsWith("AUDIT-ENTRY-CHANGED " + place + "-" + place)
                .hasSizeLessThanOrEqualTo(silent ? 2 : 1);
    }

    /** With its digest made anew, so that it is sound in itself. The last one is told by the anchor alone. */
    @Property
    void a_forged_entry_is_named(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int component) {
        Case it = new Case(seed);
        int place = it.place();
        AuditEntry flipped = flipped(it.at(place).entry(), component, it.random);
        it.set(place, AuditEntry.of(flipped.link(), flipped.event(), flipped.payload()));
        boolean hidden = place == it.size() && component > 2;

        if (hidden) {
            assertThat(it.alone()).isEqualTo(Report.empty());
            assertThat(Told.by(it.anchored())).containsExactly("AUDIT-CHAIN-REWRITTEN " + place);
        } else if (place < it.size() || component == 1) {
            assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-CHANGED " + place + "-" + place);
        } else {
            assertThat(it.alone().isEmpty()).isFalse();
        }
    }

    @Property
    void a_removed_run_of_entries_is_named(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int length) {
        Case it = new Case(seed);
        int first = it.place();
        int last = Math.min(first + length - 1, it.size());
        int size = it.size();
        it.entries.subList(first - 1, last).clear();

        if (last < size) {
            assertThat(Told.by(it.alone())).containsExactly("AUDIT-ENTRY-REMOVED " + first + "-" + last);
            assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-REMOVED " + first + "-" + last);
        } else if (first > 1) {
            assertThat(it.alone()).isEqualTo(Report.empty());
            assertThat(Told.by(it.anchored())).containsExactly("AUDIT-CHAIN-CUT " + first + "-" + last);
        } else {
            assertThat(it.alone()).isEqualTo(Report.empty());
            assertThat(Told.by(it.anchored())).containsExactly("AUDIT-CHAIN-MISSING " + last);
        }
    }

    @Property
    void a_copy_is_named(@ForAll long seed) {
        Case it = new Case(seed);
        int copied = it.place();
        int place = 1 + it.random.nextInt(it.size() + 1);
        it.entries.add(place - 1, it.at(copied));
        // Of two that are the same and next to each other the second is called the copy.
        int named = place == copied ? place + 1 : place;

        assertThat(Told.by(it.alone())).containsExactly("AUDIT-ENTRY-INSERTED " + copied + "@" + named);
        assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-INSERTED " + copied + "@" + named);
    }

    /** One that follows the entry before it and has the number of the one behind it. */
    @Property
    void an_entry_forged_to_fit_in_is_named(@ForAll long seed) {
        Case it = new Case(seed);
        int place = it.place();
        ChainHead head = place == 1
                ? ChainHead.start(it.chain)
                : it.at(place - 1).entry().head();
        AuditEntry forged = head.next(Samples.issued(999), Samples.payload(999));
        it.entries.add(place - 1, KeptEntry.of(forged, Samples.payload(999)));

        assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-INSERTED " + place + "@" + place);
        assertThat(it.alone().mentions("AUDIT-ENTRY-INSERTED")).isTrue();
    }

    /** One whose digest fits nothing, before any entry of the chain. */
    @Property
    void an_entry_of_no_digest_is_named(@ForAll long seed) {
        Case it = new Case(seed);
        int place = it.place();
        AuditEntry other = it.at(it.place()).entry();
        it.entries.add(place - 1, KeptEntry.of(flipped(other, 10, it.random), Samples.payload(1)));

        assertThat(Told.by(it.anchored())).containsExactly("AUDIT-ENTRY-INSERTED " + other.sequence() + "@" + place);
    }

    @Property
    void two_that_changed_places_are_named(@ForAll long seed) {
        Case it = new Case(seed);
        int one = it.place();
        int other = it.place();
        Collections.swap(it.entries, one - 1, other - 1);

        if (one == other) {
            assertThat(it.anchored()).isEqualTo(Report.empty());
        } else {
            String told = "AUDIT-ENTRY-REORDERED " + Math.max(one, other) + "@" + Math.min(one, other);
            assertThat(Told.by(it.alone())).containsExactly(told);
            assertThat(Told.by(it.anchored())).containsExactly(told);
        }
    }

    @Property
    void one_that_was_moved_is_named(@ForAll long seed) {
        Case it = new Case(seed);
        int from = it.place();
        int to = it.place();
        it.entries.add(to - 1, it.entries.remove(from - 1));

        if (from == to) {
            assertThat(it.anchored()).isEqualTo(Report.empty());
        } else {
            assertThat(it.anchored().findings())
                    .allSatisfy(finding -> assertThat(finding.id().value()).isEqualTo("AUDIT-ENTRY-REORDERED"));
            assertThat(Told.by(it.anchored())).hasSize(1);
            assertThat(it.anchored().findings().getFirst().values().get("sequence"))
                    .isIn((long) from, (long) Math.max(from, to));
        }
    }

    @Property
    void a_changed_payload_is_named(@ForAll long seed, @ForAll @IntRange(max = 3) int component) {
        Case it = new Case(seed);
        int place = it.place();
        AuditPayload payload = (AuditPayload) it.at(place).payload().orElseThrow();
        Optional<KeptPayload> changed = switch (component) {
            case 0 -> Optional.of(new AuditPayload(Actor.person("X"), payload.why(), payload.salt()));
            case 1 -> Optional.of(new AuditPayload(payload.who(), payload.why() + "!", payload.salt()));
            case 2 -> Optional.of(new AuditPayload(payload.who(), payload.why(), Samples.salt(9999)));
            default -> Optional.empty();
        };
        it.entries.set(place - 1, new KeptEntry(it.at(place).entry(), changed));

        assertThat(Told.by(it.all()))
                .containsExactly(
                        (component == 3 ? "AUDIT-PAYLOAD-MISSING " : "AUDIT-PAYLOAD-CHANGED ") + place + "-" + place);
    }

    @Property
    void a_document_that_is_not_as_told_is_named(@ForAll long seed, @ForAll @IntRange(max = 3) int fault) {
        Case it = new Case(seed);
        if (it.documents.isEmpty()) {
            return;
        }
        int place = it.random.nextInt(it.documents.size());
        Subject subject = it.documents.get(place).document();
        Digest other = Samples.digest("other");
        String told = switch (fault) {
            case 0 -> {
                it.documents.set(place, new DocumentDigest(subject, other));
                yield "AUDIT-DOCUMENT-CHANGED " + subject;
            }
            case 1 -> {
                it.documents.remove(place);
                yield "AUDIT-DOCUMENT-MISSING " + subject;
            }
            case 2 -> {
                it.documents.add(new DocumentDigest(Samples.invoice(999), other));
                yield "AUDIT-DOCUMENT-UNKNOWN " + Samples.invoice(999);
            }
            default -> {
                it.documents.add(new DocumentDigest(subject, other));
                yield "AUDIT-DOCUMENT-TWICE " + subject;
            }
        };

        assertThat(Told.by(it.all())).containsExactly(told);
    }

    /** Everything from some entry on, each with a digest that fits. */
    @Property
    void a_chain_written_anew_is_found_against_an_anchor_only(@ForAll long seed) {
        Case it = new Case(seed);
        int first = it.place();
        int size = it.size();
        List<KeptEntry> old = List.copyOf(it.entries);
        it.entries.subList(first - 1, size).clear();
        ChainHead head = first == 1
                ? ChainHead.start(it.chain)
                : it.at(first - 1).entry().head();
        for (int i = first; i <= size; i++) {
            AuditEvent event = i == first
                    ? AuditEvent.of(NOON, Act.of("FORGED"), Samples.invoice(1))
                    : old.get(i - 1).entry().event();
            AuditPayload payload = Samples.payload(i);
            AuditEntry entry = head.next(event, payload);
            it.entries.add(KeptEntry.of(entry, payload));
            head = entry.head();
        }

        assertThat(it.alone()).isEqualTo(Report.empty());
        assertThat(Told.by(it.anchored())).containsExactly("AUDIT-CHAIN-REWRITTEN " + size);
    }

    /** Whatever is done, however often: a trail that differs from what was written never passes against an anchor. */
    @Property
    void any_number_of_faults_is_found(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int faults) {
        Case it = new Case(seed);
        List<KeptEntry> before = List.copyOf(it.entries);
        for (int i = 0; i < faults && !it.entries.isEmpty(); i++) {
            int place = it.place();
            switch (it.random.nextInt(5)) {
                case 0 -> it.set(place, flipped(it.at(place).entry(), it.random.nextInt(11), it.random));
                case 1 -> it.entries.remove(place - 1);
                case 2 -> it.entries.add(place - 1, it.at(it.place()));
                case 3 -> Collections.swap(it.entries, place - 1, it.place() - 1);
                default -> {
                    AuditEntry flipped = flipped(it.at(place).entry(), it.random.nextInt(9), it.random);
                    it.set(place, AuditEntry.of(flipped.link(), flipped.event(), flipped.payload()));
                }
            }
        }

        assertThat(it.anchored().isEmpty()).isEqualTo(before.equals(it.entries));
    }
}
