package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.claim.AllocationOrder;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.Interruption;
import nl.factuurwerk.claim.Penalty;
import nl.factuurwerk.json.VariantCodec.Variant;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what is claimed of a debtor, and what happened since. */
final class ClaimCodec extends ObjectCodec<Claim> {

    static final ClaimCodec CODEC = new ClaimCodec();

    static final ObjectCodec<Interruption> INTERRUPTION = ObjectCodec.of(
            Interruption.class,
            (interruption, out) -> {
                out.put("day", interruption.day(), Scalars.DATE);
                out.put("act", interruption.act(), Scalars.constant(Interruption.Act.class));
                out.put("evidence", interruption.evidence(), Scalars.TEXT);
            },
            in -> {
                var day = in.required("day", Scalars.DATE);
                var act = in.required("act", Scalars.constant(Interruption.Act.class));
                var evidence = in.required("evidence", Scalars.TEXT);
                return in.make(() -> new Interruption(day.get(), act.get(), evidence.get()));
            });

    private static final Codec<AllocationOrder> ORDER = Scalars.constant(AllocationOrder.class);

    @Override
    public void write(Claim claim, PropertyWriter out) {
        CurrencyUnit currency = claim.currency();
        out.put("currency", currency, Scalars.CURRENCY);
        out.fullList("debts", claim.debts(), debt(currency));
        out.list("entries", claim.entries(), entry(currency));
    }

    @Override
    Read<Claim> read(PropertyReader in) {
        var currency = in.required("currency", Scalars.CURRENCY);
        CurrencyUnit stated = currency.value().orElse(CurrencyUnit.EUR);
        var debts = in.fullList("debts", debt(stated));
        var entries = in.list("entries", entry(stated));
        return in.parse(() -> {
            Claim.Builder claim = Claim.builder();
            debts.get().forEach(claim::debt);
            entries.get().forEach(claim::entry);
            return claim.tryBuild();
        });
    }

    static ObjectCodec<Debt> debt(CurrencyUnit currency) {
        MoneyCodec amount = new MoneyCodec(currency);
        ObjectCodec<Penalty> penalty = penalty(amount);
        return ObjectCodec.of(
                Debt.class,
                (debt, out) -> {
                    out.put("reference", debt.reference(), Scalars.TEXT);
                    out.put("principal", debt.principal(), amount);
                    out.put("arisen", debt.arisen(), Scalars.DATE);
                    out.put("due", debt.due(), Scalars.DATE);
                    out.put("interest", debt.interest(), InterestTermsCodec.CODEC);
                    out.put("interestFrom", debt.interestFrom(), Scalars.DATE);
                    out.put("penalty", debt.penalty(), penalty);
                    out.text("bothByClause", debt.bothByClause());
                },
                in -> {
                    var reference = in.required("reference", Scalars.TEXT);
                    var principal = in.required("principal", amount);
                    var arisen = in.required("arisen", Scalars.DATE);
                    var due = in.required("due", Scalars.DATE);
                    var interest = in.required("interest", InterestTermsCodec.CODEC);
                    var interestFrom = in.required("interestFrom", Scalars.DATE);
                    var agreed = in.optional("penalty", penalty);
                    var bothByClause = in.text("bothByClause");
                    return in.parse(() -> {
                        Debt.Builder debt = Debt.of(reference.get(), principal.get(), due.get())
                                .arisen(arisen.get())
                                .interest(interest.get())
                                .interestFrom(interestFrom.get())
                                .bothByClause(bothByClause.get());
                        agreed.get().ifPresent(debt::penalty);
                        return debt.tryBuild();
                    });
                });
    }

    private static ObjectCodec<Penalty> penalty(MoneyCodec amount) {
        return ObjectCodec.of(
                Penalty.class,
                (penalty, out) -> {
                    out.put("atOnce", penalty.atOnce(), amount);
                    out.put("perDay", penalty.perDay(), amount);
                    out.put("most", penalty.most(), amount);
                },
                in -> {
                    var atOnce = in.required("atOnce", amount);
                    var perDay = in.required("perDay", amount);
                    var most = in.optional("most", amount);
                    return in.make(() -> new Penalty(atOnce.get(), perDay.get(), most.get()));
                });
    }

    private static ObjectCodec<ClaimEntry> entry(CurrencyUnit currency) {
        MoneyCodec money = new MoneyCodec(currency);
        return VariantCodec.of(
                ClaimEntry.class,
                List.of(
                        Variant.of(
                                "COSTS",
                                ClaimEntry.Costs.class,
                                (costs, out) -> {
                                    out.put("day", costs.day(), Scalars.DATE);
                                    out.put("amount", costs.amount(), money);
                                    out.put("what", costs.what(), Scalars.TEXT);
                                },
                                in -> {
                                    var day = in.required("day", Scalars.DATE);
                                    var amount = in.required("amount", money);
                                    var what = in.required("what", Scalars.TEXT);
                                    return in.make(() -> new ClaimEntry.Costs(day.get(), amount.get(), what.get()));
                                }),
                        Variant.of(
                                "PAID",
                                ClaimEntry.Paid.class,
                                (paid, out) -> {
                                    out.put("day", paid.day(), Scalars.DATE);
                                    out.put("amount", paid.amount(), money);
                                    out.put("order", paid.order(), ORDER);
                                    out.put("towards", paid.towards(), Scalars.TEXT);
                                },
                                in -> {
                                    var day = in.required("day", Scalars.DATE);
                                    var amount = in.required("amount", money);
                                    var order = in.required("order", ORDER);
                                    var towards = in.optional("towards", Scalars.TEXT);
                                    return in.make(() ->
                                            new ClaimEntry.Paid(day.get(), amount.get(), order.get(), towards.get()));
                                }),
                        Variant.of(
                                "CREDITED",
                                ClaimEntry.Credited.class,
                                (credited, out) -> {
                                    out.put("day", credited.day(), Scalars.DATE);
                                    out.put("amount", credited.amount(), money);
                                    out.put("debt", credited.debt(), Scalars.TEXT);
                                },
                                in -> {
                                    var day = in.required("day", Scalars.DATE);
                                    var amount = in.required("amount", money);
                                    var debt = in.required("debt", Scalars.TEXT);
                                    return in.make(() -> new ClaimEntry.Credited(day.get(), amount.get(), debt.get()));
                                })));
    }
}
