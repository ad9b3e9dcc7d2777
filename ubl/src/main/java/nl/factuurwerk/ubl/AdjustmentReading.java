package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/** Reads allowances and charges, of a document or of a line, which UBL keeps in one list. */
final class AdjustmentReading {

    private final UblCursor in;
    private final Values values;
    private final List<AllowanceChargeContent> allowances = new ArrayList<>();
    private final List<AllowanceChargeContent> charges = new ArrayList<>();

    AdjustmentReading(UblCursor in, Values values) {
        this.in = in;
        this.values = values;
    }

    /** Reads one. What does not say which of the two it is counts as neither. */
    void read() {
        boolean[] charge = {false};
        boolean[] known = {false};
        @Nullable String[] reason = new @Nullable String[2];
        @Nullable Decimal[] amounts = new @Nullable Decimal[3];
        TaxReading.Category[] category = {TaxReading.Category.NONE};
        in.each(name -> {
            switch (name) {
                case "ChargeIndicator" ->
                    values.flag().ifPresent(flag -> {
                        known[0] = true;
                        charge[0] = flag;
                    });
                case "AllowanceChargeReasonCode" -> reason[1] = in.code();
                case "AllowanceChargeReason" -> reason[0] = in.text();
                case "MultiplierFactorNumeric" -> amounts[2] = values.number();
                case "Amount" -> amounts[0] = values.amount();
                case "BaseAmount" -> amounts[1] = values.amount();
                case "TaxCategory" -> category[0] = TaxReading.category(in, values);
                default -> in.unknown();
            }
        });
        if (known[0]) {
            (charge[0] ? charges : allowances)
                    .add(new AllowanceChargeContent(
                            Optional.ofNullable(amounts[0]),
                            Optional.ofNullable(amounts[1]),
                            Optional.ofNullable(amounts[2]),
                            new ReasonContent(Optional.ofNullable(reason[0]), Optional.ofNullable(reason[1])),
                            category[0].vat()));
        } else {
            in.found(UblReadRules.FLAG, Map.of("value", "''"));
        }
    }

    List<AllowanceChargeContent> allowances() {
        return allowances;
    }

    List<AllowanceChargeContent> charges() {
        return charges;
    }
}
