package nl.factuurwerk.dunning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * Which policy a debtor is dunned by: the one of the invoice, or else the one of the debtor. Immutable.
 *
 * @param debtor what holds for everything that the debtor owes: the debtor's own policy, that of the debtor's class, or the
 *     one for everybody
 * @param invoices what holds for single invoices
 */
public record PolicyChoice(DunningPolicy debtor, Map<Id<Invoice>, DunningPolicy> invoices) {

    /** Copies the choices. */
    public PolicyChoice {
        Objects.requireNonNull(debtor, "debtor");
        invoices = Map.copyOf(invoices);
    }

    /**
     * Chooses one policy for everything.
     *
     * @param policy the policy
     * @return the choice
     */
    public static PolicyChoice of(DunningPolicy policy) {
        return new PolicyChoice(policy, Map.of());
    }

    /**
     * Returns this choice with another policy for an invoice.
     *
     * @param invoice the invoice
     * @param policy what holds for it
     * @return the changed choice
     */
    public PolicyChoice but(Id<Invoice> invoice, DunningPolicy policy) {
        Map<Id<Invoice>, DunningPolicy> changed = new HashMap<>(invoices);
        changed.put(invoice, policy);
        return new PolicyChoice(debtor, changed);
    }

    /** The policy of an invoice. */
    DunningPolicy of(Id<Invoice> invoice) {
        return invoices.getOrDefault(invoice, debtor);
    }
}
