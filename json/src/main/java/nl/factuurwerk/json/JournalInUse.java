package nl.factuurwerk.json;

import java.io.IOException;
import java.nio.file.Path;

/** A journal is open already, in this process or in another one. */
public final class JournalInUse extends IOException {

    JournalInUse(Path file) {
        super("The journal " + file + " is open already");
    }
}
