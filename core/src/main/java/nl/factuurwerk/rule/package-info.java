/**
 * Rules, what they find, and the reports that findings end in.
 */
@NullMarked
package nl.factuurwerk.rule;

import org.jspecify.annotations.NullMarked;
