package nl.factuurwerk.audit;

import static nl.factuurwerk.audit.Samples.INVOICES;
import static nl.factuurwerk.audit.Samples.NOON;
import static nl.factuurwerk.audit.Samples.digest;
import static nl.factuurwerk.audit.Samples.invoice;
import static nl.factuurwerk.audit.Samples.payload;
import static nl.factuurwerk.audit.Samples.trail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static Anchor anchor() {
        InMemoryTrail trail = trail(3);
        trail.append(invoice(2).chain(), AuditEvent.of(NOON, Act.SENT, invoice(2)), payload(1));
        return trail.anchor(NOON);
    }

    @Property
    void what_is_written_is_read_back(@ForAll long seed, @ForAll @IntRange(max = 30) int chains) {
        Random random = new Random(seed);
        List<ChainHead> heads = new ArrayList<>();
        for (int i = 0; i < chains; i++) {
            heads.add(new ChainHead(
                    ChainId.series(Id.of("s" + i)), 1 + random.nextInt(1_000_000), digest("d" + random.nextInt())));
        }
        Collections.shuffle(heads, random);
        Anchor anchor = Anchor.of(NOON.plusNanos(random.nextInt()), heads);

        assertThat(Anchor.parse(anchor.toString()).orThrow()).isEqualTo(anchor);
        assertThat(Anchor.parse(anchor.toString().replace("\n", "\r\n").strip()).orThrow())
                .isEqualTo(anchor);
        assertThat(heads)
                .allSatisfy(head -> assertThat(anchor.head(head.chain())).contains(head));
        assertThat(anchor.head(ChainId.of("series:none"))).isEmpty();
    }

    /** Any one character of its text. */
    @Property
    void damage_never_passes(@ForAll @IntRange(max = 10_000) int at, @ForAll char to) {
        StringBuilder text = new StringBuilder(anchor().toString());
        int place = at % (text.length() - 1);
        if (text.charAt(place) != to && to != '\r' && (text.charAt(place) != '\n' || to != '\n')) {
            text.setCharAt(place, to);
            Parsed<Anchor> parsed = Anchor.parse(text.toString());

            assertThat(parsed.isValid()).isFalse();
        }
    }

    @Nested
    class Its_text {

        @Test
        void has_a_line_for_each_chain_in_order() {
            ChainHead sent = anchor().heads().getFirst();
            ChainHead issued = anchor().heads().getLast();

            assertThat(anchor().toString())
                    .isEqualTo("factuurwerk-anchor 1 2026-11-02T12:00:00Z\n"
                            + "invoice:inv-2 1 " + sent.digest() + "\n"
                            + "series:invoices 3 " + issued.digest() + "\n"
                            + "digest " + anchor().digest() + "\n");
        }

        @Test
        void tells_where_it_cannot_be_read() {
            assertThat(Anchor.parse(anchor().toString().replace("invoices 3", "invoices 03"))
                            .report())
                    .hasToString(
                            "[3] anchor cannot be read at line 3: \"series:invoices 03 "
                                    + anchor().heads()
                                            .getLast()
                                            .digest()
                                            .toString()
                                            .substring(0, 21)
                                    + "...\". Take the anchor as it was exported, from the first line to the digest in the last.");
            assertThat(Anchor.parse("").report().toString()).startsWith("[1] anchor cannot be read at line 1");
            assertThat(Anchor.parse(anchor() + "more").report().toString()).startsWith("[5] ");
        }

        @Test
        void tells_that_it_was_changed() {
            assertThat(Anchor.parse(anchor().toString().replace("invoices 3", "invoices 4"))
                            .report()
                            .mentions("AUDIT-ANCHOR-CHANGED"))
                    .isTrue();
        }
    }

    @Nested
    class Its_heads {

        @Test
        void leave_out_chains_without_entries() {
            assertThat(Anchor.of(NOON, List.of(ChainHead.start(INVOICES))).heads())
                    .isEmpty();
        }

        @Test
        void are_of_each_chain_once_and_in_order() {
            ChainHead one = new ChainHead(INVOICES, 1, digest("a"));
            ChainHead other = new ChainHead(ChainId.of("series:quotes"), 1, digest("b"));

            assertThatIllegalArgumentException().isThrownBy(() -> Anchor.of(NOON, List.of(one, one)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(NOON, List.of(other, one)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(NOON, List.of(ChainHead.start(INVOICES))));
            assertThat(Anchor.of(NOON, List.of(other, one)).heads()).containsExactly(one, other);
        }
    }
}
