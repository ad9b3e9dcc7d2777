package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatAccumulator;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
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
        Calculation calculation = new Calculation(header.pricing());
        EarlierBilling earlier = header.earlier();
        List<LineItem> billed = billed(items, earlier);
        earlier.billed().forEach(calculation::goOnFrom);
        List<InvoiceLine> lines = new ArrayList<>(items.size());
        for (LineItem item : billed) {
            lines.add(calculation.line(item));
        }
        for (Deduction deduction : earlier.deductions()) {
            lines.add(calculation.deduction(items.get(lines.size()), deduction));
        }
        List<DocumentAdjustment> computed = new ArrayList<>(adjustments.size());
        for (DocumentAdjustment each : adjustments) {
            computed.add(calculation.adjustment(each));
        }
        VatBreakdown vat = calculation.breakdown();
        Optional<AccountingVat> accounting = header.pricing().exchangeRate().map(rate -> AccountingVat.of(vat, rate));
        return new InvoiceCandidate(header, lines, computed, vat, accounting, Optional.empty());
    }

    /** Returns the items that bill something: all but the last ones, which take off advances. */
    static List<LineItem> billed(List<LineItem> items, EarlierBilling earlier) {
        int count = items.size() - earlier.deductions().size();
        if (count < 0) {
            throw new IllegalArgumentException("A document of " + items.size() + " lines cannot take off "
                    + earlier.deductions().size() + " advances");
        }
        return items.subList(0, count);
    }

    /**
     * Computes what a document comes to, to the cent, and nothing else: what a host asks for while a draft is typed.
     *
     * @param pricing how its prices are to be read
     * @param items its lines
     * @param adjustments its allowances and charges, each within one VAT group
     * @return the totals, the same as {@link #calculate} gives before rounding to coins
     * @throws IllegalArgumentException if a price, an allowance or a charge is in another currency than the document
     * @throws ArithmeticException if an amount does not fit a {@code long} number of cents
     */
    public static Totals totals(Pricing pricing, List<LineItem> items, List<DocumentAdjustment> adjustments) {
        Calculation calculation = new Calculation(pricing);
        long lines = 0; // BR-CO-10
        for (LineItem item : items) {
            lines = Math.addExact(lines, calculation.net(item));
        }
        long allowances = 0; // BR-CO-11
        long charges = 0; // BR-CO-12
        for (DocumentAdjustment each : adjustments) {
            long net = calculation.net(each);
            if (each.adjustment().kind() == Adjustment.Kind.ALLOWANCE) {
                allowances = Math.subtractExact(allowances, net);
            } else {
                charges = Math.addExact(charges, net);
            }
        }
        return calculation.totals(lines, allowances, charges);
    }

    /** One document in the making. */
    private static final class Calculation {

        private final CurrencyUnit currency;
        private final VatAccumulator vat;
        private final boolean including;
        private final boolean perLine;

        Calculation(Pricing pricing) {
            this.currency = pricing.currency();
            this.vat = VatCalculator.of(pricing.mode(), pricing.rounding()).accumulator();
            this.including = pricing.mode() == PriceMode.INCLUDING;
            this.perLine = pricing.rounding() == VatRounding.PER_LINE;
        }

        InvoiceLine line(LineItem item) {
            checkCurrency(item);
            LineParts parts = LineParts.of(item);
            return parts.compute(nets(parts), including);
        }

        void goOnFrom(VatSubtotal billed) {
            checkCurrency(billed.taxable().getCurrencyUnit(), billed);
            vat.goOnFrom(billed);
        }

        InvoiceLine deduction(LineItem item, Deduction deduction) {
            checkCurrency(item);
            checkCurrency(deduction.taxable().getCurrencyUnit(), deduction);
            PriceMode mode = including ? PriceMode.INCLUDING : PriceMode.EXCLUDING;
            if (!deduction.isStatedBy(item, mode)) {
                throw new IllegalArgumentException(
                        "Line \"" + item + "\" does not take off what is said of it: " + deduction);
            }
            long taxable = deduction.taxable().getAmountMinorLong();
            vat.deduct(item.vat().group(), taxable, deduction.vat().getAmountMinorLong());
            return LineParts.of(item).compute(new long[] {-taxable}, including);
        }

        DocumentAdjustment adjustment(DocumentAdjustment each) {
            Money net = Money.ofMinor(currency, each.adjustment().kind().signed(net(each)));
            return new DocumentAdjustment(each.adjustment().withNet(net), each.vat());
        }

        VatBreakdown breakdown() {
            return vat.breakdown(currency);
        }

        Totals totals(long lines, long allowances, long charges) {
            return Totals.of(currency, lines, allowances, charges, vat.totalMinor())
                    .checkedAgainst(vat.taxableMinor());
        }

        long net(LineItem item) {
            if (item.stated().adjustments().isEmpty()) {
                checkCurrency(item.price().currency(), item);
                return vat.add(item.vat().group(), item.price().minorFor(item.quantity()));
            }
            checkCurrency(item);
            long net = 0;
            for (long part : nets(LineParts.of(item))) {
                net = Math.addExact(net, part);
            }
            return net;
        }

        long net(DocumentAdjustment each) {
            checkCurrency(each.adjustment().amount().getCurrencyUnit(), each);
            return vat.add(each.vat().group(), each.adjustment().signedMinor());
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

        /** Returns the parts of a line without VAT. */
        private long[] nets(LineParts line) {
            if (including && !perLine) {
                return runningNets(line, vat);
            }
            vat.add(line.group(), line.total());
            return netsWithin(line, including);
        }
    }

    /** Returns the parts without VAT of a line that is rounded as a whole: they run within it. */
    static long[] netsWithin(LineParts line, boolean including) {
        return including
                ? runningNets(
                        line, VatCalculator.including(VatRounding.PER_GROUP).accumulator())
                : line.amounts();
    }

    private static long[] runningNets(LineParts line, VatAccumulator running) {
        long[] nets = line.amounts();
        for (int i = 0; i < nets.length; i++) {
            nets[i] = running.add(line.group(), nets[i]);
        }
        return nets;
    }
}
