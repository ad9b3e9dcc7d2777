/**
 * Dunning (<em>aanmanen</em>): which step is due against whom, why it is held, and what was done. What would happen on a day can
 * be asked without anything happening; acting is a second call.
 */
@NullMarked
package nl.factuurwerk.dunning;

import org.jspecify.annotations.NullMarked;
