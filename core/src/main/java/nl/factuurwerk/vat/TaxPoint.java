package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.rule.LawReference;

/**
 * The day that decides the rate: that of the supply, or of the payment that came before it (art. 13(2) Wet OB). A table
 * lists the classes and days of which the day of supply decides nevertheless.
 *
 * @param day the day that decides
 * @param reason why, where there was a choice
 */
record TaxPoint(LocalDate day, Optional<Reason> reason) {

    private static final String TABLE = "vat-prepayments-nl";

    static TaxPoint of(Supply supply) {
        LocalDate supplied = supply.date().orElseThrow();
        LocalDate paid = supply.prepaidOn().orElse(supplied);
        if (!paid.isBefore(supplied)) {
            return new TaxPoint(supplied, Optional.empty());
        }
        return decidedBySupply(supply.vatClass(), supplied)
                .map(row ->
                        new TaxPoint(supplied, reason("prepaid-too-early", paid, LawReference.standard(row.value()))))
                .orElseGet(() -> new TaxPoint(paid, reason("prepaid", paid, LawReference.of("Wet OB", "13", "2"))));
    }

    private static Optional<DatedRow<RateClass, String>> decidedBySupply(VatClass vatClass, LocalDate supplied) {
        return vatClass instanceof VatClass.Rated(var rateClass)
                ? Prepayments.DECIDED_BY_SUPPLY.find(rateClass, supplied)
                : Optional.empty();
    }

    private static Optional<Reason> reason(String fact, LocalDate paid, LawReference law) {
        return Optional.of(
                new Reason(Decision.TEXTS.message("reason." + fact, Map.of("date", paid)), Optional.of(law)));
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
