package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.receivable.ClaimHistory;

/**
 * What dunning would do on a day, against everybody. Nothing has happened yet.
 *
 * <pre>{@code
 * DunningPlan plan = office.dunning().plan(asOf);
 * plan.letters();                                // as they would go out
 * Claim claim = plan.claimOn(invoice);           // principal, interest by rate period, costs
 * }</pre>
 */
public final class DunningPlan {

    private final LocalDate asOf;
    private final List<DebtorPlan> debtors;
    private final List<LetterProposal> letters;
    private final Map<Id<Invoice>, ClaimHistory> claims;
    private final ClaimTerms terms;

    /**
     * Makes a plan.
     *
     * @param asOf the day
     * @param debtors against whom what would happen
     * @param letters the letters that would go out
     * @param claims what happened to the invoices of these debtors
     * @param terms what is claimed for delay
     */
    public DunningPlan(
            LocalDate asOf,
            List<DebtorPlan> debtors,
            List<LetterProposal> letters,
            Map<Id<Invoice>, ClaimHistory> claims,
            ClaimTerms terms) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.debtors = List.copyOf(debtors);
        this.letters = List.copyOf(letters);
        this.claims = Map.copyOf(claims);
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /**
     * Returns the day.
     *
     * @return the day that was asked about
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what would happen, debtor by debtor, and why other things would not.
     *
     * @return a plan for each debtor that owes something
     */
    public List<DebtorPlan> debtors() {
        return debtors;
    }

    /**
     * Returns the letters that would go out.
     *
     * @return each with what would follow from it, and what is wrong with it
     */
    public List<LetterProposal> letters() {
        return letters;
    }

    /**
     * Computes the claim on an invoice.
     *
     * @param invoice an invoice to one of the debtors
     * @return the invoice, what was paid and credited, and the costs that were charged; interest by its terms
     * @throws IllegalArgumentException if nothing is owed by the debtor of it
     */
    public Claim claimOn(Invoice invoice) {
        ClaimHistory history = claims.get(invoice.id());
        if (history == null) {
            throw new IllegalArgumentException("Invoice " + invoice.number() + " is not to a debtor of this plan");
        }
        return InvoiceClaim.of(history, terms, asOf);
    }
}
