package nl.factuurwerk.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.leave.Absences;
import nl.factuurwerk.leave.Presence;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.render.GridCell.Mark;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * Says what is printed of a team calendar: a chart of who is away when, the capacity that is left by week, and the same
 * absences in words. It never says why somebody is away: leave of any kind and illness look the same.
 *
 * <pre>{@code
 * TeamCalendar calendar = office.leave().calendar(studio, DateRange.of(YearMonth.of(2026, 8)));
 * byte[] pdf = new PdfRenderer().render(TeamCalendarView.of(calendar, Language.DUTCH, date("2026-07-01")));
 * }</pre>
 */
public final class TeamCalendarView {

    /** How many days a chart has: any month, or six weeks of five days. */
    private static final int MOST_COLUMNS = 31;

    /** Fewer columns have no room for more than the number of the week. */
    private static final int COLUMNS_FOR_WORDS = 3;

    private final TeamCalendar calendar;
    private final Language language;
    private final LocalDate asOf;
    private final Labels labels;
    private final Formats formats;

    private TeamCalendarView(TeamCalendar calendar, Language language, LocalDate asOf) {
        this.calendar = calendar;
        this.language = language;
        this.asOf = asOf;
        this.labels = new Labels(language);
        this.formats = new Formats(language);
    }

    /**
     * Makes the view.
     *
     * @param calendar the calendar
     * @param language the language
     * @param asOf the day on which things stood like this
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language
     */
    public static DocumentView of(TeamCalendar calendar, Language language, LocalDate asOf) {
        return new TeamCalendarView(calendar, language, asOf).view();
    }

    private DocumentView view() {
        String title = labels.text("calendar.title");
        DocumentView.Builder view = DocumentView.of(
                        language,
                        title,
                        title + " " + calendar.team().name(),
                        new Field(labels.text("calendar.as-of"), formats.date(asOf)))
                .pageLabel(labels.text("page"))
                .reference(labels.text("calendar.period"), formats.dates(days(calendar.days())))
                .reference(
                        labels.text("calendar.members"),
                        Integer.toString(calendar.members().size()))
                .reference(
                        labels.text("calendar.minimum"),
                        Integer.toString(calendar.team().minimum()));
        grids().forEach(view::section);
        shortages(view);
        view.section(weeks());
        view.section(away());
        return view.build();
    }

    private static DateRange days(List<TeamCalendar.Day> days) {
        return DateRange.of(days.getFirst().day(), days.getLast().day());
    }

    /** The days of weekends are left out where nobody works on them. */
    private List<Section> grids() {
        Set<DayOfWeek> workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        calendar.days().stream()
                .filter(day ->
                        day.members().stream().anyMatch(each -> each.worked().isPositive()))
                .forEach(day -> workdays.add(day.day().getDayOfWeek()));
        List<List<TeamCalendar.Day>> weeks = calendar.weeks().stream()
                .map(week -> week.days().stream()
                        .filter(day -> workdays.contains(day.day().getDayOfWeek()))
                        .toList())
                .filter(days -> !days.isEmpty())
                .toList();
        int charts = charts(weeks);
        List<Section> grids = new ArrayList<>();
        for (int i = 0; i < charts; i++) {
            grids.add(grid(weeks.subList(i * weeks.size() / charts, (i + 1) * weeks.size() / charts)));
        }
        return grids;
    }

    /** As few charts as hold all weeks; each gets about as many. */
    private static int charts(List<List<TeamCalendar.Day>> weeks) {
        int longest = weeks.stream().mapToInt(List::size).max().orElse(1);
        int all = weeks.stream().mapToInt(List::size).sum();
        int most = MOST_COLUMNS / longest;
        return all <= MOST_COLUMNS ? Math.min(1, weeks.size()) : (weeks.size() + most - 1) / most;
    }

    private Section grid(List<List<TeamCalendar.Day>> weeks) {
        List<TeamCalendar.Day> days = weeks.stream().flatMap(List::stream).toList();
        List<GridGroup> groups = weeks.stream().map(this::group).toList();
        List<GridRow> rows = new ArrayList<>();
        for (Absences member : calendar.members()) {
            rows.add(new GridRow(
                    member.employee().name(),
                    days.stream()
                            .map(day -> GridCell.of(mark(member.on(day.day()))))
                            .toList()));
        }
        Set<LocalDate> tooFew =
                calendar.shortages().stream().map(TeamCalendar.Day::day).collect(Collectors.toSet());
        rows.add(new GridRow(
                labels.text("calendar.present"),
                days.stream()
                        .map(day -> day.worked().isPositive()
                                ? GridCell.of(Integer.toString(day.present()), tooFew.contains(day.day()))
                                : GridCell.of(Mark.PALE))
                        .toList()));
        return new Section.Grid(
                formats.dates(days(days)),
                groups,
                rows,
                List.of(
                        new GridKey(Mark.FULL, labels.text("calendar.key-away")),
                        new GridKey(Mark.HALF, labels.text("calendar.key-part")),
                        new GridKey(Mark.PALE, labels.text("calendar.key-off"))));
    }

