package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.text.Explanation;
import tools.jackson.databind.node.ObjectNode;

/** How it is shown what an amount or a decision comes from: a statement, and what it rests on, each shown so again. */
final class ExplanationView implements DescribedObject<Explanation> {

    static final ExplanationView VIEW = new ExplanationView();

    private static final String NAME = "Explanation";

    private ExplanationView() {}

    @Override
    public void write(Explanation explanation, PropertyWriter out) {
        Map<String, String> statement = TextsView.inEveryLanguage(explanation.statement()::in);
        out.put("statement", statement, TextsView.VIEW);
        out.list("parts", explanation.parts(), this);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return schemas.define(NAME, shape(schemas, shape -> {}).schema());
    }

    @Override
    public List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first) {
        schema(schemas);
        return List.of(shape(schemas, first));
    }

    /** A part is what has parts, so its schema can only refer to what is being defined. */
    private static ObjectShape shape(SchemaWriter schemas, Consumer<ObjectShape> first) {
        ObjectShape shape = new ObjectShape();
        first.accept(shape);
        shape.required("statement", TextsView.VIEW.schema(schemas));
        shape.optional("parts", SchemaWriter.listOf(SchemaWriter.reference(NAME)));
        return shape;
    }
}
