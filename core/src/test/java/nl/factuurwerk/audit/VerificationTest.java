package nl.factuurwerk.audit;

import static nl.factuurwerk.audit.Samples.INVOICES;
import static nl.factuurwerk.audit.Samples.NOON;
import static nl.factuurwerk.audit.Samples.digest;
import static nl.factuurwerk.audit.Samples.documents;
import static nl.factuurwerk.audit.Samples.invoice;
import static nl.factuurwerk.audit.Samples.issued;
import static nl.factuurwerk.audit.Samples.payload;
import static nl.factuurwerk.audit.Samples.source;
import static nl.factuurwerk.audit.Samples.trail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final InMemoryTrail trail = trail(10);
    private final Anchor anchor = trail.anchor(NOON);
    private final List<KeptEntry> entries = trail.open(INVOICES);

    private Report alone() {
        return Verification.of(trail).report();
    }

    private Report anchored() {
        return Verification.of(trail).against(anchor).report();
    }

    private Report with(List<DocumentDigest> documents) {
        return Verification.of(trail).with(source(documents)).report();
    }

    /** Writes a chain anew from some entry on, digests and all. */
    private void rewriteFrom(int first, AuditEvent event) {
        List<KeptEntry> old = List.copyOf(entries);
        entries.subList(first - 1, entries.size()).clear();
        ChainHead head = first == 1
                ? ChainHead.start(INVOICES)
                : entries.getLast().entry().head();
        for (int i = first; i <= old.size(); i++) {
            AuditEvent each = i == first ? event : old.get(i - 1).entry().event();
            AuditEntry entry = head.next(each, payload(i));
            entries.add(KeptEntry.of(entry, payload(i)));
            head = entry.head();
        }
    }

    private void rehash(int sequence, AuditEvent event) {
        AuditEntry old = entries.get(sequence - 1).entry();
        entries.set(sequence - 1, KeptEntry.of(AuditEntry.of(old.link(), event, old.payload()), payload(sequence)));
    }

    @Nested
    class A_trail_that_nobody_touched {

        @Test
        void has_no_findings() {
            assertThat(alone()).isEqualTo(Report.empty());
            assertThat(Verification.of(trail)
                            .against(anchor)
                            .with(source(documents(10)))
                            .report())
                    .isEqualTo(Report.empty());
            assertThat(Verification.of(new InMemoryTrail()).report()).isEqualTo(Report.empty());
        }

        @Test
        void may_have_grown_since_the_anchor() {
            trail.append(INVOICES, issued(11), payload(11));
            trail.append(invoice(1).chain(), AuditEvent.of(NOON, Act.SENT, invoice(1)), payload(1));

            assertThat(anchored()).isEqualTo(Report.empty());
        }

        @Test
        void may_have_erased_payloads() {
            assertThat(trail.erase(invoice(4), new Tombstone(NOON))).isEqualTo(1);
            assertThat(trail.payload(INVOICES, 4)).contains(new Tombstone(NOON));
            assertThat(trail.payload(INVOICES, 5)).contains(payload(5));

            assertThat(anchored()).isEqualTo(Report.empty());
        }
    }

    @Nested
    class A_changed_entry {

        @Test
        void is_named_alone_and_in_words() {
            AuditEntry old = entries.get(6).entry();
            entries.set(
                    6, KeptEntry.of(new AuditEntry(old.link(), issued(99), old.payload(), old.digest()), payload(7)));

            assertThat(alone().findings()).hasSize(1);
            assertThat(alone())
                    .hasToString("series:invoices entry 7 is not what was written: the digest is another."
                            + " Compare with a backup, and find out who could write to the store.");
            assertThat(alone().in(Language.DUTCH))
                    .startsWith("series:invoices vermelding 7 is niet wat er geschreven is");
        }

        @Test
        void is_named_though_its_own_digest_was_made_anew() {
            rehash(7, issued(99));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-CHANGED 7-7");
        }

        @Test
        void is_named_though_it_was_made_to_follow_something_else() {
            AuditEntry old = entries.get(6).entry();
            entries.set(
                    6,
                    KeptEntry.of(
                            AuditEntry.of(new ChainLink(INVOICES, 7, digest("x")), old.event(), old.payload()),
                            payload(7)));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-CHANGED 7-7");
        }

        @Test
        void is_one_finding_with_its_neighbours() {
            for (int i = 3; i < 8; i++) {
                AuditEntry old = entries.get(i).entry();
                entries.set(
                        i,
                        KeptEntry.of(
                                new AuditEntry(old.link(), issued(99), old.payload(), old.digest()), payload(i + 1)));
            }

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-CHANGED 4-8");
            assertThat(alone().toString()).contains("entries 4 to 8 are not");
        }

        @Test
        void is_named_where_the_chain_does_not_start_from_its_name() {
            entries.clear();
            ChainHead head = new ChainHead(INVOICES, 0, digest("another start"));
            for (int i = 1; i <= 3; i++) {
                AuditEntry entry = head.next(issued(i), payload(i));
                entries.add(KeptEntry.of(entry, payload(i)));
                head = entry.head();
            }

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-CHANGED 1-1");
        }

        @Test
        void may_be_the_first_one() {
            rehash(1, issued(99));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-CHANGED 1-1");
        }
    }

    @Nested
    class Removed_entries {

        @Test
        void are_named_as_one_gap() {
            entries.subList(2, 5).clear();

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-REMOVED 3-5");
            assertThat(alone().toString()).contains("entries 3 to 5 are missing: the chain goes on behind");
        }

        @Test
        void are_named_at_the_start() {
            entries.removeFirst();

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-REMOVED 1-1");
        }

        @Test
        void of_the_end_are_found_against_an_anchor_only() {
            entries.subList(8, 10).clear();

            assertThat(alone()).isEqualTo(Report.empty());
            assertThat(Told.by(anchored())).containsExactly("AUDIT-CHAIN-CUT 9-10");
        }

        @Test
        void that_were_all_there_is_are_a_missing_chain() {
            entries.clear();
            assertThat(Told.by(anchored())).containsExactly("AUDIT-CHAIN-MISSING 10");

            trail.open().clear();
            assertThat(Told.by(anchored())).containsExactly("AUDIT-CHAIN-MISSING 10");
            assertThat(alone()).isEqualTo(Report.empty());
        }
    }

    @Nested
    class Inserted_entries {

        @Test
        void are_named_where_they_are_copies() {
            entries.add(7, entries.get(2));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-INSERTED 3@8");
        }

        @Test
        void are_named_where_they_were_forged_to_follow_the_one_before() {
            AuditEntry forged = entries.get(3).entry().head().next(issued(99), payload(99));
            entries.add(4, KeptEntry.of(forged, payload(99)));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-INSERTED 5@5");
        }

        @Test
        void are_named_where_they_were_forged_behind_the_true_one() {
            AuditEntry forged = entries.get(3).entry().head().next(issued(99), payload(99));
            entries.add(5, KeptEntry.of(forged, payload(99)));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-INSERTED 5@6");
        }

        @Test
        void are_named_at_the_end_by_the_anchor() {
            AuditEntry forged = entries.get(8).entry().head().next(issued(99), payload(99));
            entries.add(9, KeptEntry.of(forged, payload(99)));

            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-INSERTED 10@10");
        }

        @Test
        void are_named_where_they_come_from_another_chain() {
            trail.append(invoice(1).chain(), AuditEvent.of(NOON, Act.SENT, invoice(1)), payload(1));
            entries.add(4, trail.open(invoice(1).chain()).getFirst());

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-INSERTED 1@5");
        }

        @Test
        void are_named_where_they_claim_a_number_far_ahead() {
            AuditEntry forged = AuditEntry.of(new ChainLink(INVOICES, 1_000_000, digest("x")), issued(99), digest("y"));
            entries.add(4, KeptEntry.of(forged, new Tombstone(NOON)));

            assertThat(Told.by(alone())).containsExactly("AUDIT-ENTRY-INSERTED 1000000@5");
        }
    }

    @Nested
    class Reordered_entries {

        @Test
        void are_named_where_neighbours_changed_places() {
            Collections.swap(entries, 4, 5);

            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-REORDERED 6@5");
        }

        @Test
        void are_named_where_distant_ones_changed_places() {
            Collections.swap(entries, 1, 7);

            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-REORDERED 8@2");
        }

        @Test
        void are_named_where_one_was_moved() {
            entries.add(7, entries.remove(1));
            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-REORDERED 2@9");
        }

        @Test
        void are_named_at_both_ends() {
            Collections.swap(entries, 0, 9);
            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-REORDERED 10@1");
            Collections.swap(entries, 0, 9);
            Collections.swap(entries, 8, 9);
            assertThat(Told.by(anchored())).containsExactly("AUDIT-ENTRY-REORDERED 10@9");
        }
    }

    @Nested
    class A_chain_that_was_written_anew {

        @Test
        void is_found_against_an_anchor_only() {
            rewriteFrom(4, issued(99));

            assertThat(alone()).isEqualTo(Report.empty());
            assertThat(Told.by(anchored())).containsExactly("AUDIT-CHAIN-REWRITTEN 10");
        }

        @Test
        void is_found_where_only_its_last_entry_was() {
            rehash(10, issued(99));

            assertThat(alone()).isEqualTo(Report.empty());
            assertThat(Told.by(anchored())).containsExactly("AUDIT-CHAIN-REWRITTEN 10");
        }
    }

    @Nested
    class Payloads {

        @Test
        void that_were_changed_are_named() {
            entries.set(2, KeptEntry.of(entries.get(2).entry(), payload(99)));

            assertThat(Told.by(alone())).containsExactly("AUDIT-PAYLOAD-CHANGED 3-3");
        }

        @Test
        void that_are_gone_without_a_tombstone_are_named() {
            entries.set(2, new KeptEntry(entries.get(2).entry(), Optional.empty()));

            assertThat(Told.by(alone())).containsExactly("AUDIT-PAYLOAD-MISSING 3-3");
        }
    }

    @Nested
    class Documents {

        @Test
        void that_were_changed_are_named_once() {
            trail.append(
                    invoice(3).chain(), AuditEvent.of(NOON, Act.SENT, invoice(3), digest("invoice 3")), payload(3));
            List<DocumentDigest> documents = documents(10);
            documents.set(2, new DocumentDigest(invoice(3), digest("other")));

            assertThat(with(documents).findings()).hasSize(1);
            assertThat(with(documents).toString())
                    .startsWith("invoice:inv-3 document differs from what entry 1 of chain invoice:inv-3 vouches for");
        }

        @Test
        void that_are_missing_are_named() {
            List<DocumentDigest> documents = documents(10);
            documents.remove(2);

            assertThat(Told.by(with(documents))).containsExactly("AUDIT-DOCUMENT-MISSING invoice:inv-3");
        }

        @Test
        void that_no_entry_speaks_of_are_named() {
            assertThat(Told.by(with(documents(11)))).containsExactly("AUDIT-DOCUMENT-UNKNOWN invoice:inv-11");
        }

        @Test
        void that_are_kept_twice_are_named() {
            List<DocumentDigest> documents = documents(10);
            documents.add(new DocumentDigest(invoice(3), digest("other")));

            assertThat(Told.by(with(documents))).containsExactly("AUDIT-DOCUMENT-TWICE invoice:inv-3");
        }

        @Test
        void of_kinds_that_the_source_does_not_answer_for_are_passed_over() {
            trail.append(
                    INVOICES,
                    AuditEvent.of(NOON, Act.PARTY_CHANGED, Subject.of("party:hop"), digest("x")),
                    payload(11));

            assertThat(with(documents(10))).isEqualTo(Report.empty());
        }

        @Test
        void of_a_removed_entry_are_unknown() {
            entries.remove(4);

            assertThat(Told.by(with(documents(10))))
                    .containsExactly("AUDIT-ENTRY-REMOVED 5-5", "AUDIT-DOCUMENT-UNKNOWN invoice:inv-5");
        }
    }

    @Nested
    class Very_many {

        @Test
        void faults_are_counted_beyond_a_limit() {
            InMemoryTrail large = trail(5000);
            List<KeptEntry> chain = large.open(INVOICES);
            for (int i = 4998; i > 0; i -= 2) {
                chain.remove(i);
            }

            assertThat(Verification.of(large).report().findings()).hasSize(Verification.MOST_FAULTS + 1);
            assertThat(Verification.of(large).report().toString()).contains("number 1499");
        }

        /** Made as they are read, and never held. */
        @Test
        void entries_are_read_once_and_their_streams_closed() {
            List<String> log = new ArrayList<>();
            AuditContents made = new AuditContents() {
                @Override
                public Stream<ChainId> chains() {
                    return Stream.of(INVOICES).onClose(() -> log.add("chains"));
                }

                @Override
                public Stream<KeptEntry> kept(ChainId chain) {
                    ChainHead[] head = {ChainHead.start(chain)};
                    AuditPayload payload = payload(1);
                    AuditEvent event = AuditEvent.of(NOON, Act.SENT, invoice(1));
                    return LongStream.rangeClosed(1, 20_000)
                            .mapToObj(i -> {
                                AuditEntry entry = head[0].next(event, payload);
                                head[0] = entry.head();
                                return KeptEntry.of(entry, payload);
                            })
                            .onClose(() -> log.add("entries"));
                }
            };
            DocumentDigests none = DocumentDigests.of(
                    Set.of("invoice"), () -> Stream.<DocumentDigest>empty().onClose(() -> log.add("documents")));

            assertThat(Verification.of(made).with(none).report()).isEqualTo(Report.empty());
            assertThat(log).containsExactly("documents", "entries", "chains");
        }
    }
}
