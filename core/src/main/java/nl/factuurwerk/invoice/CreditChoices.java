package nl.factuurwerk.invoice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import org.joda.money.Money;

/** What was chosen of an invoice, held against what is left of it. */
final class CreditChoices {

    private final Remainder left;
    private final SortedMap<Integer, Take> lines = new TreeMap<>();
    private final Set<Integer> charges = new HashSet<>();
    private boolean everything;

    CreditChoices(Remainder left) {
        this.left = left;
    }

    /**
     * What is taken of a line.
     *
     * @param quantity how much of its quantity; empty where only its amount is lowered
     * @param amount how much of its amount
     */
    record Take(Optional<Quantity> quantity, Money amount) {}

    /** What is taken of each line, by its number. */
    SortedMap<Integer, Take> lines() {
        return lines;
    }

    /** Tells whether an allowance or charge is taken, whatever becomes of the lines. */
    boolean takes(int adjustment) {
        return everything || charges.contains(adjustment);
    }

    boolean isEverything() {
        return everything;
    }

    void resolve(List<CreditChoice> choices, Consumer<Finding> findings) {
        Resolution resolution = new Resolution(findings);
        for (int i = 0; i < choices.size(); i++) {
            resolution.path = "choices[" + i + "]";
            resolution.take(choices.get(i));
        }
        if (lines.isEmpty() && charges.isEmpty() && !resolution.faulty) {
            resolution.path = "choices";
            resolution.fault(CreditRules.NOTHING.at(
                    Location.of("choices"), Map.of("invoice", left.invoice().number())));
        }
    }

    /** One pass over the choices. */
    private final class Resolution {

        private final Consumer<Finding> findings;
        private String path = "";
        private boolean faulty;

        Resolution(Consumer<Finding> findings) {
            this.findings = findings;
        }

        void fault(Finding finding) {
            faulty = true;
            findings.accept(finding);
        }

        void take(CreditChoice choice) {
            switch (choice) {
                case CreditChoice.Everything() -> takeEverything();
                case CreditChoice.WholeLine(int number) -> line(number).ifPresent(part -> put(part, whole(part)));
                case CreditChoice.Quantity(int number, Quantity quantity) ->
                    line(number).ifPresent(part -> takeQuantity(part, quantity));
                case CreditChoice.Amount(int number, Money amount) ->
                    line(number).ifPresent(part -> takeAmount(part, amount));
                case CreditChoice.Charge(int number) -> takeCharge(number);
            }
        }

        private Optional<Remainder.PartLeft> line(int number) {
            if (number < 1 || number > left.lines().size()) {
                fault(CreditRules.LINE.at(
                        Location.of(path, "BT-126"),
                        Map.of("line", number, "lines", left.lines().size())));
                return Optional.empty();
            }
            return Optional.of(left.lines().get(number - 1));
        }

        private void takeEverything() {
            everything = true;
            for (Remainder.PartLeft part : left.lines()) {
                if (part.whole() || !left.isNothing(part)) {
                    put(part, whole(part));
                }
            }
            left.adjustments().stream()
                    .filter(part -> !part.amount().isZero())
                    .forEach(part -> charges.add(part.number()));
        }

        private Take whole(Remainder.PartLeft part) {
            Optional<Quantity> quantity =
                    part.quantity().filter(has -> part.whole() || has.value().signum() != 0);
            return new Take(quantity, part.amount());
        }

        private void takeQuantity(Remainder.PartLeft part, Quantity quantity) {
            Quantity has = part.quantity().orElseThrow();
            if (!quantity.unit().equals(has.unit())) {
                fault(CreditRules.UNIT.at(
                        Location.of(path, "BT-130"), Map.of("quantity", quantity, "unit", has.unit())));
            } else if (quantity.value().signum() == 0
                    || left.isNothing(part)
                    || exceeds(quantity.value(), has.value())) {
                fault(exceeding("BT-129", part, quantity, has));
            } else {
                Decimal stays = has.value().plus(quantity.value().negate());
                int decimals = part.amount().getCurrencyUnit().getDecimalPlaces();
                long remaining = Decimal.of(part.amount().getAmountMinorLong(), decimals)
                        .times(stays)
                        .dividedBy(has.value(), decimals)
                        .toMinor(decimals);
                Money amount = part.amount().minus(Money.ofMinor(part.amount().getCurrencyUnit(), remaining));
                put(part, new Take(Optional.of(quantity), amount));
            }
        }

        private void takeAmount(Remainder.PartLeft part, Money amount) {
            if (!amount.getCurrencyUnit().equals(part.amount().getCurrencyUnit())) {
                fault(DraftRules.CURRENCY.at(
                        Location.of(path, "BT-131"),
                        Map.of(
                                "found",
                                amount.getCurrencyUnit(),
                                "expected",
                                part.amount().getCurrencyUnit())));
            } else if (amount.isZero() || exceeds(decimal(amount), decimal(part.amount()))) {
                fault(exceeding("BT-131", part, amount, part.amount()));
            } else {
                put(part, new Take(Optional.empty(), amount));
            }
        }

        private void takeCharge(int number) {
            List<DocumentAdjustment> all = left.invoice().statement().adjustments();
            if (number < 1
                    || number > all.size()
                    || all.get(number - 1).adjustment().kind() != Adjustment.Kind.CHARGE) {
                fault(CreditRules.CHARGE.at(Location.of(path, "BG-21"), Map.of("charge", number)));
            } else if (left.adjustments().get(number - 1).amount().isZero()) {
                fault(CreditRules.NOTHING.at(
                        Location.of(path, "BG-21"),
                        Map.of("invoice", left.invoice().number())));
            } else if (!charges.add(number)) {
                fault(CreditRules.TWICE.at(Location.of(path, "BG-21"), Map.of("number", number)));
            }
        }

        private void put(Remainder.PartLeft part, Take take) {
            if (!part.whole() && left.isNothing(part)) {
                fault(exceeding("BT-131", part, part.amount(), part.amount()));
            } else if (lines.putIfAbsent(part.number(), take) != null) {
                fault(CreditRules.TWICE.at(Location.of(path, "BG-25"), Map.of("number", part.number())));
            }
        }

        private Finding exceeding(String term, Remainder.PartLeft part, Object asked, Object has) {
            return CreditRules.EXCEEDS.at(
                    Location.of(path, term), Map.of("line", part.number(), "asked", asked, "left", has));
        }

        /** Tells whether something is more than what is left, or has the other sign. */
        private boolean exceeds(Decimal asked, Decimal has) {
            return asked.signum() != has.signum()
                    || (asked.signum() > 0 ? asked.compareTo(has) > 0 : asked.compareTo(has) < 0);
        }

        private Decimal decimal(Money amount) {
            return Decimal.of(amount.getAmountMinorLong(), amount.getScale());
        }
    }
}
