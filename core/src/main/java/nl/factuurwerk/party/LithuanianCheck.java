package nl.factuurwerk.party;

/** The check digit of Lithuania: weights 1 to 9 over and over, and, where that leaves ten, once more from 3. */
final class LithuanianCheck {

    private LithuanianCheck() {}

    static boolean passes(String number) {
        int remainder = sum(number, 0) % 11;
        int check = remainder == 10 ? sum(number, 2) % 11 % 10 : remainder;
        return check == number.charAt(number.length() - 1) - '0';
    }

    private static int sum(String number, int shift) {
        int sum = 0;
        for (int i = 0; i < number.length() - 1; i++) {
            sum += (1 + (i + shift) % 9) * (number.charAt(i) - '0');
        }
        return sum;
    }
}
