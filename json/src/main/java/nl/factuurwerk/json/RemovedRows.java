package nl.factuurwerk.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.StoreChange;

/**
 * Which changes of a journal are about rows that were removed behind them. To leave them out, removal and all, makes the
 * same state: nothing else that is kept rests on such a row.
 */
final class RemovedRows {

    private final Map<Row, Long> lastRemovals = new HashMap<>();

    private enum Kind {
        PARTY,
        EMPLOYEE,
        LEAVE_FACTS,
        LEAVE_REQUESTS,
        AGREEMENT,
        BILLING_PLAN,
        RATE_CARD,
        PURCHASE_ORDER,
        PURCHASE_ORDER_REQUIREMENT,
        QUOTE
    }

    /** A row that can be removed. */
    private record Row(Administration administration, Kind kind, Object key) {}

    /** What a change does to such a row. */
    private record Touch(Kind kind, Object key, Effect effect) {}

    private enum Effect {
        KEEPS,
        REMOVES,
        /** What the row was before is removed: the contracts of an employee who has none any more. */
        REPLACES
    }

    /**
     * Remembers a removal.
     *
     * @param place which change of the whole journal it is
     */
    void look(Administration administration, StoreChange change, long place) {
        touch(change)
                .filter(touch -> touch.effect() != Effect.KEEPS)
                .ifPresent(touch -> lastRemovals.put(
                        new Row(administration, touch.kind(), touch.key()),
                        touch.effect() == Effect.REMOVES ? place : place - 1));
    }

    /** Tells whether a change is to be left out, once the whole journal was looked at. */
    boolean leavesOut(Administration administration, StoreChange change, long place) {
        return touch(change)
                .map(touch -> lastRemovals.get(new Row(administration, touch.kind(), touch.key())))
                .filter(removal -> place <= removal)
                .isPresent();
    }

    private static Optional<Touch> touch(StoreChange change) {
        return switch (change) {
            case StoreChange.PartyKept(var party) ->
                kept(Kind.PARTY, party.value().id().orElseThrow());
            case StoreChange.PartyRemoved(var party) -> removed(Kind.PARTY, party);
            case StoreChange.AgreementKept(var agreement) ->
                kept(Kind.AGREEMENT, agreement.value().customer());
            case StoreChange.AgreementRemoved(var customer) -> removed(Kind.AGREEMENT, customer);
            case StoreChange.BillingPlanKept(var plan) ->
                kept(Kind.BILLING_PLAN, plan.value().id());
            case StoreChange.RetainerEntryAdded(var plan, var entry) -> kept(Kind.BILLING_PLAN, plan);
            case StoreChange.BillingPlanRemoved(var plan) -> removed(Kind.BILLING_PLAN, plan);
            case StoreChange.RateCardKept(var card) ->
                kept(Kind.RATE_CARD, card.value().customer());
            case StoreChange.RateCardRemoved(var customer) -> removed(Kind.RATE_CARD, customer);
            case StoreChange.PurchaseOrderKept(var order) ->
                kept(
                        Kind.PURCHASE_ORDER,
                        List.of(order.value().customer(), order.value().number()));
            case StoreChange.PurchaseOrderRemoved(var customer, var number) ->
                removed(Kind.PURCHASE_ORDER, List.of(customer, number));
            case StoreChange.RequirementKept(var requirement) ->
                kept(Kind.PURCHASE_ORDER_REQUIREMENT, requirement.value().customer());
            case StoreChange.RequirementRemoved(var customer) -> removed(Kind.PURCHASE_ORDER_REQUIREMENT, customer);
            case StoreChange.QuoteKept(var quote) ->
                kept(Kind.QUOTE, quote.value().id());
            case StoreChange.QuoteRemoved(var quote) -> removed(Kind.QUOTE, quote);
            case StoreChange.EmployeeKept(var employee) ->
                Optional.of(new Touch(
                        Kind.EMPLOYEE,
                        employee.value().id(),
                        employee.value().employments().isEmpty() ? Effect.REPLACES : Effect.KEEPS));
            case StoreChange.LeaveFactAdded(var employee, var fact) -> kept(Kind.LEAVE_FACTS, employee);
            case StoreChange.LeaveFactsRemoved(var employee) -> removed(Kind.LEAVE_FACTS, employee);
            case StoreChange.LeaveRequestKept(var request) ->
                kept(Kind.LEAVE_REQUESTS, request.value().employee());
            case StoreChange.LeaveRequestsRemoved(var employee) -> removed(Kind.LEAVE_REQUESTS, employee);
            case StoreChange.TimeEntryAdded added -> Optional.empty();
            case StoreChange.TimeEntryFactAdded added -> Optional.empty();
            case StoreChange.ApprovalAdded added -> Optional.empty();
            case StoreChange.HouseRatesKept kept -> Optional.empty();
            case StoreChange.TripAdded added -> Optional.empty();
            case StoreChange.ExpenseAdded added -> Optional.empty();
            case StoreChange.OutlayFactAdded added -> Optional.empty();
            case StoreChange.ProjectKept kept -> Optional.empty();
            case StoreChange.OrderKept kept -> Optional.empty();
            case StoreChange.OrderBillingAdded added -> Optional.empty();
            case StoreChange.ProformaAdded added -> Optional.empty();
            case StoreChange.InvoiceAdded added -> Optional.empty();
            case StoreChange.CreditNoteAdded added -> Optional.empty();
            case StoreChange.InvoiceReceived received -> Optional.empty();
            case StoreChange.FactAppended appended -> Optional.empty();
            case StoreChange.ReceivableEntryAdded added -> Optional.empty();
            case StoreChange.DunningEntryAdded added -> Optional.empty();
            case StoreChange.LetterAdded added -> Optional.empty();
            case StoreChange.DebtorEntryAdded added -> Optional.empty();
            case StoreChange.ReceiptAdded added -> Optional.empty();
            case StoreChange.DispatchKept kept -> Optional.empty();
            case StoreChange.SourceFreed freed -> Optional.empty();
            case StoreChange.SeriesMoved moved -> Optional.empty();
            case StoreChange.GapMade made -> Optional.empty();
            case StoreChange.EntryAppended appended -> Optional.empty();
            case StoreChange.PayloadErased erased -> Optional.empty();
        };
    }

    private static Optional<Touch> kept(Kind kind, Object key) {
        return Optional.of(new Touch(kind, key, Effect.KEEPS));
    }

    private static Optional<Touch> removed(Kind kind, Object key) {
        return Optional.of(new Touch(kind, key, Effect.REMOVES));
    }
}
