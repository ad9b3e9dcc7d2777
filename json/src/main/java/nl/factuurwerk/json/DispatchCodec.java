package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.json.VariantCodec.Variant;

/** How a dispatch stands in JSON, with what happened to it in the order in which it did. */
final class DispatchCodec extends ObjectCodec<Dispatch> {

    static final DispatchCodec CODEC = new DispatchCodec();

    private static final Codec<Id<Dispatch>> ID = Scalars.id();
    private static final Codec<Channel> CHANNEL = Scalars.constant(Channel.class);
    private static final Codec<Actor.Nature> NATURE = Scalars.constant(Actor.Nature.class);

    private static final ObjectCodec<DispatchEvent> EVENT = VariantCodec.of(
            DispatchEvent.class,
            List.of(
                    Variant.of(
                            "ATTEMPTED",
                            DispatchEvent.Attempted.class,
                            (attempted, out) -> {
                                out.put("at", attempted.at(), Scalars.MOMENT);
                                out.put("until", attempted.until(), Scalars.MOMENT);
                            },
                            in -> {
                                var at = in.required("at", Scalars.MOMENT);
                                var until = in.required("until", Scalars.MOMENT);
                                return in.make(() -> new DispatchEvent.Attempted(at.get(), until.get()));
                            }),
                    Variant.of(
                            "DELIVERED",
                            DispatchEvent.Delivered.class,
                            (delivered, out) -> {
                                out.put("at", delivered.at(), Scalars.MOMENT);
                                out.text("receipt", delivered.receipt());
                            },
                            in -> {
                                var at = in.required("at", Scalars.MOMENT);
                                var receipt = in.text("receipt");
                                return in.make(() -> new DispatchEvent.Delivered(at.get(), receipt.get()));
                            }),
                    Variant.of(
                            "FAILED",
                            DispatchEvent.Failed.class,
                            (failed, out) -> {
                                out.put("at", failed.at(), Scalars.MOMENT);
                                out.text("reason", failed.reason());
                                out.put("retryAt", failed.retryAt(), Scalars.MOMENT);
                            },
                            in -> {
                                var at = in.required("at", Scalars.MOMENT);
                                var reason = in.text("reason");
                                var retryAt = in.required("retryAt", Scalars.MOMENT);
                                return in.make(() -> new DispatchEvent.Failed(at.get(), reason.get(), retryAt.get()));
                            }),
                    Variant.of(
                            "GIVEN_UP",
                            DispatchEvent.GivenUp.class,
                            (givenUp, out) -> {
                                out.put("at", givenUp.at(), Scalars.MOMENT);
                                out.text("reason", givenUp.reason());
                            },
                            in -> {
                                var at = in.required("at", Scalars.MOMENT);
                                var reason = in.text("reason");
                                return in.make(() -> new DispatchEvent.GivenUp(at.get(), reason.get()));
                            }),
                    Variant.of(
                            "WITHDRAWN",
                            DispatchEvent.Withdrawn.class,
                            (withdrawn, out) -> {
                                out.put("at", withdrawn.at(), Scalars.MOMENT);
                                out.put("nature", withdrawn.by().nature(), NATURE);
                                out.put("who", withdrawn.by().name(), Scalars.TEXT);
                                out.text("why", withdrawn.why());
                            },
                            in -> {
                                var at = in.required("at", Scalars.MOMENT);
                                var nature = in.required("nature", NATURE);
                                var who = in.required("who", Scalars.TEXT);
                                var why = in.text("why");
                                return in.make(() -> new DispatchEvent.Withdrawn(
                                        at.get(), new Actor(nature.get(), who.get()), why.get()));
                            })));

    @Override
    public void write(Dispatch dispatch, PropertyWriter out) {
        out.put("id", dispatch.id(), ID);
        out.put("document", dispatch.document(), AuditCodecs.SUBJECT);
        out.put("channel", dispatch.to().channel(), CHANNEL);
        out.text("address", dispatch.to().address());
        out.flag("copy", dispatch.isCopy());
        out.put("requested", dispatch.requested(), Scalars.MOMENT);
        out.list("events", dispatch.events(), EVENT);
    }

    @Override
    Read<Dispatch> read(PropertyReader in) {
        var id = in.required("id", ID);
        var document = in.required("document", AuditCodecs.SUBJECT);
        var channel = in.required("channel", CHANNEL);
        var address = in.text("address");
        var copy = in.flag("copy");
        var requested = in.required("requested", Scalars.MOMENT);
        var events = in.list("events", EVENT);
        return in.make(() -> {
            Dispatch dispatch = Dispatch.of(
                    id.get(), document.get(), Destination.of(channel.get(), address.get()), requested.get());
            if (copy.get()) {
                dispatch = dispatch.asCopy();
            }
            for (DispatchEvent event : events.get()) {
                dispatch = dispatch.with(event);
            }
            return dispatch;
        });
    }
}
