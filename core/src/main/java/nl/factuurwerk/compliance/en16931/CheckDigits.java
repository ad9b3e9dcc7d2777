package nl.factuurwerk.compliance.en16931;

/** Numbers of other countries that carry a digit to check them by. Those of the Netherlands are types of their own. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A location number of GS1, of any length: weights 3 and 1 from the right. */
    static boolean isGln(String number) {
        int last = number.length() - 1;
        if (last < 0 || !isDigits(number, number.length())) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += digit(number, last - 1 - i) * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10 == digit(number, last);
    }

    /** A Norwegian organisation number: weights 2 to 7 from the right, modulo 11. */
    static boolean isNorwegian(String number) {
        if (!isDigits(number, 9) || number.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += digit(number, 7 - i) * (i % 6 + 2);
        }
        return (11 - sum % 11) % 11 == digit(number, 8);
    }

    /** A Belgian enterprise number: 97 less what is left of the first eight digits. */
    static boolean isBelgian(String number) {
        return isDigits(number, 10)
                && 97 - Long.parseLong(number.substring(0, 8)) % 97 == Long.parseLong(number.substring(8));
    }

    /** A Swedish organisation number: every other digit doubled, its digits summed. */
    static boolean isSwedish(String number) {
        if (!isDigits(number, 10)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int weighed = digit(number, 8 - i) * (i % 2 == 0 ? 2 : 1);
            sum += weighed % 10 + weighed / 10;
        }
        return (10 - sum % 10) % 10 == digit(number, 9);
    }

    /** An Australian business number: the first digit less one, weights 10, 1, 3, 5 and on, modulo 89. */
    static boolean isAustralian(String number) {
        if (!isDigits(number, 11)) {
            return false;
        }
        int sum = (digit(number, 0) - 1) * 10;
        for (int i = 1; i < 11; i++) {
            sum += digit(number, i) * (2 * i - 1);
        }
        return sum % 89 == 0;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
