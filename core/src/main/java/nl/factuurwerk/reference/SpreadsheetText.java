package nl.factuurwerk.reference;

/**
 * Text in a file that somebody will open in a spreadsheet. A field that begins with {@code = + - @} or a tab is a formula there,
 * whoever wrote it, and may send away what stands beside it. So such a text gets an apostrophe in front, and loses it again when
 * it is read: nothing is lost, and nothing is run.
 *
 * <pre>{@code
 * SpreadsheetText.guarded("=1+1");    // '=1+1
 * SpreadsheetText.plain("'=1+1");     // =1+1
 * SpreadsheetText.guarded("'=1+1");   // ''=1+1: what had one already gets another
 * SpreadsheetText.guarded("'s avonds");  // 's avonds
 * }</pre>
 */
public final class SpreadsheetText {

    private static final char APOSTROPHE = '\'';
    /** The full-width forms count as well: some spreadsheets take them for the same. */
    private static final String FIRST_OF_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /**
     * Makes a text harmless.
     *
     * @param text any text
     * @return the text, with an apostrophe in front where it would begin a formula, with or without apostrophes before that
     */
    public static String guarded(String text) {
        return isFormulaAt(apostrophes(text), text) ? APOSTROPHE + text : text;
    }

    /**
     * Takes off what {@link #guarded} put on.
     *
     * @param text a text as a file has it
     * @return the text that was made harmless; a text that never was is given back as it is, unless it begins with an apostrophe
     *     and a formula
     */
    public static String plain(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && isFormulaAt(apostrophes, text) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == APOSTROPHE) {
            count++;
        }
        return count;
    }

    private static boolean isFormulaAt(int index, String text) {
        return index < text.length() && FIRST_OF_FORMULA.indexOf(text.charAt(index)) >= 0;
    }
}
