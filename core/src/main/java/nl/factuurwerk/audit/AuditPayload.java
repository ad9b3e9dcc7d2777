package nl.factuurwerk.audit;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * Who did something and why: the part of an act that may be personal, kept apart so that it can be erased.
 *
 * @param who who did it
 * @param why in the actor's own words; at most 4000 characters, empty where nothing was said
 * @param salt what makes the digest of this payload unguessable; a new one for each
 */
public record AuditPayload(Actor who, String why, Salt salt) implements KeptPayload {

    private static final int LONGEST = 4000;

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are longer than 4000 characters, or have one other than a line feed that
     *     cannot be printed
     */
    public AuditPayload {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(salt, "salt");
        if (PlainText.length(why) > LONGEST || PlainText.faultInLines(why).isPresent()) {
            throw new IllegalArgumentException(
                    "Not a reason: '" + PlainText.quote(why) + "' (at most " + LONGEST + " printable characters)");
        }
    }

    /**
     * Makes a payload with a salt of its own.
     *
     * @param who who did it
     * @param why in the actor's own words; empty where nothing was said
     * @param salts where the salt comes from
     * @return the payload
     * @throws IllegalArgumentException if the words are longer than 4000 characters or cannot be printed
     */
    public static AuditPayload of(Actor who, String why, SaltSource salts) {
        return new AuditPayload(who, why, salts.next());
    }

    /**
     * Returns what an entry holds of this payload.
     *
     * @return the digest over salt, who and why
     */
    public Digest digest() {
        return Canonical.digest(
                "audit-payload",
                this,
                (payload, to) -> to.bytes(1, payload.salt.toBytes())
                        .structure(2, payload.who, Actor::write)
                        .text(3, payload.why));
    }
}
