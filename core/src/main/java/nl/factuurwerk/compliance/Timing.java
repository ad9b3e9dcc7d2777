package nl.factuurwerk.compliance;

import static nl.factuurwerk.rule.Validity.Moment.SUPPLY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.rule.Validity;

/**
 * When a document may and must be issued. All of these are warnings: an invoice that is late has to be issued all the same,
 * and one that is early is valid, and makes its VAT due.
 */
final class Timing {

    private static final Location ISSUE_DATE = Location.of("issueDate", "BT-2");
    private static final LawReference ARTICLE_34G = LawReference.of("Wet OB", "34g");

    /** Art. 34g: at the latest on the 15th of the month after the supply. */
    private static final LawRule DEADLINE = warning("NL-34G", ARTICLE_34G)
            .where(content -> !InvoiceDeadline.isTenDays(content))
            .demands(Timing::isInTime);

    /** Art. 222 of the directive, from 1 July 2030: ten days across a border. The day of supply decides, not that of issue. */
    private static final LawRule TEN_DAYS = warning("NL-34G-10-DAYS", LawReference.of("Directive 2006/112/EC", "222"))
            .where(SimplifiedInvoice::crossesABorder)
            .during(Validity.from(InvoiceDeadline.TEN_DAYS_FROM, SUPPLY))
            .demands(Timing::isInTime);

    /** Art. 34g: a prepayment is invoiced before it falls due. */
    private static final LawRule PREPAYMENT = warning("NL-34G-PREPAYMENT", ARTICLE_34G)
            .where(Kind::isPrepayment)
            .demands((content, unmet) -> content.issueDate()
                    .ifPresent(issued -> content.dueDate()
                            .filter(due -> !issued.isBefore(due))
                            .ifPresent(due -> unmet.at(ISSUE_DATE, Map.of("issued", issued, "due", due)))));

    /**
     * Art. 13(1): VAT is due when the invoice is issued, so also on goods that are still to be delivered. Only a day of
     * delivery (BT-72) is looked at: a period that is invoiced ahead is a service that goes on.
     */
    private static final LawRule EARLY = warning("NL-13-EARLY", LawReference.of("Wet OB", "13", "1"))
            .where(content -> !Kind.isAmending(content) && !Kind.isPrepayment(content) && !Kind.isProforma(content))
            .demands((content, unmet) -> content.issueDate()
                    .ifPresent(issued -> content.delivery()
                            .date()
                            .filter(issued::isBefore)
                            .ifPresent(supplied -> unmet.at(
                                    Location.of("delivery.date", "BT-72"),
                                    Map.of("issued", issued, "supplied", supplied)))));

    /**
     * Art. 35(1): several supplies may stand on one invoice if they are of one calendar month. One service that went on for
     * longer is one supply, and states its period on its line.
     */
    private static final LawRule ONE_MONTH = warning("NL-35-1", LawReference.of("Wet OB", "35", "1"))
            .where(content -> !Kind.isAmending(content) && !Kind.isPrepayment(content))
            .demands((content, unmet) -> severalMonths(content)
                    .ifPresent(span -> unmet.at(
                            Location.of("period", "BG-14"), Map.of("first", span.first(), "last", span.last()))));

    /** The rules that an unfinished draft can be asked. */
    static final List<Rule<InvoiceContent>> IDENTIFICATION = List.of(PREPAYMENT, EARLY, ONE_MONTH);

    /** The rules that depend on how the supply is taxed. */
    static final List<Rule<InvoiceContent>> TAXED = List.of(DEADLINE, TEN_DAYS);

    private Timing() {}

    private static LawRule warning(String id, LawReference law) {
        return LawRule.law(id, Severity.WARNING, law);
    }

    private static void isInTime(InvoiceContent content, Demand.Unmet unmet) {
        content.issueDate()
                .ifPresent(issued -> InvoiceDeadline.of(content)
                        .filter(issued::isAfter)
                        .ifPresent(deadline -> unmet.at(
                                ISSUE_DATE,
                                Map.of(
                                        "issued",
                                        issued,
                                        "deadline",
                                        deadline,
                                        "supplied",
                                        SupplyDays.first(content).orElseThrow()))));
    }

    private static Optional<Span> severalMonths(InvoiceContent content) {
        NavigableSet<LocalDate> days = SupplyDays.of(content);
        if (!days.isEmpty() && isSeveralMonths(days.first(), days.last())) {
            return Optional.of(new Span(days.first(), days.last()));
        }
        long undated =
                content.lines().stream().filter(line -> line.period().isEmpty()).count();
        return content.period()
                .start()
                .flatMap(first -> content.period().end().map(last -> new Span(first, last)))
                .filter(span -> undated > 1 && isSeveralMonths(span.first(), span.last()));
    }

    private static boolean isSeveralMonths(LocalDate first, LocalDate last) {
        return !YearMonth.from(first).equals(YearMonth.from(last));
    }

    private record Span(LocalDate first, LocalDate last) {}
}
