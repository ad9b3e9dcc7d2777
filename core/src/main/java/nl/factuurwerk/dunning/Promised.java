package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;

/**
 * The debtor promised to pay by a day (<em>betaaltoezegging</em>). Dunning of those invoices waits until that day has passed.
 *
 * @param id its identity
 * @param on when it was promised
 * @param debtor by whom
 * @param invoices which invoices are to be paid, one at least
 * @param by the day by which they are to be paid
 */
public record Promised(Id<DunningEntry> id, LocalDate on, Id<Party> debtor, Set<Id<Invoice>> invoices, LocalDate by)
        implements DunningEntry {

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if no invoice is promised, or the day has passed when it is
     */
    public Promised {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        invoices = Collections.unmodifiableSet(new TreeSet<>(invoices));
        Objects.requireNonNull(by, "by");
        if (invoices.isEmpty() || by.isBefore(on)) {
            throw new IllegalArgumentException(
                    "Promised on " + on + " to pay " + invoices.size() + " invoices by " + by);
        }
    }
}
