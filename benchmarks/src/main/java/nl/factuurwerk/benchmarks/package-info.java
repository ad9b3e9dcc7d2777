/**
 * How long the arithmetic of a document takes: {@link nl.factuurwerk.benchmarks.InvoiceTotals} beside other ways of doing
 * it, {@link nl.factuurwerk.benchmarks.TotalsByLines} as a document grows.
 */
@NullMarked
package nl.factuurwerk.benchmarks;

import org.jspecify.annotations.NullMarked;
