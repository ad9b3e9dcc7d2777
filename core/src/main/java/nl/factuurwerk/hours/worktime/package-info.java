/**
 * Working time: how long one may work and must rest, held against the shifts that were worked.
 */
@NullMarked
package nl.factuurwerk.hours.worktime;

import org.jspecify.annotations.NullMarked;
