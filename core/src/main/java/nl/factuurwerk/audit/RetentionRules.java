package nl.factuurwerk.audit;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.audit.RetentionGround.Kind;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.TextBundle;

/**
 * How many years the law wants documents kept, by ground and by day. A day before all that the table knows counts by the
 * earliest term: which one held then hardly matters, for it is over or soon will be.
 *
 * <pre>{@code
 * RetentionRules rules = RetentionRules.standard();
 * rules.retention(date("2026-03-05")).until();                                                  // 2033-12-31
 * rules.retention(date("2026-03-05"), List.of(immovableProperty(date("2027-01-01")))).until();  // 2036-12-31
 * }</pre>
 */
public final class RetentionRules {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "retention-nl";

    private static final TextBundle TEXTS = TextBundle.beside(RetentionRules.class, "retentions");

    private final DatedTable<Kind, Term> table;

    private RetentionRules(DatedTable<Kind, Term> table) {
        this.table = table;
    }

    /**
     * Returns the terms as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static RetentionRules standard() {
        return Standard.RULES;
    }

    /**
     * Returns these terms with the rows of a host over them. The columns are {@code ground} (a constant of
     * {@link Kind}), {@code years}, {@code act}, {@code article}, {@code paragraph} and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the terms with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public RetentionRules with(Collection<? extends TableRows> providers) {
        return new RetentionRules(table.with(TableRows.read(providers, TABLE, RetentionRules::row)));
    }

    /**
     * Tells how long a document is to be kept that is nothing in particular.
     *
     * @param document the date of the document
     * @return until when, and why
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that day, though it has for one before
     */
    public Retention retention(LocalDate document) {
        return retention(document, List.of());
    }

    /**
     * Tells how long a document is to be kept: as long as the ground asks that asks longest. That it belongs to the
     * books is always one of them.
     *
     * @param document the date of the document
     * @param grounds what else it is, in any order
     * @return until when, with the articles that ask for it so long, and the reason of the first of them
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for one of the days, though it has for one
     *     before
     */
    public Retention retention(LocalDate document, Collection<RetentionGround> grounds) {
        List<Obligation> obligations = Stream.concat(
                        Stream.of(RetentionGround.administration(document)),
                        grounds.stream().sorted(RetentionRules::byKind))
                .map(ground -> new Obligation(ground, term(ground)))
                .toList();
        LocalDate until = obligations.stream()
                .map(Obligation::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Obligation> longest =
                obligations.stream().filter(each -> each.until().equals(until)).toList();
        Obligation first = longest.getFirst();
        return new Retention(
                until,
                longest.stream().map(each -> each.term().law()).distinct().toList(),
                TEXTS.message(
                        first.ground().kind().name(),
                        Map.of(
                                "years",
                                first.term().years(),
                                "year",
                                Integer.toString(first.ground().day().getYear()))));
    }

    private Term term(RetentionGround ground) {
        return table.history(ground.kind()).stream()
                .findFirst()
                .filter(first -> ground.day().isBefore(first.applies().first()))
                .orElseGet(() -> table.at(ground.kind(), ground.day()))
                .value();
    }

    private static int byKind(RetentionGround one, RetentionGround other) {
        return one.kind().compareTo(other.kind());
    }

    /**
     * Returns all terms that a ground ever had, each with where it comes from.
     *
     * @param kind the ground
     * @return the rows in order
     */
    public List<DatedRow<Kind, Term>> history(Kind kind) {
        return table.history(kind);
    }

    private static DatedRow<Kind, Term> row(Csv.Row row) {
        LawReference law = LawReference.of(row.text("act"), row.text("article"), row.text("paragraph"));
        return DatedRow.from(row, Kind.valueOf(row.text("ground")), new Term(Integer.parseInt(row.text("years")), law));
    }

    /**
     * How long, and by which article.
     *
     * @param years full calendar years behind the year that is counted from
     * @param law the article
     */
    public record Term(int years, LawReference law) {

        /**
         * Checks the number of years.
         *
         * @throws IllegalArgumentException if it is below 0
         */
        public Term {
            if (years < 0) {
                throw new IllegalArgumentException("Nothing is kept for " + years + " years (" + law + ")");
            }
        }
    }

    private record Obligation(RetentionGround ground, Term term) {
        LocalDate until() {
            return LocalDate.of(ground.day().getYear() + term.years(), Month.DECEMBER, 31);
        }
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final RetentionRules RULES = new RetentionRules(
                DatedTable.of(TABLE, Resources.csv(RetentionRules.class, TABLE + ".csv", RetentionRules::row)));
    }
}
