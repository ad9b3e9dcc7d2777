package nl.factuurwerk.render;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Says what is printed of an ageing report (<em>ouderdomsanalyse</em>): for each currency a chart of what is open by age, and what
 * each debtor owes, to the cent. Amounts of different currencies are never added up.
 *
 * <pre>{@code
 * List<Ageing> ageings = office.receivables().ageing(asOf);
 * DocumentView report = AgeingView.of(studio, ageings, List.of(sales), Language.DUTCH);
 * byte[] pdf = renderer.render(report);
 * }</pre>
 */
public final class AgeingView {

    private static final int WHOLE = 1000;
    private static final String NOTHING = "\u2013";

    private final Party creditor;
    private final List<Ageing> ageings;
    private final List<DaysSalesOutstanding> sales;
    private final LocalDate asOf;
    private final Language language;
    private final Labels labels;
    private final Formats formats;

    private AgeingView(Party creditor, List<Ageing> ageings, List<DaysSalesOutstanding> sales, Language language) {
        this.creditor = creditor;
        this.ageings = ageings.stream().filter(each -> !each.rows().isEmpty()).toList();
        this.sales = List.copyOf(sales);
        this.asOf = ageings.getFirst().asOf();
        this.language = language;
        this.labels = new Labels(language);
        this.formats = new Formats(language);
    }

    /**
     * Makes the view.
     *
     * @param creditor whose report it is
     * @param ageings what is open, a currency each, all of one day
     * @param sales for how many days of sales customers owe, in each currency for which that is to be printed; may be empty
     * @param language in which language
     * @return what is printed of it
     * @throws IllegalArgumentException if there is no ageing, or they are of several days
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in that language
     */
    public static DocumentView of(
            Party creditor, List<Ageing> ageings, List<DaysSalesOutstanding> sales, Language language) {
        if (ageings.stream().map(Ageing::asOf).distinct().count() != 1) {
            throw new IllegalArgumentException("A report is of one day, not of "
                    + ageings.stream().map(Ageing::asOf).toList());
        }
        return new AgeingView(creditor, ageings, sales, language).view();
    }

    private DocumentView view() {
        String title = labels.text("ageing.title");
        PartyBlocks parties = new PartyBlocks(creditor, creditor, language, labels);
        DocumentView.Builder view = DocumentView.of(
                        language,
                        title,
                        title + " " + formats.date(asOf),
                        new Field(labels.text("ageing.as-of"), formats.date(asOf)))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .footer(parties.footer());
        for (Ageing ageing : ageings) {
            view.reference(labels.text("ageing.open"), formats.money(open(ageing)))
                    .reference(labels.text("ageing.overdue"), formats.money(overdue(ageing)))
                    .reference(labels.text("ageing.credit"), formats.money(credit(ageing)))
                    .reference(labels.text("ageing.sales-days"), salesDays(ageing));
        }
        for (Ageing ageing : ageings) {
            if (open(ageing).isPositive()) {
                view.section(bars(ageing));
            }
            view.section(table(ageing));
        }
        return view.section(notes()).build();
    }

    private static Money open(Ageing ageing) {
        return Money.total(ageing.totals());
    }

    private static Money overdue(Ageing ageing) {
        return open(ageing).minus(ageing.totals().getFirst());
    }

    private static Money credit(Ageing ageing) {
        return ageing.credit().orElseThrow();
    }

    private static CurrencyUnit currency(Ageing ageing) {
        return open(ageing).getCurrencyUnit();
    }

    private String salesDays(Ageing ageing) {
        return sales.stream()
                .filter(each -> each.open().getCurrencyUnit().equals(currency(ageing)))
                .findFirst()
                .flatMap(DaysSalesOutstanding::days)
                .map(days -> labels.text("ageing.days", Map.of("days", formats.decimal(days))))
                .orElse(NOTHING);
    }

