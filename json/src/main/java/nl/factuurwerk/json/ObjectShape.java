package nl.factuurwerk.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which properties an object has: collected one by one, and turned into a schema at the end. */
final class ObjectShape {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Map<String, Set<String>> requiredWith = new LinkedHashMap<>();
    private final ArrayNode choices = NODES.arrayNode();

    /** Notes a property that may be left out. */
    void optional(String name, ObjectNode schema) {
        if (properties.put(name, schema) != null) {
            throw new IllegalStateException("A property is asked for twice: " + name);
        }
    }

    /** Notes a property that must be there. */
    void required(String name, ObjectNode schema) {
        optional(name, schema);
        demand(name);
    }

    /** Notes a property that always has the same value. */
    void constant(String name, String value) {
        required(name, NODES.objectNode().put("const", value));
    }

    /** Notes a property that always has the same value. */
    void constant(String name, int value) {
        required(name, NODES.objectNode().put("const", value));
    }

    void demand(String name) {
        required.add(name);
    }

    void demandWith(String name, String other) {
        requiredWith.computeIfAbsent(other, present -> new LinkedHashSet<>()).add(name);
    }

    void either(String one, String other) {
        ObjectNode choice = choices.addObject();
        ArrayNode names = choice.putArray("oneOf");
        List.of(one, other)
                .forEach(name -> names.addObject().putArray("required").add(name));
    }

    /** Returns an object that has these properties and no other. */
    ObjectNode schema() {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode members = schema.putObject("properties");
        properties.forEach(members::set);
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            // In the order in which they are written.
            properties.keySet().stream().filter(required::contains).forEach(names::add);
        }
        if (!requiredWith.isEmpty()) {
            ObjectNode dependent = schema.putObject("dependentRequired");
            requiredWith.forEach((name, others) -> others.forEach(dependent.putArray(name)::add));
        }
        if (!choices.isEmpty()) {
            schema.set("allOf", choices);
        }
        return schema.put("additionalProperties", false);
    }
}
