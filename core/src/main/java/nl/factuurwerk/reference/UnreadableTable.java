package nl.factuurwerk.reference;

import org.jspecify.annotations.Nullable;

/** A table, ours or the host's, that cannot be read. The message has the file and the line. */
public final class UnreadableTable extends RuntimeException {

    private final transient String file;
    private final transient int line;

    UnreadableTable(String file, int line, String why, @Nullable Throwable cause) {
        super(file + (line == 0 ? "" : ", line " + line) + ": " + why, cause);
        this.file = file;
        this.line = line;
    }

    /**
     * Returns the file, or the class that gave the rows.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line.
     *
     * @return the number of the line the broken row starts on, counted from 1; 0 if it is not about one line
     */
    public int line() {
        return line;
    }
}
