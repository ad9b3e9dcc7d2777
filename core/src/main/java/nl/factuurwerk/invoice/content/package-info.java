/**
 * What an invoice says: the read view of the business terms of EN 16931, apart from how a document comes about.
 *
 * <p>{@link nl.factuurwerk.invoice.content.InvoiceContent} is offered by what we make and by what we receive. It states;
 * it computes nothing, checks nothing and corrects nothing. Rules judge it, and what reads or writes an e-invoice meets
 * it half-way, so the types here follow these habits:
 *
 * <ul>
 *   <li>Every term may be absent: an {@link java.util.Optional}, or an empty list. A blank text says nothing and counts
 *       as absent.
 *   <li>A group (BG) is never null and never optional: a group in which every term is absent is the absent group, got from
 *       {@code none()}. So {@code content.buyer().address().city()} can be asked of any document.
 *   <li>Codes and identifiers are texts, amounts are exact {@link nl.factuurwerk.money.Decimal}s: a wrong code or an
 *       amount with five decimals must fit, or no rule could point at it.
 *   <li>Whoever points at a term writes the path in the words of these accessors, {@code buyer.vatIdentifier} or
 *       {@code lines[0].quantity}, with the id of the term beside it.
 *   <li>To change one term, there is {@code toBuilder()}; in a builder, null states nothing.
 * </ul>
 *
 * <p>Names end in {@code Content}, because the same words name the checked types that documents of ours are made of.
 */
@NullMarked
package nl.factuurwerk.invoice.content;

import org.jspecify.annotations.NullMarked;
