package nl.factuurwerk.party;

/** The check letter of Cyprus: digits at odd places are translated, those at even places count as they are. */
final class CyprusCheck {

    private static final int[] TRANSLATED = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private CyprusCheck() {}

    static boolean passes(String number) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = number.charAt(i) - '0';
            sum += i % 2 == 0 ? TRANSLATED[digit] : digit;
        }
        return number.charAt(8) == 'A' + sum % 26;
    }
}
