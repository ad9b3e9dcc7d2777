/**
 * Rules that judge what an invoice says by Dutch law. Those of EN 16931 have a package of their own,
 * {@link nl.factuurwerk.compliance.en16931}.
 *
 * <p>A host asks {@link nl.factuurwerk.compliance.InvoiceRules} for a book of rules and gets a report. Each rule here is
 * one article, written as the article reads: an id, the law, where it applies, what it demands.
 *
 * <pre>{@code
 * LawRule.law("NL-35A-1-C", LawReference.of("Wet OB", "35a", "1", "c"))
 *         .where(content -> !VatFacts.allOutsideScope(content))
 *         .demands(stated("seller.vatIdentifier", "BT-31", content -> content.seller().vatIdentifier()));
 * }</pre>
 *
 * <p>Its texts stand under that id in {@code findings_nl.properties} and {@code findings_en.properties}; so do the names
 * of the terms that it points at, under theirs.
 */
@NullMarked
package nl.factuurwerk.compliance;

import org.jspecify.annotations.NullMarked;
