package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.LineVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Documents as in {@link StatementDomain}, drawn fast enough for a million of them; nothing shrinks here. */
final class RandomStatements {

    private static final String[] BASES = {"1", "1", "1", "1", "100", "1000", "3", "0.75"};

    private final RandomGenerator random;

    RandomStatements(RandomGenerator random) {
        this.random = random;
    }

    Statement next(Pricing pricing, int mostLines) {
        CurrencyUnit currency = pricing.currency();
        List<LineItem> items = new ArrayList<>();
        for (int i = random.nextInt(1, mostLines + 1); i > 0; i--) {
            items.add(line(currency));
        }
        List<DocumentAdjustment> adjustments = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Money base = Money.ofMinor(currency, random.nextLong(-1_000_000, 10_000_000));
            adjustments.add(new DocumentAdjustment(AppliedAdjustment.of(adjustment(currency), base), vat()));
        }
        return new Statement(pricing, items, adjustments);
    }

    private LineItem line(CurrencyUnit currency) {
        long digits = random.nextInt(4) == 0 ? random.nextLong(-1_000_000, 1_000_000) : random.nextLong(-20, 101);
        int decimals = random.nextInt(4) == 0 ? random.nextInt(9) : 2;
        DraftLine.Builder line = DraftLine.of("Werk")
                .quantity(new Quantity(Decimal.of(digits, random.nextInt(5)), Unit.PIECE))
                .price(new UnitPrice(
                        currency,
                        Decimal.of(random.nextLong(20_000_000), decimals),
                        Decimal.of(BASES[random.nextInt(BASES.length)])));
        for (int i = Math.max(0, random.nextInt(-6, 4)); i > 0; i--) {
            line.adjust(adjustment(currency));
        }
        return LineItem.of(line.build(), vat());
    }

    private Adjustment adjustment(CurrencyUnit currency) {
        Adjustment.Size size = random.nextBoolean()
                ? new Adjustment.Size.Fixed(Money.ofMinor(currency, random.nextLong(100_000)))
                : new Adjustment.Size.Share(new Percentage(Decimal.of(random.nextLong(12_000), random.nextInt(1, 4))));
        Adjustment.Kind kind = random.nextBoolean() ? Adjustment.Kind.ALLOWANCE : Adjustment.Kind.CHARGE;
        return new Adjustment(kind, size, "Afspraak", "", Optional.empty());
    }

    private LineVat vat() {
        return StatementDomain.VATS.get(random.nextInt(StatementDomain.VATS.size()));
    }
}
