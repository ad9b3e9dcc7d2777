package nl.factuurwerk.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.factuurwerk.text.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How texts by name stand in JSON: one property each. Foreign text may be among them, so halves of pairs are replaced. */
final class TextsView implements ObjectEncoder<Map<String, String>>, Described<Map<String, String>> {

    static final TextsView VIEW = new TextsView();

    /** Words something in each language that the library speaks. */
    static Map<String, String> inEveryLanguage(Function<Language, String> wording) {
        Map<String, String> texts = new TreeMap<>();
        ReportViews.LANGUAGES.forEach(language -> texts.put(language.code(), wording.apply(language)));
        return texts;
    }

    @Override
    public void write(Map<String, String> texts, PropertyWriter out) {
        texts.forEach((name, text) -> out.put(name, Scalars.mended(text), Scalars.TEXT));
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("additionalProperties", Scalars.TEXT.schema(schemas));
        return schema;
    }
}
