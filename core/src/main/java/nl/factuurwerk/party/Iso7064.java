package nl.factuurwerk.party;

/** Two of the check digit systems of ISO/IEC 7064. */
final class Iso7064 {

    private Iso7064() {}

    /** The hybrid system modulo 11 and 10: digits with one check digit. */
    static boolean passesMod11And10(String digits) {
        int product = 10;
        int last = digits.length() - 1;
        for (int i = 0; i < last; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (product + digits.charAt(last) - '0') % 10 == 1;
    }

    /** The pure system modulo 97: capitals, read as 10 to 35, and digits, with two check digits. */
    static boolean passesMod97And10(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder == 1;
    }
}
