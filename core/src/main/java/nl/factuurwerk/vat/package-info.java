/**
 * Which VAT a supply bears, and what it comes to: categories, dated rates, treatments with their reasons, and the
 * arithmetic of the VAT breakdown. Usable alone, without invoices.
 */
@NullMarked
package nl.factuurwerk.vat;

import org.jspecify.annotations.NullMarked;
