package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The invoices of one order so far, each with what credit notes left of it: what the next one takes off, and goes on from.
 *
 * <pre>{@code
 * var earlier = EarlierInvoices.of(pricing, List.of(Remainder.of(advance)), List.of(Remainder.of(part, credits)));
 * Invoice.draft().to(customer).lines(rest).after(earlier.settled()).build();
 * }</pre>
 *
 * <p>An advance is used once: what a part invoice took off is gone, unless that part was credited.
 */
public final class EarlierInvoices {

    private static final Comparator<LineVat> BY_GROUP = InvoiceComposer.BY_GROUP;

    private final PriceMode mode;
    private final CurrencyUnit currency;
    private final List<Remainder> parts;
    private final List<Deduction> open = new ArrayList<>();

    private EarlierInvoices(Pricing pricing, List<Remainder> parts) {
        this.mode = pricing.mode();
        this.currency = pricing.currency();
        this.parts = List.copyOf(parts);
    }

    /**
     * Looks at the invoices of an order.
     *
     * @param pricing how the prices of all of them are to be read
     * @param advances what credits left of each advance invoice, in the order in which they were issued
     * @param parts what credits left of each part invoice and final invoice, in that order
     * @return the invoices so far
     * @throws IllegalArgumentException if one of them has other prices than said
     */
    public static EarlierInvoices of(Pricing pricing, List<Remainder> advances, List<Remainder> parts) {
        EarlierInvoices all = new EarlierInvoices(pricing, parts);
        for (Remainder advance : advances) {
            all.requirePricing(pricing, advance);
            all.addAdvance(advance);
        }
        parts.forEach(part -> all.requirePricing(pricing, part));
        return all;
    }

    private void requirePricing(Pricing pricing, Remainder left) {
        Pricing found = left.invoice().header().pricing();
        if (found.mode() != mode || !found.currency().equals(currency) || found.rounding() != pricing.rounding()) {
            throw new IllegalArgumentException(
                    "Invoice " + left.invoice().number() + " has prices as " + found + ", the order as " + pricing);
        }
    }

    /**
     * Returns what is left of the advances.
     *
     * @return one for each advance and way of taxing of which something is left, in the order in which they were issued
     */
    public List<Deduction> open() {
        return List.copyOf(open);
    }

    /**
     * Returns what is left of the advances in all.
     *
     * @return the amount, without or with VAT as prices are
     */
    public Money advanced() {
        Money sum = Money.zero(currency);
        for (Deduction each : open) {
            sum = sum.plus(each.amount(mode));
        }
        return sum;
    }

    /**
     * Returns what the last invoice of the order states: every advance is taken off.
     *
     * @return what was billed before
     */
    public EarlierBilling settled() {
        return new EarlierBilling(open, references(), billed());
    }

    /**
     * Returns what an invoice in between states: of each advance, so much is taken off.
     *
     * @param amount how much to take off of what is left of an advance, without or with VAT as prices are; zero or less for
     *     nothing, and never more than is left
     * @return what was billed before
     */
    public EarlierBilling takingOff(ToLongFunction<Deduction> amount) {
        List<Deduction> taken = new ArrayList<>();
        for (Deduction each : open) {
            long whole = each.amount(mode).getAmountMinorLong();
            long part = Math.min(whole, amount.applyAsLong(each));
            if (part == whole) {
                taken.add(each);
            } else if (part > 0) {
                taken.add(part(each, part, whole));
            }
        }
        return new EarlierBilling(taken, references(), billed());
    }

    /** A part of an advance has its part of the VAT, rounded; whoever takes the rest has the rest of it. */
    private Deduction part(Deduction each, long amount, long whole) {
        long rest = Math.subtractExact(whole, amount);
        long vat = Allocation.split(each.vat().getAmountMinorLong(), new long[] {amount, rest})[0];
        long taxable = mode == PriceMode.INCLUDING ? Math.subtractExact(amount, vat) : amount;
        return new Deduction(each.advance(), each.taxedAs(), money(taxable), money(vat));
    }

    private List<PrecedingInvoice> references() {
        return parts.stream()
                .filter(part -> !part.isNothing())
                .map(part -> PrecedingInvoice.of(part.invoice()))
                .toList();
    }

