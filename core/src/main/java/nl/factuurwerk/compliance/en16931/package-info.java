/**
 * What the European standard for electronic invoices, EN 16931, and the profiles built on it demand of what an invoice
 * says.
 */
@NullMarked
package nl.factuurwerk.compliance.en16931;

import org.jspecify.annotations.NullMarked;
