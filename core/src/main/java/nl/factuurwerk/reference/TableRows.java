package nl.factuurwerk.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows that a host puts over one of our tables, without waiting for a release of ours: a rate that changed, a reduced
 * rate whose history it knows.
 *
 * <p>The rows come as comma-separated text with the same columns as the file we ship, so that one reader checks both.
 * A host either hands them over where it starts the library, or names its class in
 * {@code META-INF/services/nl.factuurwerk.reference.TableRows} and has {@link #installed} find it. Nothing is looked
 * for unless asked, and nothing is kept.
 *
 * <pre>{@code
 * public final class EstonianRates implements TableRows {
 *     public String table() {
 *         return "vat-rates";
 *     }
 *
 *     public Stream<String> lines() {
 *         return Stream.of(
 *                 "country,rate_class,percent,from,until,source,confidence,note",
 *                 "EE,STANDARD,25,2027-01-01,,Riigi Teataja,OFFICIAL,");
 *     }
 * }
 * }</pre>
 */
public interface TableRows {

    /**
     * Returns which table the rows belong to.
     *
     * @return the name of the table, for instance {@code vat-rates}
     */
    String table();

    /**
     * Returns the rows.
     *
     * @return lines of comma-separated text, without line breaks, header first
     */
    Stream<String> lines();

    /**
     * Finds what is installed on the class path or module path.
     *
     * @param loader the class loader to look with
     * @return one of each class that is named as a service, in no order that matters: rows of two of them for one table
     *     lie beside, not over each other
     * @throws java.util.ServiceConfigurationError if a class that is named cannot be made
     */
    static List<TableRows> installed(ClassLoader loader) {
        return ServiceLoader.load(TableRows.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Reads the rows for one table, to be put {@link DatedTable#with over} it in one go.
     *
     * @param providers who gives rows, for this table or for others
     * @param table the name of the table
     * @param read what to make of a row: the reader of our own file
     * @param <T> what a row becomes
     * @return what became of the rows for that table
     * @throws UnreadableTable if a row is malformed or cannot be used; names the class and the line
     */
    static <T> List<T> read(
            Collection<? extends TableRows> providers, String table, Function<? super Csv.Row, ? extends T> read) {
        List<T> all = new ArrayList<>();
        for (TableRows rows : providers) {
            if (rows.table().equals(table)) {
                all.addAll(TableReader.read(
                        rows.getClass().getName(), Csv.commaSeparated().parse(rows.lines()), read));
            }
        }
        return List.copyOf(all);
    }
}
