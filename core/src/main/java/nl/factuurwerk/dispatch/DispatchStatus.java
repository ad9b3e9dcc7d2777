package nl.factuurwerk.dispatch;

/** How a dispatch stands at a moment. */
public enum DispatchStatus {
    /** It is to be sent, now or later; also where the lease of an attempt ran out and nobody knows what became of it. */
    WAITING,
    /** Somebody is sending it. */
    UNDER_WAY,
    /** The channel took it. */
    DELIVERED,
    /** It is not tried any more. */
    GIVEN_UP,
    /** Somebody does not want it sent any more. */
    WITHDRAWN
}
