package nl.factuurwerk.ubl;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.invoice.content.PeriodContent;
import org.jspecify.annotations.Nullable;

/** Reads periods, of a document or of a line. */
final class Periods {

    private Periods() {}

    /**
     * A period as UBL states it.
     *
     * @param period its days
     * @param taxPointCode what decides when VAT becomes due (BT-8), which UBL states here
     */
    record Read(PeriodContent period, @Nullable String taxPointCode) {}

    static Read read(UblCursor in, Values values) {
        @Nullable LocalDate[] days = new @Nullable LocalDate[2];
        @Nullable String[] code = new @Nullable String[1];
        in.each(name -> {
            switch (name) {
                case "StartDate" -> days[0] = values.date();
                case "EndDate" -> days[1] = values.date();
                case "DescriptionCode" -> code[0] = in.code();
                default -> in.unknown();
            }
        });
        return new Read(new PeriodContent(Optional.ofNullable(days[0]), Optional.ofNullable(days[1])), code[0]);
    }
}
