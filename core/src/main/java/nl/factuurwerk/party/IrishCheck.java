package nl.factuurwerk.party;

import nl.factuurwerk.text.PlainText;

/**
 * The check letter of Ireland. Since 2013 a letter may follow it, which counts too; numbers of before 1983 have a letter
 * or sign in second place and are read as zero, the last five digits, and the first.
 */
final class IrishCheck {

    private static final String LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

    private IrishCheck() {}

    static boolean passes(String number) {
        boolean old = !PlainText.isDigit(number.charAt(1));
        String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
        int extra = number.length() == 9 ? LETTERS.indexOf(number.charAt(8)) : 0;
        int sum = WeightedSum.of(digits, 8, 7, 6, 5, 4, 3, 2) + 9 * extra;
        return extra >= 0 && LETTERS.charAt(sum % 23) == number.charAt(7);
    }
}
