/**
 * Typed identifiers, where new ones come from, and versions of what may change.
 */
@NullMarked
package nl.factuurwerk.identity;

import org.jspecify.annotations.NullMarked;
