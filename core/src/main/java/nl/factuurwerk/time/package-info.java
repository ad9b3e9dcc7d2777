/**
 * Spans of days and months, and what comes back in a rhythm. Nothing here reads a clock.
 */
@NullMarked
package nl.factuurwerk.time;

import org.jspecify.annotations.NullMarked;
