package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
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
    private final Map<PrecedingInvoice, Map<LineVat, Long>> taken = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();

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
        for (Remainder part : parts) {
            all.requirePricing(pricing, part);
            all.addTaken(part);
        }
        for (Remainder advance : advances) {
            all.requirePricing(pricing, advance);
            all.addAdvance(advance);
        }
        return all;
    }

    private void requirePricing(Pricing pricing, Remainder left) {
        Pricing found = left.invoice().header().pricing();
        if (found.mode() != mode || !found.currency().equals(currency) || found.rounding() != pricing.rounding()) {
            throw new IllegalArgumentException(
                    "Invoice " + left.invoice().number() + " has prices as " + found + ", the order as " + pricing);
        }
    }

    /** Adds up what a part took off of each advance, and credits on the part left standing. */
    private void addTaken(Remainder part) {
        List<Deduction> stated = part.invoice().header().earlier().deductions();
        int first = part.invoice().lines().size() - stated.size();
        for (int i = 0; i < stated.size(); i++) {
            long standing = -part.lines().get(first + i).amount().getAmountMinorLong();
            taken.computeIfAbsent(stated.get(i).advance(), advance -> new TreeMap<>(BY_GROUP))
                    .merge(stated.get(i).taxedAs(), standing, Math::addExact);
        }
    }

    private void addAdvance(Remainder advance) {
        Map<VatGroup, Map<LineVat, Long>> left = new TreeMap<>();
        List<InvoiceLine> lines = advance.invoice().lines();
        for (Remainder.PartLeft part : advance.lines()) {
            LineVat vat = lines.get(part.number() - 1).vat();
            left.computeIfAbsent(vat.group(), group -> new TreeMap<>(BY_GROUP))
                    .merge(vat, part.amount().getAmountMinorLong(), Math::addExact);
        }
        for (VatSubtotal group : advance.vat()) {
            addShares(PrecedingInvoice.of(advance.invoice()), group, left.getOrDefault(group.group(), Map.of()));
        }
    }

    private void addShares(PrecedingInvoice advance, VatSubtotal group, Map<LineVat, Long> amounts) {
        Map<LineVat, Long> off = taken.getOrDefault(advance, Map.of());
        long from = 0;
        long vatLeft = group.vat().getAmountMinorLong();
        int others = amounts.size();
        for (Map.Entry<LineVat, Long> each : amounts.entrySet()) {
            others--;
            long until = Math.addExact(from, each.getValue());
            long vat = others == 0 ? vatLeft : vatOf(group.group(), until, mode) - vatOf(group.group(), from, mode);
            shares.add(
                    new Share(advance, each.getKey(), from, each.getValue(), vat, off.getOrDefault(each.getKey(), 0L)));
            from = until;
            vatLeft = Math.subtractExact(vatLeft, vat);
        }
    }

    /**
     * What credits left of an advance that was taxed in one way. VAT runs along: what is taken off next has the VAT on all
     * that is then taken off, less the VAT on what was before. So nothing of it is left when nothing of the amount is.
     *
     * @param from where it begins within what the advance taxed in the same group
     * @param amount how much it is, without or with VAT as prices are
     * @param vat the VAT on all of it, as it was stated
     * @param off how much of it was taken off
     */
    private record Share(PrecedingInvoice advance, LineVat taxedAs, long from, long amount, long vat, long off) {

        boolean isOpen() {
            return amount > off;
        }

        long vatOn(long part, PriceMode mode) {
            VatGroup group = taxedAs.group();
            long running = vatOf(group, Math.addExact(from, part), mode) - vatOf(group, from, mode);
            if (part == amount || running > vat) {
                return vat;
            }
            // Of prices with VAT, so much that what is left has no more VAT than amount: VAT per line may be more than
            // this.
            return mode == PriceMode.INCLUDING ? Math.max(running, vat - (amount - part)) : running;
        }
    }

    private static long vatOf(VatGroup group, long minor, PriceMode mode) {
        return mode == PriceMode.INCLUDING
                ? group.rate().containedIn(minor)
                : group.rate().of(minor);
    }

    private Deduction open(Share share) {
        return next(share, share.amount() - share.off());
    }

    /** The next so much of what is left of an advance. */
    private Deduction next(Share share, long amount) {
        long vat = share.vatOn(Math.addExact(share.off(), amount), mode) - share.vatOn(share.off(), mode);
        return new Deduction(share.advance(), share.taxedAs(), money(taxable(amount, vat)), money(vat));
    }

    private long taxable(long amount, long vat) {
        return mode == PriceMode.INCLUDING ? Math.subtractExact(amount, vat) : amount;
    }

    /**
     * Returns what is left of the advances.
     *
     * @return one for each advance and way of taxing of which something is left, in the order in which they were issued
     */
    public List<Deduction> open() {
        return shares.stream().filter(Share::isOpen).map(this::open).toList();
    }

    /**
     * Returns what is left of the advances in all.
     *
     * @return the amount, without or with VAT as prices are
     */
    public Money advanced() {
        Money sum = Money.zero(currency);
        for (Deduction each : open()) {
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
        return new EarlierBilling(open(), references(), billed());
    }

    /**
     * Returns what an invoice in between states: of each advance, so much is taken off.
     *
     * @param amount how much to take off of what is left of an advance, without or with VAT as prices are; zero or less for
     *     nothing, and never more than is left
     * @return what was billed before
     */
    public EarlierBilling takingOff(ToLongFunction<Deduction> amount) {
        List<Deduction> next = new ArrayList<>();
        for (Share each : shares) {
            if (each.isOpen()) {
                long part = Math.min(each.amount() - each.off(), amount.applyAsLong(open(each)));
                if (part > 0) {
                    next.add(next(each, part));
                }
            }
        }
        return new EarlierBilling(next, references(), billed());
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
        }
        taken.forEach((advance, amounts) -> amounts.forEach((taxedAs, amount) -> {
            long vat = share(advance, taxedAs).vatOn(amount, mode);
            sums.merge(
                    taxedAs.group(),
                    new VatSubtotal(taxedAs.group(), money(taxable(amount, vat)), money(vat)),
                    EarlierInvoices::sum);
        }));
        return sums.values().stream()
                .filter(each -> !each.taxable().isZero() || !each.vat().isZero())
                .toList();
    }

    /** The share that was taken off; of an advance that is not looked at, as if nothing else were taxed alike. */
    private Share share(PrecedingInvoice advance, LineVat taxedAs) {
        return shares.stream()
                .filter(each -> each.advance().equals(advance) && each.taxedAs().equals(taxedAs))
                .findFirst()
                .orElseGet(() -> new Share(advance, taxedAs, 0, Long.MAX_VALUE, Long.MAX_VALUE / 2, 0));
    }

    private static VatSubtotal sum(VatSubtotal one, VatSubtotal other) {
        return new VatSubtotal(
                one.group(), one.taxable().plus(other.taxable()), one.vat().plus(other.vat()));
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
