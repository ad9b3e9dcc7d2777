package nl.factuurwerk.hours;

import nl.factuurwerk.text.PlainText;

/** Why something happened, in the words of whoever says so. */
final class Reason {

    private Reason() {}

    /** The reason without blanks around it; refused if it is blank, too long or cannot be printed. */
    static String checked(String reason) {
        String kept = PlainText.isBlank(reason) ? "" : PlainText.strip(reason);
        if (kept.isEmpty()
                || kept.length() > TimeEntryFact.LONGEST_REASON
                || PlainText.faultInLines(kept).isPresent()) {
            throw new IllegalArgumentException("A reason has 1 to " + TimeEntryFact.LONGEST_REASON
                    + " printable characters, not '" + PlainText.quote(reason) + "'");
        }
        return kept;
    }
}
