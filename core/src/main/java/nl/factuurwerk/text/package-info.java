/**
 * Languages, and messages that are worded in each of them.
 */
@NullMarked
package nl.factuurwerk.text;

import org.jspecify.annotations.NullMarked;
