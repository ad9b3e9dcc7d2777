/**
 * The buyer's orders (<em>inkooporders</em>): which customers ask for their number on an invoice (BT-13), what such a number
 * looks like, and what of an order is left to invoice.
 */
@NullMarked
package nl.factuurwerk.purchaseorder;

import org.jspecify.annotations.NullMarked;
