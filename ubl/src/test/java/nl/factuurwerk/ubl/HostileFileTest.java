package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm, or came to harm. */
class HostileFileTest {

    private static final long MEGABYTE = 1_000_000;
    private static final String ROOT = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">";

    private final UblReader reader = UblReader.standard().judging(new RuleBook<>(List.of()));

    private Finding refusal(byte[] file) {
        return refusal(reader.read(file));
    }

    private Finding refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refusal(UblReading reading) {
        assertThat(reading).isInstanceOf(UblReading.Refused.class);
        assertThat(reading.invoice()).isEmpty();
        assertThat(reading.isSound()).isFalse();
        assertThat(reading.report().findings()).hasSize(1);
        return reading.report().findings().getFirst();
    }

    private static void assertAt(Finding finding, String rule, int line, int column) {
        assertThat(finding.id().value()).isEqualTo(rule);
        assertThat(finding.values()).containsEntry("line", line).containsEntry("column", column);
        assertThat(finding.toString()).contains("line " + line).contains("column " + column);
    }

    @Nested
    class DocumentTypes {

        @Test
        void are_refused_where_they_begin() {
            assertAt(
                    refusal("<?xml version=\"1.0\"?>\n  <!DOCTYPE Invoice>\n" + ROOT + "</Invoice>"),
                    "FW-READ-DTD",
                    2,
                    3);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
                    "<!DOCTYPE a [<!ENTITY l0 \"ha\"><!ENTITY l1 \"&l0;&l0;\"><!ENTITY l2 \"&l1;&l1;\">]>",
                    "<!doctype a>",
                    "<!ENTITY x \"y\">"
                })
        void are_refused_before_an_entity_is_looked_at(String declaration) {
            assertAt(refusal(declaration + ROOT + "&x;</Invoice>"), "FW-READ-DTD", 1, 1);
        }

        @Test
        void are_refused_in_utf_16_too() {
            byte[] file = ("\uFEFF<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + ROOT + "&x;</Invoice>")
                    .getBytes(StandardCharsets.UTF_16LE);

            assertThat(refusal(file).id().value()).isEqualTo("FW-READ-DTD");
        }

        @Test
        void that_only_look_like_one_do_no_harm() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with("Vellen", "<![CDATA[<!DOCTYPE x>]]>")
                    .with("Zwolle", "Zw<!-- <!DOCTYPE y> -->olle");

            assertThat(reader.read(file.bytes())
                            .orThrow()
                            .content()
                            .lines()
                            .getFirst()
                            .name())
                    .contains("<!DOCTYPE x>");
            assertThat(reader.read(file.bytes())
                            .orThrow()
                            .content()
                            .seller()
                            .address()
                            .city())
                    .contains("Zwolle");
        }

