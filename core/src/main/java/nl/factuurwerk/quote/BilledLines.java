package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.LineVat;
import org.joda.money.Money;

/**
 * States what is billed of a line of an order as lines of an invoice that come to just the amount: as it was ordered where
 * that does, and else as near to it as can be.
 */
final class BilledLines {

    private static final TextBundle WORDINGS = TextBundle.beside(BilledLines.class, "wordings");

    /** More decimals of a price than this nobody reads; the difference then is a line of its own. */
    private static final int PRICE_DECIMALS = 6;

    private final OrderLine agreed;
    private final Supplier<OrderSource> sources;
    private final Optional<DateRange> during;
    private final Language language;

    BilledLines(OrderLine agreed, Supplier<OrderSource> sources, Optional<DateRange> during, Language language) {
        this.agreed = agreed;
        this.sources = sources;
        this.during = during;
        this.language = language;
    }

    /**
     * States so much of the line for so much.
     *
     * @param quantity how much of it; may be zero where only an amount is left
     * @param worth the amount that the lines come to, without or with VAT as prices are
     * @return one line, or two
     */
    List<DraftLine> of(Quantity quantity, Money worth) {
        List<DraftLine> lines = new ArrayList<>();
        Money stated = Money.zero(worth.getCurrencyUnit());
        if (quantity.value().signum() != 0) {
            DraftLine line = exact(quantity, worth).orElseGet(() -> portion(quantity, agreed.price()));
            stated = OrderLine.amountOf(line).orElseThrow();
            lines.add(sourced(line));
        }
        Money rest = worth.minus(stated);
        if (!rest.isZero()) {
            lines.add(sourced(lumpSum("line.difference", rest).build()));
        }
        return lines;
    }

    /**
     * States what was prepaid of the line and stays taxed as it was: in its own unit where that can be, and else as a lump
     * sum.
     *
     * @param amount what was prepaid, above zero
     * @param taxedAs as the advance
     * @param within the quantity that it is a part of
     * @return the line
     */
    DraftLine prepaid(Money amount, LineVat taxedAs, Quantity within) {
        Optional<Quantity> part = quantityFor(amount, within);
        DraftLine line = part.map(some -> portion(some, agreed.price()))
                .orElseGet(() -> lumpSum("line.prepaid", amount).build());
        return sourced(line).toBuilder().taxedAs(taxedAs).build();
    }

    /** Each row has a source of its own: nothing is billed twice on one invoice. */
    private DraftLine sourced(DraftLine line) {
        return line.toBuilder().source(sources.get().reference()).build();
    }

    /** How much of the line comes to just an amount, with three decimals at most; of use only without adjustments. */
    private Optional<Quantity> quantityFor(Money amount, Quantity within) {
        Decimal price = agreed.price().amount();
        if (!agreed.line().adjustments().isEmpty()
                || price.signum() == 0
                || within.value().signum() <= 0) {
            return Optional.empty();
        }
        Decimal exact = Decimal.of(
                        amount.getAmountMinorLong(), amount.getCurrencyUnit().getDecimalPlaces())
                .times(agreed.price().base())
                .dividedBy(price, 3);
        Quantity some = new Quantity(exact, within.unit());
        return exact.compareTo(within.value()) <= 0 && agreed.price().minorFor(some) == amount.getAmountMinorLong()
                ? Optional.of(some)
                : Optional.empty();
    }

    Quantity quantityOf(DraftLine prepaid) {
        return prepaid.quantity()
                .filter(some -> some.unit().equals(agreed.quantity().unit()))
                .orElseGet(() -> new Quantity(Decimal.ZERO, agreed.quantity().unit()));
    }

    private Optional<DraftLine> exact(Quantity quantity, Money worth) {
        DraftLine asOrdered = portion(quantity, agreed.price());
        if (comesTo(asOrdered, worth)) {
            return Optional.of(asOrdered);
        }
        if (!agreed.line().adjustments().isEmpty()) {
            return Optional.empty();
        }
        return priceFor(quantity, worth).map(price -> portion(quantity, price)).filter(line -> comesTo(line, worth));
    }

    private static boolean comesTo(DraftLine line, Money worth) {
        return OrderLine.amountOf(line).filter(worth::equals).isPresent();
    }

    /** The agreed price, with as many decimals as it takes: it differs by less than a cent, or it is not that price. */
    private Optional<UnitPrice> priceFor(Quantity quantity, Money worth) {
        UnitPrice price = agreed.price();
        int cents = worth.getCurrencyUnit().getDecimalPlaces();
        Decimal exact = Decimal.of(worth.getAmountMinorLong(), cents).times(price.base());
        Decimal near = price.amount();
        for (int decimals = cents; decimals <= PRICE_DECIMALS; decimals++) {
            Decimal candidate = exact.dividedBy(quantity.value(), decimals);
            Decimal difference = candidate.minus(near).abs();
            if (candidate.signum() >= 0 && difference.compareTo(Decimal.of(1, cents)) < 0) {
                UnitPrice stated = new UnitPrice(worth.getCurrencyUnit(), candidate, price.base());
                if (stated.minorFor(quantity) == worth.getAmountMinorLong()) {
                    return Optional.of(stated);
                }
            }
        }
        return Optional.empty();
    }

    /** So much of the line at a price, with its adjustments: those that are an amount only where it is all of it. */
    private DraftLine portion(Quantity quantity, UnitPrice price) {
        DraftLine.Builder line = billed(DraftLine.of(agreed.line().description()))
                .quantity(quantity)
                .price(price);
        agreed.line().details().ifPresent(line::details);
        agreed.line().itemNumber().ifPresent(line::itemNumber);
        boolean whole = quantity.equals(agreed.quantity());
        agreed.line().adjustments().stream()
                .filter(each -> whole || each.size() instanceof Adjustment.Size.Share)
                .forEach(line::adjust);
        return line.build();
    }

    private DraftLine.Builder lumpSum(String wording, Money amount) {
        String words = WORDINGS.message(
                        wording, Map.of("description", agreed.line().description()))
                .in(language);
        return billed(DraftLine.of(words))
                .quantity(Quantity.of(amount.isNegative() ? "-1" : "1", Unit.LUMP_SUM))
                .price(amount.abs());
    }

    private DraftLine.Builder billed(DraftLine.Builder line) {
        line.vat(agreed.line().vatClass()).facts(agreed.line().facts());
        during.or(() -> agreed.line().period()).ifPresent(line::during);
        return line;
    }
}
