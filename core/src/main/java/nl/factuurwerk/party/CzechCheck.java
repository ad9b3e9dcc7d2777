package nl.factuurwerk.party;

/**
 * Check digits of Czechia: eight digits for a legal entity, nine that begin with 6 for a person without birth number,
 * and otherwise the birth number, of nine digits for those born before 1954 and of ten since.
 */
final class CzechCheck {

    private CzechCheck() {}

    static boolean passes(String number) {
        return switch (number.length()) {
            case 8 -> isEntity(number);
            case 9 -> number.charAt(0) == '6' ? isPersonWithoutBirthNumber(number) : isOldBirthNumber(number);
            default -> isBirthNumber(number);
        };
    }

    /** Eleven less the remainder, of which eleven is written as one and ten as zero. */
    private static boolean isEntity(String number) {
        int check = 11 - WeightedSum.of(number, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 11 ? 1 : check % 10) == number.charAt(7) - '0';
    }

    /** The distance from the sum up to the next multiple of eleven, 1 to 11, has a digit by a table. */
    private static boolean isPersonWithoutBirthNumber(String number) {
        int distance = 11 - WeightedSum.of(number, 0, 8, 7, 6, 5, 4, 3, 2) % 11;
        return "87654321098".charAt(distance - 1) == number.charAt(8);
    }

    /** There is no check digit before 1954. */
    private static boolean isOldBirthNumber(String number) {
        int year = Integer.parseInt(number, 0, 2, 10);
        return (year < 54 || year >= 80) && hasDate(number, year < 54 ? 1900 + year : 1800 + year);
    }

    /** Numbers issued until 1985 may end in zero where the remainder was ten. */
    private static boolean isBirthNumber(String number) {
        int year = Integer.parseInt(number, 0, 2, 10);
        long remainder = Long.parseLong(number, 0, 9, 10) % 11;
        return hasDate(number, year < 54 ? 2000 + year : 1900 + year) && remainder % 10 == number.charAt(9) - '0';
    }

    /** The month has 50 added for women, and 20 more where the numbers of a day ran out. */
    private static boolean hasDate(String number, int year) {
        return BirthDate.exists(year, Integer.parseInt(number, 2, 4, 10) % 50 % 20, number.substring(4, 6));
    }
}
