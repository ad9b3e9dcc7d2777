/**
 * Invoices and credit notes that others sent us, as they came in: what they say in the terms of EN 16931, what file they
 * came as, and what of it was not understood. What they say is taken down, right or wrong; whether it is right is what
 * {@code compliance} tells.
 */
@NullMarked
package nl.factuurwerk.purchase;

import org.jspecify.annotations.NullMarked;
