package nl.factuurwerk.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;

/**
 * The arithmetic of documents a second time: slow, simple, in {@link BigDecimal} only, and written from the rules instead
 * of from the calculator. Where the two differ by a cent, one of them is wrong.
 */
final class SlowArithmetic {

    /** What an amount comes to as printed, and without VAT. */
    record Pair(BigDecimal amount, BigDecimal net) {}

    /** A line: quantity times price, each adjustment with its own sign, and all of it together. */
    record Line(Pair base, List<Pair> adjustments, Pair whole) {}

    /** A group of the breakdown. */
    record Subtotal(BigDecimal taxable, BigDecimal vat) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    final List<Line> lines = new ArrayList<>();
    final List<Pair> adjustments = new ArrayList<>();
    final Map<VatGroup, Subtotal> groups = new HashMap<>();
    BigDecimal sumOfLines = ZERO;
    BigDecimal allowances = ZERO;
    BigDecimal charges = ZERO;
    BigDecimal vat = ZERO;

    private final int decimals;
    private final boolean including;
    private final boolean perLine;
    private final Map<VatGroup, BigDecimal> running = new HashMap<>();

    SlowArithmetic(Pricing pricing, List<LineItem> items, List<DocumentAdjustment> documentAdjustments) {
        decimals = pricing.currency().getDecimalPlaces();
        including = pricing.mode() == PriceMode.INCLUDING;
        perLine = pricing.rounding() == VatRounding.PER_LINE;
        items.forEach(this::line);
        documentAdjustments.forEach(this::adjustment);
        running.forEach(this::subtotal);
    }

    BigDecimal excludingVat() {
        return sumOfLines.subtract(allowances).add(charges);
    }

    BigDecimal includingVat() {
        return excludingVat().add(vat);
    }

    private void line(LineItem item) {
        VatGroup group = item.vat().group();
        BigDecimal base = item.quantity()
                .value()
                .toBigDecimal()
                .multiply(item.price().amount().toBigDecimal())
                .divide(item.price().base().toBigDecimal(), decimals, RoundingMode.HALF_UP);
        List<BigDecimal> parts = new ArrayList<>(List.of(base));
        for (Adjustment stated : item.stated().adjustments()) {
            BigDecimal size = switch (stated.size()) {
                case Adjustment.Size.Fixed(var amount) -> amount.getAmount();
                case Adjustment.Size.Share(var share) ->
                    round(base.multiply(share.value().toBigDecimal()).divide(HUNDRED));
            };
            parts.add(stated.kind() == Adjustment.Kind.ALLOWANCE ? size.negate() : size);
        }
        List<Pair> pairs = net(group, parts);
        BigDecimal amount = ZERO;
        BigDecimal net = ZERO;
        for (Pair pair : pairs) {
            amount = amount.add(pair.amount);
            net = net.add(pair.net);
        }
        lines.add(new Line(pairs.get(0), pairs.subList(1, pairs.size()), new Pair(amount, net)));
        sumOfLines = sumOfLines.add(net);
    }

    private void adjustment(DocumentAdjustment each) {
        boolean allowance = each.adjustment().kind() == Adjustment.Kind.ALLOWANCE;
        BigDecimal size = each.adjustment().amount().getAmount();
        Pair pair = net(each.vat().group(), List.of(allowance ? size.negate() : size))
                .get(0);
        adjustments.add(pair);
        if (allowance) {
            allowances = allowances.subtract(pair.net);
        } else {
            charges = charges.add(pair.net);
        }
    }

    /** The net of each part of a line, in order; an adjustment of the document is a line of one part. */
    private List<Pair> net(VatGroup group, List<BigDecimal> parts) {
        BigDecimal before = running.getOrDefault(group, ZERO);
        BigDecimal whole = parts.stream().reduce(ZERO, BigDecimal::add);
        running.put(group, before.add(whole));
        if (perLine) {
            Subtotal so = groups.getOrDefault(group, new Subtotal(ZERO, ZERO));
            BigDecimal lineVat = vatOf(group, whole);
            BigDecimal lineNet = including ? whole.subtract(lineVat) : whole;
            groups.put(group, new Subtotal(so.taxable.add(lineNet), so.vat.add(lineVat)));
        }
        List<Pair> pairs = new ArrayList<>();
        BigDecimal gross = perLine ? ZERO : before;
        for (BigDecimal part : parts) {
            BigDecimal after = gross.add(part);
            BigDecimal net = including
                    ? after.subtract(vatOf(group, after)).subtract(gross.subtract(vatOf(group, gross)))
                    : part;
            pairs.add(new Pair(part, net));
            gross = after;
        }
        return pairs;
    }

    private void subtotal(VatGroup group, BigDecimal sum) {
        if (!perLine) {
            BigDecimal groupVat = vatOf(group, sum);
            groups.put(group, new Subtotal(including ? sum.subtract(groupVat) : sum, groupVat));
        }
        vat = vat.add(groups.get(group).vat);
    }

    private BigDecimal vatOf(VatGroup group, BigDecimal amount) {
        BigDecimal rate = group.rate().value().toBigDecimal();
        return amount.multiply(rate).divide(including ? HUNDRED.add(rate) : HUNDRED, decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal round(BigDecimal amount) {
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }
}
