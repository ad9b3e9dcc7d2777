package nl.factuurwerk.invoice;

import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Party;

/** The series of what a buyer makes out in the name of one supplier. */
final class SelfBilledSeries {

    private SelfBilledSeries() {}

    private static String id(Party supplier) {
        return supplier.id()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A supplier needs an identity to be numbered for: " + supplier.name()))
                .value();
    }

    static NumberSeries of(Party supplier, DocumentKind kind) {
        return kind.isCredit()
                ? NumberSeries.of("self-billed-credits-" + id(supplier), "SBC{year}-{seq:4}", SeriesReset.YEARLY)
                : NumberSeries.of("self-billed-" + id(supplier), "SB{year}-{seq:4}", SeriesReset.YEARLY);
    }
}
