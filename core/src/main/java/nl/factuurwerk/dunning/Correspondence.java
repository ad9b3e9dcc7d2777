package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.ClaimHistory;

/**
 * What a letter to a debtor is written from.
 *
 * @param debtor to whom, as the letter is to name it
 * @param claims what happened to the invoices, by invoice
 * @param file what is known of the agreement
 * @param earlier the letters that went before, in the order in which they went
 * @param assigned the claims that somebody else is to be paid for, by invoice
 */
public record Correspondence(
        Party debtor,
        Map<Id<Invoice>, ClaimHistory> claims,
        CaseFile file,
        List<Letter> earlier,
        Map<Id<Invoice>, Assignment> assigned) {

    /** Copies what it is given. */
    public Correspondence {
        Objects.requireNonNull(debtor, "debtor");
        claims = Map.copyOf(claims);
        Objects.requireNonNull(file, "file");
        earlier = List.copyOf(earlier);
        assigned = Map.copyOf(assigned);
    }

    /** Who is to be paid for an invoice instead of the seller. */
    Optional<Assignment> assignment(Id<Invoice> invoice) {
        return Optional.ofNullable(assigned.get(invoice));
    }

    ClaimHistory claim(Id<Invoice> invoice) {
        ClaimHistory claim = claims.get(invoice);
        if (claim == null) {
            throw new IllegalArgumentException("Nothing is known of invoice " + invoice);
        }
        return claim;
    }
}
