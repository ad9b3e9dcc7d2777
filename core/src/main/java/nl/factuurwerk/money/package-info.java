/**
 * Exact numbers: decimals, quantities, unit prices, percentages, rounding and allocation over joda-money.
 */
@NullMarked
package nl.factuurwerk.money;

import org.jspecify.annotations.NullMarked;
