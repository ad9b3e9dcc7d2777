/**
 * Classes that break the rules of {@link nl.factuurwerk.architecture.ArchitectureRule} on purpose, one package for each
 * rule, to prove that each rule can fail. A class or member whose name begins with <i>bad</i> must be named in the rule's
 * report, and one that begins with <i>good</i> must not.
 */
@NullUnmarked
package nl.factuurwerk.architecture.violations;

import org.jspecify.annotations.NullUnmarked;
