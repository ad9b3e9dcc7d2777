package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Rounding;
import org.joda.money.Money;

/**
 * What credit notes left of an invoice, without VAT.
 *
 * @param invoice the invoice
 * @param credits the credit notes on it that count
 */
record LeftOfInvoice(Invoice invoice, List<CreditNote> credits) {

    /**
     * A part of a line.
     *
     * @param ours how much of it
     * @param all what the whole is, above zero
     */
    record Share(long ours, long all) {
        Money of(Money amount) {
            return ours == all
                    ? amount
                    : Money.ofMinor(
                            amount.getCurrencyUnit(), Rounding.multiplyDivide(amount.getAmountMinorLong(), ours, all));
        }
    }

    /** The whole. */
    Money all() {
        Money left = invoice.totals().excludingVat();
        for (CreditNote credit : credits) {
            left = left.minus(credit.totals().excludingVat());
        }
        return left;
    }

    /** Parts of lines, with as large a part of what was taken off or charged on the document. */
    Money part(Function<List<SourceReference>, Share> shares) {
        List<Money> lines = lines();
        Money zero = Money.zero(invoice.total().getCurrencyUnit());
        Money ours = zero;
        Money all = zero;
        for (int i = 0; i < lines.size(); i++) {
            ours = ours.plus(
                    shares.apply(invoice.lines().get(i).item().sources()).of(lines.get(i)));
            all = all.plus(lines.get(i));
        }
        Money adjustments = all().minus(all);
        return all.isPositive() && !adjustments.isZero()
                ? ours.plus(new Share(ours.getAmountMinorLong(), all.getAmountMinorLong()).of(adjustments))
                : ours;
    }

    /** What is left of each line. */
    private List<Money> lines() {
        List<Money> lines = new ArrayList<>();
        invoice.lines().forEach(line -> lines.add(line.net()));
        for (CreditNote credit : credits) {
            List<Credited.Part> parts = credit.credited().lines();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).kind() == Credited.Part.Kind.LINE) {
                    int line = parts.get(i).number() - 1;
                    lines.set(line, lines.get(line).minus(credit.lines().get(i).net()));
                }
            }
        }
        return lines;
    }
}
