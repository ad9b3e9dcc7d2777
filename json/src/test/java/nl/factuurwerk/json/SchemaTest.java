package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.factuurwerk.json.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that others hold our documents against says what is written and read here, no more and no less. */
class SchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(FactuurwerkJson.schema());

    static Stream<Sample<?>> samples() {
        return Samples.all().stream();
    }

    @Test
    void is_the_resource_of_the_jar() throws IOException {
        Path resource = Path.of("src/main/resources/nl/factuurwerk/json/factuurwerk.schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(resource.getParent());
            Files.writeString(resource, FactuurwerkJson.schema());
        }

        assertThat(FactuurwerkJson.schema())
                .as("what the codecs say and what is published; -Dgolden.update=true publishes the former")
                .isEqualTo(Files.readString(resource));
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true")
    void is_found_on_the_class_path() throws IOException {
        try (InputStream resource = FactuurwerkJson.class.getResourceAsStream("factuurwerk.schema.json")) {
            assertThat(resource).isNotNull();
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(FactuurwerkJson.schema());
        }
    }

    @Test
    void is_a_schema() {
        assertThat(SchemaCheck.faultsOfSchema(FactuurwerkJson.schema())).isEmpty();
    }

    @Test
    void has_every_kind_of_document() throws IllegalAccessException {
        List<Object> published = new ArrayList<>();
        for (Class<?> type : List.of(JsonOutput.class, JsonFormat.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    published.add(field.get(null));
                }
            }
        }

        assertThat(published).isNotEmpty().hasSameElementsAs(PublishedFormats.ALL);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takes_every_golden_file(Sample<?> sample) {
        String text = Samples.write(sample);

        assertThat(SchemaCheck.faults(text)).isEmpty();
        assertThat(SchemaCheck.faults(sample.format(), text)).isEmpty();
    }

    @Test
    void tells_one_kind_of_document_from_another() {
        String employee = Samples.written().get("employee");

        assertThat(SchemaCheck.faults(JsonFormat.PARTY, employee)).isNotEmpty();
    }

    @Test
    void knows_no_property_that_no_golden_file_has() {
        Set<String> written = new TreeSet<>();
        Samples.written().values().forEach(text -> names(JsonMapper.shared().readTree(text), written));
        ViewsTest.shown().forEach(shown -> names(JsonMapper.shared().readTree(shown.text()), written));
        Set<String> known = new TreeSet<>();
        known(SCHEMA, known);

        known.removeAll(written);
        assertThat(known).as("in the schema alone").isEmpty();
    }

    @Test
    void refuses_unknown_properties_of_every_object() {
        List<JsonNode> objects = new ArrayList<>();
        objects(SCHEMA.get("$defs"), objects);

        assertThat(objects)
                .hasSizeGreaterThan(40)
                .allMatch(object -> object.has("additionalProperties")
                        && object.get("additionalProperties").isBoolean()
                                != object.path("properties").isMissingNode());
    }

    private static void names(JsonNode node, Set<String> found) {
        if (node.isObject()) {
            node.propertyNames().forEach(found::add);
        }
        node.forEach(each -> names(each, found));
    }

    private static void known(JsonNode schema, Set<String> found) {
        if (schema.has("properties")) {
            schema.get("properties").propertyNames().forEach(found::add);
        }
        schema.forEach(each -> known(each, found));
    }

    private static void objects(JsonNode schema, List<JsonNode> found) {
        if (schema.path("type").asString("").equals("object")) {
            found.add(schema);
        }
        schema.forEach(each -> objects(each, found));
    }
}
