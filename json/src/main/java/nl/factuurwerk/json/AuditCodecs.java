package nl.factuurwerk.json;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.ChainLink;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.KeptPayload;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.json.VariantCodec.Variant;

/** How the audit trail stands in JSON: as it is stated, whether or not its digests fit. */
final class AuditCodecs {

    static final Codec<ChainId> CHAIN = TextCodec.parsed(ChainId::toString, ChainId::parse);
    static final Codec<Digest> DIGEST = TextCodec.parsed(Digest::toString, Digest::parse)
            .as(TextShape.of("Digest").like("[0-9a-f]{64}").says("SHA-256."));

    static final Codec<Tombstone> TOMBSTONE = TextCodec.<Tombstone>exact(
                    JsonRules.MOMENT,
                    tombstone -> tombstone.erased().toString(),
                    text -> new Tombstone(Instant.parse(text)))
            .as(Scalars.INSTANT);

    private static final Codec<Act> ACT = TextCodec.exact(JsonRules.VALUE, Act::code, Act::of);
    static final Codec<Subject> SUBJECT = TextCodec.exact(JsonRules.VALUE, Subject::toString, Subject::of)
            .as(TextShape.of("Subject")
                    .like("[a-z][a-z0-9-]{0,31}:[A-Za-z0-9._:-]{1,64}")
                    .says("Kind and identity: invoice:inv-42."));
    static final Codec<Salt> SALT = TextCodec.exact(
                    JsonRules.VALUE,
                    Salt::toString,
                    text -> Salt.of(HexFormat.of().parseHex(text)))
            .as(TextShape.of("Salt").like("[0-9a-f]{32}"));
    private static final Codec<Actor.Nature> NATURE = Scalars.constant(Actor.Nature.class);

    private static final ObjectCodec<KeptPayload> PAYLOAD = VariantCodec.of(List.of(
            Variant.of(
                    "PAYLOAD",
                    AuditPayload.class,
                    (payload, out) -> {
                        out.put("nature", payload.who().nature(), NATURE);
                        out.put("who", payload.who().name(), Scalars.TEXT);
                        out.text("why", payload.why());
                        out.put("salt", payload.salt(), SALT);
                    },
                    in -> {
                        var nature = in.required("nature", NATURE);
                        var who = in.required("who", Scalars.TEXT);
                        var why = in.text("why");
                        var salt = in.required("salt", SALT);
                        return in.make(
                                () -> new AuditPayload(new Actor(nature.get(), who.get()), why.get(), salt.get()));
                    }),
            Variant.of("ERASED", Tombstone.class, (tombstone, out) -> out.put("erased", tombstone, TOMBSTONE), in -> {
                var erased = in.required("erased", TOMBSTONE);
                return in.make(erased::get);
            })));

    static final ObjectCodec<KeptEntry> ENTRY = ObjectCodec.of(
            KeptEntry.class,
            (kept, out) -> {
                AuditEntry entry = kept.entry();
                out.put("chain", entry.chain(), CHAIN);
                out.put("sequence", entry.sequence(), LongCodec.CODEC);
                out.put("previous", entry.link().previous(), DIGEST);
                out.put("moment", entry.event().moment(), Scalars.MOMENT);
                out.put("act", entry.event().act(), ACT);
                out.put("subject", entry.event().subject(), SUBJECT);
                out.put("document", entry.event().document(), DIGEST);
                out.put("payloadDigest", entry.payload(), DIGEST);
                out.put("digest", entry.digest(), DIGEST);
                out.put("payload", kept.payload(), PAYLOAD);
            },
            in -> {
                var chain = in.required("chain", CHAIN);
                var sequence = in.required("sequence", LongCodec.CODEC);
                var previous = in.required("previous", DIGEST);
                var moment = in.required("moment", Scalars.MOMENT);
                var act = in.required("act", ACT);
                var subject = in.required("subject", SUBJECT);
                var document = in.optional("document", DIGEST);
                var payloadDigest = in.required("payloadDigest", DIGEST);
                var digest = in.required("digest", DIGEST);
                var payload = in.optional("payload", PAYLOAD);
                return in.make(() -> new KeptEntry(
                        new AuditEntry(
                                new ChainLink(chain.get(), sequence.get(), previous.get()),
                                new AuditEvent(moment.get(), act.get(), subject.get(), document.get()),
                                payloadDigest.get(),
                                digest.get()),
                        payload.get()));
            });

    private static final ObjectCodec<ChainHead> HEAD = ObjectCodec.of(
            (head, out) -> {
                out.put("chain", head.chain(), CHAIN);
                out.put("sequence", head.sequence(), LongCodec.CODEC);
                out.put("digest", head.digest(), DIGEST);
            },
            in -> {
                var chain = in.required("chain", CHAIN);
                var sequence = in.required("sequence", LongCodec.CODEC);
                var digest = in.required("digest", DIGEST);
                return in.make(() -> new ChainHead(chain.get(), sequence.get(), digest.get()));
            });

    static final ObjectCodec<Anchor> ANCHOR = ObjectCodec.of(
            (anchor, out) -> {
                out.put("moment", anchor.moment(), Scalars.MOMENT);
                out.fullList("heads", anchor.heads(), HEAD);
                out.put("digest", anchor.digest(), DIGEST);
            },
            in -> {
                var moment = in.required("moment", Scalars.MOMENT);
                var heads = in.fullList("heads", HEAD);
                var digest = in.required("digest", DIGEST);
                return in.make(() -> held(new Anchor(moment.get(), heads.get()), digest.get()));
            });

    private AuditCodecs() {}

    /** An anchor is kept elsewhere, perhaps for years: one that was mistyped or cut must not accuse the books. */
    private static Anchor held(Anchor anchor, Digest stated) {
        if (!anchor.digest().equals(stated)) {
            throw new IllegalArgumentException("The anchor has digest " + anchor.digest() + ", and states " + stated);
        }
        return anchor;
    }
}
