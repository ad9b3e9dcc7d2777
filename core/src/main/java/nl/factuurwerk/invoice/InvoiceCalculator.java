package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatComputation;
import nl.factuurwerk.vat.VatItem;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Computes every amount of a document from what it states. Stateless and pure: the same statements give the same cents,
 * which is how a stored document is verified.
 *
 * <p>A line comes to quantity times price, rounded to the cent, less its allowances, plus its charges. Where prices
 * include VAT, the nets follow the running sum of each VAT group in the order lines, then document allowances and
 * charges, each part of a line (price, then its allowances and charges) being a step of its own.
 */
public final class InvoiceCalculator {

    private InvoiceCalculator() {}

    /**
     * Computes a document.
     *
     * @param header how its prices are to be read, and all else it states
     * @param items its lines
     * @param adjustments its allowances and charges, each within one VAT group
     * @return the document with all amounts
     * @throws IllegalArgumentException if a price, an allowance or a charge is in another currency than the document
     * @throws ArithmeticException if an amount does not fit a {@code long} number of cents
     */
    public static InvoiceCandidate calculate(
            InvoiceHeader header, List<LineItem> items, List<DocumentAdjustment> adjustments) {
        return new Calculation(header.pricing(), items, adjustments).candidate(header);
    }

    /** One document in the making. */
    private static final class Calculation {

        private final CurrencyUnit currency;
        private final VatCalculator calculator;
        /** Whether the nets of a line's parts come out of the running sum of the whole group. */
        private final boolean partsRun;

        private final boolean including;
        private final List<LineParts> lines;
        private final List<DocumentAdjustment> adjustments;

        Calculation(Pricing pricing, List<LineItem> items, List<DocumentAdjustment> adjustments) {
            this.currency = pricing.currency();
            this.calculator = VatCalculator.of(pricing.mode(), pricing.rounding());
            this.including = pricing.mode() == PriceMode.INCLUDING;
            this.partsRun = including && pricing.rounding() == VatRounding.PER_GROUP;
            this.adjustments = adjustments;
            items.forEach(this::checkCurrency);
            adjustments.forEach(
                    each -> checkCurrency(each.adjustment().amount().getCurrencyUnit(), each));
            this.lines = items.stream().map(LineParts::of).toList();
        }

        private void checkCurrency(LineItem item) {
            checkCurrency(item.price().currency(), item);
            for (Adjustment each : item.stated().adjustments()) {
                each.currency().ifPresent(found -> checkCurrency(found, each));
            }
        }

        private void checkCurrency(CurrencyUnit found, Object where) {
            if (!found.equals(currency)) {
                throw new IllegalArgumentException(
                        "A document in " + currency + " cannot hold an amount in " + found + ": " + where);
            }
        }

        InvoiceCandidate candidate(InvoiceHeader header) {
            VatComputation vat = calculator.of(currency, vatItems());
            List<InvoiceLine> computedLines = new ArrayList<>(lines.size());
            int step = 0;
            for (LineParts line : lines) {
                int steps = partsRun ? line.count() : 1;
                computedLines.add(line.compute(nets(vat, step, steps, line), including));
                step += steps;
            }
            List<DocumentAdjustment> computedAdjustments = new ArrayList<>(adjustments.size());
            for (DocumentAdjustment each : adjustments) {
                computedAdjustments.add(withNet(each, vat.netMinor(step++)));
            }
            Optional<AccountingVat> accounting =
                    header.pricing().exchangeRate().map(rate -> AccountingVat.of(vat.breakdown(), rate));
            return new InvoiceCandidate(header, computedLines, computedAdjustments, vat.breakdown(), accounting);
        }

        private List<VatItem> vatItems() {
            List<VatItem> vatItems = new ArrayList<>(lines.size() + adjustments.size());
            for (LineParts line : lines) {
                if (partsRun) {
                    vatItems.addAll(line.vatItems());
                } else {
                    vatItems.add(new VatItem(line.group(), line.total()));
                }
            }
            for (DocumentAdjustment each : adjustments) {
                vatItems.add(new VatItem(each.vat().group(), each.adjustment().signedMinor()));
            }
            return vatItems;
        }

        private long[] nets(VatComputation vat, int step, int steps, LineParts line) {
            if (!including) {
                return line.amounts();
            }
            if (!partsRun) {
                // The line is rounded as a whole, and its parts run within it.
                VatComputation within =
                        VatCalculator.including(VatRounding.PER_GROUP).of(currency, line.vatItems());
                return nets(within, 0, line.count());
            }
            return nets(vat, step, steps);
        }

        private static long[] nets(VatComputation vat, int step, int steps) {
            long[] nets = new long[steps];
            for (int i = 0; i < steps; i++) {
                nets[i] = vat.netMinor(step + i);
            }
            return nets;
        }

        private DocumentAdjustment withNet(DocumentAdjustment each, long signedNet) {
            Money net = Money.ofMinor(currency, each.adjustment().kind().signed(signedNet));
            return new DocumentAdjustment(each.adjustment().withNet(net), each.vat());
        }
    }
}
