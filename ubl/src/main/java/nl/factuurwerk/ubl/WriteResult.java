package nl.factuurwerk.ubl;

import nl.factuurwerk.rule.Report;

/** What came of writing a document: a file that its profile calls valid, or what is in the way of one. */
public sealed interface WriteResult permits Written, Refused {

    /**
     * Returns what was found.
     *
     * @return for a file, warnings at most; for a refusal, at least one error
     */
    Report report();

    /**
     * Returns the file, where there would be a bug if there were none.
     *
     * @return the file
     * @throws nl.factuurwerk.rule.InvalidInput if the document was refused; carries the report
     */
    UblFile orThrow();
}
