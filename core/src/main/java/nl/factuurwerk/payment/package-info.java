/**
 * What stands on a document about paying: by when (BT-9, BT-20), how (BG-16), with which reference (BT-83), and the
 * code that a banking app scans.
 */
@NullMarked
package nl.factuurwerk.payment;

import org.jspecify.annotations.NullMarked;
