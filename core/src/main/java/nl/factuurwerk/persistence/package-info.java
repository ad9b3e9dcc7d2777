/**
 * Units of work over all repositories, and the store that keeps everything in memory.
 */
@NullMarked
package nl.factuurwerk.persistence;

import org.jspecify.annotations.NullMarked;
