package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Resumed;
import nl.factuurwerk.dunning.Stage;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.party.Party;

/** How stands in JSON what happened in dunning a debtor. */
final class DunningEntryCodec {

    private static final Codec<Id<DunningEntry>> ID = Scalars.id();
    private static final Codec<Id<Party>> DEBTOR = Scalars.id();
    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Id<Stage>> STAGE = Scalars.id();
    private static final Codec<Id<DunningPolicy>> POLICY = Scalars.id();
    private static final Codec<StageKind> KIND = Scalars.constant(StageKind.class);
    private static final Codec<PauseReason> REASON = Scalars.constant(PauseReason.class);

    static final ObjectCodec<Overdue.Key> KEY = ObjectCodec.of(
            (key, out) -> {
                out.put("invoice", key.invoice(), INVOICE);
                out.put("due", key.due(), Scalars.DATE);
            },
            in -> {
                var invoice = in.required("invoice", INVOICE);
                var due = in.required("due", Scalars.DATE);
                return in.make(() -> new Overdue.Key(invoice.get(), due.get()));
            });

    static final ObjectCodec<DunningEntry> CODEC = VariantCodec.of(
            DunningEntry.class,
            List.of(
                    entry(
                            "STEP",
                            StepTaken.class,
                            (step, out) -> {
                                out.put("about", step.about(), KEY);
                                out.put("stage", step.stage(), STAGE);
                                out.put("kind", step.kind(), KIND);
                            },
                            DunningEntryCodec::readStep),
                    entry(
                            "PAUSED",
                            Paused.class,
                            (pause, out) -> {
                                out.put("invoice", pause.invoice(), INVOICE);
                                out.put("until", pause.until(), Scalars.DATE);
                                out.put("reason", pause.why().reason(), REASON);
                                out.text("words", pause.why().words());
                            },
                            DunningEntryCodec::readPaused),
                    entry(
                            "RESUMED",
                            Resumed.class,
                            (end, out) -> {
                                out.put("ended", end.ended(), ID);
                                out.text("words", end.words());
                            },
                            DunningEntryCodec::readResumed),
                    entry(
                            "TALKED",
                            Talked.class,
                            (talk, out) -> out.text("words", talk.words()),
                            DunningEntryCodec::readTalked),
                    entry(
                            "PROMISED",
                            Promised.class,
                            (promise, out) -> {
                                out.fullList("invoices", List.copyOf(promise.invoices()), INVOICE);
                                out.put("by", promise.by(), Scalars.DATE);
                            },
                            DunningEntryCodec::readPromised),
                    entry(
                            "POLICY_CHOSEN",
                            PolicyChosen.class,
                            (chosen, out) -> {
                                out.put("invoice", chosen.invoice(), INVOICE);
                                out.put("policy", chosen.policy(), POLICY);
                            },
                            DunningEntryCodec::readChosen),
                    entry(
                            "TERMS_ACCEPTED",
                            TermsAccepted.class,
                            (accepted, out) -> out.text("words", accepted.words()),
                            DunningEntryCodec::readAccepted)));

    private DunningEntryCodec() {}

    /** What every entry has. */
    private record Head(Read<Id<DunningEntry>> id, Read<LocalDate> on, Read<Id<Party>> debtor) {}

    /** Reads what a kind of entry has of its own, and makes the entry of it. */
    private interface Maker<E> {
        Read<E> make(Head head, PropertyReader in);
    }

    private static <E extends DunningEntry> Variant<DunningEntry, E> entry(
            String name, Class<E> kind, BiConsumer<E, PropertyWriter> own, Maker<E> maker) {
        return Variant.of(
                name,
                kind,
                (entry, out) -> {
                    out.put("id", entry.id(), ID);
                    out.put("on", entry.on(), Scalars.DATE);
                    out.put("debtor", entry.debtor(), DEBTOR);
                    own.accept(entry, out);
                },
                in -> {
                    var id = in.required("id", ID);
                    var on = in.required("on", Scalars.DATE);
                    var debtor = in.required("debtor", DEBTOR);
                    return maker.make(new Head(id, on, debtor), in);
                });
    }

    private static Read<StepTaken> readStep(Head head, PropertyReader in) {
        var about = in.required("about", KEY);
        var stage = in.required("stage", STAGE);
        var kind = in.required("kind", KIND);
        return in.make(() -> new StepTaken(
                head.id().get(), head.on().get(), head.debtor().get(), about.get(), stage.get(), kind.get()));
    }

    private static Read<Paused> readPaused(Head head, PropertyReader in) {
        var invoice = in.optional("invoice", INVOICE);
        var until = in.optional("until", Scalars.DATE);
        var reason = in.required("reason", REASON);
        var words = in.text("words");
        return in.make(() -> new Paused(
                head.id().get(),
                head.on().get(),
                head.debtor().get(),
                invoice.get(),
                until.get(),
                new Paused.Why(reason.get(), words.get())));
    }

    private static Read<Resumed> readResumed(Head head, PropertyReader in) {
        var ended = in.required("ended", ID);
        var words = in.text("words");
        return in.make(() ->
                new Resumed(head.id().get(), head.on().get(), head.debtor().get(), ended.get(), words.get()));
    }

    private static Read<Talked> readTalked(Head head, PropertyReader in) {
        var words = in.text("words");
        return in.make(
                () -> new Talked(head.id().get(), head.on().get(), head.debtor().get(), words.get()));
    }

    private static Read<Promised> readPromised(Head head, PropertyReader in) {
        var invoices = in.fullList("invoices", INVOICE);
        var by = in.required("by", Scalars.DATE);
        return in.make(() -> new Promised(
                head.id().get(),
                head.on().get(),
                head.debtor().get(),
                Set.copyOf(Once.each(invoices.get(), invoice -> invoice)),
                by.get()));
    }

    private static Read<PolicyChosen> readChosen(Head head, PropertyReader in) {
        var invoice = in.optional("invoice", INVOICE);
        var policy = in.required("policy", POLICY);
        return in.make(() ->
                new PolicyChosen(head.id().get(), head.on().get(), head.debtor().get(), invoice.get(), policy.get()));
    }

    private static Read<TermsAccepted> readAccepted(Head head, PropertyReader in) {
        var words = in.text("words");
        return in.make(() -> new TermsAccepted(
                head.id().get(), head.on().get(), head.debtor().get(), words.get()));
    }
}
