package nl.factuurwerk.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/**
 * What one unit of work changed, as a journal keeps it: the number of bytes of its JSON, the JSON, and the bytes of the
 * documents that it added.
 *
 * @param administration whose data was changed
 * @param changes what was changed
 */
record JournalUnit(Administration administration, List<StoreChange> changes) {

    private static final String NAME = "journal-unit";
    private static final int VERSION = 1;

    /** What a record holds is within the limit of records, and is checked before it is written: nothing else is refused. */
    private static final FactuurwerkJson JSON = FactuurwerkJson.compact()
            .withLimits(new JsonLimits(JournalRecord.LONGEST_BODY, Integer.MAX_VALUE, JournalRecord.LONGEST_BODY));

    private static final Codec<Administration> ADMINISTRATION =
            TextCodec.exact(JsonRules.VALUE, Administration::toString, Administration::of);

    byte[] write(DocumentCodec codec) {
        DocumentParts documents = DocumentParts.writing(codec);
        byte[] json = JSON.writeBytes(format(documents), this);
        byte[] parts = documents.written();
        ByteArrayOutputStream body = new ByteArrayOutputStream(Integer.BYTES + json.length + parts.length);
        body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(json.length).array());
        body.writeBytes(json);
        body.writeBytes(parts);
        return body.toByteArray();
    }

    static Parsed<JournalUnit> read(byte[] body, DocumentCodec codec) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            return refused("it is cut short");
        }
        byte[] json = new byte[length];
        bytes.get(json);
        DocumentParts documents = DocumentParts.reading(codec, bytes);
        Parsed<JournalUnit> unit = JSON.read(format(documents), json);
        return unit.value().isPresent() && !documents.isExhausted() ? refused("it goes on behind its end") : unit;
    }

    private static Parsed<JournalUnit> refused(String problem) {
        return Parsed.invalid(
                Report.of(JsonRules.VALUE.at(Location.whole(), Map.of("problem", problem, "line", 1, "column", 1))));
    }

    private static JsonFormat<JournalUnit> format(DocumentParts documents) {
        StoreChangeCodec change = new StoreChangeCodec(documents);
        return new JsonFormat<>(
                NAME,
                VERSION,
                ObjectCodec.of(
                        (unit, out) -> {
                            out.put("administration", unit.administration(), ADMINISTRATION);
                            out.fullList("changes", unit.changes(), change);
                        },
                        in -> {
                            var administration = in.required("administration", ADMINISTRATION);
                            var changes = in.fullList("changes", change);
                            return in.make(() -> new JournalUnit(administration.get(), changes.get()));
                        }));
    }
}
