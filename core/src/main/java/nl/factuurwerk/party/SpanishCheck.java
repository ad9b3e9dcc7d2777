package nl.factuurwerk.party;

/**
 * Check characters of Spain. A resident has eight digits and a letter, a foreigner X, Y or Z in place of the first digit;
 * K, L and M stand before seven digits of other persons; every other letter names a kind of organisation, whose check
 * character is a digit or, for some kinds, the letter for that digit. Sources differ on which kinds: both are taken.
 */
final class SpanishCheck {

    private static final String PERSON_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String ORGANISATION_LETTERS = "JABCDEFGHI";
    private static final String ORGANISATION_KINDS = "ABCDEFGHJNPQRSUVW";

    private SpanishCheck() {}

    static boolean passes(String number) {
        char first = number.charAt(0);
        char last = number.charAt(8);
        String middle = number.substring(1, 8);
        return switch (first) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> last == personLetter(first + middle);
            case 'X', 'Y', 'Z' -> last == personLetter((first - 'X') + middle);
            case 'K', 'L', 'M' -> last == personLetter(middle);
            default -> ORGANISATION_KINDS.indexOf(first) >= 0 && isOrganisation(middle, last);
        };
    }

    private static char personLetter(String digits) {
        return PERSON_LETTERS.charAt(Integer.parseInt(digits) % 23);
    }

    private static boolean isOrganisation(String middle, char last) {
        int digit = (10 - Luhn.sum(middle + '0') % 10) % 10;
        return last == '0' + digit || last == ORGANISATION_LETTERS.charAt(digit);
    }
}
