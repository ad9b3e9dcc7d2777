package nl.factuurwerk.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.LinePosition;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.OrderSlices;
import nl.factuurwerk.quote.OrderTiming;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.MissingText;
import nl.factuurwerk.time.DateRange;

/**
 * What an order will be billed for if its milestones are reached as planned: on each such day the advance that was agreed with
 * it and a part of what is delivered, and the last invoice on the day on which all is. Each invoice is drawn up from the order as those before it will have left it, which is
 * followed here without any effect. Also those that cannot be issued as things are: what is in their way is told once, with
 * them, and what they bill is not expected a second time with the next.
 */
final class OrderForecast {

    /** Nobody knows the number of an invoice that is to come. */
    private static final DocumentNumber NUMBER_TO_COME = new DocumentNumber("-");

    private final Issuing issuing;
    private final OrderComposer composer;
    private final DateRange days;
    private final LocalDate today;

    OrderForecast(Issuing issuing, OrderComposer composer, DateRange days, LocalDate today) {
        if (days.end().isEmpty()) {
            throw new IllegalArgumentException("A forecast needs a last day: " + days);
        }
        this.issuing = issuing;
        this.composer = composer;
        this.days = days;
        this.today = today;
    }

    /** Returns the invoices of an order by their days. */
    List<ExpectedInvoice> of(Order order, Repositories repositories) {
        Course course = new Course(order, repositories);
        for (LocalDate day : daysOf(order)) {
            if (day.isAfter(days.last())) {
                break;
            }
            course.comeTo(day);
        }
        return course.expected.stream()
                .filter(each -> days.contains(each.date()))
                .toList();
    }

    /** Today, for what was delivered already, and each day on which something is planned. */
    private NavigableSet<LocalDate> daysOf(Order order) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        all.add(today);
        order.milestones().stream()
                .filter(milestone -> milestone.reached().isEmpty())
                .map(this::dayOf)
                .forEach(all::add);
        return all;
    }

    /** What should have been reached before is expected today. */
    private LocalDate dayOf(Milestone milestone) {
        return milestone.planned().isBefore(today) ? today : milestone.planned();
    }

    /** The order on its way, with what was drawn up so far. */
    private final class Course {

        private final Repositories repositories;
        private final List<ExpectedInvoice> expected = new ArrayList<>();
        private final List<OrderBilling> billings = new ArrayList<>();
        private final List<Remainder> invoices = new ArrayList<>();

        /** Whose advance was expected, also where something is in the way of it. */
        private final Set<Id<Milestone>> advanced = new HashSet<>();

        private Order order;

        Course(Order order, Repositories repositories) {
            this.order = order;
            this.repositories = repositories;
        }

        void comeTo(LocalDate day) {
            for (Milestone milestone : order.milestones()) {
                if (milestone.reached().isEmpty() && dayOf(milestone).equals(day)) {
                    order = order.reach(milestone.id(), day).orThrow();
                }
            }
            if (isLast(history().position())) {
                if (!isClosed(history())) {
                    expect(BillingRole.FINAL, day, history -> composer.last(history, day));
                }
                return;
            }
            for (Milestone due : history().dueAdvances(day)) {
                if (advanced.add(due.id()) && history().position().left().isPositive()) {
                    expect(BillingRole.ADVANCE, day, history -> composer.advance(history, due.id()));
                }
            }
            if (!history().position().delivered().isEmpty()) {
                expect(BillingRole.PART, day, history -> composer.part(history, day));
            }
        }

        private OrderHistory history() {
            return new BilledOrders(repositories).history(order, billings, invoices);
        }

        private void expect(BillingRole role, LocalDate day, Function<OrderHistory, Parsed<OrderDraft>> draw) {
            OrderHistory history = history();
            Preview preview = preview(history, role, day, draw);
            expected.add(new ExpectedInvoice(
                    new ExpectedInvoice.Origin.OfOrder(order.id(), order.number(), role), day, preview));
            preview.candidate().ifPresent(candidate -> bill(candidate, history, role));
        }

        /** What nobody delivered or planned has no day, and so the last invoice has none. */
        private boolean isLast(OrderPosition position) {
            return order.milestones().stream()
                            .allMatch(milestone -> milestone.lines().isEmpty()
                                    || milestone.reached().isPresent())
                    && position.lines().stream().allMatch(OrderForecast::isDelivered);
        }

        private Preview preview(
                OrderHistory history,
                BillingRole role,
                LocalDate day,
                Function<OrderHistory, Parsed<OrderDraft>> draw) {
            try {
                return switch (draw.apply(history)) {
                    case Parsed.Invalid<OrderDraft>(var report) -> new Preview(Optional.empty(), report);
                    case Parsed.Valid<OrderDraft>(var draft, var warnings) -> {
                        Preview preview = issuing.preview(draft.draft(), day, repositories);
                        Report timing = role == BillingRole.ADVANCE
                                ? Report.empty()
                                : OrderTiming.ahead(history.position(), draft.slices(), day);
                        yield new Preview(preview.candidate(), timing.plus(preview.report()));
                    }
                };
            } catch (MissingText e) {
                return new Preview(
                        Optional.empty(),
                        Report.of(IssueRules.LANGUAGE.at(Location.of("language"), Map.of("language", e.language()))));
            }
        }

        private void bill(InvoiceCandidate candidate, OrderHistory history, BillingRole role) {
            Id<Invoice> id = Id.of("expected-" + (invoices.size() + 1));
            Invoice invoice = Invoice.issue(candidate, id, NUMBER_TO_COME, Instant.EPOCH);
            billings.add(OrderSlices.of(history, invoice, role));
            invoices.add(Remainder.of(invoice));
        }
    }

    private static boolean isDelivered(LinePosition line) {
        return line.delivered().value().abs().compareTo(line.ordered().value().abs()) >= 0;
    }

    /** Whether nothing is left, neither of the lines nor of an advance. */
    private static boolean isClosed(OrderHistory history) {
        return history.position().isSettled() && history.earlier().open().isEmpty();
    }
}
