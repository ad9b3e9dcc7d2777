/**
 * What happened, when, by whom and why: append-only chains of entries that show every later change, and the canonical
 * form of values that their digests are taken of.
 *
 * <ul>
 *   <li>{@link nl.factuurwerk.audit.Canonical} writes a value in its one canonical form into SHA-256; what comes out is
 *   a     {@link nl.factuurwerk.audit.Digest}.
 *   <li>{@link nl.factuurwerk.audit.AuditTrail} keeps the chains: each {@link nl.factuurwerk.audit.AuditEntry} holds
 *   the     digest of the one before it. Who and why stand apart in an {@link nl.factuurwerk.audit.AuditPayload}, which
 *   can be     erased without breaking the chain.
 *   <li>{@link nl.factuurwerk.audit.Verification} reads a trail, and the documents it speaks of, and names each fault.
 *   <li>An {@link nl.factuurwerk.audit.Anchor} is what somebody else keeps, so that nobody can rewrite or shorten a
 *   chain     unseen. Without one the loss of a tail, and a chain that was rewritten from some entry on, are not found.
 *   <li>{@link nl.factuurwerk.audit.RetentionRules} tell how long the law wants a document kept.
 * </ul>
 *
 * <p>A chain shows that something was changed, never who did it; and whoever can append can append a lie.
 */
@NullMarked
package nl.factuurwerk.audit;

import org.jspecify.annotations.NullMarked;
