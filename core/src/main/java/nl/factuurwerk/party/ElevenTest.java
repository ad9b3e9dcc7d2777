package nl.factuurwerk.party;

/**
 * The Dutch eleven-test (<em>elfproef</em>) over nine digits: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of
 * eleven, and not all digits are zero. It finds every wrong digit and every swap of two digits.
 */
final class ElevenTest {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private ElevenTest() {}

    static boolean passes(String nineDigits) {
        return !nineDigits.equals("000000000") && WeightedSum.of(nineDigits, WEIGHTS) % 11 == 0;
    }
}
