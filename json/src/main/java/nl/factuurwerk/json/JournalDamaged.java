package nl.factuurwerk.json;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A journal is not what was written: bytes of it were changed, or records removed, put in or moved. It was not opened, and
 * nothing of it was changed. The way on is a backup; there is no repair that would not lose or invent something.
 */
public final class JournalDamaged extends IOException {

    private final transient long record;
    private final transient long offset;
    private final transient String problem;

    JournalDamaged(Path file, long record, long offset, String problem) {
        super("The journal " + file + " is damaged at record " + record + " (byte " + offset + "): " + problem);
        this.record = record;
        this.offset = offset;
        this.problem = problem;
    }

    /**
     * Returns which record is the first that is wrong.
     *
     * @return its place in the file, from 1; 0 for the title of the file
     */
    public long record() {
        return record;
    }

    /**
     * Returns where that record begins.
     *
     * @return the number of bytes before it
     */
    public long offset() {
        return offset;
    }

    /**
     * Returns what is wrong with it.
     *
     * @return in English, for a log
     */
    public String problem() {
        return problem;
    }
}
