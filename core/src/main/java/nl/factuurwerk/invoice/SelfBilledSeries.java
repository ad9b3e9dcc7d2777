package nl.factuurwerk.invoice;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Party;

/**
 * The series of what a buyer makes out in the name of one supplier. No two suppliers share one, nor do the invoices and
 * credit notes of one supplier.
 */
final class SelfBilledSeries {

    /** The most characters of an identity. */
    private static final int LONGEST = 64;

    /** How many hexadecimal digits of a digest stand in the place of an identity that is too long. */
    private static final int DIGITS = 32;

    private SelfBilledSeries() {}

    private static String id(String prefix, Party supplier) {
        String id = prefix + "-of-" + identity(supplier);
        return id.length() <= LONGEST ? id : prefix + "-by-" + shortened(identity(supplier));
    }

    /** Enough of a digest that no two suppliers ever share it. */
    private static String shortened(String identity) {
        return Canonical.digest("supplier", identity, (it, to) -> to.text(1, it))
                .toString()
                .substring(0, DIGITS);
    }

    private static String identity(Party supplier) {
        return supplier.id()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A supplier needs an identity to be numbered for: " + supplier.name()))
                .value();
    }

    static NumberSeries of(Party supplier, DocumentKind kind) {
        return kind.isCredit()
                ? NumberSeries.of(id("self-billed-credits", supplier), "SBC{year}-{seq:4}", SeriesReset.YEARLY)
                : NumberSeries.of(id("self-billed-invoices", supplier), "SB{year}-{seq:4}", SeriesReset.YEARLY);
    }
}
