package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one JSON Schema (draft 2020-12) of many kinds of documents, each type that they share defined once. */
final class SchemaWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String NAME = "urn:factuurwerk:json:schema";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Returns the schema of whatever is one of these documents. */
    static ObjectNode of(List<JsonOutput<?>> documents) {
        SchemaWriter schemas = new SchemaWriter();
        ObjectNode root = NODES.objectNode()
                .put("$schema", DIALECT)
                .put("$id", NAME)
                .put("title", "Factuurwerk documents")
                .put(
                        "description",
                        "What Factuurwerk writes as JSON. One kind of document is '#invoice', '#party' and so on. A document"
                                + " that is valid here can still be refused by what reads it: check digits, sums and"
                                + " whatever one value says of another are checked there.");
        ArrayNode kinds = root.putArray("oneOf");
        for (JsonOutput<?> document : documents) {
            kinds.add(schemas.define(document.definition(), document.schema(schemas)));
        }
        ObjectNode defined = root.putObject("$defs");
        schemas.definitions.forEach(defined::set);
        return root;
    }

    /** Defines a type, and returns what refers to it. The same name always has the same shape. */
    ObjectNode define(String name, ObjectNode schema) {
        ObjectNode before = definitions.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("Two shapes are called " + name + ": " + before + " and " + schema);
        }
        return reference(name);
    }

    /** Returns what refers to a type that is defined elsewhere. */
    static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns a schema of what has one of some shapes. */
    static ObjectNode oneOf(List<ObjectShape> shapes) {
        if (shapes.size() == 1) {
            return shapes.getFirst().schema();
        }
        ObjectNode schema = NODES.objectNode();
        ArrayNode kinds = schema.putArray("oneOf");
        shapes.forEach(shape -> kinds.add(shape.schema()));
        return schema;
    }

    static ObjectNode listOf(ObjectNode elements) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", elements);
        return schema;
    }
}
