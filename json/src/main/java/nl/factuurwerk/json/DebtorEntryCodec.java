package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.RelationKnown;

/** How it stands in JSON what is known of debtors and agreed with them. */
final class DebtorEntryCodec {

    private static final Codec<Id<DebtorEntry>> ID = Scalars.id();
    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Id<Party>> PARTY = Scalars.id();
    private static final Codec<InsolvencyKind> KIND = Scalars.constant(InsolvencyKind.class);
    private static final Codec<LegalTerm.Relation> RELATION = Scalars.constant(LegalTerm.Relation.class);

    static final ObjectCodec<PlanInstalment> INSTALMENT = ObjectCodec.of(
            PlanInstalment.class,
            (instalment, out) -> {
                out.put("due", instalment.due(), Scalars.DATE);
                out.put("amount", instalment.amount(), SumCodec.CODEC);
            },
            in -> {
                var due = in.required("due", Scalars.DATE);
                var amount = in.required("amount", SumCodec.CODEC);
                return in.make(() -> new PlanInstalment(due.get(), amount.get()));
            });

    private static final ObjectCodec<PlanTerms> TERMS = ObjectCodec.of(
            (terms, out) -> {
                out.list("instalments", terms.instalments(), INSTALMENT);
                out.put("graceDays", terms.graceDays(), Scalars.INTEGER);
            },
            in -> {
                var instalments = in.list("instalments", INSTALMENT);
                var graceDays = in.required("graceDays", Scalars.INTEGER);
                return in.make(() -> new PlanTerms(instalments.get(), graceDays.get()));
            });

    private static final ObjectCodec<Assignment.Payee> PAYEE = ObjectCodec.of(
            (payee, out) -> {
                out.put("name", payee.name(), Scalars.TEXT);
                out.put("account", payee.account(), BankAccountCodec.IBAN);
            },
            in -> {
                var name = in.required("name", Scalars.TEXT);
                var account = in.required("account", BankAccountCodec.IBAN);
                return in.make(() -> new Assignment.Payee(name.get(), account.get()));
            });

    static final ObjectCodec<DebtorEntry> CODEC = VariantCodec.of(
            DebtorEntry.class,
            List.of(
                    entry(
                            "PAYMENT_PLAN",
                            PaymentPlan.class,
                            (plan, out) -> {
                                out.list("invoices", plan.invoices(), INVOICE);
                                out.put("terms", plan.terms(), TERMS);
                            },
                            (about, in) -> {
                                var invoices = in.list("invoices", INVOICE);
                                var terms = in.required("terms", TERMS);
                                return in.make(() -> new PaymentPlan(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        invoices.get(),
                                        terms.get()));
                            }),
                    entry(
                            "INSOLVENCY",
                            Insolvency.class,
                            (insolvency, out) -> {
                                out.put("kind", insolvency.kind(), KIND);
                                out.text("words", insolvency.words());
                            },
                            (about, in) -> {
                                var kind = in.required("kind", KIND);
                                var words = in.text("words");
                                return in.make(() -> new Insolvency(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        kind.get(),
                                        words.get()));
                            }),
                    entry(
                            "ASSIGNMENT",
                            Assignment.class,
                            (assignment, out) -> {
                                out.list("invoices", assignment.invoices(), INVOICE);
                                out.put("payee", assignment.payee(), PAYEE);
                            },
                            (about, in) -> {
                                var invoices = in.list("invoices", INVOICE);
                                var payee = in.required("payee", PAYEE);
                                return in.make(() -> new Assignment(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        invoices.get(),
                                        payee.get()));
                            }),
                    entry(
                            "CREDIT_LIMIT",
                            CreditLimit.class,
                            (limit, out) -> out.put("limit", limit.limit(), SumCodec.CODEC),
                            (about, in) -> {
                                var limit = in.required("limit", SumCodec.CODEC);
                                return in.make(() -> new CreditLimit(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        limit.get()));
                            }),
                    entry(
                            "RELATION",
                            RelationKnown.class,
                            (known, out) -> out.put("relation", known.relation(), RELATION),
                            (about, in) -> {
                                var relation = in.required("relation", RELATION);
                                return in.make(() -> new RelationKnown(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        relation.get()));
                            }),
                    entry(
                            "ENDED",
                            Ended.class,
                            (ended, out) -> {
                                out.put("entry", ended.entry(), ID);
                                out.text("words", ended.words());
                            },
                            (about, in) -> {
                                var entry = in.required("entry", ID);
                                var words = in.text("words");
                                return in.make(() -> new Ended(
                                        about.id().get(),
                                        about.on().get(),
                                        about.debtor().get(),
                                        entry.get(),
                                        words.get()));
                            })));

    private DebtorEntryCodec() {}

    /** What every entry has. */
    private record About(Read<Id<DebtorEntry>> id, Read<LocalDate> on, Read<Id<Party>> debtor) {}

    /** Reads what a kind of entry has of its own, and makes the entry of it. */
    private interface Maker<E> {
        Read<E> make(About about, PropertyReader in);
    }

    private static <E extends DebtorEntry> Variant<DebtorEntry, E> entry(
            String name, Class<E> kind, BiConsumer<E, PropertyWriter> own, Maker<E> maker) {
        return Variant.of(
                name,
                kind,
                (entry, out) -> {
                    out.put("id", entry.id(), ID);
                    out.put("on", entry.on(), Scalars.DATE);
                    out.put("debtor", entry.debtor(), PARTY);
                    own.accept(entry, out);
                },
                in -> {
                    var id = in.required("id", ID);
                    var on = in.required("on", Scalars.DATE);
                    var debtor = in.required("debtor", PARTY);
                    return maker.make(new About(id, on, debtor), in);
                });
    }
}
