package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.DeviationExplanation;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.OrderTiming;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleId;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bills orders: draws an invoice up from how they stand, judges it against them, issues it, and keeps what it bills. */
final class Ordering {

    private static final Logger LOG = LoggerFactory.getLogger(Ordering.class);

    private final Surroundings surroundings;
    private final Issuing issuing;
    private final OrderComposer composer;

    Ordering(Surroundings surroundings, Issuing issuing, OrderComposer composer) {
        this.surroundings = surroundings;
        this.issuing = issuing;
        this.composer = composer;
    }

    /** Which invoice is asked for. */
    sealed interface Kind {
        record Share(Percentage share) implements Kind {}

        record Amount(Money amount) implements Kind {}

        record AtMilestone(Id<Milestone> milestone) implements Kind {}

        record Delivered() implements Kind {}

        record Quantities(Map<LineKey, Quantity> quantities) implements Kind {}

        record Last() implements Kind {}
    }

    private static final RuleId NOTHING = new RuleId("FW-ORDER-NOTHING");

    private static final Act EXPLAINED = Act.of("DEVIATION_EXPLAINED");

    /** An invoice that was drawn up, what of each order it bills, what is found about that, and who explained it. */
    private record Drawn(
            InvoiceDraft draft, List<OrderDraft> orders, Report found, List<DeviationExplanation> explained) {}

    /** What orders will be billed for on some days. */
    OrderForecast forecast(DateRange days) {
        return new OrderForecast(issuing, composer, days, surroundings.today());
    }

    Issuing issuing() {
        return issuing;
    }

    Actor actor() {
        return surroundings.auditor().who().get();
    }

    Parsed<InvoiceDraft> draft(OrderRequest request) {
        return surroundings.inTransaction(
                repositories -> draw(request, repositories).map(Drawn::draft));
    }

    Preview preview(OrderRequest request) {
        return surroundings.inTransaction(repositories -> switch (draw(request, repositories)) {
            case Parsed.Invalid<Drawn>(var report) -> new Preview(Optional.empty(), report);
            case Parsed.Valid<Drawn>(var drawn, var warnings) -> {
                Preview preview = issuing.preview(drawn.draft(), surroundings.today(), repositories);
                yield new Preview(preview.candidate(), drawn.found().plus(preview.report()));
            }
        });
    }

    IssueResult<Invoice> issue(OrderRequest request) {
        try {
            return surroundings.inTransaction(repositories -> switch (draw(request, repositories)) {
                case Parsed.Invalid<Drawn>(var report) -> new Rejected<>(report);
                case Parsed.Valid<Drawn>(var drawn, var warnings) ->
                    drawn.found().hasErrors() ? new Rejected<>(drawn.found()) : issue(drawn, repositories);
            });
        } catch (InvalidInput e) {
            return new Rejected<>(e.report());
        }
    }

    private IssueResult<Invoice> issue(Drawn drawn, Repositories repositories) {
        IssueResult<Invoice> result = issuing.issue(drawn.draft(), repositories);
        if (result instanceof Issued<Invoice>(var invoice)) {
            drawn.explained().forEach(each -> record(each, invoice, repositories));
            LOG.debug(
                    "Issued invoice {} of {} orders",
                    invoice.id(),
                    drawn.orders().size());
        }
        return result;
    }

    /** Who explained what goes beyond the order, in the trail of the invoice that prints the explanation. */
    private void record(DeviationExplanation explained, Invoice invoice, Repositories repositories) {
        Subject subject = Subjects.of(invoice);
        repositories
                .audit()
                .append(
                        subject.chain(),
                        AuditEvent.of(surroundings.now(), EXPLAINED, subject, invoice.digest()),
                        AuditPayload.of(
                                explained.by(),
                                explained.text(),
                                surroundings.auditor().salts()));
    }

    private Parsed<Drawn> draw(OrderRequest request, Repositories repositories) {
        List<OrderHistory> histories = new ArrayList<>();
        for (Id<Order> id : request.orders()) {
            Optional<Order> order = repositories.orders().find(id).map(Versioned::value);
            if (order.isEmpty()) {
                return Parsed.invalid(OrderingRules.UNKNOWN.at(Location.of("order"), Map.of("id", id)));
            }
            histories.add(new BilledOrders(repositories).history(order.get()));
        }
        List<OrderHistory> billed = new ArrayList<>();
        List<OrderDraft> drafts = new ArrayList<>();
        Report nothing = Report.empty();
        for (OrderHistory history : histories) {
            switch (draw(history, request)) {
                case Parsed.Invalid<OrderDraft>(var report) -> {
                    if (!isNothing(report)) {
                        return Parsed.invalid(report);
                    }
                    nothing = nothing.plus(report);
                }
                case Parsed.Valid<OrderDraft>(var draft, var warnings) -> {
                    billed.add(history);
                    drafts.add(draft);
                }
            }
        }
        if (drafts.isEmpty()) {
            return Parsed.invalid(nothing);
        }
        return together(histories, drafts)
                .map(draft -> judged(
                        request,
                        billed,
                        drafts,
                        draft,
                        request.changed(draft.toBuilder()).build()));
    }

