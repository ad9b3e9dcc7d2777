package nl.factuurwerk.party;

/** The sum of Luhn: from the right, every second digit is doubled, and a double of two digits counts as their sum. */
final class Luhn {

    private Luhn() {}

    static int sum(String digits) {
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int counted = doubled ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
            doubled = !doubled;
        }
        return sum;
    }
}
