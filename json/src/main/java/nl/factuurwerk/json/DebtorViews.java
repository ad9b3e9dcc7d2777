package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.PlanStanding;
import nl.factuurwerk.receivable.PlanState;
import org.joda.money.Money;

/** How it is shown how debtors stand. All of it follows from what is kept. */
final class DebtorViews {

    private static final Codec<Id<Party>> PARTY = Scalars.id();
    private static final Codec<Id<DebtorEntry>> ENTRY = Scalars.id();

    private static final View<Ageing.Row> AGEING_ROW = View.<Ageing.Row>named("AgeingRow")
            .optional("debtor", PARTY, Ageing.Row::debtor)
            .text("name", Ageing.Row::name)
            .fullList("buckets", AmountView.VIEW, Ageing.Row::buckets)
            .put("open", AmountView.VIEW, Ageing.Row::open)
            .optional(
                    "credit", AmountView.VIEW, row -> Optional.of(row.credit()).filter(Money::isPositive))
            .put("balance", AmountView.VIEW, Ageing.Row::balance);

    static final View<Ageing> AGEING = View.<Ageing>named("Ageing")
            .put("asOf", Scalars.DATE, Ageing::asOf)
            .optional("currency", Scalars.CURRENCY, ageing -> ageing.balance().map(Money::getCurrencyUnit))
            .fullList("limits", Scalars.INTEGER, Ageing::limits)
            .fullList("rows", AGEING_ROW, Ageing::rows)
            .list("totals", AmountView.VIEW, ageing -> ageing.rows().isEmpty() ? List.of() : ageing.totals())
            .optional("balance", AmountView.VIEW, Ageing::balance);

    private static final View<AccountStatement.Movement> MOVEMENT = View.<AccountStatement.Movement>named("Movement")
            .put("on", Scalars.DATE, AccountStatement.Movement::on)
            .put("kind", Scalars.constant(AccountStatement.Kind.class), AccountStatement.Movement::kind)
            .text("reference", AccountStatement.Movement::reference)
            .put("amount", AmountView.VIEW, AccountStatement.Movement::amount);

    static final View<AccountStatement> STATEMENT = View.<AccountStatement>named("AccountStatement")
            .put("days", DateRangeCodec.CODEC, AccountStatement::days)
            .put("currency", Scalars.CURRENCY, statement -> statement.opening().getCurrencyUnit())
            .put("opening", AmountView.VIEW, AccountStatement::opening)
            .fullList("movements", MOVEMENT, AccountStatement::movements)
            .put("closing", AmountView.VIEW, AccountStatement::closing);

    static final View<PayerBehaviour> BEHAVIOUR = View.<PayerBehaviour>named("PayerBehaviour")
            .put("paid", Scalars.INTEGER, PayerBehaviour::paid)
            .put("late", Scalars.INTEGER, PayerBehaviour::late)
            .put("overdue", Scalars.INTEGER, PayerBehaviour::overdue)
            .optional("averageDaysLate", Scalars.DECIMAL, PayerBehaviour::averageDaysLate)
            .put("mostDaysLate", LongCodec.CODEC, PayerBehaviour::mostDaysLate);

    static final View<DaysSalesOutstanding> DAYS_SALES_OUTSTANDING = View.<DaysSalesOutstanding>named(
                    "DaysSalesOutstanding")
            .put("period", DateRangeCodec.CODEC, DaysSalesOutstanding::period)
            .put("currency", Scalars.CURRENCY, dso -> dso.open().getCurrencyUnit())
            .put("open", AmountView.VIEW, DaysSalesOutstanding::open)
            .put("invoiced", AmountView.VIEW, DaysSalesOutstanding::invoiced)
            .optional("days", Scalars.DECIMAL, DaysSalesOutstanding::days);

    static final View<PlanState> PLAN_STATE = View.<PlanState>named("PlanState")
            .put("standing", Scalars.constant(PlanStanding.class), PlanState::standing)
            .put("currency", Scalars.CURRENCY, state -> state.due().getCurrencyUnit())
            .put("due", AmountView.VIEW, PlanState::due)
            .put("paid", AmountView.VIEW, PlanState::paid)
            .optional("brokenOn", Scalars.DATE, PlanState::brokenOn)
            .optional("next", DebtorEntryCodec.INSTALMENT, PlanState::next);

    static final View<InsolvencyClaims> INSOLVENCY_CLAIMS = View.<InsolvencyClaims>named("InsolvencyClaims")
            .put("insolvency", ENTRY, claims -> claims.insolvency().id())
            .put("debtor", PARTY, claims -> claims.insolvency().debtor())
            .put("asOf", Scalars.DATE, claims -> claims.insolvency().on())
            .fullList("items", ReceivableViews.OPEN_ITEM, InsolvencyClaims::items);

    private DebtorViews() {}
}
