package nl.factuurwerk.billing.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;

/**
 * A share of what something brought in or saved. Each recorded figure is billed once, from the day on which it was recorded;
 * what it was taken of stands on the line.
 *
 * @param share the percentage of each figure, above zero; the amount is rounded half up to the cent
 * @param currency the currency of every figure
 * @param bases the figures recorded so far, by their periods
 */
public record ValueBased(Percentage share, CurrencyUnit currency, List<ValueBasis> bases) implements BillingTerms {

    /**
     * Sorts the figures.
     *
     * @throws IllegalArgumentException if the share is not above zero, a figure is in another currency, or two have a day
     *     in common
     */
    public ValueBased {
        Objects.requireNonNull(currency, "currency");
        if (share.value().signum() <= 0) {
            throw new IllegalArgumentException("A share is above zero: " + share);
        }
        bases = bases.stream()
                .sorted(Comparator.comparing(basis -> basis.period().first()))
                .toList();
        PlanRules.require(faults(currency, bases));
    }

    /**
     * Makes a share without figures yet.
     *
     * @param share the percentage of each figure
     * @param currency the currency of every figure
     * @return the terms
     * @throws IllegalArgumentException if the share is not above zero
     */
    public static ValueBased of(Percentage share, CurrencyUnit currency) {
        return new ValueBased(share, currency, List.of());
    }

    /**
     * Records a figure. Recording it again changes nothing.
     *
     * @param basis the figure
     * @return the changed terms
     * @throws IllegalArgumentException if it is in another currency, or another figure is of one of its days
     */
    public ValueBased with(ValueBasis basis) {
        if (bases.contains(basis)) {
            return this;
        }
        List<ValueBasis> all = new ArrayList<>(bases);
        all.add(basis);
        return new ValueBased(share, currency, all);
    }

    private static Report faults(CurrencyUnit currency, List<ValueBasis> bases) {
        return Report.collect(findings -> {
            for (int i = 0; i < bases.size(); i++) {
                ValueBasis basis = bases.get(i);
                String path = "bases[" + i + "]";
                if (!basis.figure().getCurrencyUnit().equals(currency)) {
                    findings.accept(PlanRules.CURRENCY.at(
                            Location.of(path + ".figure"),
                            Map.of("found", basis.figure().getCurrencyUnit(), "expected", currency)));
                }
                if (i > 0 && basis.period().overlaps(bases.get(i - 1).period())) {
                    findings.accept(PlanRules.PERIOD_TWICE.at(
                            Location.of(path + ".period"),
                            Map.of(
                                    "period",
                                    basis.period(),
                                    "other",
                                    bases.get(i - 1).period())));
                }
            }
        });
    }
}
