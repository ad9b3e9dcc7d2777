package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/** What an employer should look at. */
final class Attention {

    /** From so long before the term it is worth a word: from October, where leave lapses in July. */
    private static final int MONTHS_AHEAD = 9;

    private Attention() {}

    static Report of(LeaveFile file, LocalDate asOf) {
        return Report.collect(findings -> {
            silence(file, asOf, findings);
            inform(file, asOf, findings);
        });
    }

    private static void silence(LeaveFile file, LocalDate asOf, Consumer<Finding> findings) {
        for (LeaveRequest request : file.requests()) {
            if (request.status(asOf) == LeaveStatus.AGREED_BY_SILENCE) {
                request.answerBy()
                        .ifPresent(day -> findings.accept(LeaveRules.SILENCE.at(
                                Location.of("requests." + request.id()),
                                Map.of("days", request.days(), "answer", day))));
            }
        }
    }

    private static void inform(LeaveFile file, LocalDate asOf, Consumer<Finding> findings) {
        for (LotBalance lot : file.balance(asOf).lots()) {
            Lapse lapse = lot.lot().lapse();
            LocalDate term = lot.lot()
                    .kind()
                    .lapses()
                    .map(LocalDate.of(lot.key().year() + 1, Month.JANUARY, 1)::plus)
                    .orElse(LocalDate.MAX);
            if (lapse.reason() == Lapse.Reason.NOT_INFORMED
                    && !asOf.isBefore(term.minusMonths(MONTHS_AHEAD))
                    && lot.left().minus(lot.planned()).isPositive()) {
                findings.accept(LeaveRules.INFORM.at(
                        Location.of("lots." + lot.key().kind() + "." + lot.key().year()),
                        Map.of(
                                "hours",
                                lot.left().minus(lot.planned()),
                                "year",
                                Integer.toString(lot.key().year()),
                                "term",
                                term,
                                "by",
                                term.minus(file.policy().notice()))));
            }
        }
    }
}
