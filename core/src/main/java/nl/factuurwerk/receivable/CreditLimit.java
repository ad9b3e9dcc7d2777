package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import org.joda.money.Money;

/**
 * Up to how much a debtor may owe (<em>kredietlimiet</em>). The last one counts, in each currency; zero means that nothing is
 * supplied on credit.
 *
 * @param id its identity
 * @param on from which day it counts
 * @param debtor the debtor
 * @param limit the most that may be open, VAT included; not below zero
 */
public record CreditLimit(Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, Money limit) implements DebtorEntry {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the limit is below zero
     */
    public CreditLimit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        if (limit.isNegative()) {
            throw new IllegalArgumentException("A credit limit is not below zero: " + limit);
        }
    }
}
