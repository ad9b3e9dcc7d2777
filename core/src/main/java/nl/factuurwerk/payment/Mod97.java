package nl.factuurwerk.payment;

import nl.factuurwerk.text.PlainText;

/** The check of ISO 7064, modulo 97 and 10, over digits and capitals, of which A counts as 10 and Z as 35. */
final class Mod97 {

    private static final int MODULUS = 97;

    private Mod97() {}

    /** Tells whether a text that ends in its check digits passes. */
    static boolean passes(String text) {
        return remainder(text) == 1;
    }

    /** Returns the two check digits that make a text pass when put behind it. */
    static String checkDigits(String text) {
        int check = MODULUS + 1 - remainder(text + "00");
        return check < 10 ? "0" + check : Integer.toString(check);
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            remainder = PlainText.isDigit(c)
                    ? (remainder * 10 + (c - '0')) % MODULUS
                    : (remainder * 100 + (c - 'A' + 10)) % MODULUS;
        }
        return remainder;
    }
}
