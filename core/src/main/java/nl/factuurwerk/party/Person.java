package nl.factuurwerk.party;

import nl.factuurwerk.identity.Id;

/**
 * A natural person who acts outside any business: a consumer. A sole trader is an {@link Organisation}.
 *
 * <pre>{@code
 * var anna = Person.named("Anna de Vries")
 *         .address("Singel 7", "1015 AA", "Amsterdam", NETHERLANDS).email("anna@example.org").build();
 * }</pre>
 */
public final class Person extends Party {

    private Person(Builder builder) {
        super(builder);
    }

    /**
     * Starts a person.
     *
     * @param name the name as it is to be printed
     * @return a builder
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    @Override
    public Capacity capacity() {
        return Capacity.CONSUMER;
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public Person withId(Id<Party> id) {
        return toBuilder().id(id).build();
    }

    /** Takes what is known of a person, in any order. */
    public static final class Builder extends PartyBuilder<Person, Builder> {

        private Builder(String name) {
            super(name);
        }

        private Builder(Person person) {
            super(person);
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Person make() {
            return new Person(this);
        }
    }
}
