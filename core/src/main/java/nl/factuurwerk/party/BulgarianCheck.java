package nl.factuurwerk.party;

/**
 * Check digits of Bulgaria: nine digits for a legal entity; ten for the code of a citizen, that of a foreigner, or that
 * of others, which cannot be told apart and so need only pass one of the three tests.
 */
final class BulgarianCheck {

    private BulgarianCheck() {}

    static boolean passes(String number) {
        return number.length() == 9 ? isEntity(number) : isCitizen(number) || isForeigner(number) || isOther(number);
    }

    private static boolean isEntity(String number) {
        boolean second = WeightedSum.of(number, 1, 2, 3, 4, 5, 6, 7, 8) % 11 == 10;
        return second
                ? WeightedSum.endsInRemainder(number, 3, 4, 5, 6, 7, 8, 9, 10)
                : WeightedSum.endsInRemainder(number, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** The month stands with 20 added for those born before 1900, with 40 for those born from 2000. */
    private static boolean isCitizen(String number) {
        int month = Integer.parseInt(number, 2, 4, 10);
        int added = month > 40 ? 40 : month > 20 ? 20 : 0;
        int century = added == 40 ? 2000 : added == 20 ? 1800 : 1900;
        return BirthDate.exists(century + Integer.parseInt(number, 0, 2, 10), month - added, number.substring(4, 6))
                && WeightedSum.endsInRemainder(number, 2, 4, 8, 5, 10, 9, 7, 3, 6);
    }

    private static boolean isForeigner(String number) {
        return WeightedSum.isMultiple(10, number, 21, 19, 17, 13, 11, 9, 7, 3, 1, -1);
    }

    /** A remainder of ten has no digit. */
    private static boolean isOther(String number) {
        return WeightedSum.isMultiple(11, number, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    }
}
