package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that EN 16931 knows, by day, as the validation artefacts of the European Commission have had them since
 * October 2019. A code that was on a list at that time has held for longer; nobody looked up since when.
 *
 * <p>Lists grow twice a year and seldom shrink. Whoever checks a document has to think of old ones, which were right when
 * they were made, and of new codes that a document used before its list was published: {@link #accepts} lets both pass.
 *
 * <pre>{@code
 * CodeLists lists = CodeLists.standard();
 * lists.accepts(CodeList.UNITS, "HUR", LocalDate.of(2026, 11, 21));            // true
 * lists.contains(CodeList.CURRENCIES, "HRK", LocalDate.of(2026, 11, 21));      // false: Croatia pays in euro
 * }</pre>
 */
public final class CodeLists {

    private final Map<CodeList, DatedTable<String, CodeList>> tables;

    private CodeLists(Map<CodeList, DatedTable<String, CodeList>> tables) {
        this.tables = tables;
    }

    /**
     * Returns the lists as we know them. They are read when first asked for.
     *
     * @return the tables we ship; the same each time
     */
    public static CodeLists standard() {
        return Standard.LISTS;
    }

    /**
     * Returns these lists with the rows of a host over them. The columns are {@code codes}, which holds as many as there
     * are with blanks between, and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the lists with more codes
     * @throws UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public CodeLists with(Collection<? extends TableRows> providers) {
        Map<CodeList, DatedTable<String, CodeList>> more = new EnumMap<>(tables);
        for (CodeList list : CodeList.values()) {
            List<DatedRow<String, CodeList>> rows =
                    flat(TableRows.read(providers, list.table(), row -> rows(row, list)));
            more.computeIfPresent(list, (key, table) -> table.with(rows));
        }
        return new CodeLists(more);
    }

    /**
     * Tells whether a code was on a list on a day.
     *
     * @param list the list
     * @param code the code, exactly as the list has it
     * @param day the day
     * @return whether it was, as far as we know
     */
    public boolean contains(CodeList list, String code, LocalDate day) {
        return table(list).find(code, day).isPresent();
    }

    /**
     * Tells whether a code is on a list as it stands.
     *
     * @param list the list
     * @param code the code, exactly as the list has it
     * @return whether it is on it, and no end is known
     */
    public boolean contains(CodeList list, String code) {
        return contains(list, code, LocalDate.MAX);
    }

    /**
     * Tells whether a document of a day may hold a code: it is on the list as it stands, or it was on that day.
     *
     * @param list the list
     * @param code the code, exactly as the list has it
     * @param day the day of the document
     * @return whether it may
     */
    public boolean accepts(CodeList list, String code, LocalDate day) {
        return contains(list, code) || contains(list, code, day);
    }

    /**
     * Returns the codes of a list as it stands.
     *
     * @param list the list
     * @return every code of which no end is known, sorted as text
     */
    public Set<String> codes(CodeList list) {
        Set<String> codes = new TreeSet<>();
        for (String code : table(list).keys()) {
            if (contains(list, code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /**
     * Returns since when, until when and by which source a code is on a list.
     *
     * @param list the list
     * @param code the code, exactly as the list has it
     * @return the rows by their first day; empty if it never was
     */
    public List<DatedRow<String, CodeList>> history(CodeList list, String code) {
        return table(list).history(code);
    }

    private DatedTable<String, CodeList> table(CodeList list) {
        DatedTable<String, CodeList> table = tables.get(list);
        if (table == null) {
            throw new IllegalStateException("No list of codes " + list);
        }
        return table;
    }

    private static List<DatedRow<String, CodeList>> rows(Csv.Row row, CodeList list) {
        return Arrays.stream(row.text("codes").split(" "))
                .map(code -> DatedRow.from(row, code, list))
                .toList();
    }

    private static List<DatedRow<String, CodeList>> flat(List<List<DatedRow<String, CodeList>>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static CodeLists read() {
        Map<CodeList, DatedTable<String, CodeList>> tables = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            String table = list.table();
            tables.put(
                    list,
                    DatedTable.of(
                            table,
                            flat(Resources.csv(CodeLists.class, table + ".csv", row -> rows(row, list)))));
        }
        return new CodeLists(tables);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final CodeLists LISTS = read();
    }
}
