package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.costing.CostingRules;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Adds up what was invoiced of a project and not credited, without VAT, each invoice once. One that is linked, or bills a linked
 * order, counts in full. Of another one that bills hours, trips or expenses of the project, the lines that bill
 * them count. For one use.
 */
final class ProjectInvoices {

    private static final int KILOMETRE_DECIMALS = 3;

    private final Project project;
    private final CurrencyUnit currency;
    private final LocalDate day;
    private final Repositories repositories;
    private final ReviewFindings findings;
    private final Set<Id<Invoice>> inFull = new HashSet<>();
    /** Every invoice that was looked at, and whether it was issued in time. */
    private final Map<Id<Invoice>, Boolean> seen = new HashMap<>();

    private Optional<Money> ordered = Optional.empty();
    private Money net;

    ProjectInvoices(
            Project project, CurrencyUnit currency, LocalDate day, Repositories repositories, ReviewFindings findings) {
        this.project = project;
        this.currency = currency;
        this.day = day;
        this.repositories = repositories;
        this.findings = findings;
        this.net = Money.zero(currency);
        project.documents().forEach(this::link);
    }

    private void link(SourceReference document) {
        switch (document.kind()) {
            case Project.INVOICE ->
                repositories
                        .invoices()
                        .find(new DocumentNumber(document.key()))
                        .ifPresentOrElse(
                                this::addInFull, () -> findings.add(CostingRules.unknown(document.toString())));
            case Project.ORDER ->
                repositories
                        .orders()
                        .find(new DocumentNumber(document.key()))
                        .map(Versioned::value)
                        .ifPresentOrElse(this::link, () -> findings.add(CostingRules.unknown(document.toString())));
            default -> {
                // What the host calls by a name of its own.
            }
        }
    }

    private void link(Order order) {
        if (!order.pricing().currency().equals(currency)) {
            findings.add(CostingRules.otherCurrency(
                    order.number().value(), order.pricing().currency(), currency));
        } else if (order.pricing().mode() == PriceMode.EXCLUDING) {
            ordered = Optional.of(ordered.map(order.total()::plus).orElse(order.total()));
        }
        try (var billings = repositories.orderBillings().of(order.id())) {
            for (Id<Invoice> invoice :
                    billings.map(OrderBilling::invoiceId).distinct().toList()) {
                repositories.invoices().find(invoice).ifPresent(this::addInFull);
            }
        }
    }

    private void addInFull(Invoice invoice) {
        if (inFull.add(invoice.id()) && look(invoice)) {
            net = net.plus(new LeftOfInvoice(invoice, credits(invoice)).all());
        }
    }

    /** Whether an invoice of the day or before bills something; its lines are added when it is seen for the first time. */
    boolean bill(SourceReference source) {
        Optional<Id<Invoice>> billing = repositories.invoices().billing(source);
        if (billing.isEmpty()) {
            return false;
        }
        Boolean known = seen.get(billing.get());
        return known != null
                ? known
                : repositories
                        .invoices()
                        .find(billing.get())
                        .map(this::addLines)
                        .orElse(true);
    }

    private boolean addLines(Invoice invoice) {
        if (look(invoice)) {
            net = net.plus(new LeftOfInvoice(invoice, credits(invoice)).part(this::share));
        }
        return seen.getOrDefault(invoice.id(), false);
    }

    /** Takes note of an invoice, and tells whether it counts. */
    private boolean look(Invoice invoice) {
        boolean issued = !invoice.issueDate().isAfter(day);
        seen.put(invoice.id(), issued);
        CurrencyUnit found = invoice.total().getCurrencyUnit();
        if (issued && !found.equals(currency)) {
            findings.add(CostingRules.otherCurrency(invoice.number().value(), found, currency));
        }
        return issued && found.equals(currency);
    }

    private List<CreditNote> credits(Invoice invoice) {
        return repositories.creditNotes().on(invoice.id()).stream()
                .filter(credit -> !credit.issueDate().isAfter(day))
                .toList();
    }

    /** How much of what a line bills was for the project. A line bills things of one kind, measured alike. */
    private LeftOfInvoice.Share share(List<SourceReference> sources) {
        long ours = 0;
        long all = 0;
        for (SourceReference source : sources) {
            Optional<Weight> weight = weight(source);
            if (weight.isPresent()) {
                all = Math.addExact(all, weight.get().size());
                ours = weight.get().isOurs() ? Math.addExact(ours, weight.get().size()) : ours;
            }
        }
        return new LeftOfInvoice.Share(ours, Math.max(1, all));
    }

    private Optional<Weight> weight(SourceReference source) {
        return switch (source.kind()) {
            case TimeEntry.KIND ->
                repositories
                        .timeEntries()
                        .find(Id.of(source.key()))
                        .map(entry ->
                                new Weight(entry.duration().toSeconds(), isOurs(entry.customer(), entry.project())));
            case Trip.KIND ->
                repositories
                        .trips()
                        .find(Id.of(source.key()))
                        .map(trip -> new Weight(
                                trip.kilometres().toMinor(KILOMETRE_DECIMALS),
                                isOurs(trip.customer(), trip.project())));
            case Expense.KIND ->
                repositories
                        .expenses()
                        .find(Id.of(source.key()))
                        .map(expense -> new Weight(
                                expense.charge().map(Money::getAmountMinorLong).orElse(0L),
                                isOurs(expense.customer(), expense.project())));
            default -> Optional.empty();
        };
    }

    private boolean isOurs(Optional<Id<Party>> customer, Optional<String> name) {
        return customer.equals(project.customer())
                && name.filter(project.id().value()::equals).isPresent();
    }

    /** What is billed: time in seconds, a distance in metres, or an amount in cents. */
    private record Weight(long size, boolean isOurs) {}

    /** What linked orders come to, those with VAT in their prices left out; empty where none is linked. */
    Optional<Money> ordered() {
        return ordered;
    }

    /** What was invoiced and not credited. */
    Money net() {
        return net;
    }
}
