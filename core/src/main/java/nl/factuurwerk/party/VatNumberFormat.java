package nl.factuurwerk.party;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.factuurwerk.text.PlainText;

/**
 * What the VAT numbers of one state look like behind the prefix, and how their check digits are reckoned.
 *
 * <p>In a shape, {@code d} stands for a digit, {@code n} for a digit other than zero, {@code a} for a capital, {@code x}
 * for a capital or a digit, {@code s} for a capital, plus or asterisk; every other character stands for itself.
 */
@SuppressWarnings(
        "ImmutableEnumChecker") // predicates without state and unmodifiable lists, which the checker cannot see
enum VatNumberFormat {
    AT(n -> (Luhn.sum(n.substring(1, 8)) + 4 + n.charAt(8) - '0') % 10 == 0, "Udddddddd"),
    BE(n -> 97 - number(n, 0, 8) % 97 == number(n, 8, 10), "0ddddddddd", "1ddddddddd"),
    BG(BulgarianCheck::passes, "ddddddddd", "dddddddddd"),
    CY(CyprusCheck::passes, "dddddddda"),
    CZ(CzechCheck::passes, "dddddddd", "ddddddddd", "dddddddddd"),
    DE(Iso7064::passesMod11And10, "ndddddddd"),
    DK(n -> WeightedSum.isMultiple(11, n, 2, 7, 6, 5, 4, 3, 2, 1), "nddddddd"),
    EE(n -> WeightedSum.isMultiple(10, n, 3, 7, 1, 3, 7, 1, 3, 7, 1), "ddddddddd"),
    EL(n -> WeightedSum.endsInRemainder(n, 256, 128, 64, 32, 16, 8, 4, 2), "ddddddddd"),
    ES(SpanishCheck::passes, "dddddddda", "addddddda", "adddddddd"),
    FI(n -> WeightedSum.isMultiple(11, n, 7, 9, 10, 5, 8, 4, 2, 1), "dddddddd"),
    FR(FrenchCheck::passes, "xxddddddddd"),
    HR(Iso7064::passesMod11And10, "ddddddddddd"),
    HU(n -> WeightedSum.isMultiple(10, n, 9, 7, 3, 1, 9, 7, 3, 1), "dddddddd"),
    IE(IrishCheck::passes, "ddddddda", "dddddddaa", "dsddddda"),
    IT(n -> Luhn.sum(n) % 10 == 0, "ddddddddddd"),
    LT(LithuanianCheck::passes, "ddddddddd", "dddddddddddd"),
    LU(n -> number(n, 0, 6) % 89 == number(n, 6, 8), "dddddddd"),
    LV(LatvianCheck::passes, "ddddddddddd"),
    MT(n -> WeightedSum.isMultiple(37, n, 3, 4, 6, 7, 8, 9, 10, 1), "dddddddd"),
    NL(n -> ElevenTest.passes(n.substring(0, 9)) || Iso7064.passesMod97And10("NL" + n), "dddddddddBdd"),
    PL(n -> WeightedSum.isMultiple(11, n, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1), "dddddddddd"),
    PT(n -> WeightedSum.endsInRemainder(n, -9, -8, -7, -6, -5, -4, -3, -2), "ndddddddd"),
    RO(
            VatNumberFormat::passesRomanian,
            IntStream.rangeClosed(1, 9)
                    .mapToObj(digits -> "n" + "d".repeat(digits))
                    .toArray(String[]::new)),
    SE(n -> Luhn.sum(n.substring(0, 10)) % 10 == 0, "dddddddddd01"),
    SI(VatNumberFormat::passesSlovenian, "nddddddd"),
    SK(n -> number(n, 0, 10) % 11 == 0, "nddddddddd"),
    XI(NorthernIrishCheck::passes, "ddddddddd", "dddddddddddd", "GDddd", "HAddd");

    private final Predicate<String> check;
    private final List<String> shapes;

    VatNumberFormat(Predicate<String> check, String... shapes) {
        this.check = check;
        this.shapes = List.of(shapes);
    }

    /** Finds the format by the first two letters of a number. */
    static Optional<VatNumberFormat> of(String vatNumber) {
        return Arrays.stream(values())
                .filter(format -> vatNumber.startsWith(format.name()))
                .findFirst();
    }

    boolean hasShape(String number) {
        return shapes.stream().anyMatch(shape -> fits(shape, number));
    }

    /** Only to be asked of a number that has the shape. */
    boolean hasRightCheckDigits(String number) {
        return check.test(number);
    }

    /** The shapes for a reader: 9 for a digit, A for a letter, X for either. */
    String shapes() {
        return shapes.stream()
                .map(shape -> name()
                        + shape.replace('d', '9')
                                .replace('n', '9')
                                .replace('a', 'A')
                                .replace('x', 'X')
                                .replace('s', 'A'))
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(String shape, String number) {
        if (shape.length() != number.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!fits(shape.charAt(i), number.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char kind, char c) {
        return switch (kind) {
            case 'd' -> PlainText.isDigit(c);
            case 'n' -> PlainText.isDigit(c) && c != '0';
            case 'a' -> PlainText.isCapital(c);
            case 'x' -> PlainText.isCapitalOrDigit(c);
            case 's' -> PlainText.isCapital(c) || c == '+' || c == '*';
            default -> kind == c;
        };
    }

    /** The weights belong to the digits counted from the right; a short number is one that begins with zeros. */
    private static boolean passesRomanian(String number) {
        String padded = "0".repeat(10 - number.length()) + number;
        return WeightedSum.endsInRemainder(padded, 70, 50, 30, 20, 10, 70, 50, 30, 20);
    }

    /** A remainder of zero would ask for the check digit eleven: such numbers are not issued. */
    private static boolean passesSlovenian(String number) {
        int[] weights = {-8, -7, -6, -5, -4, -3, -2};
        return WeightedSum.of(number, weights) % 11 != 0 && WeightedSum.endsInRemainder(number, weights);
    }

    private static long number(String digits, int from, int to) {
        return Long.parseLong(digits, from, to, 10);
    }
}