    /** What the parts bill of each group, before they took off advances. */
    private List<VatSubtotal> billed() {
        Map<VatGroup, VatSubtotal> sums = new TreeMap<>();
        for (Remainder part : parts) {
            part.vat().forEach(left -> sums.merge(left.group(), left, EarlierInvoices::sum));
            takenOff(part)
                    .forEach(each -> sums.merge(
                            each.taxedAs().group(),
                            new VatSubtotal(each.taxedAs().group(), each.taxable(), each.vat()),
                            EarlierInvoices::sum));
        }
        return sums.values().stream()
                .filter(each -> !each.taxable().isZero() || !each.vat().isZero())
                .toList();
    }

    private static VatSubtotal sum(VatSubtotal one, VatSubtotal other) {
        return new VatSubtotal(
                one.group(), one.taxable().plus(other.taxable()), one.vat().plus(other.vat()));
    }

    private void addAdvance(Remainder advance) {
        Map<VatGroup, Map<LineVat, Long>> left = new TreeMap<>();
        List<InvoiceLine> lines = advance.invoice().lines();
        for (Remainder.PartLeft part : advance.lines()) {
            LineVat vat = lines.get(part.number() - 1).vat();
            left.computeIfAbsent(vat.group(), group -> new TreeMap<>(BY_GROUP))
                    .merge(vat, part.amount().getAmountMinorLong(), Math::addExact);
        }
        PrecedingInvoice reference = PrecedingInvoice.of(advance.invoice());
        Map<LineVat, Deduction> taken = takenOff(reference);
        for (VatSubtotal group : advance.vat()) {
            Map<LineVat, Long> amounts = left.getOrDefault(group.group(), Map.of());
            long[] shares = amounts.values().stream().mapToLong(Long::longValue).toArray();
            long[] vats = split(group.vat().getAmountMinorLong(), shares);
            int i = 0;
            for (LineVat taxedAs : amounts.keySet()) {
                long taxable = mode == PriceMode.INCLUDING ? Math.subtractExact(shares[i], vats[i]) : shares[i];
                open(reference, taxedAs, taxable, vats[i], Optional.ofNullable(taken.get(taxedAs)));
                i++;
            }
        }
    }

    private static long[] split(long vat, long[] shares) {
        boolean nothing = Arrays.stream(shares).allMatch(share -> share == 0);
        return nothing ? new long[shares.length] : Allocation.split(vat, shares);
    }

    private void open(PrecedingInvoice advance, LineVat taxedAs, long taxable, long vat, Optional<Deduction> taken) {
        long taxableLeft =
                taxable - taken.map(each -> each.taxable().getAmountMinorLong()).orElse(0L);
        long vatLeft = vat - taken.map(each -> each.vat().getAmountMinorLong()).orElse(0L);
        if (taxableLeft > 0) {
            open.add(new Deduction(advance, taxedAs, money(taxableLeft), money(Math.max(0, vatLeft))));
        }
    }

    /** What parts took off for an advance, of each way of taxing. */
    private Map<LineVat, Deduction> takenOff(PrecedingInvoice advance) {
        Map<LineVat, Deduction> taken = new HashMap<>();
        for (Remainder part : parts) {
            for (Deduction each : takenOff(part)) {
                if (each.advance().equals(advance)) {
                    taken.merge(
                            each.taxedAs(),
                            each,
                            (one, other) -> new Deduction(
                                    advance,
                                    one.taxedAs(),
                                    one.taxable().plus(other.taxable()),
                                    one.vat().plus(other.vat())));
                }
            }
        }
        return taken;
    }

    /** What of its deductions credits left standing. */
    private List<Deduction> takenOff(Remainder part) {
        List<Deduction> stated = part.invoice().header().earlier().deductions();
        int first = part.invoice().lines().size() - stated.size();
        List<Deduction> standing = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            long left = -part.lines().get(first + i).amount().getAmountMinorLong();
            long whole = stated.get(i).amount(mode).getAmountMinorLong();
            if (left == whole) {
                standing.add(stated.get(i));
            } else if (left > 0) {
                standing.add(part(stated.get(i), left, whole));
            }
        }
        return standing;
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
