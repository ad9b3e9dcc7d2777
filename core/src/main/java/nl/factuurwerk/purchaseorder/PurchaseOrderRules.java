package nl.factuurwerk.purchaseorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.compliance.SupplyDays;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.Money;

/**
 * What makes a customer send an invoice back for the sake of its order. No law, but errors all the same: who asked for a
 * number does not pay without. A host that would rather send it takes the book and weighs a rule as a warning.
 *
 * <p>Credit notes are not asked: they follow the invoice that they credit.
 */
public final class PurchaseOrderRules {

    private static final TextBundle TEXTS = TextBundle.beside(PurchaseOrderRules.class, "findings");
    private static final Location NUMBER = Location.of("references.purchaseOrder", "BT-13");

    private static final RuleBook<PurchaseOrderCase> BOOK = new RuleBook<>(List.of(
            rule("PO-MISSING", PurchaseOrderRules::missing),
            rule("PO-FORMAT", PurchaseOrderRules::malformed),
            rule("PO-UNKNOWN", PurchaseOrderRules::unknown),
            rule("PO-DATES", PurchaseOrderRules::outsideItsDays),
            rule("PO-CURRENCY", PurchaseOrderRules::otherCurrency),
            rule("PO-OVERSPENT", PurchaseOrderRules::overspent)));

    private PurchaseOrderRules() {}

    /**
     * Returns all of them.
     *
     * @return the book
     */
    public static RuleBook<PurchaseOrderCase> all() {
        return BOOK;
    }

    private static Optional<Map<String, ?>> missing(PurchaseOrderCase it) {
        return it.requirement().filter(asked -> it.number().isEmpty()).map(asked -> Map.of());
    }

    private static Optional<Map<String, ?>> malformed(PurchaseOrderCase it) {
        return it.requirement()
                .flatMap(PurchaseOrderRequirement::mask)
                .flatMap(mask -> it.number()
                        .filter(number -> !mask.matches(number))
                        .map(number -> Map.of("number", number, "mask", mask)));
    }

    private static Optional<Map<String, ?>> unknown(PurchaseOrderCase it) {
        return it.requirement()
                .filter(PurchaseOrderRequirement::isOnFile)
                .filter(asked -> it.balance().isEmpty())
                .flatMap(asked -> it.number())
                .map(number -> Map.of("number", number));
    }

    private static Optional<Map<String, ?>> outsideItsDays(PurchaseOrderCase it) {
        return it.balance()
                .map(PurchaseOrderBalance::order)
                .flatMap(order -> days(it.content()).stream()
                        .filter(day -> !order.valid().contains(day))
                        .findFirst()
                        .map(day -> Map.of("number", order.number(), "day", day, "valid", order.valid())));
    }

    /** The days of supply; a document that says none is for the day of its issue. */
    private static Set<LocalDate> days(InvoiceContent content) {
        Set<LocalDate> supplied = SupplyDays.of(content);
        return supplied.isEmpty() ? content.issueDate().map(Set::of).orElse(Set.of()) : supplied;
    }

    private static Optional<Map<String, ?>> otherCurrency(PurchaseOrderCase it) {
        return it.balance()
                .map(PurchaseOrderBalance::order)
                .filter(order -> !order.amount()
                        .getCurrencyUnit()
                        .equals(it.excludingVat().getCurrencyUnit()))
                .map(order -> Map.of(
                        "number",
                        order.number(),
                        "currency",
                        it.excludingVat().getCurrencyUnit(),
                        "ordered",
                        order.amount().getCurrencyUnit()));
    }

    private static Optional<Map<String, ?>> overspent(PurchaseOrderCase it) {
        Money net = it.excludingVat();
        return it.balance()
                .filter(balance -> balance.remainder().getCurrencyUnit().equals(net.getCurrencyUnit()))
                .filter(balance -> net.isPositive() && net.isGreaterThan(balance.remainder()))
                .map(balance -> Map.of(
                        "number", balance.order().number(),
                        "amount", balance.order().amount(),
                        "invoiced", balance.invoiced(),
                        "net", net,
                        "remainder", balance.remainder()));
    }

    private static Rule<PurchaseOrderCase> rule(
            String id, Function<PurchaseOrderCase, Optional<Map<String, ?>>> broken) {
        return new OrderRule(RuleDescription.of(id, Severity.ERROR, TEXTS), broken);
    }

    private record OrderRule(RuleDescription description, Function<PurchaseOrderCase, Optional<Map<String, ?>>> broken)
            implements Rule<PurchaseOrderCase> {
        @Override
        public void check(PurchaseOrderCase it, Consumer<Finding> findings) {
            if (!it.isCredit()) {
                broken.apply(it).ifPresent(values -> findings.accept(description.at(NUMBER, values)));
            }
        }
    }
}
