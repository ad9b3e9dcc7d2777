package nl.factuurwerk.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.factuurwerk.costing.Cause;
import nl.factuurwerk.costing.Comparison;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/** What is drawn of what became of a project. */
final class ReviewCharts {

    /** More months than this would fill a page by themselves. */
    private static final int MOST_MONTHS = 24;

    private final ProjectReview review;
    private final ReviewNames names;
    private final Labels labels;
    private final Formats formats;

    ReviewCharts(ProjectReview review, ReviewNames names, Labels labels, Formats formats) {
        this.review = review;
        this.names = names;
        this.labels = labels;
        this.formats = formats;
    }

    /** The time that was worked in each phase, before the time that was planned for it. */
    Optional<Section> phases() {
        List<Bar> bars = new ArrayList<>();
        for (Comparison part : names.inOrder(review.result().by(PostCalculation.PHASE))) {
            long worked = part.actual().minutes();
            long planned = part.planned().minutes();
            if (worked != 0 || planned != 0) {
                bars.add(Bar.of(
                                names.phase(part.name()),
                                worked,
                                labels.text(
                                        planned == 0 ? "review.unplanned-hours" : "review.of-hours",
                                        Map.of("worked", hours(worked), "planned", hours(planned))))
                        .against(planned));
            }
        }
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section.Bars(
                        labels.text("review.phase-hours"),
                        bars,
                        labels.text("review.key-worked"),
                        labels.text("review.key-planned")));
    }

    /** By how much each cause makes the margin better or worse. */
    Section causes(String heading) {
        List<Bar> bars = new ArrayList<>();
        for (Cause cause : review.result().causes()) {
            String amount = formats.amount(cause.amount());
            bars.add(Bar.of(
                    labels.text("review.cause." + cause.kind()),
                    cause.amount().getAmountMinorLong(),
                    cause.amount().isPositive() ? "+" + amount : amount));
        }
        return bars.isEmpty()
                ? new Section.Text(heading, List.of(labels.text("review.no-causes")), Section.Tone.BODY)
                : new Section.Bars(heading, bars, labels.text("review.key-cause"), "");
    }

    /** What was spent month by month; months in between without anything stand there empty. */
    Optional<Section> months() {
        SortedMap<YearMonth, Figures> months = review.result().byMonth(what -> true);
        if (months.size() < 2) {
            return Optional.empty();
        }
        Figures none = Figures.none(review.result().agreed().planned().getCurrencyUnit());
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = months.firstKey(); !month.isAfter(months.lastKey()); month = month.plusMonths(1)) {
            Figures figures = months.getOrDefault(month, none);
            bars.add(Bar.of(
                    formats.dates(DateRange.of(month)),
                    figures.cost().getAmountMinorLong(),
                    formats.amount(figures.cost())));
        }
        return bars.size() > MOST_MONTHS
                ? Optional.empty()
                : Optional.of(new Section.Bars(labels.text("review.month-cost"), bars, "", ""));
    }

    private String hours(long minutes) {
        return formats.hours(Hours.ofMinutes(minutes));
    }
}
