package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the parser of the JDK: both take the same files for XML, and see the same in them. */
class XmlInputTest {

    private static final String REFUSED = "refused";

    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8" standalone='yes'?>
            <!-- one --><?pi two?>
            <r xmlns="urn:r" xmlns:p='urn:p'>
              <p:a b="1 &lt;2" p:b = 'x&#x41;"' xmlns:q="urn:q">t&amp;u ]] &gt; v</p:a >
              <q:c xmlns:q="urn:p" q:d="
            "/>a\r\nb<![CDATA[<x>&amp;]] ]]><e xmlns=""><f/></e>&#8364;\u20ac&#x1F600;
            </r>
            <!-- three -->
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAMPLE,
                "<a/>",
                "<a></a>",
                "<a\n/>\n",
                " <a/>",
                " <?xml version='1.0'?><a/>",
                "<?xml version='1.0'?><a/>",
                "<?xml version='1.0' encoding='UTF-8' ?><a/>",
                "<?xml encoding='UTF-8' version='1.0'?><a/>",
                "<?xml version='1.0'encoding='UTF-8'?><a/>",
                "<?xml version='1.0' standalone='maybe'?><a/>",
                "<?xml version='1.0' other='yes'?><a/>",
                "<?xml?><a/>",
                "<?xml-stylesheet href='a'?><a/>",
                "<?XML x?><a/>",
                "<? x?><a/>",
                "<?a:b x?><a/>",
                "<?a?><a/>",
                "<?a?b?><a/>",
                "<a><?x ??></a>",
                "<a><!--x--></a>",
                "<a><!----></a>",
                "<a><!--></a>",
                "<a><!---></a>",
                "<a><!-- -- --></a>",
                "<a><!-- ---></a>",
                "<a><!-x></a>",
                "<a>]]></a>",
                "<a>]]&gt;</a>",
                "<a>]<!-- -->]></a>",
                "<a>]<![CDATA[]>]]>]]></a>",
                "<a><![CDATA[]]]]></a>",
                "<a><![CDATA[]]]></a>",
                "<a><![CDATA[\r\n\r]]></a>",
                "<a><![cdata[]]></a>",
                "<![CDATA[]]><a/>",
                "<a/><![CDATA[]]>",
                "<a/>x",
                "<a/>&#32;",
                "x<a/>",
                "<a/><b/>",
                "<a><b></a></b>",
                "<a></b>",
                "</a>",
                "<a></a b='1'>",
                "<a></ a>",
                "<a></a\t\r\n>",
                "<a b=1/>",
                "<a b/>",
                "<a b='1'c='2'/>",
                "<a b='1' b='2'/>",
                "<a b='<'/>",
                "<a b='>'/>",
                "<a b='&'/>",
                "<a b='\t\r\n&#10;&#13;\r'/>",
                "<a b='\"' c=\"'\"/>",
                "<a b='1' / >",
                "<a / >",
                "<a>&amp</a>",
                "<a>&;</a>",
                "<a>&#;</a>",
                "<a>&#x;</a>",
                "<a>&#0;</a>",
                "<a>&#x1F;</a>",
                "<a>&#xD800;</a>",
                "<a>&#x10FFFF;</a>",
                "<a>&#x110000;</a>",
                "<a>&#4294967361;</a>",
                "<a>&#xFFFE;</a>",
                "<a>&#65;&#x41;&#X41;</a>",
                "<a>&lt;&gt;&amp;&apos;&quot;</a>",
                "<a>&nbsp;</a>",
                "<a>\uFFFE</a>",
                "<a>\u0001</a>",
                "<a>\u0000</a>",
                "<a>\u007F\u0085\u2028</a>",
                "<a>\r\r\n\n\r</a>",
                "<a><</a>",
                "<a>></a>",
                "<1a/>",
                "<-a/>",
                "<a:b/>",
                "<a:/>",
                "<a:b:c xmlns:a='x'/>",
                "<a b:c='1'/>",
                "<a xmlns:b='x' xmlns:c='x' b:d='1' c:d='2'/>",
                "<a xmlns:b='x' d='1' b:d='2'/>",
                "<a xmlns:b=''/>",
                "<a xmlns='x'><b xmlns=''/></a>",
                "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='nl'/>",
                "<a xmlns:xml='urn:x'/>",
                "<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns:xmlns='urn:x'/>",
                "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
                "<xmlns:a/>",
                "<a xmlns:b='x'><b:c/></a><b:c/>",
                "<a><b xmlns:c='x'/><c:d/></a>",
                "<a xml:space='preserve'> </a>",
                "<\u00E9t\u00E9 \u00FC='1'/>",
                "<a\u00D7/>",
                "<a \u00B7='1'/>"
            })
    void sees_the_same_in_a_file(String file) {
        assertThat(ours(file)).isEqualTo(theirs(file));
    }

    /** The JDK takes a name that begins with a colon for one without a prefix. */
    @ParameterizedTest
    @ValueSource(strings = {"<:a/>", "<a :b='1'/>", "<?xml version='1.1'?><a/>", "<!DOCTYPE a><a/>"})
    void refuses_more_than_the_jdk(String file) {
        assertThat(ours(file)).containsExactly(REFUSED);
    }

    @Property(tries = 3_000)
    void sees_the_same_in_a_file_that_was_changed(@ForAll("changed") String file) {
        if (!isOnlyForTheJdk(file)) {
            assertThat(ours(file)).as(file).isEqualTo(theirs(file));
        }
    }

    /** Document types, XML 1.1, and names that begin with a colon. */
    private static boolean isOnlyForTheJdk(String file) {
        return Stream.of("<!D", "1.1", "<:", "<?:", "\n:", " :", "\r:").anyMatch(file::contains);
    }

    @Provide
    Arbitrary<String> changed() {
        Arbitrary<String> piece = Arbitraries.of(
                "<",
                ">",
                "/",
                "&",
                ";",
                "'",
                "\"",
                "=",
                " ",
                "\n",
                "\r",
                "]",
                "]]>",
                "<![CDATA[",
                "<!--",
                "-->",
                "-",
                "?>",
                "<?",
                "!",
                ":",
                "x",
                "1",
                "#",
                "&#x9;",
                "&lt;",
                "<x>",
                "</x>",
                "<x/>",
                " y='z'",
                "xmlns",
                " xmlns:p='v'",
                "");
        // The declaration stays: the JDK takes nearly anything for the name of an encoding.
        Arbitrary<Integer> place =
                Arbitraries.integers().between(SAMPLE.indexOf("?>") + "?>".length(), SAMPLE.length());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 3);
        Arbitrary<List<Change>> changes = Combinators.combine(place, length, piece)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return changes.map(all -> {
            String file = SAMPLE;
            for (Change change : all) {
                file = change.in(file);
            }
            return file;
        });
    }

    private record Change(int at, int length, String piece) {
        String in(String file) {
            int from = Math.min(at, file.length());
            return file.substring(0, from) + piece + file.substring(Math.min(from + length, file.length()));
        }
    }

    private static List<String> ours(String file) {
        List<String> seen = new ArrayList<>();
        try {
            XmlInput in = new XmlInput(
                    new DecodedText(new MeasuredInput(new Trickle(file.getBytes(StandardCharsets.UTF_8)), 1_000_000)),
                    ReadLimits.standard());
            while (true) {
                switch (in.next()) {
                    case START ->
                        seen.add("<" + in.namespace() + " " + in.name() + " " + in.attribute("b") + in.attribute("d"));
                    case END -> seen.add(">");
                    case TEXT -> text(seen, in.text());
                    case ENDED -> {
                        return seen;
                    }
                }
            }
        } catch (FileRefused refused) {
            assertThat(refused.finding().id().value()).isIn("FW-READ-XML", "FW-READ-DTD");
            return List.of(REFUSED);
        }
    }

    private static List<String> theirs(String file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<String> seen = new ArrayList<>();
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(file));
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        seen.add("<" + (in.getNamespaceURI() == null ? "" : in.getNamespaceURI()) + " "
                                + in.getLocalName() + " " + plain(in, "b") + plain(in, "d"));
                    case XMLStreamConstants.END_ELEMENT -> seen.add(">");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(seen, in.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> {
                        return List.of(REFUSED);
                    }
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            return seen;
        } catch (XMLStreamException e) {
            return List.of(REFUSED);
        }
    }

    private static String plain(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if ((namespace == null || namespace.isEmpty())
                    && in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "null";
    }

    /** Where a text is cut says nothing. */
    private static void text(List<String> seen, String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (!seen.isEmpty() && seen.getLast().startsWith("\"")) {
            seen.set(seen.size() - 1, seen.getLast() + piece);
        } else {
            seen.add("\"" + piece);
        }
    }

    /** Gives one byte at a time, so that whatever is looked at has to be waited for. */
    private static final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int most) {
            return super.read(buffer, offset, Math.min(most, 1));
        }
    }
}
