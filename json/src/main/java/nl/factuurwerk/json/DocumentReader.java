package nl.factuurwerk.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document out of foreign text: first as a tree within limits, then as what it has to be. */
final class DocumentReader {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int documentSize;
    private final JsonFactory factory;

    DocumentReader(JsonLimits limits) {
        documentSize = limits.documentSize();
        // Foreign property names are neither kept between documents nor interned.
        factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(documentSize)
                        .maxTokenCount(limits.tokens())
                        .maxStringLength(limits.textLength())
                        .maxNestingDepth(TreeReader.DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    <T> Parsed<T> read(JsonFormat<T> format, InputStream stream) throws IOException {
        return read(format, stream.readNBytes((int) Math.min(documentSize + 1L, Integer.MAX_VALUE)));
    }

    <T> Parsed<T> read(JsonFormat<T> format, byte[] document) {
        if (document.length > documentSize) {
            return tooLarge();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused(JsonRules.ENCODING, 1, 1, Map.of());
        }
        return read(format, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    <T> Parsed<T> read(JsonFormat<T> format, String document) {
        if (document.length() > documentSize) {
            return tooLarge();
        }
        Findings findings = new Findings();
        JsonValue tree;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() == null) {
                return refused(JsonRules.SYNTAX, 1, 1, Map.of("problem", "no value"));
            }
            tree = new TreeReader(parser, findings).read();
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                return refused(JsonRules.TRAILING, at.getLineNr(), at.getColumnNr(), Map.of());
            }
        } catch (StreamConstraintsException e) {
            return refused(JsonRules.LIMIT, e);
        } catch (JacksonException e) {
            return refused(JsonRules.SYNTAX, e);
        }
        return parsed(format.read(tree, findings), findings);
    }

    static <T> Parsed<T> parsed(Read<T> read, Findings findings) {
        Report report = findings.report();
        return report.hasErrors()
                ? Parsed.invalid(report)
                : new Parsed.Valid<>(read.value().orElseThrow(), report);
    }

    private <T> Parsed<T> tooLarge() {
        return refused(JsonRules.SIZE, 1, 1, Map.of("limit", documentSize));
    }

    private static <T> Parsed<T> refused(RuleDescription rule, JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        String problem = Scalars.printable(e.getOriginalMessage());
        return refused(rule, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), Map.of("problem", problem));
    }

    private static <T> Parsed<T> refused(RuleDescription rule, int line, int column, Map<String, ?> values) {
        Findings findings = new Findings();
        findings.add(rule, Place.root(line, column), values);
        return Parsed.invalid(findings.report());
    }
}