    private GridGroup group(List<TeamCalendar.Day> days) {
        int week = week(days.getFirst().day());
        return new GridGroup(
                days.size() < COLUMNS_FOR_WORDS
                        ? Integer.toString(week)
                        : labels.text("calendar.week", Map.of("week", week)),
                days.stream().map(day -> heading(day.day())).toList());
    }

    private String heading(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, language.locale())
                + "\n"
                + day.getDayOfMonth();
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Why somebody is away is not told apart. */
    private static Mark mark(Presence presence) {
        return switch (presence.cause()) {
            case PRESENT -> Mark.NONE;
            case OFF, HOLIDAY -> Mark.PALE;
            case LEAVE, ILL -> presence.there().isPositive() ? Mark.HALF : Mark.FULL;
        };
    }

    private void shortages(DocumentView.Builder view) {
        List<TeamCalendar.Day> tooFew = calendar.shortages();
        if (!tooFew.isEmpty()) {
            List<DateRange> runs = new ArrayList<>();
            for (TeamCalendar.Day each : tooFew) {
                boolean goesOn =
                        !runs.isEmpty() && runs.getLast().last().plusDays(1).equals(each.day());
                runs.add(goesOn ? runs.removeLast().span(DateRange.on(each.day())) : DateRange.on(each.day()));
            }
            String days = runs.stream().map(formats::daysAndMonth).collect(Collectors.joining(", "));
            view.section(new Section.Text(
                    labels.text("calendar.short"),
                    List.of(labels.text(
                            "calendar.short-days",
                            Map.of("minimum", calendar.team().minimum(), "days", days))),
                    Section.Tone.BODY));
        }
    }

    private Section weeks() {
        List<Row> rows = new ArrayList<>();
        Hours worked = Hours.ZERO;
        Hours there = Hours.ZERO;
        for (TeamCalendar.Week week : calendar.weeks()) {
            if (week.worked().isPositive()) {
                rows.add(capacity(
                        Integer.toString(week(week.monday())),
                        formats.shortDates(days(week.days())),
                        week.there(),
                        week.worked()));
                worked = worked.plus(week.worked());
                there = there.plus(week.there());
            }
        }
        if (rows.size() > 1) {
            rows.add(capacity(labels.text("calendar.total"), "", there, worked));
        }
        return new Section.Table(
                labels.text("calendar.weeks"),
                List.of(
                        Column.shortText(labels.text("calendar.column-week")),
                        Column.text(labels.text("calendar.column-days")),
                        Column.number(labels.text("calendar.column-there")),
                        Column.number(labels.text("calendar.column-worked")),
                        Column.number(labels.text("calendar.column-part"))),
                rows,
                "",
                "");
    }

    private Row capacity(String name, String days, Hours there, Hours worked) {
        BigDecimal part = BigDecimal.valueOf(there.minutes())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(worked.minutes()), 0, RoundingMode.HALF_UP);
        return Row.of(
                name,
                days,
                formats.hours(there),
                formats.hours(worked),
                formats.percentage(Percentage.percent(part.toPlainString())));
    }

    private Section away() {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (TeamCalendar.Away away : calendar.away()) {
            runs.computeIfAbsent(
                            away.employee().id().value(),
                            id -> new ArrayList<>(List.of(away.employee().name())))
                    .add(run(away));
        }
        if (runs.isEmpty()) {
            return new Section.Text("", List.of(labels.text("calendar.nobody")), Section.Tone.BODY);
        }
        List<Row> rows = runs.values().stream()
                .map(texts -> Row.of(texts.getFirst(), String.join("; ", texts.subList(1, texts.size()))))
                .toList();
        return new Section.Table(
                labels.text("calendar.who"),
                List.of(
                        Column.shortText(labels.text("calendar.column-name")),
                        Column.text(labels.text("calendar.column-away"))),
                rows,
                "",
                "");
    }

    private String run(TeamCalendar.Away away) {
        String days = formats.shortDates(away.days());
        return away.part()
                .map(hours -> labels.text("calendar.hours", Map.of("days", days, "hours", formats.hours(hours))))
                .orElse(days);
    }
}
