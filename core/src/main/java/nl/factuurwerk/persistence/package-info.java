/**
 * Units of work over all repositories; the store that keeps everything in memory, and the log that lets it outlive the
 * program.
 */
@NullMarked
package nl.factuurwerk.persistence;

import org.jspecify.annotations.NullMarked;
