package nl.factuurwerk.ubl;

import nl.factuurwerk.rule.Finding;

/** Ends the reading of a file; the finding says why. It has no stack trace: it says nothing of a fault in the program. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    FileRefused(Finding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
