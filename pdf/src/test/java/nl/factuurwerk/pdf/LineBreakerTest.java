package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final Lettering lettering = new Typography(Style.plain(), Typefaces.open(Style.plain())).body();

    @Test
    void breaks_between_words() {
        assertThat(lines("een twee drie", 45)).containsExactly("een twee", "drie");
    }

    @Test
    void breaks_behind_hyphens_and_slashes_within_words_but_not_in_numbers_and_initials() {
        assertThat(lines("Karnebeeklaan-Zuidzijde", 70)).containsExactly("Karnebeeklaan-", "Zuidzijde");
        assertThat(lines("nr. 2026-0001", 40)).containsExactly("nr.", "2026-00", "01");
        assertThat(lines("Zonen B.V.", 40)).containsExactly("Zonen", "B.V.");
        assertThat(lines("4500018832/000010", 60)).containsExactly("4500018832/", "000010");
        assertThat(lines("naam@voorbeeld.example", 90)).containsExactly("naam", "@voorbeeld.example");
    }

    @Test
    void shows_a_soft_hyphen_only_where_it_breaks() {
        assertThat(lines("co\u00ADöperatie", 200)).containsExactly("coöperatie");
        assertThat(lines("verpakkings\u00ADontwerp", 60)).containsExactly("verpakkings-", "ontwerp");
    }

    @Test
    void keeps_line_breaks_of_its_own() {
        assertThat(lines("een\ntwee\r\n\nvier", 200)).containsExactly("een", "twee", "", "vier");
    }

    @Test
    void never_breaks_at_a_space_that_holds() {
        assertThat(lines("voor €\u00A012 euro", 35)).containsExactly("voor", "€\u00A012", "euro");
    }

    @Test
    void gives_no_lines_for_nothing() {
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("  ", 100)).isEmpty();
    }

    @Property(tries = 300)
    void loses_no_letter_and_keeps_within_the_width(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 300) int width) {
        List<String> lines = lines(text, width);

        assertThat(Rendered.letters(String.join("", lines))).isEqualTo(Rendered.letters(text));
        assertThat(lines).allSatisfy(line -> assertThat(lettering.width(line)).isLessThanOrEqualTo(width + 0.02f));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcdefgWMil.,-/@–é€0123456789     ")
                .ofMaxLength(200);
    }

    private List<String> lines(String text, float width) {
        return LineBreaker.lines(text, lettering, width);
    }
}
