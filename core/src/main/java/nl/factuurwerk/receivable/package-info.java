/**
 * Money that came in and what became of it: payments, what they were allocated to, what was given back or written off, and
 * the items that are open on any day.
 *
 * <p>Only what happened is kept, as {@link nl.factuurwerk.receivable.ReceivableEntry entries} that are added and never
 * changed. What is open, overpaid, left of a payment or late follows from them, from the invoices and from the credit notes,
 * for the day that is asked.
 */
@NullMarked
package nl.factuurwerk.receivable;

import org.jspecify.annotations.NullMarked;
