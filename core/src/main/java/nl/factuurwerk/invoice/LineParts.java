package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.VatGroup;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a line comes to, part by part, in smallest units, without or with VAT as the document's prices are: first quantity
 * times price, then each allowance (below zero) and charge. The nets of allowances and charges are not known yet.
 */
final class LineParts {

    private final LineItem item;
    private final List<AppliedAdjustment> adjustments;
    private final long[] parts;

    private LineParts(LineItem item, List<AppliedAdjustment> adjustments, long[] parts) {
        this.item = item;
        this.adjustments = adjustments;
        this.parts = parts;
    }

    static LineParts of(LineItem item) {
        CurrencyUnit currency = item.price().currency();
        long base = item.price().minorFor(item.quantity());
        List<AppliedAdjustment> applied =
                new ArrayList<>(item.stated().adjustments().size());
        long[] parts = new long[1 + item.stated().adjustments().size()];
        parts[0] = base;
        for (Adjustment stated : item.stated().adjustments()) {
            AppliedAdjustment each = AppliedAdjustment.of(stated, Money.ofMinor(currency, base));
            applied.add(each);
            parts[applied.size()] = each.signedMinor();
        }
        return new LineParts(item, applied, parts);
    }

    VatGroup group() {
        return item.vat().group();
    }

    long[] amounts() {
        return parts.clone();
    }

    long total() {
        long total = 0;
        for (long part : parts) {
            total = Math.addExact(total, part);
        }
        return total;
    }

    /** Makes the line, with the net of each part known. */
    InvoiceLine compute(long[] nets, boolean including) {
        CurrencyUnit currency = item.price().currency();
        List<AppliedAdjustment> computed = new ArrayList<>(adjustments.size());
        long net = nets[0];
        for (int i = 0; i < adjustments.size(); i++) {
            AppliedAdjustment each = adjustments.get(i);
            computed.add(each.withNet(Money.ofMinor(currency, each.kind().signed(nets[i + 1]))));
            net = Math.addExact(net, nets[i + 1]);
        }
        return new InvoiceLine(
                item,
                computed,
                Money.ofMinor(currency, total()),
                Money.ofMinor(currency, net),
                including ? netPrice(nets[0]) : item.price());
    }

    private UnitPrice netPrice(long netBase) {
        Percentage rate = group().rate();
        return rate.isZero() ? item.price() : NetPrice.of(item.price(), item.quantity(), rate, netBase);
    }
}
