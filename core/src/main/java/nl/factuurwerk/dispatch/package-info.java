/**
 * Sending documents: what is to be sent by which way, what became of it, and when to try again. The sending itself, over a
 * mail provider or by a printer, is done by a {@link nl.factuurwerk.dispatch.Dispatcher} of the host.
 */
@NullMarked
package nl.factuurwerk.dispatch;

import org.jspecify.annotations.NullMarked;
