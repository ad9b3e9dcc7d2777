/**
 * Series of document numbers: their pattern, when they start again, and the contract of whoever hands numbers out.
 */
@NullMarked
package nl.factuurwerk.numbering;

import org.jspecify.annotations.NullMarked;
