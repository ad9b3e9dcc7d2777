package nl.factuurwerk.ubl;

import java.util.Map;
import java.util.Set;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Counts the lines that a line is split into, which EN 16931 does not know and the extension of XRechnung does. They are in the
 * line already: only the file tells them apart.
 */
final class SubLines {

    private static final Set<String> NAMES = Set.of("SubInvoiceLine", "SubCreditNoteLine");

    private final UblCursor in;
    private final Values values;
    private Decimal sum = Decimal.ZERO;
    private int count;

    SubLines(UblCursor in, Values values) {
        this.in = in;
        this.values = values;
    }

    void read() {
        count++;
        SubLines within = new SubLines(in, values);
        @Nullable Decimal[] net = new @Nullable Decimal[1];
        in.each(NAMES, name -> {
            switch (name) {
                case "LineExtensionAmount" -> net[0] = values.amount();
                case "SubInvoiceLine", "SubCreditNoteLine" -> within.read();
                default -> in.skip();
            }
        });
        sum = net[0] == null ? sum : sum.plus(net[0]);
        within.tell(net[0]);
    }

    /** Says how many there are, and whether they come to what the line around them states. */
    void tell(@Nullable Decimal line) {
        if (count == 0) {
            return;
        }
        in.found(UblReadRules.SUBLINES, Map.of("count", count, "sum", sum));
        if (line != null && line.compareTo(sum) != 0) {
            in.told(UblReadRules.SUBLINES_SUM, Map.of("value", line, "sum", sum));
        }
    }
}
