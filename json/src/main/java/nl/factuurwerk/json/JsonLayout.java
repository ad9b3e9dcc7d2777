package nl.factuurwerk.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How a document is laid out. Line breaks are the same on every machine. */
enum JsonLayout {
    /** Indented by two spaces, with a line break at the end. */
    PRETTY("\n"),
    /** Without any blank. */
    COMPACT("");

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private final String end;

    JsonLayout(String end) {
        this.end = end;
    }

    /** Returns what stands behind the document. */
    String end() {
        return end;
    }

    JsonGenerator generator(Writer writer) {
        return FACTORY.createGenerator(this == PRETTY ? new Indented() : ObjectWriteContext.empty(), writer);
    }

    /** Returns a tree as text for people. */
    static String print(JsonNode tree) {
        return new ObjectMapper().writer().with(PRINTER).writeValueAsString(tree) + PRETTY.end;
    }

    /** Tells a generator to indent. A printer counts its depth, so each generator gets one of its own. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = PRINTER.createInstance();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
