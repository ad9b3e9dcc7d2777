package nl.factuurwerk.vat;

import java.util.Objects;

/**
 * One amount that bears VAT: a line, a charge, or an allowance, which counts below zero.
 *
 * @param group what it is taxed as
 * @param minor the amount in the smallest unit of the document's currency, without or with VAT as the price mode says
 */
public record VatItem(VatGroup group, long minor) {

    /** Checks presence. */
    public VatItem {
        Objects.requireNonNull(group, "group");
    }
}
