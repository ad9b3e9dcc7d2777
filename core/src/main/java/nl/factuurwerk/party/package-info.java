/**
 * Who sells and who buys: organisations and persons, their addresses, and their identifiers, checked.
 *
 * <p>A {@link nl.factuurwerk.party.Party} that exists is well-formed: its identifiers have the right shape and check
 * digits, its name is not blank, and no text of it holds a character that cannot be printed or sent. What may differ by
 * stage or change in time, such as how long a name may be, stands as Jakarta Validation constraints on the fields, in
 * the groups {@link nl.factuurwerk.rule.Draft} and {@link nl.factuurwerk.rule.Issue}: a document of years ago must
 * still be readable after a limit has moved. Whether a party is complete enough for an invoice is law, and judged there.
 */
@NullMarked
package nl.factuurwerk.party;

import org.jspecify.annotations.NullMarked;
