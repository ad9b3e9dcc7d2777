/**
 * Tables as comma-separated text, facts by date and by date of knowing, and the countries they speak of. The only package
 * that reads resources.
 */
@NullMarked
package nl.factuurwerk.reference;

import org.jspecify.annotations.NullMarked;
