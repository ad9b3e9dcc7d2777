package nl.factuurwerk.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** Holds texts against the published schema, with a validator that knows nothing of our codecs. */
final class SchemaCheck {

    private static final String NAME = "urn:factuurwerk:json:schema";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(NAME, FactuurwerkJson.schema())));

    private static final Schema ALL = REGISTRY.getSchema(SchemaLocation.of(NAME));

    private SchemaCheck() {}

    /** Returns what is wrong with a document of any kind. */
    static List<String> faults(String document) {
        return faults(ALL, document);
    }

    /** Returns what is wrong with a document of one kind. */
    static List<String> faults(JsonOutput<?> format, String document) {
        String anchor = format.name().substring(format.name().indexOf('/') + 1);
        return faults(REGISTRY.getSchema(SchemaLocation.of(NAME + "#" + anchor)), document);
    }

    /** Returns what is wrong with a schema. */
    static List<String> faultsOfSchema(String schema) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return faults(meta, schema);
    }

    private static List<String> faults(Schema schema, String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
