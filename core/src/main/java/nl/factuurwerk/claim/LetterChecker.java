package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * Holds fourteen-day letters against art. 6:96(6) BW, before they go or afterwards. A term that is too short or unclear
 * costs the creditor all collection costs (HR 25 November 2016, ECLI:NL:HR:2016:2704, as it is reported). An amount above
 * the scale is treated alike, which is the cautious reading; one below is what can be charged at most.
 *
 * <pre>{@code
 * LetterCheck check = LetterChecker.standard().check(letter);
 * check.costsFrom();   // 2026-11-24, if it arrived on Saturday 2026-11-07 and nothing is wrong with it
 * }</pre>
 */
public final class LetterChecker {

    private final CollectionCosts costs;

    private LetterChecker(CollectionCosts costs) {
        this.costs = Objects.requireNonNull(costs, "costs");
    }

    /**
     * Returns the checker with the tables as we know them.
     *
     * @return the checker
     */
    public static LetterChecker standard() {
        return of(CollectionCosts.standard());
    }

    /**
     * Makes a checker.
     *
     * @param costs computes what a letter has to announce
     * @return the checker
     */
    public static LetterChecker of(CollectionCosts costs) {
        return new LetterChecker(costs);
    }

    /**
     * Checks a letter.
     *
     * @param letter the letter
     * @return its faults, with ids that begin with {@code LETTER-}, and its days
     * @throws nl.factuurwerk.reference.OutsideTable if the scale of that time is not known
     */
    public LetterCheck check(FourteenDayLetter letter) {
        Optional<LetterDates> dates = dates(letter);
        Report report = Report.collect(findings -> {
            sending(letter, findings);
            term(letter, dates, findings);
            content(letter, dates, findings);
        });
        return new LetterCheck(letter, report, dates);
    }

    /**
     * Checks a letter whose debts are known, against what was unpaid of them when it went. One that demands more announces
     * costs on it too.
     *
     * @param letter the letter
     * @param unpaid what was unpaid on the date of the letter, in euro
     * @return its faults and its days
     * @throws nl.factuurwerk.reference.OutsideTable if the scale of that time is not known
     */
    public LetterCheck check(FourteenDayLetter letter, Money unpaid) {
        LetterCheck check = check(letter);
        if (!letter.principal().isGreaterThan(unpaid)) {
            return check;
        }
        Finding high = ClaimRules.PRINCIPAL_HIGH.at(
                Location.of("principal"), Map.of("stated", letter.principal(), "unpaid", unpaid));
        return new LetterCheck(letter, check.report().plus(Report.of(high)), check.dates());
    }

    /** The law gives fourteen days; a letter that gives more is bound by what it says. */
    private static Optional<LetterDates> dates(FourteenDayLetter letter) {
        Optional<LocalDate> received =
                letter.received().or(() -> letter.posted().map(FourteenDayLetter::presumedReceipt));
        boolean presumed = letter.received().isEmpty();
        return received.flatMap(day -> switch (letter.term()) {
            case LetterTerm.AfterDelivery(int days) -> Optional.of(LetterDates.of(day, presumed, days));
            case LetterTerm.AfterDate(int days) ->
                Optional.of(LetterDates.until(day, presumed, letter.dated().plusDays(days)));
            case LetterTerm.Until(LocalDate last) -> Optional.of(LetterDates.until(day, presumed, last));
            case LetterTerm.Unclear unclear -> Optional.empty();
        });
    }

    private static void sending(FourteenDayLetter letter, Consumer<Finding> findings) {
        Stream.of(Optional.of(letter.dated()), letter.posted(), letter.received())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(letter.due()))
                .ifPresent(first -> findings.accept(
                        ClaimRules.DEFAULT.at(Location.of("dated"), Map.of("dated", first, "due", letter.due()))));
        if (letter.posted().isEmpty() && letter.received().isEmpty()) {
            findings.accept(ClaimRules.DELIVERY.at(Location.of("received")));
        } else if (letter.received().isEmpty() || PlainText.isBlank(letter.proof())) {
            findings.accept(ClaimRules.UNPROVEN.at(Location.of("proof")));
        }
    }

    private static void term(FourteenDayLetter letter, Optional<LetterDates> dates, Consumer<Finding> findings) {
        if (letter.term() instanceof LetterTerm.Unclear(String wording)) {
            findings.accept(
                    ClaimRules.TERM_UNCLEAR.at(Location.of("term"), Map.of("wording", PlainText.quote(wording))));
        }
        if (dates.isEmpty()
                && letter.term() instanceof LetterTerm.AfterDelivery(int days)
                && days < LetterTerm.LEAST_DAYS) {
            findings.accept(tooShort(days));
        }
        dates.ifPresent(known -> {
            LocalDate least = known.received().plusDays(LetterTerm.LEAST_DAYS);
            if (known.lastDay().isBefore(least)) {
                long days = known.received().until(known.lastDay(), ChronoUnit.DAYS);
                findings.accept(tooShort(Math.max(0, days)));
            } else if (!known.safeLastDay().equals(known.lastDay())) {
                findings.accept(ClaimRules.TERM_WEEKEND.at(
                        Location.of("term"), Map.of("last", known.lastDay(), "safe", known.safeLastDay())));
            }
        });
    }

    private static Finding tooShort(long days) {
        return ClaimRules.TERM_SHORT.at(Location.of("term"), Map.of("days", days, "least", LetterTerm.LEAST_DAYS));
    }

    private void content(FourteenDayLetter letter, Optional<LetterDates> dates, Consumer<Finding> findings) {
        if (!letter.consequencesStated()) {
            findings.accept(ClaimRules.CONSEQUENCES.at(Location.of("consequencesStated")));
        }
        if (letter.vatIncluded() && !letter.vatReasonStated()) {
            findings.accept(ClaimRules.VAT.at(Location.of("vatReasonStated")));
        }
        if (letter.costs().isZero()) {
            findings.accept(ClaimRules.COSTS_MISSING.at(Location.of("costs")));
            return;
        }
        LocalDate day = dates.map(LetterDates::costsFrom).orElse(letter.dated());
        Money expected = costs.expected(letter, day);
        Map<String, Object> values = Map.of("stated", letter.costs(), "expected", expected);
        if (letter.costs().isGreaterThan(expected)) {
            findings.accept(ClaimRules.COSTS_HIGH.at(Location.of("costs"), values));
        } else if (letter.costs().isLessThan(expected)) {
            findings.accept(ClaimRules.COSTS_LOW.at(Location.of("costs"), values));
        }
    }
}
