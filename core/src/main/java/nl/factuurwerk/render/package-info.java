/**
 * What is printed of a document, worded and formatted but not laid out, and the renderers that make bytes of it.
 */
@NullMarked
package nl.factuurwerk.render;

import org.jspecify.annotations.NullMarked;
