/**
 * Projects: what is to be done for whom, by when, by whom and for how much. Structure only; what was worked, spent and billed
 * on them refers to them.
 */
@NullMarked
package nl.factuurwerk.project;

import org.jspecify.annotations.NullMarked;
