/**
 * What becomes an invoice: billables of any origin, the agreement under which a customer is billed, and the drafts that
 * follow from the two.
 */
@NullMarked
package nl.factuurwerk.billing;

import org.jspecify.annotations.NullMarked;
