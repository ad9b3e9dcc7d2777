@NullUnmarked
package nl.factuurwerk.architecture.violations.nullmarked.unmarked;

import org.jspecify.annotations.NullUnmarked;
