package nl.factuurwerk.vat;

import java.time.LocalDate;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;

/**
 * The day that decides the rate: that of the supply, or of the payment that came before it (art. 13(2) Wet OB). A table
 * lists the classes and days of which the day of supply decides nevertheless.
 *
 * @param day the day that decides
 * @param paid the day it was paid, or supplied where that came first
 * @param decidedBy the key of the reason; empty where the day of supply is the only one there is
 */
record TaxPoint(LocalDate day, LocalDate paid, String decidedBy) {

    private static final String TABLE = "vat-prepayments-nl";

    static TaxPoint of(Supply supply) {
        LocalDate supplied = supply.date().orElseThrow();
        LocalDate paid = supply.prepaidOn().orElse(supplied);
        if (!paid.isBefore(supplied)) {
            return new TaxPoint(supplied, supplied, "");
        }
        boolean bySupply = supply.vatClass() instanceof VatClass.Rated(var rateClass)
                && Prepayments.DECIDED_BY_SUPPLY.find(rateClass, supplied).isPresent();
        return bySupply ? new TaxPoint(supplied, paid, "prepaid-too-early") : new TaxPoint(paid, paid, "prepaid");
    }

    private static DatedRow<RateClass, String> row(Csv.Row row) {
        return DatedRow.from(row, new RateClass(row.text("rate_class")), row.text("legal_basis"));
    }

    /** Read when first asked for, and immutable. */
    private static final class Prepayments {
        static final DatedTable<RateClass, String> DECIDED_BY_SUPPLY =
                DatedTable.of(TABLE, Resources.csv(TaxPoint.class, TABLE + ".csv", TaxPoint::row));
    }
}
