/**
 * Dated tables and the countries they speak of. The only package that reads resources.
 */
@NullMarked
package nl.factuurwerk.reference;

import org.jspecify.annotations.NullMarked;
