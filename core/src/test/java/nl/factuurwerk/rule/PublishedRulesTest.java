package nl.factuurwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * The ids of all rules of core, as they were published. Hosts store them, in reports and in settings; so none is renamed,
 * and one that is withdrawn stays in the list, marked, so that it is never given to another rule.
 */
class PublishedRulesTest {

    private static final Path LIST = Path.of("src/test/resources/nl/factuurwerk/rule/published-rules.txt");
    private static final String WITHDRAWN = " withdrawn";
    private static final String TEXT = ".text";

    /** Every rule has a text under its id; that is where they are all found, whatever package they are in. */
    private static SortedMap<String, Path> present() throws IOException {
        SortedMap<String, Path> ids = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(it -> it.toString().endsWith("_" + Language.ENGLISH + ".properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                for (String key : texts.stringPropertyNames()) {
                    if (key.endsWith(TEXT)) {
                        String id = key.substring(0, key.length() - TEXT.length());
                        assertThat(ids.put(id, file)).as("%s in %s", id, file).isNull();
                    }
                }
            }
        }
        return ids;
    }

    private static List<String> published() throws IOException {
        return Files.readAllLines(LIST);
    }

    @Test
    void no_id_that_was_published_is_gone_or_given_again() throws IOException {
        Set<String> present = present().keySet();

        for (String line : published()) {
            boolean withdrawn = line.endsWith(WITHDRAWN);
            String id = withdrawn ? line.substring(0, line.length() - WITHDRAWN.length()) : line;
            assertThat(present.contains(id)).as(line).isNotEqualTo(withdrawn);
        }
    }

    @Test
    void every_rule_is_published() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            TreeSet<String> all = new TreeSet<>(present().keySet());
            all.addAll(published());
            Files.write(LIST, all);
        }

        assertThat(published())
                .as("-Dgolden.update=true adds what is new, and removes nothing")
                .containsAll(present().keySet())
                .isSorted();
    }
}