        @Test
        void are_needed_for_entities_so_that_none_is_known() {
            Finding finding =
                    refusal(ForeignInvoice.plain().with("Zwolle", "Zw&olle;").bytes());

            assertThat(finding.id().value()).isEqualTo("FW-READ-XML");
            assertThat(finding.values()).containsEntry("line", 16);
        }
    }

    @Nested
    class Sizes {

        @Test
        void of_files_are_bounded() throws IOException {
            CountedInput endless = new CountedInput(ROOT, "<!-- nothing -->\n", Long.MAX_VALUE);

            Finding finding =
                    refusal(reader.within(ReadLimits.standard().bytes(MEGABYTE)).read(endless));

            assertThat(finding.id().value()).isEqualTo("FW-READ-SIZE");
            assertThat(finding.values()).containsEntry("limit", MEGABYTE).containsKeys("line", "column");
            assertThat(endless.given()).isEqualTo(MEGABYTE + 1);
        }

        @Test
        void of_files_may_be_just_what_is_allowed() {
            byte[] file = ForeignInvoice.plain().bytes();

            assertThat(reader.within(ReadLimits.standard().bytes(file.length))
                            .read(file)
                            .isSound())
                    .isTrue();
            assertThat(refusal(reader.within(ReadLimits.standard().bytes(file.length - 1))
                                    .read(file))
                            .id()
                            .value())
                    .isEqualTo("FW-READ-SIZE");
        }

        @Test
        void of_attachments_are_bounded_though_they_come_as_one_text() throws IOException {
            String head = ForeignInvoice.plain().text();
            int at = head.indexOf("<cac:AccountingSupplierParty>");
            CountedInput hundredMegabytes = new CountedInput(
                    head.substring(0, at)
                            + "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>"
                            + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"a.pdf\">",
                    "QUJD".repeat(19) + "\n",
                    134 * MEGABYTE);

            Finding finding = refusal(
                    reader.within(ReadLimits.standard().bytes(500 * MEGABYTE)).read(hundredMegabytes));

            assertThat(finding.id().value()).isEqualTo("FW-READ-ATTACHMENT");
            assertThat(finding.values()).containsEntry("limit", 10_000_000).containsEntry("line", 12);
            // 10 MB of attachment are 13.5 MB of Base64 with line ends; what a parser reads ahead is little.
            assertThat(hundredMegabytes.given()).isBetween(13 * MEGABYTE, 14 * MEGABYTE);
        }

        @Test
        void of_texts_are_bounded() throws IOException {
            String head = ForeignInvoice.plain().text();
            CountedInput endless =
                    new CountedInput(head.substring(0, head.indexOf("#AAI#")), "bla bla ", Long.MAX_VALUE);

            Finding finding = refusal(reader.read(endless));

            assertAt(finding, "FW-READ-TEXT", 10, 3);
            assertThat(endless.given()).isLessThan(200_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<a b=\"", "<!-- ", "<?pi ", "<a b='", "<a b='>", "<![CDATA["})
        void of_tags_and_comments_are_bounded(String opened) throws IOException {
            CountedInput endless = new CountedInput(ROOT + opened, "aaaaaaaa", Long.MAX_VALUE);

            Finding finding = refusal(
                    reader.within(ReadLimits.standard().attachmentBytes(50_000)).read(endless));

            assertAt(finding, opened.startsWith("<![") ? "FW-READ-TEXT" : "FW-READ-MARKUP", 1, ROOT.length() + 1);
            assertThat(endless.given()).isLessThan(200_000);
        }
    }

    @Nested
    class Counts {

        @Test
        void of_levels_are_bounded() throws IOException {
            CountedInput deep = new CountedInput(ROOT, "<a>", 30_000);

            Finding finding = refusal(reader.read(deep));

            // The root is the first of 50; each of the others takes three characters.
            assertAt(finding, "FW-READ-DEPTH", 1, ROOT.length() + 49 * 3 + 1);
            assertThat(deep.given()).isLessThan(20_000);
        }

        @Test
        void of_levels_within_what_is_not_understood_are_bounded_too() {
            String deep = "<x xmlns=\"urn:x\">".repeat(100) + "</x>".repeat(100);

            assertThat(refusal(ForeignInvoice.plain()
                                    .with("<cac:PaymentMeans>", deep + "<cac:PaymentMeans>")
                                    .bytes())
                            .id()
                            .value())
                    .isEqualTo("FW-READ-DEPTH");
        }

        @Test
        void of_attributes_are_bounded() {
            StringBuilder attributes = new StringBuilder();
            for (int i = 0; i < 51; i++) {
                attributes.append(" a").append(i).append("=\"\"");
            }

            Finding finding = refusal(ROOT + "<a" + attributes + "/></Invoice>");

            assertThat(finding.id().value()).isEqualTo("FW-READ-ATTRIBUTES");
            assertThat(finding.values()).containsEntry("limit", 50);
        }

        @Test
        void of_namespaces_count_as_attributes() {
            StringBuilder namespaces = new StringBuilder();
            for (int i = 0; i < 51; i++) {
                namespaces.append(" xmlns:a").append(i).append("=\"urn:a\"");
            }

            assertThat(refusal(ROOT + "<a" + namespaces + "/></Invoice>").id().value())
                    .isEqualTo("FW-READ-ATTRIBUTES");
        }

        @Test
        void of_namespaces_are_bounded_over_all_levels() {
            StringBuilder levels = new StringBuilder(ROOT);
            for (int i = 0; i < 300; i++) {
                levels.append(i % 10 == 0 ? "<a" : "")
                        .append(" xmlns:n")
                        .append(i)
                        .append("=\"urn:n\"");
                levels.append(i % 10 == 9 ? ">" : "");
            }

            assertThat(refusal(levels.toString()).id().value()).isEqualTo("FW-READ-ATTRIBUTES");
        }

        @Test
        void of_elements_are_bounded() throws IOException {
            CountedInput many = new CountedInput(ROOT, "<a/>", Long.MAX_VALUE);

            Finding finding =
                    refusal(reader.within(ReadLimits.standard().elements(1_000)).read(many));

            assertThat(finding.id().value()).isEqualTo("FW-READ-ELEMENTS");
            assertThat(many.given()).isLessThan(30_000);
        }
    }

    @Nested
    class Bytes {

        @Test
        void that_are_no_utf_8_are_refused_where_they_stand() {
            byte[] file =
                    ForeignInvoice.plain().with("Zwolle", "Zw\u00F6lle").text().getBytes(StandardCharsets.ISO_8859_1);

            Finding finding = refusal(file);

            assertThat(finding.id().value()).isEqualTo("FW-READ-ENCODING");
            assertThat(finding.values()).containsEntry("encoding", "UTF-8").containsEntry("line", 16);
        }

        @Test
        void that_are_cut_within_a_character_are_refused() {
            byte[] file = (ROOT + "\u20AC").getBytes(StandardCharsets.UTF_8);

            assertThat(refusal(Arrays.copyOf(file, file.length - 1)).id().value())
                    .isEqualTo("FW-READ-ENCODING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-7", "EBCDIC-CP-US", "\u00E9", ""})
        void that_are_not_in_the_declared_encoding_are_refused(String declared) {
            Finding finding =
                    refusal(ForeignInvoice.plain().with("UTF-8", declared).bytes());

            assertAt(finding, "FW-READ-ENCODING", 1, 1);
        }

        @Test
        void whose_mark_and_declaration_contradict_each_other_are_refused() {
            byte[] file = ("\uFEFF"
                            + ForeignInvoice.plain().with("UTF-8", "ISO-8859-1").text())
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(refusal(file).id().value()).isEqualTo("FW-READ-ENCODING");
        }

        @Test
        void of_utf_32_are_refused() {
            assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, '<', 0, 0, 0})
                            .id()
                            .value())
                    .isEqualTo("FW-READ-ENCODING");
        }
    }

    @Nested
    class Faults {

        static Stream<String> noXml() {
            return Stream.of(
                    "",
                    "   ",
                    "PK\u0003\u0004",
                    "%PDF-1.7",
                    "{\"invoice\": 1}",
                    "<",
                    "<Invoice",
                    ROOT,
                    ROOT + "</Invoic>",
                    ROOT + "</Invoice><Invoice/>",
                    ROOT + "\u0001</Invoice>",
                    ROOT + "&#0;</Invoice>",
                    "<a:Invoice/>",
                    ROOT + "<a b='1' b='2'/></Invoice>",
                    "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>" + ROOT + "</Invoice>");
        }

        @ParameterizedTest
        @org.junit.jupiter.params.provider.MethodSource("noXml")
        void in_xml_are_told_with_their_place(String file) {
            Finding finding = refusal(file);

            assertThat(finding.id().value()).isEqualTo("FW-READ-XML");
            assertThat(finding.values()).containsKeys("line", "column", "reason");
        }

        @Test
        void are_told_on_the_line_where_they_are() {
            assertThat(refusal(ForeignInvoice.plain()
                                    .with("</cbc:CityName>", "</cbc:Cityname>")
                                    .bytes())
                            .values())
                    .containsEntry("line", 16);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<html/>",
                    "<Invoice/>",
                    "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2\"/>",
                    "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-1\"/>",
                    "<Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\"/>"
                })
        void in_the_kind_of_document_are_told(String file) {
            assertThat(refusal(file).id().value()).isEqualTo("FW-READ-ROOT");
        }

        @Test
        void of_no_file_get_further_than_a_finding() {
            byte[] file = ForeignInvoice.plain().bytes();
            for (int length = 0; length < file.length - 1; length += 7) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThat(reader.read(cut)).isInstanceOf(UblReading.Refused.class);
                byte[] broken = file.clone();
                broken[length] ^= 0x1A;
                assertThat(reader.read(broken).report()).isNotNull();
            }
        }
    }

    /** A beginning, and then the same again and again; it counts what was asked of it. */
    private static final class CountedInput extends InputStream {

        private final byte[] begin;
        private final byte[] again;
        private final long length;
        private long given;

        CountedInput(String begin, String again, long length) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            if (given >= length) {
                return -1;
            }
            long at = given++;
            return at < begin.length ? begin[(int) at] : again[(int) ((at - begin.length) % again.length)];
        }

        @Override
        public int read(byte[] buffer, int offset, int most) {
            int count = 0;
            while (count < most) {
                int next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                buffer[offset + count++] = (byte) next;
            }
            return count;
        }
    }
}