    /** The parts are of a tenth of a percent and come to the whole exactly. */
    private Section bars(Ageing ageing) {
        long[] amounts =
                ageing.totals().stream().mapToLong(Money::getAmountMinorLong).toArray();
        long[] parts = Allocation.split(WHOLE, amounts);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            Bar bar = Bar.of(
                            i == 0 ? bucket(ageing, i) : labels.text("ageing.days", Map.of("days", bucket(ageing, i))),
                            amounts[i],
                            formats.money(ageing.totals().get(i)))
                    .noted(formats.perMille(parts[i]));
            bars.add(i == 0 ? bar.paler() : bar);
        }
        return new Section.Bars(
                labels.text("ageing.by-age", Map.of("currency", currency(ageing).getCode())), bars, "", "");
    }

    /** Names a bucket: not due, so many days to so many, or more than so many. */
    private String bucket(Ageing ageing, int index) {
        List<Integer> limits = ageing.limits();
        if (index == 0) {
            return labels.text("ageing.not-due");
        }
        if (index > limits.size()) {
            return limits.isEmpty() ? labels.text("ageing.overdue") : "> " + limits.getLast();
        }
        int first = index == 1 ? 1 : limits.get(index - 2) + 1;
        return first + NOTHING + limits.get(index - 1);
    }

    /** Each row adds up to its last column, and each column to its total. */
    private Section table(Ageing ageing) {
        boolean credited = credit(ageing).isPositive();
        List<Column> columns = new ArrayList<>(List.of(Column.text(labels.text("ageing.debtor"))));
        for (int i = 0; i < ageing.limits().size() + 2; i++) {
            columns.add(Column.number(bucket(ageing, i)));
        }
        if (credited) {
            columns.add(Column.number(labels.text("ageing.credit")));
        }
        columns.add(Column.number(labels.text(credited ? "ageing.balance" : "ageing.total")));
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(currency(ageing));
        for (Ageing.Row row : sorted(ageing)) {
            running = running.plus(row.balance());
            rows.add(new Row(
                    cells(name(row), row.buckets(), row.credit(), credited), List.of(), formats.amount(running)));
        }
        rows.add(new Row(
                cells(labels.text("ageing.total"), ageing.totals(), credit(ageing), credited), List.of(), "", true));
        return new Section.Table(
                labels.text(
                        "ageing.by-debtor", Map.of("currency", currency(ageing).getCode())),
                columns,
                rows,
                labels.text("carried-forward"),
                labels.text("brought-forward"));
    }

    private List<Ageing.Row> sorted(Ageing ageing) {
        Comparator<Ageing.Row> byName = Comparator.comparing(this::name, Collator.getInstance(language.locale()));
        return ageing.rows().stream().sorted(byName).toList();
    }

    private String name(Ageing.Row row) {
        return row.name().isEmpty() ? labels.text("ageing.unknown") : row.name();
    }

    private List<String> cells(String name, List<Money> buckets, Money credit, boolean credited) {
        List<String> cells = new ArrayList<>(List.of(name));
        buckets.forEach(bucket -> cells.add(amount(bucket)));
        if (credited) {
            cells.add(amount(credit.negated()));
        }
        cells.add(formats.amount(Money.total(buckets).minus(credit)));
        return cells;
    }

    /** Nothing is a dash: what is there has to catch the eye. */
    private String amount(Money amount) {
        return amount.isZero() ? NOTHING : formats.amount(amount);
    }

    private Section notes() {
        List<String> notes = new ArrayList<>();
        if (ageings.isEmpty()) {
            return new Section.Text(
                    "", List.of(labels.text("ageing.nothing", Map.of("date", formats.date(asOf)))), Section.Tone.BODY);
        }
        notes.add(labels.text("ageing.how"));
        for (DaysSalesOutstanding each : sales) {
            if (each.days().isPresent()) {
                notes.add(labels.text(
                        "ageing.how-sales-days",
                        Map.of(
                                "open", formats.money(each.open()),
                                "invoiced", formats.money(each.invoiced()),
                                "period", formats.dates(each.period()),
                                "days", each.period().days())));
            }
        }
        return new Section.Text("", notes, Section.Tone.SMALL);
    }
}
