/**
 * Documents as PDF: laid out by hand on A4, fonts embedded, a payment code that banking apps read. What a document says
 * comes from {@link nl.factuurwerk.render.DocumentView}; what it looks like from {@link nl.factuurwerk.pdf.Style}.
 */
@NullMarked
package nl.factuurwerk.pdf;

import org.jspecify.annotations.NullMarked;
