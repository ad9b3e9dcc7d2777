/**
 * What the library reads and writes, as JSON and back: strict, bounded and exact.
 *
 * <p>Start at {@link nl.factuurwerk.json.FactuurwerkJson}; {@link nl.factuurwerk.json.JsonFormat} lists the documents. A
 * host that has an object mapper of its own adds {@link nl.factuurwerk.json.FactuurwerkModule}.
 *
 * <p>Each type has one codec, which alone knows the names of its properties; the domain knows nothing of JSON. Amounts and
 * all other decimals are texts ({@code "1187.50"}), so that no reader loses digits on the way; dates are ISO 8601 texts;
 * constants stand by their names. What the domain may leave out is left out, and so are empty lists: {@code null} is never
 * written and never accepted.
 */
@NullMarked
package nl.factuurwerk.json;

import org.jspecify.annotations.NullMarked;
