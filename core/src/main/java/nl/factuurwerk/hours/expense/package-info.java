/**
 * What somebody paid for the work, and what of it the customer is charged: passed on as a cost of our own supply, with its
 * VAT, or as a disbursement outside VAT.
 */
@NullMarked
package nl.factuurwerk.hours.expense;

import org.jspecify.annotations.NullMarked;
