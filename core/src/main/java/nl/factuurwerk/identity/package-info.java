/**
 * Typed identifiers, and where new ones come from.
 */
@NullMarked
package nl.factuurwerk.identity;

import org.jspecify.annotations.NullMarked;
