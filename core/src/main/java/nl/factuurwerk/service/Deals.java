package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;

/**
 * Quotes, orders and plans of a party that is erased. What nothing came of goes; what was agreed on shows what was to be done
 * and to be paid for it, and is part of the books (art. 52 AWR).
 */
final class Deals {

    private static final Comparator<Retention> BY_END = Comparator.comparing(Retention::until);

    private final Id<Party> party;
    private final Repositories repositories;
    private final RetentionRules rules;

    Deals(Id<Party> party, Repositories repositories, RetentionRules rules) {
        this.party = party;
        this.repositories = repositories;
        this.rules = rules;
    }

    /** Removes the plans, whatever was billed under them: that stands on the invoices. */
    int removePlans() {
        try (var plans = repositories.billingPlans().of(party)) {
            var all = plans.toList();
            all.forEach(plan -> repositories
                    .billingPlans()
                    .remove(repositories.billingPlans().find(plan.id()).orElseThrow()));
            return all.size();
        }
    }

    /** Returns the quotes, orders and proformas of the party that the trail may speak of. */
    List<Subject> subjects() {
        try (Stream<Order> orders = repositories.orders().by(party)) {
            return Stream.of(
                            quotes().stream().map(quote -> DealTrail.quote(quote.id())),
                            orders.map(order -> DealTrail.order(order.id())),
                            proformasOf().stream().map(proforma -> DealTrail.proforma(proforma.id())))
                    .flatMap(subjects -> subjects)
                    .toList();
        }
    }

    /** Returns the quotes that were not accepted, sent or not. */
    List<Quote> openQuotes() {
        return quotes().stream().filter(quote -> quote.acceptance().isEmpty()).toList();
    }

    /** Removes the quotes that were not accepted. */
    int removeQuotes() {
        List<Quote> open = openQuotes();
        for (Quote quote : open) {
            Versioned<Quote> kept = repositories.quotes().find(quote.id()).orElseThrow();
            repositories.quotes().remove(kept);
        }
        return open.size();
    }

    private List<Quote> quotes() {
        try (Stream<Quote> all = repositories.quotes().all()) {
            return all.filter(this::names).toList();
        }
    }

    private boolean names(Quote quote) {
        return Stream.concat(
                        quote.customer().stream(),
                        quote.versions().stream()
                                .map(version -> version.everything().buyer()))
                .anyMatch(this::isParty);
    }

    private boolean isParty(Party other) {
        return other.id().equals(Optional.of(party));
    }

    /** The terms of the quotes that were accepted: those of their orders, where these stay longer. */
    List<Retention> acceptedQuotes() {
        return quotes().stream()
                .flatMap(quote -> quote.acceptance().stream()
                        .map(acceptance -> longest(Stream.concat(
                                Stream.of(rules.retention(acceptance.on())),
                                repositories.orders().of(quote.id()).stream().map(order -> term(order.value()))))))
                .toList();
    }

    /** The terms of the orders: those of their last day, and of the invoices under them where these stay longer. */
    List<Retention> orders() {
        try (Stream<Order> orders = repositories.orders().by(party)) {
            return orders.map(this::term).toList();
        }
    }

    private Retention term(Order order) {
        LocalDate lastDay = Stream.of(
                        Stream.of(order.date()),
                        order.changes().stream().map(OrderChange::on),
                        order.deliveries().stream().map(Delivered::during).map(days -> days.last()),
                        order.milestones().stream().map(Milestone::reached).flatMap(Optional::stream))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        try (Stream<OrderBilling> billings = repositories.orderBillings().of(order.id())) {
            return longest(Stream.concat(
                    Stream.of(rules.retention(lastDay)),
                    billings.map(OrderBilling::invoiceId).distinct().flatMap(this::terms)));
        }
    }

    /** The terms of an invoice and of the credit notes on it. */
    private Stream<Retention> terms(Id<Invoice> invoice) {
        return Stream.concat(
                repositories.invoices().find(invoice).stream().map(each -> each.retention(rules)),
                repositories.creditNotes().on(invoice).stream().map(each -> each.retention(rules)));
    }

    /** The terms of the proformas: what was sent to customs or prepaid on has to be shown later. */
    List<Retention> proformas() {
        return proformasOf().stream()
                .map(proforma -> rules.retention(proforma.date()))
                .toList();
    }

    private List<Proforma> proformasOf() {
        try (Stream<Proforma> all = repositories.proformas().all()) {
            return all.filter(proforma -> isParty(proforma.statement().buyer())
                            || isParty(proforma.statement().seller()))
                    .toList();
        }
    }

    private static Retention longest(Stream<Retention> terms) {
        return terms.max(BY_END).orElseThrow();
    }
}
