/**
 * What the European standard for electronic invoices, EN 16931, and the profiles built on it demand of what an invoice
 * says.
 *
 * <p>A host asks {@link nl.factuurwerk.compliance.en16931.EInvoiceRules} for the book of a profile. Each rule is one line in
 * the table of its group, under its official id:
 *
 * <pre>{@code
 * standard("BR-02", stated("number", "BT-1", InvoiceContent::number));
 * }</pre>
 *
 * <p>Its texts stand under that id in {@code standard_en.properties} or {@code profiles_en.properties}, and in Dutch beside them.
 */
@NullMarked
package nl.factuurwerk.compliance.en16931;

import org.jspecify.annotations.NullMarked;
