package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * What is known of a debtor and was agreed with it, as far as it is not known of each invoice.
 *
 * @param termsAccepted whether it can be shown that the debtor accepted the general terms (<em>algemene voorwaarden</em>)
 * @param insolvent whether the debtor is insolvent: claims are filed with the trustee, and letters stop
 * @param planned the invoices that are paid by a plan (<em>betalingsregeling</em>) which is kept: nobody is reminded of them
 */
public record CaseFile(boolean termsAccepted, boolean insolvent, Set<Id<Invoice>> planned) {

    /** Copies the set. */
    public CaseFile {
        planned = Set.copyOf(planned);
    }

    /**
     * Returns what is so of most debtors.
     *
     * @return terms accepted, not insolvent, no plan
     */
    public static CaseFile inOrder() {
        return new CaseFile(true, false, Set.of());
    }

    /**
     * Tells what the entries of a debtor say of it.
     *
     * @param entries what happened, in any order
     * @param asOf the day
     * @return terms accepted where {@link TermsAccepted} says so; insolvent while a pause of {@link PauseReason#INSOLVENCY}
     *     of everything lasts; entries of dunning know of no plans
     */
    public static CaseFile of(List<DunningEntry> entries, LocalDate asOf) {
        List<DunningEntry> known =
                entries.stream().filter(entry -> !entry.on().isAfter(asOf)).toList();
        return new CaseFile(
                known.stream().anyMatch(TermsAccepted.class::isInstance),
                known.stream()
                        .filter(Paused.class::isInstance)
                        .map(Paused.class::cast)
                        .filter(pause -> pause.why().reason() == PauseReason.INSOLVENCY
                                && pause.invoice().isEmpty()
                                && pause.until().filter(asOf::isAfter).isEmpty())
                        .anyMatch(pause -> known.stream()
                                .noneMatch(entry -> entry instanceof Resumed end
                                        && end.ended().equals(pause.id()))),
                Set.of());
    }

    /**
     * Adds what the books know of the debtor otherwise.
     *
     * @param bankrupt whether they know of an insolvency that holds
     * @param kept the invoices that are paid by a plan which is kept
     * @return the file; insolvent where this one or the books say so
     */
    public CaseFile with(boolean bankrupt, Set<Id<Invoice>> kept) {
        return new CaseFile(termsAccepted, insolvent || bankrupt, kept);
    }
}
