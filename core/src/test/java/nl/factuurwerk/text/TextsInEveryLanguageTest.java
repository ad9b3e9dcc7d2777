package nl.factuurwerk.text;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of core that there is, and those still to come; those of tests are not looked at. */
class TextsInEveryLanguageTest {

    private static final String FOLDER = "nl/factuurwerk";
    private static final String DUTCH = "_nl.properties";
    private static final String ENGLISH = "_en.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern TWO_LETTERS = Pattern.compile("_[a-z]{2}\\.properties$");

    static Stream<Path> dutch() {
        return files().filter(file -> file.toString().endsWith(DUTCH));
    }

    @Test
    void there_are_bundles_and_none_without_dutch() {
        assertThat(dutch()).hasSizeGreaterThan(2);
        assertThat(files().filter(file -> TWO_LETTERS.matcher(file.toString()).find()))
                .allSatisfy(file -> assertThat(sibling(file, DUTCH)).exists());
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void both_languages_have_the_same_keys(Path file) {
        assertThat(keys(sibling(file, ENGLISH))).isEqualTo(keys(file));
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void both_languages_have_the_same_placeholders(Path file) {
        Properties dutch = read(file);
        Properties english = read(sibling(file, ENGLISH));

        assertThat(keys(file))
                .allSatisfy(
                        key -> assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(dutch, key)));
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void no_text_is_empty_or_misspelt_by_its_encoding(Path file) {
        assertThat(Stream.of(file, sibling(file, ENGLISH)))
                .allSatisfy(each -> assertThat(read(each).values())
                        .allSatisfy(text -> assertThat(text.toString())
                                .isNotBlank()
                                .isEqualTo(text.toString().strip())
                                .doesNotContain("\u00c3", "\u00e2\u20ac", "\ufffd")));
    }

    /** What a finding reads like: "unit price is below zero (BR-27). Make the quantity negative." */
    @ParameterizedTest
    @MethodSource("dutch")
    void a_rule_has_a_text_without_a_full_stop_and_a_hint_with_one(Path file) {
        assertThat(Stream.of(file, sibling(file, ENGLISH))).allSatisfy(each -> {
            Properties texts = read(each);
            assertThat(keys(each)).allSatisfy(key -> {
                if (key.endsWith(".text")) {
                    assertThat(texts.getProperty(key)).as(key).doesNotEndWith(".");
                    assertThat(texts).containsKey(key.replaceAll("text$", "hint"));
                } else if (key.endsWith(".hint")) {
                    assertThat(texts.getProperty(key)).as(key).endsWith(".");
                    assertThat(texts).containsKey(key.replaceAll("hint$", "text"));
                }
            });
        });
    }

    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + ending);
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<Path> files() {
        String tests = TextsInEveryLanguageTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        try {
            Set<Path> found = new TreeSet<>();
            for (URL place : Collections.list(TextBundle.class.getClassLoader().getResources(FOLDER))) {
                if (place.toString().startsWith(tests)) {
                    continue;
                }
                try (Stream<Path> files = Files.walk(Path.of(URI.create(place.toString())))) {
                    found.addAll(files.filter(file -> file.toString().endsWith(".properties"))
                            .collect(toSet()));
                }
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
