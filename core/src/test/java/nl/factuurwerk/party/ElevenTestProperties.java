package nl.factuurwerk.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ElevenTestProperties {

    @Property
    void it_finds_every_wrong_digit_and_every_swap_of_neighbours(
            @ForAll @IntRange(min = 1, max = 99_999_999) int eight,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String front = "%08d".formatted(eight);
        for (char check = '0'; check <= '9'; check++) {
            String number = front + check;
            if (ElevenTest.passes(number)) {
                assertThat(ElevenTest.passes(changed(number, place, shift))).isFalse();
                String swapped = swapped(number, place);
                assertThat(ElevenTest.passes(swapped)).isEqualTo(swapped.equals(number));
            }
        }
    }

    private static String changed(String number, int place, int shift) {
        char other = (char) ('0' + (number.charAt(place) - '0' + shift) % 10);
        return number.substring(0, place) + other + number.substring(place + 1);
    }

    private static String swapped(String number, int place) {
        int left = Math.min(place, number.length() - 2);
        return number.substring(0, left) + number.charAt(left + 1) + number.charAt(left) + number.substring(left + 2);
    }
}
