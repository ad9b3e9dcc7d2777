/**
 * Invoices, from what the host knows to what is sent: draft, candidate, issued invoice; lines, allowances and charges, and
 * the calculator that makes every total from its printed parts.
 */
@NullMarked
package nl.factuurwerk.invoice;

import org.jspecify.annotations.NullMarked;
