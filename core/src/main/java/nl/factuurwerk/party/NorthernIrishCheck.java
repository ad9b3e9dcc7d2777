package nl.factuurwerk.party;

/**
 * Check digits of Northern Ireland, which are those of the United Kingdom: nine digits, or twelve of which the last
 * three name a branch. Numbers from 100 on may have 42 or 55 left over. Government departments count up to 499, health
 * authorities from 500, and have no check digit.
 */
final class NorthernIrishCheck {

    private NorthernIrishCheck() {}

    static boolean passes(String number) {
        if (number.startsWith("GD")) {
            return number.charAt(2) < '5';
        }
        if (number.startsWith("HA")) {
            return number.charAt(2) >= '5';
        }
        int remainder = WeightedSum.of(number, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return remainder == 0 || (number.charAt(0) != '0' && (remainder == 42 || remainder == 55));
    }
}
