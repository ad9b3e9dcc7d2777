/**
 * Hours worked: time entries and how they are read from time trackers, what an hour costs, how time is rounded, and the
 * billables that follow.
 */
@NullMarked
package nl.factuurwerk.hours;

import org.jspecify.annotations.NullMarked;
