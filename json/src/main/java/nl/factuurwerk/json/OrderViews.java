package nl.factuurwerk.json;

import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.quote.Deviation;
import nl.factuurwerk.quote.DeviationExplanation;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.LinePosition;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.rule.RuleId;

/** How it is shown how orders stand, what an invoice bills beyond them, and what is sent to confirm one. */
final class OrderViews {

    private static final View<LinePosition> LINE = View.<LinePosition>named("LinePosition")
            .put("key", QuoteDraftCodec.KEY, LinePosition::key)
            .flag("dropped", line -> line.line().isEmpty())
            .put("ordered", QuantityCodec.CODEC, LinePosition::ordered)
            .put("delivered", QuantityCodec.CODEC, LinePosition::delivered)
            .put("invoiced", QuantityCodec.CODEC, LinePosition::invoiced)
            .put("remaining", QuantityCodec.CODEC, LinePosition::remaining)
            .put("unbilled", QuantityCodec.CODEC, LinePosition::unbilled)
            .put("amount", AmountView.VIEW, LinePosition::amount)
            .put("billed", AmountView.VIEW, LinePosition::billed)
            .put("advanced", AmountView.VIEW, LinePosition::advanced)
            .put("left", AmountView.VIEW, LinePosition::left)
            .flag("settled", LinePosition::isSettled);

    static final View<OrderPosition> POSITION = View.<OrderPosition>named("OrderPosition")
            .put("order", OrderCodec.ID, position -> position.order().id())
            .put("number", CorrectionCodec.NUMBER, position -> position.order().number())
            .put("pricing", PricingCodec.CODEC, position -> position.order().pricing())
            .fullList("lines", LINE, OrderPosition::lines)
            .put("total", AmountView.VIEW, OrderPosition::total)
            .put("billed", AmountView.VIEW, OrderPosition::billed)
            .put("advanced", AmountView.VIEW, OrderPosition::advanced)
            .put("left", AmountView.VIEW, OrderPosition::left)
            .flag("settled", OrderPosition::isSettled);

    private static final View<Actor> ACTOR = View.<Actor>named("Actor")
            .put("nature", Scalars.constant(Actor.Nature.class), Actor::nature)
            .put("name", Scalars.TEXT, Actor::name);

    private static final View<DeviationExplanation> EXPLANATION = View.<DeviationExplanation>named(
                    "DeviationExplanation")
            .optional("rule", Scalars.TEXT, why -> why.rule().map(RuleId::value))
            .optional("order", OrderCodec.ID, DeviationExplanation::order)
            .optional("line", QuoteDraftCodec.KEY, DeviationExplanation::line)
            .put("text", Scalars.TEXT, DeviationExplanation::text)
            .put("by", ACTOR, DeviationExplanation::by);

    private static final View<Deviation> DEVIATION = View.<Deviation>named("Deviation")
            .put("finding", ReportViews.FINDING, Deviation::reported)
            .optional("order", OrderCodec.ID, Deviation::order)
            .optional("line", QuoteDraftCodec.KEY, Deviation::line)
            .optional("explanation", EXPLANATION, Deviation::explanation);

    static final View<Deviations> DEVIATIONS = View.<Deviations>named("Deviations")
            .fullList("deviations", DEVIATION, Deviations::all)
            .put("report", ReportViews.REPORT, Deviations::report);

    static final View<OrderConfirmation> CONFIRMATION = View.<OrderConfirmation>named("OrderConfirmation")
            .put("order", OrderCodec.CODEC, OrderConfirmation::order)
            .put("statement", StatementCodec.CODEC, OrderConfirmation::statement);

    private OrderViews() {}
}
