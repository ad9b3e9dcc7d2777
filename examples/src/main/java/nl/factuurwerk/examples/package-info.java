/**
 * Runnable programs: {@link nl.factuurwerk.examples.Quickstart} for one invoice, and
 * {@link nl.factuurwerk.examples.MonthlyInvoicing} for a month of hours.
 */
@NullMarked
package nl.factuurwerk.examples;

import org.jspecify.annotations.NullMarked;
