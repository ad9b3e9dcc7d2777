/** The one door a host comes in by. */
@NullMarked
package nl.factuurwerk;

import org.jspecify.annotations.NullMarked;
