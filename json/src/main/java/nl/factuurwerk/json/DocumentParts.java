package nl.factuurwerk.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.DocumentCodec;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of one unit of work: their bytes stand behind its JSON, one after the other and verbatim, and in the JSON
 * stands for each how many bytes it has and what their SHA-256 is.
 */
final class DocumentParts implements Codec<IssuedDocument> {

    private static final ObjectCodec<Part> PART = ObjectCodec.of(
            (part, out) -> {
                out.put("bytes", part.length(), Scalars.INTEGER);
                out.put("sha256", part.digest(), AuditCodecs.DIGEST);
            },
            in -> {
                var length = in.required("bytes", Scalars.INTEGER);
                var digest = in.required("sha256", AuditCodecs.DIGEST);
                return in.make(() -> new Part(length.get(), digest.get()));
            });

    private final DocumentCodec codec;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteBuffer unread;

    private DocumentParts(DocumentCodec codec, ByteBuffer unread) {
        this.codec = codec;
        this.unread = unread;
    }

    /** Gathers the bytes of the documents that are written. */
    static DocumentParts writing(DocumentCodec codec) {
        return new DocumentParts(codec, ByteBuffer.allocate(0));
    }

    /** Takes the documents that are read from their bytes, which have to be in the same order. */
    static DocumentParts reading(DocumentCodec codec, ByteBuffer bytes) {
        return new DocumentParts(codec, bytes);
    }

    /** Returns the bytes of all documents that were written. */
    byte[] written() {
        return written.toByteArray();
    }

    /** Tells whether all bytes were read. */
    boolean isExhausted() {
        return !unread.hasRemaining();
    }

    @Override
    public void write(IssuedDocument document, JsonGenerator out) {
        byte[] bytes = codec.write(document);
        written.writeBytes(bytes);
        PART.write(new Part(bytes.length, Sha256.of(bytes)), out);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return PART.schema(schemas);
    }

    @Override
    public Read<IssuedDocument> read(JsonValue value, Findings findings) {
        Part part = PART.read(value, findings).value().orElse(null);
        if (part == null) {
            return Read.broken();
        }
        if (part.length() > unread.remaining()) {
            return broken("its bytes are not there", value, findings);
        }
        byte[] bytes = new byte[part.length()];
        unread.get(bytes);
        if (!Sha256.of(bytes).equals(part.digest())) {
            return broken("its bytes are not those that were kept", value, findings);
        }
        return switch (codec.read(bytes)) {
            case Parsed.Valid<IssuedDocument>(var document, var warnings) -> Read.of(document);
            case Parsed.Invalid<IssuedDocument>(var report) -> {
                for (Finding finding : report.findings()) {
                    findings.add(finding.rule(), value.place(), finding.values());
                }
                yield Read.broken();
            }
        };
    }

    private static Read<IssuedDocument> broken(String problem, JsonValue value, Findings findings) {
        findings.add(JsonRules.VALUE, value.place(), Map.of("problem", problem));
        return Read.broken();
    }

    /** How many bytes a document has, and what digest they have. */
    private record Part(int length, Digest digest) {}
}
