package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.List;

/**
 * What a court would ask for, as far as it is not known of each invoice.
 *
 * @param termsAccepted whether it can be shown that the debtor accepted the general terms (<em>algemene voorwaarden</em>)
 * @param insolvent whether the debtor is insolvent: claims are filed with the trustee, and letters stop
 */
public record CaseFile(boolean termsAccepted, boolean insolvent) {

    /**
     * Returns what is so of most debtors.
     *
     * @return terms accepted, not insolvent
     */
    public static CaseFile inOrder() {
        return new CaseFile(true, false);
    }

    /**
     * Tells what the entries of a debtor say of it.
     *
     * @param entries what happened, in any order
     * @param asOf the day
     * @return terms accepted where {@link TermsAccepted} says so; insolvent while a pause of {@link PauseReason#INSOLVENCY}
     *     of everything lasts
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
                                        && end.ended().equals(pause.id()))));
    }
}
