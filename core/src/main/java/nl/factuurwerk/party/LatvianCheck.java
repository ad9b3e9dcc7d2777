package nl.factuurwerk.party;

/**
 * Check digits of Latvia: a legal entity begins with 4 or more; a person has a personal code, which begins with 32 or,
 * when issued before July 2017, with the date of birth and a digit for the century.
 */
final class LatvianCheck {

    private LatvianCheck() {}

    static boolean passes(String number) {
        return number.charAt(0) > '3'
                ? WeightedSum.of(number, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3
                : isPersonalCode(number);
    }

    private static boolean isPersonalCode(String number) {
        int check = (1 + WeightedSum.of(number, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10;
        return check == number.charAt(10) - '0' && (number.startsWith("32") || hasDate(number));
    }

    private static boolean hasDate(String number) {
        int year = 1800 + 100 * (number.charAt(6) - '0') + Integer.parseInt(number, 4, 6, 10);
        return BirthDate.exists(year, Integer.parseInt(number, 2, 4, 10), number.substring(0, 2));
    }
}
