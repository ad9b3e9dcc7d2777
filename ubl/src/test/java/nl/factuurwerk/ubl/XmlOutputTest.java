package nl.factuurwerk.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.money.Decimal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlOutputTest {

    private static final Tag ROOT = Tag.plain("r");
    private static final Tag VALUE = Tag.plain("v");
    private static final Tag ATTRIBUTE = Tag.plain("a");

    @Test
    void writes_an_element_to_a_line() {
        assertThat(written(xml -> {
                    xml.text(VALUE, "1");
                    xml.text(VALUE, Optional.empty());
                    xml.open(VALUE).attribute(ATTRIBUTE, "2").value(VALUE, "3");
                }))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r>\n  <v>1</v>\n  <v a=\"2\">3</v>\n</r>");
    }

    @Test
    void indents_no_deeper_than_its_longest_indentation() {
        String file = written(xml -> {
            for (int i = 0; i < 40; i++) {
                xml.start(VALUE);
            }
            for (int i = 0; i < 40; i++) {
                xml.end(VALUE);
            }
        });

        assertThat(parsed(file.getBytes(UTF_8)).getElementsByTagName("v").getLength())
                .isEqualTo(40);
    }

    @Property
    void another_reader_finds_the_text_that_was_written(@ForAll String text) {
        XmlOutput xml = new XmlOutput(8);
        xml.open(ROOT).attribute(ATTRIBUTE, text).value(ROOT, text);

        assertThat(xml.isFaulty()).isEqualTo(XmlCharacters.fault(text).isPresent());
        if (!xml.isFaulty()) {
            Document read = parsed(xml.toBytes());
            assertThat(read.getDocumentElement().getTextContent()).isEqualTo(text);
            assertThat(read.getDocumentElement().getAttribute("a")).isEqualTo(text);
        }
    }

    @Test
    void line_breaks_of_every_kind_survive_being_read() {
        another_reader_finds_the_text_that_was_written("a\r\nb\rc\nd\te ]]> <!-- & \" '");
    }

    @Test
    void what_no_file_can_hold_is_a_fault() {
        for (String text : new String[] {"\u0000", "a\u0008", "\uD800", "x\uDC00y", "\uFFFE", "\uFFFF"}) {
            XmlOutput xml = new XmlOutput(8);
            xml.text(VALUE, text);

            assertThat(xml.isFaulty()).as(text).isTrue();
        }
    }

    @Property
    void a_number_is_written_as_it_is(
            @ForAll long unscaled, @ForAll @IntRange(max = 18) int scale, @ForAll @IntRange(max = 3) int decimals) {
        number(Decimal.of(unscaled, scale), decimals);
    }

    @Test
    void numbers_at_the_edges_are_written_as_they_are() {
        for (String text : new String[] {"0", "-0.01", "0.000000000000000001", "-9223372036854775808", "123456789012345678901.5"}) {
            number(Decimal.of(text), 2);
            number(Decimal.of(text), 0);
        }
        assertThat(text(Decimal.of("5"), 2)).isEqualTo("5.00");
        assertThat(text(Decimal.of("5.5"), 2)).isEqualTo("5.50");
        assertThat(text(Decimal.of("5.125"), 2)).isEqualTo("5.125");
        assertThat(text(Decimal.of("5"), 0)).isEqualTo("5");
    }

    private static void number(Decimal number, int decimals) {
        String text = text(number, decimals);

        assertThat(new BigDecimal(text)).isEqualByComparingTo(number.toBigDecimal());
        assertThat(new BigDecimal(text).scale()).isEqualTo(Math.max(number.scale(), decimals));
        assertThat(text).doesNotContainIgnoringCase("e");
    }

    private static String text(Decimal number, int decimals) {
        XmlOutput xml = new XmlOutput(8);
        xml.open(ROOT).value(ROOT, number, decimals);
        return parsed(xml.toBytes()).getDocumentElement().getTextContent();
    }

    private static String written(Consumer<XmlOutput> body) {
        XmlOutput xml = new XmlOutput(8);
        xml.start(ROOT);
        body.accept(xml);
        xml.end(ROOT);
        return new String(xml.toBytes(), UTF_8);
    }

    private static Document parsed(byte[] file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (Exception unreadable) {
            throw new AssertionError(new String(file, UTF_8), unreadable);
        }
    }
}
