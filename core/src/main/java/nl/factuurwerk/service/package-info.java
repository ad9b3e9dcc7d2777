/**
 * Use cases: load, call the pure part, save, in one unit of work. The only package that looks at the clock and that logs.
 */
@NullMarked
package nl.factuurwerk.service;

import org.jspecify.annotations.NullMarked;
