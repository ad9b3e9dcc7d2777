package nl.factuurwerk.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads the tables that lie beside a class on the class path: comma-separated UTF-8 text with a header. */
public final class Resources {

    private Resources() {}

    /**
     * Reads a table. Every row must be well-formed: a table that we ship is right or it is not there.
     *
     * @param neighbour a class in the package the file lies in
     * @param file the name of the file, for instance {@code member-states.csv}
     * @param read what to make of a row; what it throws is reported with the file and the line
     * @param <T> what a row becomes
     * @return what became of the rows, in their order
     * @throws UnreadableTable if the file is missing or not UTF-8, if a row is malformed, or if a row cannot be used
     */
    public static <T> List<T> csv(Class<?> neighbour, String file, Function<? super Csv.Row, ? extends T> read) {
        return TableReader.read(file, Csv.commaSeparated().parse(text(neighbour, file)), read);
    }

    /**
     * Reads a table as it stands.
     *
     * @param neighbour a class in the package the file lies in
     * @param file the name of the file
     * @return the rows in their order
     * @throws UnreadableTable if the file is missing or not UTF-8, or if a row is malformed
     */
    public static List<Csv.Row> csv(Class<?> neighbour, String file) {
        return csv(neighbour, file, row -> row);
    }

    private static String text(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new UnreadableTable(file, 0, "no such file beside " + neighbour.getName(), null);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableTable(file, 0, "not UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableTable(file, 0, "cannot be read", e);
        }
    }
}
