package nl.factuurwerk.invoice;

import java.math.BigInteger;

/**
 * What the lines of a draft come to as they are priced, without or with VAT, in smallest units: enough to tell which of
 * two drafts asks for more. What is not complete comes to nothing, and what is too large stays at the bound.
 */
final class StatedAmount {

    private StatedAmount() {}

    static long of(DraftLine line) {
        if (line.price().isEmpty() || line.quantity().isEmpty()) {
            return 0;
        }
        try {
            long base = line.price().get().minorFor(line.quantity().get());
            long sum = base;
            for (Adjustment each : line.adjustments()) {
                sum = Math.addExact(sum, signed(each, base));
            }
            return sum;
        } catch (ArithmeticException e) {
            return line.quantity().get().value().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    static long ofLines(InvoiceDraft draft) {
        BigInteger sum = BigInteger.ZERO;
        for (DraftLine line : draft.lines()) {
            sum = sum.add(BigInteger.valueOf(of(line)));
        }
        return sum.min(BigInteger.valueOf(Long.MAX_VALUE))
                .max(BigInteger.valueOf(Long.MIN_VALUE))
                .longValue();
    }

    static long signed(Adjustment adjustment, long base) {
        try {
            return adjustment.kind().signed(adjustment.minorOf(base));
        } catch (ArithmeticException e) {
            return adjustment.kind() == Adjustment.Kind.ALLOWANCE ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
