/** The people who do the work, as far as hours and invoices name them. */
@NullMarked
package nl.factuurwerk.staff;

import org.jspecify.annotations.NullMarked;
