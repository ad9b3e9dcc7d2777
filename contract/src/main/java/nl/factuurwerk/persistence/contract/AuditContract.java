package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.append;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.audit.Verification;
import org.junit.jupiter.api.Test;

/** The audit trail is one that can be verified: each entry behind the one before it, and none of work that failed. */
abstract class AuditContract {

    private static final ChainId SERIES = ChainId.series(Books.INVOICES.id());
    private static final ChainId PARTY = ChainId.of("party:hop");

    private final Stores stores;

    AuditContract(Stores stores) {
        this.stores = stores;
    }

    private void assertVerified(Anchor anchor) {
        stores.run(r -> assertThat(
                        Verification.of(r.audit()).against(anchor).report().findings())
                .isEmpty());
    }

    private Anchor anchor() {
        return stores.read(r -> r.audit().anchor(Books.NOW));
    }

    @Test
    void a_chain_begins_with_its_name_and_goes_on() throws Exception {
        AuditEntry first = stores.read(r -> append(r, PARTY, "party:hop"));
        Anchor anchor = anchor();
        stores.reopen();
        AuditEntry second = stores.read(r -> append(r, PARTY, "party:hop"));
        stores.reopen();

        assertThat(first.link().previous()).isEqualTo(ChainHead.start(PARTY).digest());
        assertThat(second.link().previous()).isEqualTo(first.digest());
        stores.run(r -> assertThat(r.audit().head(PARTY)).isEqualTo(second.head()));
        stores.run(r -> assertThat(r.audit().entries(PARTY).toList()).containsExactly(first, second));
        assertVerified(anchor);
        assertVerified(anchor());
    }

    @Test
    void a_chain_goes_on_within_one_unit_and_in_several_chains_at_once() throws Exception {
        stores.run(r -> {
            append(r, SERIES, "invoice:1");
            append(r, PARTY, "party:hop");
            append(r, SERIES, "invoice:2");
            append(r, PARTY, "party:hop");
        });
        stores.run(r -> append(r, SERIES, "invoice:3"));
        stores.reopen();

        stores.run(r -> assertThat(r.audit().chains().toList()).containsExactly(PARTY, SERIES));
        assertThat(anchor().heads()).extracting(ChainHead::sequence).containsExactly(2L, 3L);
        assertVerified(anchor());
    }

    @Test
    void entries_of_work_that_fails_are_not_in_the_chain() {
        stores.run(r -> append(r, SERIES, "invoice:1"));
        assertThatThrownBy(() -> stores.run(r -> {
                    append(r, SERIES, "invoice:2");
                    append(r, PARTY, "party:hop");
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");

        stores.run(r -> append(r, SERIES, "invoice:3"));

        stores.run(r -> assertThat(r.audit().chains().toList()).containsExactly(SERIES));
        stores.run(r -> assertThat(r.audit().kept(SERIES).count()).isEqualTo(2));
        assertVerified(anchor());
    }

    @Test
    void a_payload_is_kept_until_it_is_erased() throws Exception {
        stores.run(r -> {
            append(r, PARTY, "party:hop");
            append(r, PARTY, "party:other");
            append(r, SERIES, "party:hop");
        });
        Anchor anchor = anchor();
        Tombstone tombstone = new Tombstone(Books.NOW);
        stores.reopen();
        stores.run(r -> assertThat(r.audit().payload(PARTY, 1)).contains(Books.payload()));

        stores.run(r ->
                assertThat(r.audit().erase(Subject.of("party:hop"), tombstone)).isEqualTo(2));
        stores.reopen();

        stores.run(r -> assertThat(r.audit().payload(PARTY, 1)).contains(tombstone));
        stores.run(r -> assertThat(r.audit().payload(PARTY, 2)).contains(Books.payload()));
        stores.run(r -> assertThat(r.audit().payload(SERIES, 1)).contains(tombstone));
        stores.run(r -> assertThat(r.audit().payload(PARTY, 3)).isEmpty());
        stores.run(r -> assertThat(r.audit().kept(PARTY).map(KeptEntry::payload).toList())
                .containsExactly(Optional.of(tombstone), Optional.of(Books.payload())));
        stores.run(r -> assertThat(r.audit().erase(Subject.of("party:hop"), new Tombstone(Books.NOW.plusSeconds(1))))
                .isZero());
        assertVerified(anchor);
    }

    @Test
    void a_chain_that_has_no_entry_is_at_its_start() {
        stores.run(r -> assertThat(r.audit().head(PARTY)).isEqualTo(ChainHead.start(PARTY)));
        stores.run(r -> assertThat(r.audit().kept(PARTY).count()).isZero());
        assertThat(anchor().heads()).isEmpty();
    }
}