    /** An order of which there is nothing to bill does not stand in the way of others that are billed with it. */
    private static boolean isNothing(Report report) {
        return report.errors().stream().allMatch(each -> each.id().equals(NOTHING));
    }

    private Parsed<OrderDraft> draw(OrderHistory history, OrderRequest request) {
        OrderComposer knowing = composer.knowing(request::changed);
        return switch (request.kind()) {
            case Kind.Share(var share) -> knowing.advance(history, share);
            case Kind.Amount(var amount) -> knowing.advance(history, amount);
            case Kind.AtMilestone(var milestone) -> knowing.advance(history, milestone);
            case Kind.Delivered() -> knowing.part(history, surroundings.today());
            case Kind.Quantities(var quantities) -> knowing.part(history, quantities, surroundings.today());
            case Kind.Last() -> knowing.last(history, surroundings.today());
        };
    }

    /** One invoice over several orders has the lines of each, and takes off the advances on each. */
    private static Parsed<InvoiceDraft> together(List<OrderHistory> histories, List<OrderDraft> drafts) {
        Set<Object> deals = new LinkedHashSet<>();
        histories.stream()
                .map(OrderHistory::order)
                .forEach(each -> deals.add(List.of(
                        each.customer(), each.pricing(), each.references().purchaseOrder())));
        if (deals.size() > 1) {
            return Parsed.invalid(OrderingRules.TOGETHER.at(Location.of("orders")));
        }
        InvoiceDraft first = drafts.getFirst().draft();
        if (drafts.size() == 1) {
            return Parsed.valid(first);
        }
        List<DraftLine> lines = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>();
        Set<PrecedingInvoice> parts = new LinkedHashSet<>();
        for (OrderDraft each : drafts) {
            lines.addAll(each.draft().lines());
            deductions.addAll(each.draft().earlier().deductions());
            parts.addAll(each.draft().earlier().parts());
        }
        return Parsed.valid(first.toBuilder()
                .lines(lines)
                .after(new EarlierBilling(deductions, List.copyOf(parts), List.of()))
                .build());
    }

    private Drawn judged(
            OrderRequest request,
            List<OrderHistory> histories,
            List<OrderDraft> drafts,
            InvoiceDraft drawn,
            InvoiceDraft draft) {
        List<OrderPosition> positions =
                histories.stream().map(OrderHistory::position).toList();
        // What was drawn up from the orders does not go beyond them, also where it takes two lines to say it.
        boolean asDrawn =
                draft.lines().equals(drawn.lines()) && draft.adjustments().equals(drawn.adjustments());
        Deviations deviations = asDrawn ? Deviations.none() : Deviations.of(draft, positions);
        for (DeviationExplanation each : request.explanations()) {
            deviations = deviations.explained(each);
        }
        Report found = deviations.report().plus(checkTied(drawn, draft));
        LocalDate on = draft.issueDate().orElse(surroundings.today());
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).role() != BillingRole.ADVANCE) {
                found = found.plus(
                        OrderTiming.ahead(positions.get(i), drafts.get(i).slices(), on));
            } else if (request.kind() instanceof Kind.AtMilestone(var id)) {
                Milestone milestone = positions.get(i).order().milestone(id).orElseThrow();
                found = found.plus(OrderTiming.early(milestone, on));
            }
        }
        InvoiceDraftBuilder noted = draft.toBuilder();
        deviations.explanations().forEach(each -> noted.note(each.text()));
        return new Drawn(noted.build(), drafts, found, deviations.explanations());
    }

    /** The next invoice goes on from this one: it has to be of the same kind, for the same customer, at prices of one kind. */
    private static Report checkTied(InvoiceDraft drawn, InvoiceDraft draft) {
        boolean tied = draft.stage() == drawn.stage()
                && draft.buyer().equals(drawn.buyer())
                && draft.supplier().isEmpty()
                && draft.pricing().mode() == drawn.pricing().mode()
                && draft.pricing().rounding() == drawn.pricing().rounding()
                && draft.pricing().currency().equals(drawn.pricing().currency());
        return tied ? Report.empty() : Report.of(OrderingRules.TIED.at(Location.whole()));
    }
}
