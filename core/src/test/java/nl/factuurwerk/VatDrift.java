package nl.factuurwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * How many cents the VAT of the parts of an order is off that of what they bill, by group, and whether each document may
 * leave it so. One that bills something of a group leaves nothing, unless its own VAT stands at a bound: none, or all of what
 * it bills. A credit note moves it by less than three: what its invoice made up for, and its own rounding, and that of what is
 * left; by one more where its invoice took an advance off. Nothing else moves it.
 */
public final class VatDrift {

    private final PriceMode mode;
    private Map<VatGroup, Long> cents = Map.of();

    public VatDrift(PriceMode mode) {
        this.mode = mode;
    }

    /** How much more VAT than that of the order was stated, in cents. */
    public long of(VatGroup group) {
        return cents.getOrDefault(group, 0L);
    }

    /** Whether VAT has to come to that of the order in every group. */
    public boolean isNone() {
        return cents.isEmpty();
    }

    /** A part or final invoice was issued. */
    public void billed(Invoice invoice, EarlierInvoices now, Object course) {
        Map<VatGroup, long[]> stated = stated(invoice);
        Map<VatGroup, Long> after = drift(now);
        for (VatGroup group : groups(after)) {
            long drift = after.getOrDefault(group, 0L);
            long[] row = stated.getOrDefault(group, new long[2]);
            long amount = row[0];
            long vat = row[1];
            if (amount == 0) {
                assertThat(drift).as(() -> said(invoice, group, course)).isEqualTo(of(group));
            } else if (drift != 0) {
                // Too much was stated before, and there is no less VAT than none; or too little, and no more than all.
                long bound = (drift > 0) == (amount > 0) ? 0 : amount;
                long reached = drift > 0 ? Math.min(0, amount) : Math.max(0, amount);
                assertThat(vat)
                        .as(() -> said(invoice, group, course))
                        .isEqualTo(bound)
                        .isEqualTo(reached);
            }
        }
        cents = after;
    }

    /** A credit note was issued on a part or final invoice. */
    public void credited(Invoice invoice, CreditNote credit, EarlierInvoices now, Object course) {
        Map<VatGroup, Long> after = drift(now);
        List<VatGroup> credited =
                credit.vat().subtotals().stream().map(VatSubtotal::group).toList();
        for (VatGroup group : groups(after)) {
            boolean deducts = invoice.header().earlier().deductions().stream()
                    .anyMatch(each -> each.taxedAs().group().equals(group));
            long most = !credited.contains(group) ? 0 : deducts ? 3 : 2;
            assertThat(Math.abs(after.getOrDefault(group, 0L) - of(group)))
                    .as(() -> said(credit, group, course))
                    .isLessThanOrEqualTo(most);
        }
        cents = after;
    }

    /** An advance was issued or credited, which moves nothing. */
    public void advanced(EarlierInvoices now, Object course) {
        assertThat(drift(now)).as(course::toString).isEqualTo(cents);
    }

    private String said(Object document, VatGroup group, Object course) {
        return document + " in " + group + " after " + of(group) + " cents: " + course;
    }

    private TreeSet<VatGroup> groups(Map<VatGroup, Long> after) {
        TreeSet<VatGroup> groups = new TreeSet<>(cents.keySet());
        groups.addAll(after.keySet());
        return groups;
    }

    /** What an invoice bills of each group, and the VAT on that, before deductions. */
    private Map<VatGroup, long[]> stated(Invoice invoice) {
        List<Deduction> deductions = invoice.header().earlier().deductions();
        List<InvoiceLine> lines = new ArrayList<>(invoice.lines());
        Map<VatGroup, long[]> stated = new TreeMap<>();
        for (InvoiceLine line : lines.subList(0, lines.size() - deductions.size())) {
            stated.computeIfAbsent(line.vat().group(), group -> new long[2])[0] +=
                    line.amount().getAmountMinorLong();
        }
        stated.forEach((group, row) -> {
            row[1] = invoice.vat().subtotals().stream()
                    .filter(subtotal -> subtotal.group().equals(group))
                    .mapToLong(subtotal -> subtotal.vat().getAmountMinorLong())
                    .sum();
            deductions.stream()
                    .filter(each -> each.taxedAs().group().equals(group))
                    .forEach(each -> row[1] += each.vat().getAmountMinorLong());
        });
        return stated;
    }

    private Map<VatGroup, Long> drift(EarlierInvoices now) {
        Map<VatGroup, Long> drift = new TreeMap<>();
        now.settled().billed().forEach(row -> drift.put(row.group(), drift(row, mode)));
        drift.values().removeIf(cent -> cent == 0);
        return drift;
    }

    /** How much more VAT a row states than there is on it, in cents. */
    public static long drift(VatSubtotal row, PriceMode mode) {
        long vat = mode == PriceMode.INCLUDING
                ? row.group().rate().containedIn(row.gross().getAmountMinorLong())
                : row.group().rate().of(row.taxable().getAmountMinorLong());
        return row.vat().getAmountMinorLong() - vat;
    }
}
