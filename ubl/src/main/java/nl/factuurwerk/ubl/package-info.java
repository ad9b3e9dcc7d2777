/**
 * E-invoices in UBL 2.1, by the European standard EN 16931: out, and in. What an e-invoice says comes from
 * {@link nl.factuurwerk.invoice.content.InvoiceContent} and goes there; this package knows how UBL writes it down, and reads and
 * writes XML itself, as far as files of data need it.
 */
@NullMarked
package nl.factuurwerk.ubl;

import org.jspecify.annotations.NullMarked;
