package nl.factuurwerk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.factuurwerk.rule.Parsed;
import tools.jackson.core.JsonGenerator;

/**
 * Writes documents as JSON and reads them again. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * FactuurwerkJson json = FactuurwerkJson.pretty();
 * String text = json.write(JsonFormat.INVOICE, invoice);
 * switch (json.read(JsonFormat.INVOICE, text)) {
 *     case Parsed.Valid<Invoice>(var same, var warnings) -> use(same);
 *     case Parsed.Invalid<Invoice>(var report)           -> show(report);
 * }
 * // FW-JSON-AMOUNT at /lines/3/net: amount EUR 95.01 is not the EUR 95.00 that its parts come to (line 81, column 14). ...
 * }</pre>
 *
 * <p>Reading is strict and bounded. Unknown, missing and repeated properties, {@code null}, a wrong type, another format or
 * version and anything behind the document are findings, each at its path (a JSON pointer) and with {@code line} and
 * {@code column} among its values; all of them at once, except that nothing is looked at behind a syntax error. What is
 * within the {@linkplain JsonLimits limits} is read in time and memory that grow with its size, whatever it holds.
 */
public final class FactuurwerkJson {

    private static final FactuurwerkJson PRETTY = new FactuurwerkJson(JsonLayout.PRETTY, JsonLimits.standard());
    private static final FactuurwerkJson COMPACT = new FactuurwerkJson(JsonLayout.COMPACT, JsonLimits.standard());

    private final JsonLayout layout;
    private final DocumentReader reader;

    private FactuurwerkJson(JsonLayout layout, JsonLimits limits) {
        this.layout = layout;
        this.reader = new DocumentReader(limits);
    }

    /**
     * Returns what writes for people: indented by two spaces, with a line break at the end.
     *
     * @return with the standard limits
     */
    public static FactuurwerkJson pretty() {
        return PRETTY;
    }

    /**
     * Returns what writes for programs: without any blank.
     *
     * @return with the standard limits
     */
    public static FactuurwerkJson compact() {
        return COMPACT;
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of all documents that are written here, for whoever writes them elsewhere or
     * checks them without this library. It is derived from what writes and reads them, and is also the resource
     * {@code nl/factuurwerk/json/factuurwerk.schema.json} of this jar. A single kind of document is
     * {@code urn:factuurwerk:json:schema#invoice}, and likewise for the others by their names.
     *
     * <p>It says what can be said of shape: properties, types, patterns, constants. Reading demands more, sums and check
     * digits for instance.
     *
     * @return the schema as indented text
     */
    public static String schema() {
        return JsonLayout.print(SchemaWriter.of(PublishedFormats.ALL));
    }

    /**
     * Returns the same with other limits for reading.
     *
     * @param other the limits
     * @return the changed copy
     */
    public FactuurwerkJson withLimits(JsonLimits other) {
        return new FactuurwerkJson(layout, Objects.requireNonNull(other, "other"));
    }

    /**
     * Writes a document as text.
     *
     * @param format what to write it as
     * @param value what to write
     * @param <T> what is written
     * @return the text; the same for equal values
     * @throws IllegalArgumentException if a text in it holds half of a surrogate pair, which no file can
     */
    public <T> String write(JsonOutput<T> format, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = layout.generator(text)) {
            format.write(value, out);
        }
        return text.append(layout.end()).toString();
    }

    /**
     * Writes a document as bytes.
     *
     * @param format what to write it as
     * @param value what to write
     * @param <T> what is written
     * @return the text in UTF-8, without byte order mark
     * @throws IllegalArgumentException if a text in it holds half of a surrogate pair, which no file can
     */
    public <T> byte[] writeBytes(JsonOutput<T> format, T value) {
        return write(format, value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document to a stream, whole or not at all as far as this side can tell.
     *
     * @param format what to write it as
     * @param value what to write
     * @param stream takes the text in UTF-8; is not closed
     * @param <T> what is written
     * @throws IllegalArgumentException if a text in it holds half of a surrogate pair, which no file can
     * @throws IOException if the stream refuses the bytes
     */
    public <T> void write(JsonOutput<T> format, T value, OutputStream stream) throws IOException {
        stream.write(writeBytes(format, value));
    }

    /**
     * Reads a document from text.
     *
     * @param format what it has to be
     * @param document the text
     * @param <T> what is read
     * @return the value, or everything that is wrong with the text
     */
    public <T> Parsed<T> read(JsonFormat<T> format, String document) {
        return reader.read(format, document);
    }

    /**
     * Reads a document from bytes.
     *
     * @param format what it has to be
     * @param document the text in UTF-8, with or without byte order mark
     * @param <T> what is read
     * @return the value, or everything that is wrong with the text
     */
    public <T> Parsed<T> read(JsonFormat<T> format, byte[] document) {
        return reader.read(format, document);
    }

    /**
     * Reads a document from a stream.
     *
     * @param format what it has to be
     * @param stream the text in UTF-8, with or without byte order mark; read to its end, but no further than one byte behind
     *     the limit, and not closed
     * @param <T> what is read
     * @return the value, or everything that is wrong with the text
     * @throws IOException if the stream cannot be read
     */
    public <T> Parsed<T> read(JsonFormat<T> format, InputStream stream) throws IOException {
        return reader.read(format, stream);
    }
}
