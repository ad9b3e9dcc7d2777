@NullMarked
package nl.factuurwerk.architecture.violations.nullmarked.marked;

import org.jspecify.annotations.NullMarked;
