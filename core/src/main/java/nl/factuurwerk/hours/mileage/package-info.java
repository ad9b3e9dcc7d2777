/**
 * Travel: trips and their distance, what an employer may pay for them free of wage tax, and what is paid for twice.
 */
@NullMarked
package nl.factuurwerk.hours.mileage;

import org.jspecify.annotations.NullMarked;
