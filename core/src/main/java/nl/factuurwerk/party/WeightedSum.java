package nl.factuurwerk.party;

/** The sum of digits, each times a weight: what most check digits are made of. */
final class WeightedSum {

    private WeightedSum() {}

    /** The first weight goes to the first digit; digits beyond the last weight do not count. */
    static int of(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    static boolean isMultiple(int modulus, String digits, int... weights) {
        return of(digits, weights) % modulus == 0;
    }

    /** Whether the last digit is the sum of those before it, modulo eleven, with ten written as zero. */
    static boolean endsInRemainder(String digits, int... weights) {
        int last = digits.charAt(digits.length() - 1) - '0';
        return Math.floorMod(of(digits, weights), 11) % 10 == last;
    }
}
