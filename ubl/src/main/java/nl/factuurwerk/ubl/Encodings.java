package nl.factuurwerk.ubl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a file is, by its first bytes: a byte-order mark, the two bytes of each character of UTF-16, or what the
 * XML declaration says. An encoding that XML files of invoices do not come in is not guessed at.
 */
final class Encodings {

    /** How many bytes are looked at: an XML declaration is far shorter. */
    static final int LOOKED_AT = 256;

    private static final Map<String, Charset> KNOWN = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "UTF8", StandardCharsets.UTF_8,
            "UTF-16", StandardCharsets.UTF_16,
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "UTF-16BE", StandardCharsets.UTF_16BE,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1,
            "ISO-8859-15", Charset.forName("ISO-8859-15"),
            "WINDOWS-1252", Charset.forName("windows-1252"));

    private Encodings() {}

    /**
     * What was found.
     *
     * @param charset the encoding; null where it is unknown or contradicts itself
     * @param name what to call it
     * @param mark how many bytes the byte-order mark takes
     */
    record Found(@Nullable Charset charset, String name, int mark) {}

    static Found of(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return declared(head, 3, endOfDeclaration(head, 3, length), StandardCharsets.UTF_8, 3);
        }
        if (starts(head, length, 0xFF, 0xFE, 0, 0) || starts(head, length, 0, 0, 0xFE, 0xFF)) {
            return new Found(null, "UTF-32", 0);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new Found(StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new Found(StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (starts(head, length, 0, '<')) {
            return new Found(StandardCharsets.UTF_16BE, "UTF-16", 0);
        }
        if (starts(head, length, '<', 0)) {
            return new Found(StandardCharsets.UTF_16LE, "UTF-16", 0);
        }
        return declared(head, 0, endOfDeclaration(head, 0, length), null, 0);
    }

    /** What an XML declaration says stands before the first sign that ends a tag; most files have it within forty bytes. */
    private static int endOfDeclaration(byte[] head, int from, int length) {
        for (int i = from; i < length; i++) {
            if (head[i] == '>') {
                return i + 1;
            }
        }
        return length;
    }

    /** Bytes of one each, which the declaration names; a mark leaves it only one thing to say. */
    private static Found declared(byte[] head, int from, int length, @Nullable Charset marked, int mark) {
        Optional<String> name = declaredName(new String(head, from, length - from, StandardCharsets.ISO_8859_1));
        Charset charset = name.map(given -> KNOWN.get(given.toUpperCase(Locale.ROOT)))
                .orElse(name.isPresent() ? null : StandardCharsets.UTF_8);
        boolean contradicts =
                charset == null || charset.name().startsWith("UTF-16") || (marked != null && !marked.equals(charset));
        return new Found(contradicts ? null : charset, name.orElse("UTF-8"), mark);
    }

    private static Optional<String> declaredName(String head) {
        int end = head.indexOf("?>");
        if (!head.startsWith("<?xml") || end < 0) {
            return Optional.empty();
        }
        int at = head.indexOf("encoding", 5);
        if (at < 0 || at > end) {
            return Optional.empty();
        }
        int open = at + "encoding".length();
        while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
            open++;
        }
        int close = head.indexOf(head.charAt(open), open + 1);
        return close < 0 || close > end ? Optional.empty() : Optional.of(head.substring(open + 1, close));
    }

    private static boolean starts(byte[] head, int length, int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
