/**
 * The facade a host starts from: {@link nl.factuurwerk.Factuurwerk}.
 */
@NullMarked
package nl.factuurwerk;

import org.jspecify.annotations.NullMarked;
