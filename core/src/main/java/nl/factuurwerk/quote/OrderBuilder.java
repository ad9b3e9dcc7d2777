package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of an order, new or stored. What does not fit together is told all at once by {@link #build()}. */
public final class OrderBuilder {

    final Id<Order> id;
    final DocumentNumber number;
    final Party customer;
    final LocalDate date;
    final List<OrderLine> lines = new ArrayList<>();
    final List<OrderChange> changes = new ArrayList<>();
    final List<Delivered> deliveries = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    Pricing pricing = Pricing.standard();
    References references = References.none();

    @Nullable
    Salt salt;

    @Nullable
    QuoteReference origin;

    @Nullable
    PaymentTerms terms;

    @Nullable
    Language language;

    OrderBuilder(Id<Order> id, DocumentNumber number, Party customer, LocalDate date) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.date = Objects.requireNonNull(date, "date");
    }

    OrderBuilder(Order order) {
        this(order.id(), order.number(), order.customer(), order.date());
        lines.addAll(order.agreed());
        changes.addAll(order.changes());
        deliveries.addAll(order.deliveries());
        milestones.addAll(order.milestones());
        pricing = order.pricing();
        references = order.references();
        salt = order.salt().orElse(null);
        origin = order.origin().orElse(null);
        terms = order.terms().orElse(null);
        language = order.language().orElse(null);
    }

    /**
     * Adds a line at the standard rate.
     *
     * @param key what the line is called by
     * @param description what is ordered
     * @param quantity how much, not zero
     * @param price what one costs
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, the quantity is zero, or the price is below zero
     */
    public OrderBuilder line(String key, String description, Quantity quantity, Money price) {
        return line(key, description, quantity, UnitPrice.of(price), VatClass.STANDARD);
    }

    /**
     * Adds a line.
     *
     * @param key what the line is called by
     * @param description what is ordered
     * @param quantity how much, not zero
     * @param price what one costs, with as many decimals as it takes
     * @param vat what it is for VAT at home
     * @return this builder
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, or the quantity is zero
     */
    public OrderBuilder line(String key, String description, Quantity quantity, UnitPrice price, VatClass vat) {
        return line(OrderLine.of(key, QuoteDraftBuilder.line(description, quantity, price, vat)));
    }

    /**
     * Adds a line that says more than the short forms can.
     *
     * @param line the line, as agreed at first
     * @return this builder
     */
    public OrderBuilder line(OrderLine line) {
        lines.add(Objects.requireNonNull(line, "line"));
        return this;
    }

    /**
     * Adds a change.
     *
     * @param change what was agreed, not before the change before it
     * @return this builder
     */
    public OrderBuilder change(OrderChange change) {
        changes.add(Objects.requireNonNull(change, "change"));
        return this;
    }

    /**
     * Adds a delivery.
     *
     * @param delivered what was delivered, or came back
     * @return this builder
     */
    public OrderBuilder delivered(Delivered delivered) {
        deliveries.add(Objects.requireNonNull(delivered, "delivered"));
        return this;
    }

    /**
     * Adds a milestone.
     *
     * @param milestone the milestone, reached or not
     * @return this builder
     */
    public OrderBuilder milestone(Milestone milestone) {
        milestones.add(Objects.requireNonNull(milestone, "milestone"));
        return this;
    }

    /**
     * Says that prices include VAT.
     *
     * @return this builder
     */
    public OrderBuilder pricesIncludeVat() {
        return pricing(pricing.with(PriceMode.INCLUDING));
    }

    /**
     * Sets the currency.
     *
     * @param currency the currency
     * @return this builder
     */
    public OrderBuilder currency(CurrencyUnit currency) {
        return pricing(pricing.in(currency));
    }

    /**
     * Sets how prices are to be read. VAT is rounded per group whatever is said here, and an exchange rate is left out: that
     * is of the day of each invoice.
     *
     * @param value currency and price mode
     * @return this builder
     */
    public OrderBuilder pricing(Pricing value) {
        pricing = value.in(value.currency()).with(VatRounding.PER_GROUP);
        return this;
    }

    /**
     * Says which quote it was.
     *
     * @param quote the version that was accepted
     * @return this builder
     */
    public OrderBuilder from(QuoteReference quote) {
        origin = Objects.requireNonNull(quote, "quote");
        return this;
    }

    /**
     * Sets what the customer and the office call the deal by.
     *
     * @param value the references
     * @return this builder
     */
    public OrderBuilder references(References value) {
        references = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets when invoices are to be paid.
     *
     * @param value the terms
     * @return this builder
     */
    public OrderBuilder terms(PaymentTerms value) {
        terms = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the language of all that follows from it.
     *
     * @param value the language
     * @return this builder
     */
    public OrderBuilder language(Language value) {
        language = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets what makes the digests of its acts impossible to guess. An order keeps the salt that it was first stored with: with
     * another one, no entry of the audit trail would be of it.
     *
     * @param value a random salt, stored and removed with the order
     * @return this builder
     */
    public OrderBuilder salt(Salt value) {
        salt = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Makes the order.
     *
     * @return the order
     * @throws InvalidInput if parts do not fit together: carries every finding
     */
    public Order build() {
        return tryBuild().orThrow();
    }

    /**
     * Makes the order, or says what does not fit together.
     *
     * @return the order; or {@code FW-ORDER-KEY}, {@code FW-ORDER-LINE}, {@code FW-ORDER-UNIT}, {@code FW-ORDER-CURRENCY},
     *     {@code FW-ORDER-CHANGE-DATE}, {@code FW-ORDER-RETURNED}, {@code FW-ORDER-MILESTONE},
     *     {@code FW-ORDER-MILESTONE-CURRENCY}
     */
    public Parsed<Order> tryBuild() {
        Report report = Report.collect(new Check()::all);
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new Order(this));
    }

    /** Goes through everything in the order in which it was agreed. */
    private final class Check {

        /** Every line there ever was, as it was last. */
        private final Map<LineKey, OrderLine> known = new HashMap<>();

        private final Set<LineKey> dropped = new HashSet<>();

        void all(Consumer<Finding> findings) {
            for (int i = 0; i < lines.size(); i++) {
                add(lines.get(i), "lines[" + i + "]", findings);
            }
            LocalDate latest = date;
            for (int i = 0; i < changes.size(); i++) {
                OrderChange change = changes.get(i);
                String path = "changes[" + i + "]";
                if (change.on().isBefore(latest)) {
                    findings.accept(OrderRules.CHANGE_DATE.at(
                            Location.of(path + ".on"), Map.of("day", change.on(), "latest", latest)));
                } else {
                    latest = change.on();
                }
                change(change, path, findings);
            }
            deliveries(findings);
            milestones(findings);
        }

        private void change(OrderChange change, String path, Consumer<Finding> findings) {
            switch (change) {
                case OrderChange.Added added -> add(added.line(), path, findings);
                case OrderChange.Replaced replaced -> {
                    standing(change.key(), path, findings)
                            .ifPresent(line -> requireUnit(line, replaced.line().quantity(), path, findings));
                    requireCurrency(replaced.line(), path, findings);
                    known.computeIfPresent(change.key(), (key, before) -> replaced.line());
                }
                case OrderChange.Dropped gone -> {
                    standing(change.key(), path, findings);
                    dropped.add(change.key());
                }
            }
        }

        private void add(OrderLine line, String path, Consumer<Finding> findings) {
            if (known.putIfAbsent(line.key(), line) != null) {
                findings.accept(OrderRules.KEY.at(Location.of(path + ".key"), Map.of("key", line.key())));
            }
            requireCurrency(line, path, findings);
        }

        private Optional<OrderLine> standing(LineKey key, String path, Consumer<Finding> findings) {
            Optional<OrderLine> line = dropped.contains(key) ? Optional.empty() : Optional.ofNullable(known.get(key));
            if (line.isEmpty()) {
                findings.accept(OrderRules.LINE.at(Location.of(path + ".key"), Map.of("key", key)));
            }
            return line;
        }

        private void requireUnit(OrderLine line, Quantity found, String path, Consumer<Finding> findings) {
            if (!found.unit().equals(line.quantity().unit())) {
                findings.accept(OrderRules.UNIT.at(
                        Location.of(path + ".quantity"),
                        Map.of(
                                "key",
                                line.key(),
                                "found",
                                found,
                                "unit",
                                line.quantity().unit())));
            }
        }

        private void requireCurrency(OrderLine line, String path, Consumer<Finding> findings) {
            boolean other = !line.currency().equals(pricing.currency())
                    || line.line().adjustments().stream()
                            .anyMatch(each -> each.size() instanceof Adjustment.Size.Fixed(Money amount)
                                    && !amount.getCurrencyUnit().equals(pricing.currency()));
            if (other) {
                findings.accept(OrderRules.CURRENCY.at(
                        Location.of(path), Map.of("key", line.key(), "currency", pricing.currency())));
            }
        }

        private void deliveries(Consumer<Finding> findings) {
            Map<LineKey, Decimal> sums = new HashMap<>();
            for (int i = 0; i < deliveries.size(); i++) {
                Delivered each = deliveries.get(i);
                String path = "deliveries[" + i + "]";
                OrderLine line = known.get(each.line());
                if (line == null) {
                    findings.accept(OrderRules.LINE.at(Location.of(path + ".line"), Map.of("key", each.line())));
                } else {
                    requireUnit(line, each.quantity(), path, findings);
                    sums.merge(each.line(), each.quantity().value(), Decimal::plus);
                }
            }
            for (Map.Entry<LineKey, Decimal> sum : sums.entrySet()) {
                OrderLine line = known.get(sum.getKey());
                if (line != null
                        && sum.getValue().signum() * line.quantity().value().signum() < 0) {
                    findings.accept(OrderRules.RETURNED.at(
                            Location.of("deliveries"), Map.of("key", sum.getKey(), "sum", sum.getValue())));
                }
            }
        }

        private void milestones(Consumer<Finding> findings) {
            Set<Id<Milestone>> seen = new HashSet<>();
            for (int i = 0; i < milestones.size(); i++) {
                Milestone each = milestones.get(i);
                String path = "milestones[" + i + "]";
                if (!seen.add(each.id())) {
                    findings.accept(OrderRules.MILESTONE.at(Location.of(path + ".id"), Map.of("milestone", each.id())));
                }
                if (each.isForeign(pricing.currency())) {
                    findings.accept(OrderRules.MILESTONE_CURRENCY.at(
                            Location.of(path + ".advance"),
                            Map.of("milestone", each.id(), "currency", pricing.currency())));
                }
                each.lines().stream()
                        .filter(key -> !known.containsKey(key))
                        .forEach(key ->
                                findings.accept(OrderRules.LINE.at(Location.of(path + ".lines"), Map.of("key", key))));
            }
        }
    }
}
