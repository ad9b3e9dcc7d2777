package nl.factuurwerk.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import nl.factuurwerk.text.PlainText;

class VatNumberProperties {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+*";

    /**
     * Those whose check digits find every single wrong digit. Not so where two remainders share a digit, where one of
     * several tests is enough, or where a digit decides which test it is.
     */
    private static final Set<VatNumberFormat> CERTAIN = EnumSet.complementOf(EnumSet.of(
            VatNumberFormat.BG,
            VatNumberFormat.CZ,
            VatNumberFormat.EL,
            VatNumberFormat.ES,
            VatNumberFormat.FR,
            VatNumberFormat.IE,
            VatNumberFormat.LT,
            VatNumberFormat.LV,
            VatNumberFormat.NL,
            VatNumberFormat.PT,
            VatNumberFormat.RO,
            VatNumberFormat.XI));

    @Property(tries = 1500)
    void every_wrong_digit_is_found_where_the_algorithm_promises_it(
            @ForAll("certain") Tuple2<VatNumberFormat, String> valid, @ForAll int place, @ForAll int shift) {
        String number = valid.get2();
        int at = Math.floorMod(place, number.length());
        String wrong = withAnotherDigit(number, at, shift);

        assertThat(VatNumber.parse(valid.get1() + wrong).isValid()).isEqualTo(wrong.equals(number));
    }

    @Property(tries = 300)
    void most_wrong_digits_are_found_everywhere(@ForAll("uncertain") Tuple2<VatNumberFormat, String> valid) {
        String number = valid.get2();
        Assume.that(hasCheckDigits(valid.get1(), number));
        long missed = IntStream.range(0, number.length())
                .filter(at -> PlainText.isDigit(number.charAt(at)))
                .flatMap(at -> IntStream.range(1, 10)
                        .filter(shift -> VatNumber.parse(valid.get1() + withAnotherDigit(number, at, shift))
                                .isValid()))
                .count();
        long digits = number.chars().filter(PlainText::isDigit).count();

        assertThat(missed).isLessThan(9 * digits / 2);
    }

    @Property(tries = 300)
    void reading_a_number_as_printed_gives_the_number(@ForAll("any") Tuple2<VatNumberFormat, String> valid) {
        VatNumber number = VatNumber.of(valid.get1() + valid.get2());

        assertThat(VatNumber.of(number.formatted())).isEqualTo(number);
        assertThat(number.country().code())
                .isEqualTo(
                        valid.get1() == VatNumberFormat.EL ? "GR" : valid.get1().name());
    }

    @Property
    void no_text_breaks_the_reader(@ForAll String text) {
        assertThat(VatNumber.parse(text)).isNotNull();
        assertThat(VatNumber.parse("NL" + text)).isNotNull();
    }

    @Provide
    Arbitrary<Tuple2<VatNumberFormat, String>> certain() {
        return any().filter(valid -> CERTAIN.contains(valid.get1()));
    }

    @Provide
    Arbitrary<Tuple2<VatNumberFormat, String>> uncertain() {
        return any().filter(valid -> !CERTAIN.contains(valid.get1()));
    }

    @Provide
    Arbitrary<Tuple2<VatNumberFormat, String>> any() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(12);
        return Arbitraries.of(VatNumberFormat.class)
                .flatMap(format -> Arbitraries.of(format.shapes().split(", "))
                        .flatMap(shape -> digits.map(body -> complete(format, shape.substring(2), body))
                                .filter(Optional::isPresent)
                                .map(number -> Tuple.of(format, number.orElseThrow()))));
    }

    /** Fills a shape with digits, and tries characters in its last two places until the check digits are right. */
    private static Optional<String> complete(VatNumberFormat format, String shape, String body) {
        char[] number = new char[shape.length()];
        for (int i = 0; i < number.length; i++) {
            boolean literal = !Character.isDigit(shape.charAt(i)) && "AX".indexOf(shape.charAt(i)) < 0;
            number[i] = literal ? shape.charAt(i) : body.charAt(i);
        }
        int last = number.length - 1;
        if (format == VatNumberFormat.XI && !Character.isDigit(shape.charAt(0))) {
            shape.getChars(0, 2, number, 0);
        }
        if (format == VatNumberFormat.SE) {
            return fill(format, number, 8, 9, "01");
        }
        return fill(format, number, last - 1, last, "");
    }

    private static Optional<String> fill(VatNumberFormat format, char[] number, int one, int two, String end) {
        for (int i = 0; i < end.length(); i++) {
            number[number.length - end.length() + i] = end.charAt(i);
        }
        for (char first : CHARACTERS.toCharArray()) {
            number[one] = first;
            for (char second : CHARACTERS.toCharArray()) {
                number[two] = second;
                String candidate = new String(number);
                if (format.hasShape(candidate) && format.hasRightCheckDigits(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** Departments, authorities and branches of Northern Ireland, and Czech birth numbers of before 1954, have none. */
    private static boolean hasCheckDigits(VatNumberFormat format, String number) {
        return number.length() == 9 ? format != VatNumberFormat.CZ : format != VatNumberFormat.XI;
    }

    private static String withAnotherDigit(String number, int at, int shift) {
        char c = number.charAt(at);
        if (!PlainText.isDigit(c)) {
            return number;
        }
        char other = (char) ('0' + (c - '0' + 1 + Math.floorMod(shift - 1, 9)) % 10);
        return number.substring(0, at) + other + number.substring(at + 1);
    }
}
