package nl.factuurwerk.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Parsed;

/**
 * How far all chains had come at a moment: what a host keeps where nobody who can write to the store can reach it, such
 * as with its accountant. Whatever is changed, removed or rewritten up to an anchor is found when the trail is verified
 * {@linkplain Verification#against against} it.
 *
 * <p>Its text has one line for each chain, and a digest over all of it at the end:
 *
 * <pre>
 * factuurwerk-anchor 1 2026-11-21T20:00:00Z
 * series:invoices 42 6f1c...
 * digest 09ab...
 * </pre>
 *
 * <p>The digest shows damage. It does not show forgery: whoever can write to where the anchor is kept can make another.
 *
 * @param moment when the heads were taken
 * @param heads the head of each chain that had an entry, in the order of their names
 */
public record Anchor(Instant moment, List<ChainHead> heads) {

    static final String TITLE = "factuurwerk-anchor";
    static final int VERSION = 1;
    static final String LAST = "digest";

    /**
     * Checks and copies the heads.
     *
     * @throws IllegalArgumentException if they are not in the order of the names of their chains, a chain occurs twice,
     *     or one has no entry
     */
    public Anchor {
        Objects.requireNonNull(moment, "moment");
        heads = List.copyOf(heads);
        for (int i = 0; i < heads.size(); i++) {
            ChainHead head = heads.get(i);
            if (head.sequence() < 1) {
                throw new IllegalArgumentException("An anchor holds no chain without entries: " + head.chain());
            }
            if (i > 0 && heads.get(i - 1).chain().compareTo(head.chain()) >= 0) {
                throw new IllegalArgumentException("An anchor holds each chain once, in order of their names: "
                        + heads.get(i - 1).chain() + " before " + head.chain());
            }
        }
    }

    /**
     * Makes an anchor.
     *
     * @param moment when the heads were taken
     * @param heads the head of each chain, in any order; chains without an entry are left out
     * @return the anchor
     * @throws IllegalArgumentException if a chain occurs twice
     */
    public static Anchor of(Instant moment, Collection<ChainHead> heads) {
        return new Anchor(
                moment,
                heads.stream()
                        .filter(head -> head.sequence() > 0)
                        .sorted((one, other) -> one.chain().compareTo(other.chain()))
                        .toList());
    }

    /**
     * Reads an anchor that was kept as text.
     *
     * @param text what {@link #toString} wrote, with any line breaks
     * @return the anchor, or the finding {@code AUDIT-ANCHOR-FORMAT} with the line, or {@code AUDIT-ANCHOR-CHANGED}
     *     where the text can be read and its digest is another
     */
    public static Parsed<Anchor> parse(String text) {
        return AnchorText.parse(text);
    }

    /**
     * Finds how far a chain had come.
     *
     * @param chain the chain
     * @return its head, or empty if it had no entry yet
     */
    public Optional<ChainHead> head(ChainId chain) {
        int from = 0;
        int to = heads.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = heads.get(middle).chain().compareTo(chain);
            if (order == 0) {
                return Optional.of(heads.get(middle));
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the digest over moment and heads.
     *
     * @return what stands in the last line of the text
     */
    public Digest digest() {
        return Canonical.digest(
                "audit-anchor",
                this,
                (anchor, to) -> to.instant(1, anchor.moment).list(2, anchor.heads, ChainHead::write));
    }

    /** Writes the text to be kept: lines with a line feed behind each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64 + heads.size() * 112);
        text.append(TITLE)
                .append(' ')
                .append(VERSION)
                .append(' ')
                .append(moment)
                .append('\n');
        for (ChainHead head : heads) {
            text.append(head.chain()).append(' ').append(head.sequence()).append(' ');
            text.append(head.digest()).append('\n');
        }
        return text.append(LAST).append(' ').append(digest()).append('\n').toString();
    }
}
