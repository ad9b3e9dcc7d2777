package nl.factuurwerk.audit;

/** What is kept of a payload: all of it, or only that there was one. */
public sealed interface KeptPayload permits AuditPayload, Tombstone {}
