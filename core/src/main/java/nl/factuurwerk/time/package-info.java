/**
 * Spans of days and months, what comes back in a rhythm, holidays and business days. Nothing here reads a clock.
 */
@NullMarked
package nl.factuurwerk.time;

import org.jspecify.annotations.NullMarked;
