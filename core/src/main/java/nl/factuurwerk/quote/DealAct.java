package nl.factuurwerk.quote;

import java.util.Objects;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Digest;

/**
 * One thing that was done to a quote, an order or a proforma, as the audit trail speaks of it: the same each time it is asked,
 * as long as nobody changes what is kept.
 *
 * @param act what was done, for instance {@code ORDER_AMENDED}
 * @param why the reason or the evidence that was recorded with it, which may name persons; empty where there is none
 * @param digest the canonical digest of what was done, with its place among what was done to the same deal
 */
public record DealAct(Act act, String why, Digest digest) {

    /** Checks presence. */
    public DealAct {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(digest, "digest");
    }
}
