/**
 * What work cost against what was planned: post-calculation, work in progress, utilisation, and norms for the next quote. Pure
 * sums over what projects, hours, trips, expenses and invoices say.
 */
@NullMarked
package nl.factuurwerk.costing;

import org.jspecify.annotations.NullMarked;
