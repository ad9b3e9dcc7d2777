/**
 * What a debtor owes beside the invoice: statutory and agreed interest, penalties, collection costs and the letter they
 * hang on, in which order a payment settles them, and until when all of it can be claimed. Pure and exact: every amount
 * is computed from dated tables and explains itself.
 */
@NullMarked
package nl.factuurwerk.claim;

import org.jspecify.annotations.NullMarked;
