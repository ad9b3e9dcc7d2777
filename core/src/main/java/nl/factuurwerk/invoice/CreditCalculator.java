package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * Computes every amount of a credit note from what it takes back and what was left before it. Stateless and pure, so that
 * a stored credit note is verified by computing it again.
 *
 * <p>The parts are taken off from the last to the first, the other way round than {@link InvoiceCalculator} adds them up:
 * a credit of a whole invoice then has the very cents of its lines, also where prices include VAT and each net follows
 * the running sum.
 */
public final class CreditCalculator {

    private CreditCalculator() {}

    /**
     * Computes a credit note.
     *
     * @param header how prices are to be read, as on the invoice, and all else it states
     * @param items what it takes back of lines
     * @param adjustments what it takes back of allowances and charges
     * @param credited what was left before it, part by part and group by group
     * @return the document with all amounts
     * @throws IllegalArgumentException if the parts do not belong to what is said of them, or touch a VAT group of which
     *     nothing was left
     * @throws ArithmeticException if an amount does not fit a {@code long} number of cents
     */
    public static InvoiceCandidate calculate(
            InvoiceHeader header, List<LineItem> items, List<DocumentAdjustment> adjustments, Credited credited) {
        checkParts("lines", items, credited.lines());
        checkParts("allowances and charges", adjustments, credited.adjustments());
        return new Calculation(header, credited).document(items, adjustments);
    }

    private static void checkParts(String what, List<?> parts, List<Credited.Part> credited) {
        if (parts.size() != credited.size()) {
            throw new IllegalArgumentException("A credit note with " + parts.size() + " " + what + " cannot say of "
                    + credited.size() + " what they take back");
        }
    }

    /** One credit note in the making. */
    private static final class Calculation {

        private final InvoiceHeader header;
        private final Pricing pricing;
        private final Credited credited;
        private final boolean including;
        private final Map<Object, GroupLeft> groups = new HashMap<>();

        Calculation(InvoiceHeader header, Credited credited) {
            this.header = header;
            this.pricing = header.pricing();
            this.credited = credited;
            this.including = pricing.mode() == PriceMode.INCLUDING;
            credited.before().forEach(subtotal -> groups.put(subtotal.group(), new GroupLeft(pricing, subtotal)));
        }

        InvoiceCandidate document(List<LineItem> items, List<DocumentAdjustment> adjustments) {
            DocumentAdjustment[] computed = new DocumentAdjustment[adjustments.size()];
            for (int i = computed.length - 1; i >= 0; i--) {
                computed[i] =
                        adjustment(adjustments.get(i), credited.adjustments().get(i));
            }
            InvoiceLine[] lines = new InvoiceLine[items.size()];
            for (int i = lines.length - 1; i >= 0; i--) {
                lines[i] = line(items.get(i), credited.lines().get(i));
            }
            VatBreakdown vat = breakdown();
            return new InvoiceCandidate(
                    header, Arrays.asList(lines), Arrays.asList(computed), vat, accounting(), Optional.of(credited));
        }

        private DocumentAdjustment adjustment(DocumentAdjustment each, Credited.Part part) {
            long net = group(each.vat().group())
                    .take(minor(part.before()), each.adjustment().signedMinor());
            AppliedAdjustment computed =
                    each.adjustment().withNet(money(each.adjustment().kind().signed(net)));
            return new DocumentAdjustment(computed, each.vat());
        }

        private InvoiceLine line(LineItem item, Credited.Part part) {
            LineParts parts = LineParts.of(item);
            long[] amounts = parts.amounts();
            if (amounts.length > 1 && parts.total() != minor(part.before())) {
                throw new IllegalArgumentException(
                        "Only a line that is credited as it was has its allowances and charges: " + item + ", of which "
                                + part.before() + " was left");
            }
            return parts.compute(nets(parts, amounts, part), including);
        }

        private long[] nets(LineParts parts, long[] amounts, Credited.Part part) {
            GroupLeft group = group(parts.group());
            if (!group.isPerPart()) {
                for (int i = amounts.length - 1; i >= 0; i--) {
                    amounts[i] = group.take(0, amounts[i]);
                }
                return amounts;
            }
            long net = group.take(minor(part.before()), parts.total());
            return amounts.length == 1 ? new long[] {net} : InvoiceCalculator.netsWithin(parts, including);
        }

        private GroupLeft group(Object group) {
            GroupLeft left = groups.get(group);
            if (left == null) {
                throw new IllegalArgumentException("Nothing of " + group + " was left to credit");
            }
            return left;
        }

        private VatBreakdown breakdown() {
            List<VatSubtotal> subtotals = new ArrayList<>();
            for (VatSubtotal before : credited.before()) {
                subtotals.add(group(before.group()).taken());
            }
            return new VatBreakdown(pricing.currency(), subtotals);
        }

        /** In the accounting currency, too, a credit is what was left before less what is left after it. */
        private Optional<AccountingVat> accounting() {
            return pricing.exchangeRate()
                    .map(rate -> new AccountingVat(
                            rate,
                            credited.before().stream()
                                    .map(before -> rate.convert(before.vat())
                                            .minus(rate.convert(
                                                    group(before.group()).left().vat())))
                                    .toList()));
        }

        private long minor(Money amount) {
            if (!amount.getCurrencyUnit().equals(pricing.currency())) {
                throw new IllegalArgumentException(
                        "A document in " + pricing.currency() + " cannot hold an amount in " + amount);
            }
            return amount.getAmountMinorLong();
        }

        private Money money(long minor) {
            return Money.ofMinor(pricing.currency(), minor);
        }
    }
}
