/**
 * Spans of days and months. Nothing here reads a clock.
 */
@NullMarked
package nl.factuurwerk.time;

import org.jspecify.annotations.NullMarked;
