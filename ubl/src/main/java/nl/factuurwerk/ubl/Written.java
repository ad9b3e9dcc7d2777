package nl.factuurwerk.ubl;

import java.util.Objects;
import nl.factuurwerk.rule.Report;

/**
 * A document was written.
 *
 * @param file the file
 * @param report what its profile advises against, without an error; mostly empty
 */
public record Written(UblFile file, Report report) implements WriteResult {

    /** Checks presence. */
    public Written {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(report, "report");
    }

    @Override
    public UblFile orThrow() {
        return file;
    }
}
