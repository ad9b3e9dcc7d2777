package nl.factuurwerk.examples;

import java.io.IOException;
import java.nio.file.Path;
import nl.factuurwerk.rule.Report;

/** A file without which there is no going on. The message names it, and every reason. */
final class UnusableFile extends IOException {

    UnusableFile(Path file, Report report) {
        super(file + " cannot be used:\n" + report);
    }
}
