package nl.factuurwerk.audit;

import static nl.factuurwerk.audit.Samples.INVOICES;
import static nl.factuurwerk.audit.Samples.NOON;
import static nl.factuurwerk.audit.Samples.digest;
import static nl.factuurwerk.audit.Samples.invoice;
import static nl.factuurwerk.audit.Samples.issued;
import static nl.factuurwerk.audit.Samples.payload;
import static nl.factuurwerk.audit.Samples.trail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEntryTest {

    @Nested
    class A_chain {

        @Test
        void starts_from_a_digest_of_its_name() {
            InMemoryTrail trail = trail(1);

            assertThat(ChainHead.start(INVOICES).sequence()).isZero();
            assertThat(ChainHead.start(INVOICES).digest())
                    .isNotEqualTo(ChainHead.start(ChainId.of("series:quotes")).digest());
            assertThat(trail.entries(INVOICES).toList().getFirst().link())
                    .isEqualTo(
                            new ChainLink(INVOICES, 1, ChainHead.start(INVOICES).digest()));
        }

        @Test
        void goes_on_with_the_digest_of_the_entry_before() {
            List<AuditEntry> entries = trail(3).entries(INVOICES).toList();

            assertThat(entries.get(2).sequence()).isEqualTo(3);
            assertThat(entries.get(2).link().previous())
                    .isEqualTo(entries.get(1).digest());
            assertThat(trail(3).head(INVOICES)).isEqualTo(entries.get(2).head());
        }

        /** Changes only with {@link Canonical#VERSION}: every trail that anybody keeps depends on it. */
        @Test
        void has_the_digests_it_always_had() {
            assertThat(trail(3).head(INVOICES).digest())
                    .hasToString("491b53e98967a1e319268b0068825b377586a7b5ace806d5368199dc0da5dcdb");
        }
    }

    @Nested
    class An_entry {

        private final AuditEntry entry = ChainHead.start(INVOICES).next(issued(1), payload(1));

        @Test
        void is_intact_when_made() {
            assertThat(entry.isIntact()).isTrue();
            assertThat(entry.payload()).isEqualTo(payload(1).digest());
        }

        @Test
        void keeps_a_stated_digest_that_does_not_fit() {
            AuditEntry read = new AuditEntry(entry.link(), entry.event(), entry.payload(), digest("x"));

            assertThat(read.digest()).isEqualTo(digest("x"));
            assertThat(read.recomputed()).isEqualTo(entry.digest());
            assertThat(read.isIntact()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
        void has_another_digest_with_any_other_component(int component) {
            AuditEntry changed = VerificationPropertiesTest.flipped(entry, component, new Random(1));

            assertThat(changed.recomputed()).isNotEqualTo(entry.digest());
            assertThat(changed.isIntact()).isFalse();
        }

        @Test
        void may_state_a_number_that_no_entry_has() {
            AuditEntry read =
                    new AuditEntry(new ChainLink(INVOICES, -5, digest("x")), issued(1), digest("y"), digest("z"));

            assertThat(read.sequence()).isEqualTo(-5);
        }
    }

    @Nested
    class A_payload {

        @Test
        void has_another_digest_with_another_salt() {
            AuditPayload one = AuditPayload.of(Actor.process("billing-run"), "", () -> Samples.salt(1));
            AuditPayload other = AuditPayload.of(Actor.process("billing-run"), "", () -> Samples.salt(2));

            assertThat(one.digest()).isNotEqualTo(other.digest());
        }

        @Test
        void knows_a_person_from_a_process_of_the_same_name() {
            assertThat(new AuditPayload(Actor.process("x"), "", Samples.SALT).digest())
                    .isNotEqualTo(new AuditPayload(Actor.person("x"), "", Samples.SALT).digest());
        }

        @Test
        void holds_lines_and_nothing_that_cannot_be_printed() {
            assertThat(new AuditPayload(Actor.person("x"), "one\ntwo", Samples.SALT).why())
                    .isEqualTo("one\ntwo");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AuditPayload(Actor.person("x"), "\u0007", Samples.SALT));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AuditPayload(Actor.person("x"), "x".repeat(4001), Samples.SALT));
        }
    }

    @Nested
    class Erasing {

        @Test
        void takes_the_payloads_of_one_subject_in_all_chains_and_leaves_older_tombstones() {
            InMemoryTrail trail = trail(3);
            trail.append(invoice(2).chain(), AuditEvent.of(NOON, Act.SENT, invoice(2)), payload(9));

            assertThat(trail.erase(invoice(2), new Tombstone(NOON))).isEqualTo(2);
            assertThat(trail.erase(invoice(2), new Tombstone(NOON.plusSeconds(1))))
                    .isZero();
            assertThat(trail.payload(INVOICES, 2)).contains(new Tombstone(NOON));
            assertThat(trail.payload(INVOICES, 3)).contains(payload(3));
            assertThat(trail.payload(INVOICES, 4)).isEqualTo(Optional.empty());
        }
    }
}
