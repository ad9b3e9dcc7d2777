package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * What is kept for a customer: by customer, then by identity.
 *
 * @param customer the customer
 * @param id the identity of what is kept as text; empty before all of that customer
 */
record CustomerKey(Id<Party> customer, String id) implements Comparable<CustomerKey> {

    private static final Comparator<CustomerKey> ORDER =
            Comparator.comparing(CustomerKey::customer).thenComparing(CustomerKey::id);

    static CustomerKey of(Id<Party> customer, Id<?> id) {
        return new CustomerKey(customer, id.value());
    }

    /** Returns what comes before everything of a customer. */
    static CustomerKey before(Id<Party> customer) {
        return new CustomerKey(customer, "");
    }

    /** Returns what comes behind everything of a customer: no identity has a character that high. */
    static CustomerKey behind(Id<Party> customer) {
        return new CustomerKey(customer, "\uFFFF");
    }

    /** Returns what comes right behind this: no identity has a character that low. */
    CustomerKey next() {
        return new CustomerKey(customer, id + "\0");
    }

    @Override
    public int compareTo(CustomerKey other) {
        return ORDER.compare(this, other);
    }
}
