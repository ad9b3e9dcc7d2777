/**
 * Leave: a ledger of lots of hours, what they come from, when they lapse and what was taken of them; kinds of leave as
 * dated data; requests; who of a team is away when.
 */
@NullMarked
package nl.factuurwerk.leave;

import org.jspecify.annotations.NullMarked;
