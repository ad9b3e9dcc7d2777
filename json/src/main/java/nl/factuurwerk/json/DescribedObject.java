package nl.factuurwerk.json;

import java.util.List;
import java.util.function.Consumer;

/** Writes the values of one type as JSON objects, and says which properties those have. */
interface DescribedObject<T> extends ObjectEncoder<T>, Described<T> {

    /**
     * Returns the shapes that an object can have: one, or one for each kind of a sealed type.
     *
     * @param schemas takes what is defined beside them
     * @param first notes what stands before the properties of this type
     */
    List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first);
}
