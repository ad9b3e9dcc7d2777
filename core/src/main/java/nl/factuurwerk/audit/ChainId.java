package nl.factuurwerk.audit;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Names one chain of acts: that of a number series, {@code series:invoices}, or that of one thing,
 * {@code invoice:inv-42}.
 *
 * <p>What has to be gapless as a whole shares a chain, so that a missing entry shows; acts on one thing have a chain of
 * their own, so that nobody waits for anybody.
 *
 * @param kind what the chain follows: 1 to 32 characters out of a-z, 0-9 and {@code -}, a letter first
 * @param id which one it follows
 */
public record ChainId(String kind, Id<?> id) implements Comparable<ChainId> {

    private static final Comparator<ChainId> ORDER = Comparator.comparing(ChainId::kind)
            .thenComparing(chain -> chain.id().value());

    /**
     * Checks the shape of the kind.
     *
     * @throws IllegalArgumentException if it does not have the shape of a kind
     */
    public ChainId {
        Kind.require(kind);
        Objects.requireNonNull(id, "id");
    }

    /**
     * Names the chain of a number series.
     *
     * @param series the identity of the series
     * @return for instance {@code series:invoices}
     */
    public static ChainId series(Id<?> series) {
        return new ChainId("series", series);
    }

    /**
     * Names a chain by a text.
     *
     * @param text kind and id, for instance {@code series:invoices}
     * @return the chain
     * @throws IllegalArgumentException if one of them does not have its shape
     */
    public static ChainId of(String text) {
        int end = Kind.end(text);
        return new ChainId(text.substring(0, end), Id.of(text.substring(end + 1)));
    }

    /**
     * Reads the name of a chain from foreign text.
     *
     * @param text kind and id, for instance {@code series:invoices}
     * @return the chain, or the finding {@code AUDIT-CHAIN}
     */
    public static Parsed<ChainId> parse(String text) {
        try {
            return Parsed.valid(of(text));
        } catch (IllegalArgumentException e) {
            return Parsed.invalid(AuditRules.CHAIN.at(Location.whole(), Map.of("value", PlainText.quote(text))));
        }
    }

    static void write(ChainId chain, Canonical to) {
        to.text(1, chain.kind).text(2, chain.id.value());
    }

    @Override
    public int compareTo(ChainId other) {
        return ORDER.compare(this, other);
    }

    /** Writes kind and id: {@code series:invoices}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
