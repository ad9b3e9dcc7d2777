package nl.factuurwerk.party;

/**
 * The two key characters that France puts before a company number (SIREN), and the check digit of that number itself,
 * which the numbers of Monaco, beginning with 000, do not have.
 */
final class FrenchCheck {

    private static final String KEYS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private FrenchCheck() {}

    static boolean passes(String number) {
        int first = KEYS.indexOf(number.charAt(0));
        int second = KEYS.indexOf(number.charAt(1));
        if (first < 0 || second < 0) {
            return false; // the letters I and O are not used
        }
        String company = number.substring(2);
        boolean monaco = company.startsWith("000");
        return (monaco || Luhn.sum(company) % 10 == 0) && fits(first, second, Long.parseLong(company));
    }

    private static boolean fits(int first, int second, long company) {
        if (first < 10 && second < 10) {
            return 10 * first + second == (12 + 3 * (company % 97)) % 97;
        }
        int key = first < 10 ? 24 * first + second - 10 : 34 * first + second - 100;
        return (company + 1 + key / 11) % 11 == key % 11;
    }
}
