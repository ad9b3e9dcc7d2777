package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.quote.QuoteVersion;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/** How a quote stands in JSON: what is worked on, and what happened, each version as it was sent. */
final class QuoteCodec extends ObjectCodec<Quote> {

    static final QuoteCodec CODEC = new QuoteCodec();

    static final Codec<Id<Quote>> ID = Scalars.id();

    private static final Codec<Evidence.Means> MEANS = Scalars.constant(Evidence.Means.class);

    private static final ObjectCodec<QuoteVersion> VERSION = ObjectCodec.of(
            QuoteVersion.class,
            (version, out) -> {
                out.put("number", version.number(), CorrectionCodec.NUMBER);
                out.put("version", version.version(), Scalars.INTEGER);
                out.put("stated", version.stated(), QuoteDraftCodec.CODEC);
                out.put("everything", version.everything(), StatementCodec.CODEC);
            },
            in -> {
                var number = in.required("number", CorrectionCodec.NUMBER);
                var version = in.required("version", Scalars.INTEGER);
                var stated = in.required("stated", QuoteDraftCodec.CODEC);
                var everything = in.required("everything", StatementCodec.CODEC);
                return in.make(() -> QuoteVersion.restore(number.get(), version.get(), stated.get(), everything.get()));
            });

    private static final ObjectCodec<Evidence> EVIDENCE = ObjectCodec.of(
            (evidence, out) -> {
                out.put("by", evidence.by(), Scalars.TEXT);
                out.put("means", evidence.means(), MEANS);
                out.text("reference", evidence.reference());
            },
            in -> {
                var by = in.required("by", Scalars.TEXT);
                var means = in.required("means", MEANS);
                var reference = in.text("reference");
                return in.make(() -> new Evidence(by.get(), means.get(), reference.get()));
            });

    private static final ObjectCodec<QuoteEvent> EVENT = VariantCodec.of(
            QuoteEvent.class,
            List.of(
                    Variant.of(
                            "SENT",
                            QuoteEvent.Sent.class,
                            (event, out) -> out.put("sent", event.sent(), VERSION),
                            QuoteCodec::readSent),
                    Variant.of("ACCEPTED", Acceptance.class, QuoteCodec::writeAcceptance, QuoteCodec::readAcceptance),
                    Variant.of(
                            "DECLINED",
                            QuoteEvent.Declined.class,
                            (event, out) -> {
                                writeMoment(event, out);
                                out.put("by", event.by(), Scalars.TEXT);
                                out.text("reason", event.reason());
                            },
                            QuoteCodec::readDeclined),
                    Variant.of(
                            "WITHDRAWN",
                            QuoteEvent.Withdrawn.class,
                            (event, out) -> {
                                writeMoment(event, out);
                                out.put("by", event.by(), Scalars.TEXT);
                                out.put("reason", event.reason(), Scalars.TEXT);
                            },
                            QuoteCodec::readWithdrawn),
                    Variant.of(
                            "FOLLOWED_UP",
                            QuoteEvent.FollowedUp.class,
                            (event, out) -> {
                                writeMoment(event, out);
                                out.text("note", event.note());
                                out.put("next", event.next(), Scalars.DATE);
                            },
                            QuoteCodec::readFollowedUp)));

    @Override
    public void write(Quote quote, PropertyWriter out) {
        out.put("id", quote.id(), ID);
        out.put("salt", quote.salt(), AuditCodecs.SALT);
        out.put("draft", quote.stated(), QuoteDraftCodec.CODEC);
        out.list("events", quote.events(), EVENT);
    }

    @Override
    Read<Quote> read(PropertyReader in) {
        var id = in.required("id", ID);
        var salt = in.optional("salt", AuditCodecs.SALT);
        var draft = in.required("draft", QuoteDraftCodec.CODEC);
        var events = in.list("events", EVENT);
        return in.parse(() -> restored(id.get(), salt.get(), draft.get(), events.get()));
    }

    /** An event that could not follow those before it is found at the list: which of them it is, only the quote knows. */
    private static Parsed<Quote> restored(
            Id<Quote> id, Optional<Salt> salt, QuoteDraft draft, List<QuoteEvent> events) {
        try {
            return Parsed.valid(Quote.restore(id, salt, draft, events));
        } catch (InvalidInput e) {
            return Parsed.invalid(new Report(e.report().findings().stream()
                    .map(finding -> new Finding(finding.rule(), Location.of("events"), finding.values()))
                    .toList()));
        }
    }

    private static void writeMoment(QuoteEvent event, PropertyWriter out) {
        out.put("version", event.version(), Scalars.INTEGER);
        out.put("on", event.on(), Scalars.DATE);
    }

    private static Read<QuoteEvent.Sent> readSent(PropertyReader in) {
        var sent = in.required("sent", VERSION);
        return in.make(() -> new QuoteEvent.Sent(sent.get()));
    }

    private static void writeAcceptance(Acceptance acceptance, PropertyWriter out) {
        writeMoment(acceptance, out);
        out.list("chosen", List.copyOf(acceptance.chosen()), QuoteDraftCodec.KEY);
        out.put("evidence", acceptance.evidence(), EVIDENCE);
    }

    private static Read<Acceptance> readAcceptance(PropertyReader in) {
        var version = in.required("version", Scalars.INTEGER);
        var on = in.required("on", Scalars.DATE);
        var chosen = in.list("chosen", QuoteDraftCodec.KEY);
        var evidence = in.required("evidence", EVIDENCE);
        return in.make(
                () -> new Acceptance(version.get(), QuoteDraftCodec.distinct(chosen.get()), on.get(), evidence.get()));
    }

    private static Read<QuoteEvent.Declined> readDeclined(PropertyReader in) {
        var version = in.required("version", Scalars.INTEGER);
        var on = in.required("on", Scalars.DATE);
        var by = in.required("by", Scalars.TEXT);
        var reason = in.text("reason");
        return in.make(() -> new QuoteEvent.Declined(version.get(), on.get(), by.get(), reason.get()));
    }

    private static Read<QuoteEvent.Withdrawn> readWithdrawn(PropertyReader in) {
        var version = in.required("version", Scalars.INTEGER);
        var on = in.required("on", Scalars.DATE);
        var by = in.required("by", Scalars.TEXT);
        var reason = in.required("reason", Scalars.TEXT);
        return in.make(() -> new QuoteEvent.Withdrawn(version.get(), on.get(), by.get(), reason.get()));
    }

    private static Read<QuoteEvent.FollowedUp> readFollowedUp(PropertyReader in) {
        var version = in.required("version", Scalars.INTEGER);
        var on = in.required("on", Scalars.DATE);
        var note = in.text("note");
        var next = in.optional("next", Scalars.DATE);
        return in.make(() -> new QuoteEvent.FollowedUp(version.get(), on.get(), note.get(), next.get()));
    }
}
