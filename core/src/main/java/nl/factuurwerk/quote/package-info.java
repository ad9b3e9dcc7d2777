/**
 * What comes before an invoice: quotes (<em>offertes</em>), orders (<em>opdrachten</em>) and what of them is delivered,
 * invoiced and left, proforma invoices, and what an invoice bills beyond or ahead of what was agreed. Nothing here is an
 * invoice: invoices follow from it.
 *
 * <p>The orders of this package are those that the office took on. What a customer calls its order (BT-13) is kept in
 * {@code purchaseorder}.
 */
@NullMarked
package nl.factuurwerk.quote;

import org.jspecify.annotations.NullMarked;
