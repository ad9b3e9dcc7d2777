package nl.factuurwerk.party;

import nl.factuurwerk.text.PlainText;

/** The Dutch post code: four digits, the first no zero, a blank and two capitals. */
final class DutchPostCode {

    private DutchPostCode() {}

    /** Writes a post code the one right way; a text that is none stays as it is. */
    static String normalise(String text) {
        String compact = PlainText.compact(text);
        return isPostCode(compact) ? compact.substring(0, 4) + ' ' + compact.substring(4) : text;
    }

    static boolean isPostCode(String text) {
        String compact = PlainText.compact(text);
        return compact.length() == 6
                && compact.charAt(0) != '0'
                && PlainText.isDigits(compact.substring(0, 4))
                && PlainText.isCapital(compact.charAt(4))
                && PlainText.isCapital(compact.charAt(5));
    }
}
